/** One machine's part in the estate's mean. */
export interface WeightedWeek {
  /** From Monday 00:00 UTC; null = no sample in that hour of the week. */
  readonly hours: readonly (number | null)[];
  /** CPU cores; undefined = unknown. */
  readonly weight: number | undefined;
}

/** Mean over machines by hour of the week, weighted by cores; a machine of unknown size weighs as the mean of the known ones. */
export function estateWeek(machines: readonly WeightedWeek[]): (number | null)[] {
  const known = machines.flatMap(({ weight }) => (weight === undefined ? [] : [weight]));
  const usual = known.length === 0 ? 1 : known.reduce((sum, weight) => sum + weight, 0) / known.length;
  return Array.from({ length: 168 }, (_, hour) => weightedMean(machines.map(({ hours, weight }) => ({ value: hours[hour] ?? null, weight: weight ?? usual }))));
}

function weightedMean(parts: readonly { readonly value: number | null; readonly weight: number }[]): number | null {
  let sum = 0;
  let weights = 0;
  for (const { value, weight } of parts) {
    if (value === null) continue;
    sum += value * weight;
    weights += weight;
  }
  return weights === 0 ? null : sum / weights;
}
