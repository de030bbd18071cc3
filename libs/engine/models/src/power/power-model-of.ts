import type { PowerEvidence, PowerModel } from '@stowage/domain';
import { powerBasisOf, type PoweredMachine } from './power-basis.js';
import { powerFactorsOf, type AssumptionValues } from './power-factors.js';
import { EVIDENCE_ERROR, powerModelFrom } from './power-model.js';

/** A machine's power with its evidence; true watts lie between lowFactor and highFactor times the model's (P10 to P90). */
export interface DescribedPowerModel {
  readonly model: PowerModel;
  readonly evidence: PowerEvidence;
  readonly source: string;
  readonly lowFactor: number;
  readonly highFactor: number;
}

/** Wall power of a server or host model by the best evidence there is. */
export function powerModelOf(machine: PoweredMachine, assumptions: AssumptionValues): DescribedPowerModel {
  const basis = powerBasisOf(machine);
  const error = EVIDENCE_ERROR[basis.evidence];
  return { model: powerModelFrom(basis, powerFactorsOf(assumptions)), evidence: basis.evidence, source: basis.source, lowFactor: 1 - error, highFactor: 1 + error };
}
