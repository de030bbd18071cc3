import type { PowerEvidence, PowerModel } from '@stowage/domain';
import type { PowerBasis } from './power-basis.js';

/** The estate's factors on table watts, each an assumption (assumptions/power-assumptions.ts). */
export interface PowerFactors {
  /** Idle in the field over idle of tuned test systems. */
  readonly idleField: number;
  /** Same for the range between idle and max. */
  readonly rangeField: number;
  /** Loss of a second power supply. */
  readonly redundantSupply: number;
  /** Watts of drives beyond the test system's one. */
  readonly drivesWatts: number;
  /** Real maximum over nameplate. */
  readonly nameplateDerate: number;
  /** Error of the row the machine rests on; 1 = as in the table. */
  readonly rowError: number;
}

/**
 * P(u) = [idle x kf + (max - idle) x kp x g(u)] x kpsu + memory + drives, all times the row's error; watts at the wall.
 * Published watts already hold the supply's loss. Stated watts take only the row error (models.md section 1.1).
 */
export function powerModelFrom(basis: PowerBasis, factors: PowerFactors): PowerModel {
  const error = factors.rowError;
  if (basis.kind === 'constant') return { kind: 'constant', watts: basis.watts * error };
  if (basis.kind === 'nameplate') {
    const maxWatts = basis.nameplateWatts * factors.nameplateDerate * error;
    return { kind: 'curve', idleWatts: maxWatts * basis.idleShare, maxWatts, curve: basis.curve };
  }
  if (!basis.tuned) return { kind: 'curve', idleWatts: basis.idleWatts * error, maxWatts: basis.maxWatts * error, curve: basis.curve };
  const idle = basis.idleWatts * factors.idleField;
  const range = (basis.maxWatts - basis.idleWatts) * factors.rangeField;
  const atIdle = idle * factors.redundantSupply + basis.memoryIdleWatts + factors.drivesWatts;
  const atMax = (idle + range) * factors.redundantSupply + basis.memoryLoadWatts + factors.drivesWatts;
  return { kind: 'curve', idleWatts: atIdle * error, maxWatts: Math.max(atIdle, atMax) * error, curve: basis.curve };
}

/** Error of one row, P10 to P90, by evidence (models.md section 1.1). */
export const EVIDENCE_ERROR: { readonly [E in PowerEvidence]: number } = {
  measured: 0.03, published: 0.1, microarchitecture: 0.25, nameplate: 0.45, era: 0.45,
};
