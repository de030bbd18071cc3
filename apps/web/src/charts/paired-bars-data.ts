/** One item before and after; parts of a stacked bar are drawn in the order given. */
export interface PairedItem {
  readonly label: string;
  readonly before: number;
  readonly after: number;
}

export interface PairedBar extends PairedItem {
  /** Lengths in percent of the longest bar of all items. */
  readonly beforeLength: number;
  readonly afterLength: number;
}

/** Bars on one scale; a negative amount has no length and is told by its number. */
export function pairBars(items: readonly PairedItem[]): readonly PairedBar[] {
  const longest = Math.max(1e-9, ...items.flatMap(({ before, after }) => [before, after]));
  const length = (value: number) => (Math.max(0, value) / longest) * 100;
  return items.map((item) => ({ ...item, beforeLength: length(item.before), afterLength: length(item.after) }));
}
