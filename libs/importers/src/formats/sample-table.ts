import type { Measure, SampleBlock } from '../rows.js';

type Values = { [M in Measure]?: number | undefined };

/** Gathers samples of logs that speak of one machine and time in several places. */
export class SampleTable {
  private readonly machines = new Map<string, Map<number, Values>>();

  /** Sets what is known; the rest stays. */
  set(machine: string, epochSeconds: number, values: Values): void {
    const sample = this.at(machine, epochSeconds);
    for (const [measure, value] of Object.entries(values) as [Measure, number | undefined][]) if (value !== undefined) sample[measure] = value;
  }

  /** Adds to what is there: one disk or network card of several. */
  add(machine: string, epochSeconds: number, values: Values): void {
    const sample = this.at(machine, epochSeconds);
    for (const [measure, value] of Object.entries(values) as [Measure, number | undefined][]) {
      if (value !== undefined) sample[measure] = (sample[measure] ?? 0) + value;
    }
  }

  get machineNames(): readonly string[] {
    return [...this.machines.keys()];
  }

  blocks(): SampleBlock[] {
    return [...this.machines].map(([machine, samples]) => {
      const measures = new Set([...samples.values()].flatMap((values) => Object.keys(values) as Measure[]));
      return {
        machine, epochSeconds: Float64Array.from(samples.keys()),
        values: Object.fromEntries([...measures].map((measure) => [measure, Float32Array.from(samples.values(), (values) => values[measure] ?? Number.NaN)])),
      };
    });
  }

  private at(machine: string, epochSeconds: number): Values {
    let samples = this.machines.get(machine);
    if (samples === undefined) this.machines.set(machine, samples = new Map());
    let sample = samples.get(epochSeconds);
    if (sample === undefined) samples.set(epochSeconds, sample = {});
    return sample;
  }
}
