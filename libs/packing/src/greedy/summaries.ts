import type { Instance } from '../instance/instance.js';

/** At most this many dimensions are scanned as they are; more are summarised. */
const SCAN_DIMENSIONS = 12;

/** Blocks per resource in a summary. */
const BLOCKS = 6;

/**
 * A few numbers per unit that decide most fits: with few dimensions the demand itself, with many the mean
 * over blocks of consecutive slots of a resource. A unit whose mean exceeds a bin's mean room cannot fit.
 */
export interface Summaries {
  /** Summary dimensions. */
  readonly count: number;
  /** True when the summary is the demand itself, so that it decides alone. */
  readonly exact: boolean;
  /** Summary dimension k is the mean over dimensions start[k] .. start[k+1]-1. */
  readonly start: Int32Array;
}

/** Chooses the blocks; every block lies within one resource. Padding is left out. */
export function chooseSummaries({ d, resourceOf }: Instance): Summaries {
  if (d <= SCAN_DIMENSIONS) return { count: d, exact: true, start: Int32Array.from({ length: d + 1 }, (_, k) => k) };
  const start: number[] = [];
  let k = 0;
  while (k < d && resourceOf[k]! >= 0) {
    let end = k;
    while (end < d && resourceOf[end] === resourceOf[k]) end++;
    const blocks = Math.min(BLOCKS, end - k);
    for (let b = 0; b < blocks; b++) start.push(k + Math.floor(((end - k) * b) / blocks));
    k = end;
  }
  return { count: start.length, exact: false, start: Int32Array.from([...start, k]) };
}

/** Writes the summary of row `from` of `rows` to `out` at `at`, rounded down (demand) or up (room). */
export function summarise({ count, start, exact }: Summaries, rows: Int32Array, from: number, out: Int32Array, at: number, round: 'down' | 'up'): void {
  for (let k = 0; k < count; k++) {
    if (exact) {
      out[at + k] = rows[from + k]!;
      continue;
    }
    let sum = 0;
    for (let s = start[k]!; s < start[k + 1]!; s++) sum += rows[from + s]!;
    const mean = sum / (start[k + 1]! - start[k]!);
    out[at + k] = round === 'down' ? Math.floor(mean) : Math.ceil(mean);
  }
}
