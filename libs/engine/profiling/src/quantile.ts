/**
 * The `share` quantile of `samples`, NaN left out: the smallest sample that at least `share` of them do not exceed
 * (nearest rank, Hyndman and Fan 1996 type 1), so that the answer is always a value that was measured.
 * @param samples any order; not changed
 * @param share 0..1
 * @returns undefined where no sample is left
 */
export function quantile(samples: ArrayLike<number>, share: number): number | undefined {
  const sorted = Float64Array.from(samples).filter((sample) => !Number.isNaN(sample)).sort();
  if (sorted.length === 0) return undefined;
  return sorted[Math.max(0, Math.ceil(share * sorted.length - 1e-9) - 1)];
}

/** Fewest samples a percentile means anything for: one must be able to lie above it (20 for the 95th). */
export function samplesNeeded(share: number): number {
  return share >= 1 ? 1 : Math.ceil(1 / (1 - share) - 1e-9);
}
