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

  /** Takes from another table what this one lacks, measure by measure. */
  complete(other: SampleTable): void {
    for (const [machine, samples] of other.machines) {
      for (const [time, values] of samples) this.set(machine, time, { ...values, ...this.at(machine, time) });
    }
  }

  /** The samples at other times; of two that fall on one time the later counts. */
  retimed(timeOf: (time: number) => number | undefined): SampleTable {
    const table = new SampleTable();
    for (const [machine, samples] of this.machines) {
      for (const [key, values] of samples) {
        const time = timeOf(key);
        if (time !== undefined) table.set(machine, time, values);
      }
    }
    return table;
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
