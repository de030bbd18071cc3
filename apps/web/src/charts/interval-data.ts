/** Where a change and its range stand on the shared axis, in percent of the track. */
export interface IntervalMarks {
  readonly mark: number | null;
  readonly from: number | null;
  readonly to: number | null;
  readonly published: number | null;
  /** Where "no change" stands; null where it is the right end. */
  readonly zero: number | null;
}

export interface Change {
  readonly change: number | null;
  readonly low?: number;
  readonly high?: number;
  readonly published?: number;
}

/** The right end of the axis that holds every change of a table: 0 where all fall, else the largest rise in steps of 50 %. */
export function axisEnd(changes: readonly Change[]): number {
  const largest = Math.max(0, ...changes.flatMap(({ change, high, published }) => [change ?? 0, high ?? 0, published ?? 0]));
  return Math.min(1, Math.ceil(largest * 2) / 2);
}

/** Places a change on the axis from -100 % to `end`; what lies beyond stands at the end. */
export function placeInterval({ change, low, high, published }: Change, end: number): IntervalMarks {
  const place = (ratio: number | null | undefined): number | null => {
    if (ratio === null || ratio === undefined) return null;
    return ((Math.min(Math.max(ratio, -1), end) + 1) / (end + 1)) * 100;
  };
  return { mark: place(change), from: place(low), to: place(high), published: place(published), zero: end === 0 ? null : place(0) };
}
