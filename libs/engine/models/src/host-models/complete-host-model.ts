import type { HostModel, Issue } from '@stowage/domain';
import type { AssumptionBook } from '../assumptions/assumption-book.js';
import { powerFactorsOf } from '../power/power-factors.js';
import { powerBasisOf } from '../power/power-basis.js';
import { powerModelFrom } from '../power/power-model.js';
import { describedCpuPoints } from './described-cpu-points.js';

/** A host model with every looked-up value filled in, and what to tell the user. */
export interface CompletedHostModel {
  readonly model: HostModel & { readonly cpuPoints: number; readonly idlePowerWatts: number; readonly maxPowerWatts: number; readonly embodiedKgCo2e: number };
  readonly issues: readonly Issue[];
}

/** Fills CPU points, idle and max watts and embodied carbon from the tables and assumptions; what the model states stays. */
export function completeHostModel(model: HostModel, book: AssumptionBook): CompletedHostModel {
  const points = model.cpuPoints === undefined ? describedCpuPoints(model.name, model) : undefined;
  const power = powerModelFrom(powerBasisOf({ ...model, purchaseYear: model.year }), powerFactorsOf(book));
  const [idle, max] = power.kind === 'constant' ? [power.watts, power.watts] : [power.idleWatts, power.maxWatts];
  return {
    model: {
      ...model,
      cpuPoints: model.cpuPoints ?? points?.points ?? 0,
      idlePowerWatts: model.idlePowerWatts ?? idle,
      maxPowerWatts: model.maxPowerWatts ?? max,
      embodiedKgCo2e: model.embodiedKgCo2e ?? book.value('carbon.embodiedPerServer'),
    },
    issues: points?.issues ?? [],
  };
}
