import { METRIC_RULES, type Metric } from '@stowage/domain';
import type { SampleBlock } from '../rows.js';

interface PartColumn {
  readonly unit: string;
  readonly column: Float32Array;
}

/**
 * The figure of a whole machine from its parts: disks and cards are summed, shares of CPU are summed within a CPU and
 * averaged over CPUs. A part that misses a sample makes the sum unknown there, never smaller; before its first and after
 * its last sample it was not there and does not count. What is stated for the whole machine wins over the sum.
 * @param gridded puts blocks of one part on the grid; undefined = no value at all
 */
export function summed(blocks: readonly SampleBlock[], metric: Metric, gridded: (some: readonly SampleBlock[]) => Float32Array | undefined): Float32Array | undefined {
  const whole = gridded(blocks.filter(({ part }) => part === undefined));
  const parts = partColumns(blocks.filter(({ values }) => values[metric] !== undefined), gridded);
  const [first, ...others] = parts;
  if (first === undefined) return whole;
  const sum = first.column.slice();
  const present = withinLife(first.column);
  for (const { column } of others) addInto(sum, present, column);
  const share = METRIC_RULES[metric].overMachines === 'capacity-weighted';
  const units = share ? new Set(parts.map(({ unit }) => unit)).size : 1;
  return sum.map((value, at) => {
    const stated = whole?.[at] ?? Number.NaN;
    if (!Number.isNaN(stated)) return stated;
    return share ? Math.min(1, Math.max(0, value / units)) : value;
  });
}

function partColumns(blocks: readonly SampleBlock[], gridded: (some: readonly SampleBlock[]) => Float32Array | undefined): PartColumn[] {
  const byName = new Map<string, SampleBlock[]>();
  for (const block of blocks) {
    if (block.part !== undefined) byName.set(block.part.name, [...(byName.get(block.part.name) ?? []), block]);
  }
  return [...byName.values()].flatMap((some) => {
    const column = gridded(some);
    return column === undefined ? [] : [{ unit: some[0]?.part?.unit ?? '', column }];
  });
}

/** 1 from the first to the last sample of a part. */
function withinLife(column: Float32Array): Uint8Array {
  const first = column.findIndex((value) => !Number.isNaN(value));
  const last = column.findLastIndex((value) => !Number.isNaN(value));
  return Uint8Array.from(column, (_, at) => (at >= first && at <= last ? 1 : 0));
}

function addInto(sum: Float32Array, present: Uint8Array, column: Float32Array): void {
  const life = withinLife(column);
  for (let at = 0; at < sum.length; at += 1) {
    if (life[at] === 0) continue;
    const before = present[at] === 1 ? (sum[at] ?? Number.NaN) : 0;
    sum[at] = before + (column[at] ?? Number.NaN);
    present[at] = 1;
  }
}
