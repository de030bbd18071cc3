import type { Random } from '../uncertainty/random.js';

/** One kind of outage: how often a year, how long on average, minutes. */
export interface OutageCause {
  readonly perYear: number;
  readonly meanMinutes: number;
}

/** Count of independent events with this mean (Knuth 1969; means of outages a year are small). */
export function poisson(mean: number, random: Random): number {
  const least = Math.exp(-Math.min(mean, 500));
  let count = 0;
  for (let product = random(); product > least; product *= random()) count++;
  return count;
}

/** A standard normal number (Box and Muller 1958). */
const normal = (random: Random): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** A length with the given mean and log standard deviation, lognormal as repair times are (MIL-HDBK-472, 1966). */
export const lognormal = (mean: number, spread: number, random: Random): number =>
  mean * Math.exp(spread * normal(random) - (spread * spread) / 2);

/** Minutes down in one year by chance: Poisson failures of lognormal length. `spread` is the log standard deviation. */
export function yearOfOutages(causes: readonly OutageCause[], spread: number, random: Random): number {
  let minutes = 0;
  for (const { perYear, meanMinutes } of causes) {
    for (let left = poisson(perYear, random); left > 0; left--) minutes += lognormal(meanMinutes, spread, random);
  }
  return minutes;
}

/** Mean minutes down a year. */
export const meanOfOutages = (causes: readonly OutageCause[]): number =>
  causes.reduce((sum, { perYear, meanMinutes }) => sum + perYear * meanMinutes, 0);

/** Minutes in a year of 365 days, which availability targets are shares of. */
export const MINUTES_PER_YEAR = 525_600;

/** Minutes a year a target allows: 99.9 % (0.999) allows 525.6. */
export const allowedMinutes = (targetRatio: number): number => (1 - targetRatio) * MINUTES_PER_YEAR;
