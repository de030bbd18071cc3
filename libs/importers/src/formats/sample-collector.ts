import type { Metric } from '@stowage/domain';
import type { SampleBlock } from '../rows.js';

interface Growing {
  readonly times: number[];
  readonly values: Map<Metric, number[]>;
}

/** Gathers samples of many machines in file order and packs them. */
export class SampleCollector {
  private readonly machines = new Map<string, Growing>();

  constructor(private readonly metrics: readonly Metric[]) {}

  /** @param value the value of a metric, undefined = none at this time */
  add(machine: string, epochSeconds: number, value: (metric: Metric) => number | undefined): void {
    let growing = this.machines.get(machine);
    if (growing === undefined) {
      growing = { times: [], values: new Map(this.metrics.map((metric) => [metric, []])) };
      this.machines.set(machine, growing);
    }
    growing.times.push(epochSeconds);
    for (const [metric, values] of growing.values) values.push(value(metric) ?? Number.NaN);
  }

  blocks(): SampleBlock[] {
    return [...this.machines].map(([machine, { times, values }]) => ({
      machine, epochSeconds: Float64Array.from(times),
      values: Object.fromEntries([...values].map(([metric, list]) => [metric, Float32Array.from(list)])),
    }));
  }
}
