import type { HostModel, ResourceAmounts, Scenario } from '@stowage/domain';
import { convertMoney, energyKwh, hostCapacity, type AssumptionBook } from '@stowage/models';
import type { Target } from '@stowage/planning';

/** Host models as the planner weighs them: by number where there is one model, by money over the years where there are several. */
export function targetsOf(scenario: Scenario, models: readonly HostModel[], book: AssumptionBook): Target[] {
  const several = scenario.hosts.length > 1;
  return scenario.hosts.map((offer, index): Target => {
    const model = models[index] ?? offer.model;
    const price = priceOf(model, scenario.currency, book);
    const running = runningCost(model, price, scenario.years, book);
    return {
      modelId: model.id, modelName: model.name, capacity: reservedAndOvercommitted(hostCapacity(model, scenario.hypervisor, book.value('cpu.hypervisorOverheadRatio')), model, scenario),
      cost: several ? price + running : 1, ownedCost: several ? running : 1,
      ...(offer.count === undefined ? {} : { count: offer.count }), ...(offer.owned === undefined ? {} : { owned: offer.owned }),
    };
  });
}

/** Takes off what every host keeps back, then applies the stated overcommit. */
function reservedAndOvercommitted(capacity: ResourceAmounts, model: HostModel, { hostReserve, overcommit }: Scenario): ResourceAmounts {
  const { cores = 0, memoryMib = 0 } = hostReserve ?? {};
  const { cpu = 1, memory = 1 } = overcommit ?? {};
  const coresLeft = Math.max(0, model.cores - cores) / model.cores;
  return { ...capacity, cpu: (capacity.cpu ?? 0) * coresLeft * cpu, memory: Math.max(0, (capacity.memory ?? 0) - memoryMib) * memory };
}

function priceOf(model: HostModel, currency: string, book: AssumptionBook): number {
  return (model.price ? convertMoney(model.price, currency) : null) ?? book.value('cost.hostPrice');
}

/** Support and electricity of one host over the years, at half of its power range: for comparing models, not for the assessment. */
function runningCost(model: HostModel, price: number, years: number, book: AssumptionBook): number {
  const averageWatts = ((model.idlePowerWatts ?? 0) + (model.maxPowerWatts ?? 0)) / 2;
  const energyPerYear = energyKwh(averageWatts) * book.value('facility.pue') * book.value('cost.energyPerKwh');
  return years * (price * book.value('cost.supportRatio') + energyPerYear);
}
