/** Mean over the hours that have samples; null where none has. */
export function meanOfKnown(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}

export interface BusiestHour {
  /** 0 = Monday. */
  readonly day: number;
  readonly hour: number;
  readonly ratio: number;
}

export function busiestHour(week: readonly (number | null)[]): BusiestHour | null {
  let best: BusiestHour | null = null;
  week.forEach((ratio, slot) => {
    if (ratio !== null && (best === null || ratio > best.ratio)) best = { day: Math.floor(slot / 24), hour: slot % 24, ratio };
  });
  return best;
}

/** 24 hours as the mean of some days of a week of 168. */
export function dayShape(week: readonly (number | null)[], days: readonly number[]): readonly (number | null)[] {
  return Array.from({ length: 24 }, (_, hour) => meanOfKnown(days.map((day) => week[day * 24 + hour] ?? null)));
}

export const WORKDAYS = [0, 1, 2, 3, 4] as const;
export const WEEKEND = [5, 6] as const;
