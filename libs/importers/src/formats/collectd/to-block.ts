import type { SampleBlock } from '../../rows.js';
import { counterRates } from '../../table/counter-rates.js';
import type { Meaning } from './meaning.js';

export interface Readings {
  readonly machine: string;
  readonly meaning: Meaning;
  /** Each reading has as many values as the type has parts (read and write). NaN = not known. */
  readonly readings: readonly { readonly time: number; readonly values: readonly number[] }[];
  /** True where the values are counters as they were read and not rates. */
  readonly counters: boolean;
}

/** The samples of one list of values, as a part of its machine. */
export function toBlock({ machine, meaning, readings, counters }: Readings): SampleBlock {
  const epochSeconds = Float64Array.from(readings, ({ time }) => time);
  const width = readings.reduce((most, { values }) => Math.max(most, values.length), 0);
  const columns = Array.from({ length: width }, (_, at) => {
    const column = Float64Array.from(readings, ({ values }) => values[at] ?? Number.NaN);
    return counters ? counterRates(epochSeconds, column) : column;
  });
  const values = Float32Array.from(epochSeconds, (_, at) => meaning.toMeasure(columns.reduce((sum, column) => sum + (column[at] ?? Number.NaN), 0)));
  return { machine, epochSeconds, values: { [meaning.measure]: values }, part: meaning.part };
}
