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
  const described = model.cpuPoints === undefined ? describedCpuPoints(model.name, model) : { points: model.cpuPoints, issues: [] };
  return {
    model: {
      ...lookedUpPower(model, book), embodiedKgCo2e: book.value('carbon.embodiedPerServer'),
      ...model, cpuPoints: described.points,
    },
    issues: described.issues,
  };
}

function lookedUpPower(model: HostModel, book: AssumptionBook): { readonly idlePowerWatts: number; readonly maxPowerWatts: number } {
  const power = powerModelFrom(powerBasisOf({ ...model, purchaseYear: model.year }), powerFactorsOf(book));
  return power.kind === 'constant'
    ? { idlePowerWatts: power.watts, maxPowerWatts: power.watts }
    : { idlePowerWatts: power.idleWatts, maxPowerWatts: power.maxWatts };
}
