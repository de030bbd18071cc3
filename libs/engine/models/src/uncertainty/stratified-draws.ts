import { randomStream } from './random.js';

/**
 * `count` probabilities in (0, 1), one in each of `count` equal strata, in shuffled order (Latin hypercube sampling:
 * McKay, Beckman, Conover 1979). Streams of different names are independent.
 */
export function stratifiedDraws(seed: number, name: string, count: number): readonly number[] {
  const random = randomStream(seed, name);
  const strata = Array.from({ length: count }, (_, stratum) => stratum);
  for (let last = count - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [strata[last], strata[other]] = [strata[other] ?? 0, strata[last] ?? 0];
  }
  return strata.map((stratum) => Math.min(1 - 1e-12, Math.max(1e-12, (stratum + random()) / count)));
}
