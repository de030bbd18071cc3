/** Availability from mean time between failures and to repair, in one unit of time. */
export function availability(mtbf: number, mttr: number): number {
  return mtbf / (mtbf + mttr);
}

/** Hours down in a year of 365 days (8760 h; 8766 h for 365.25 days). */
export function downtimeHours(availabilityRatio: number, hoursPerYear = 8760): number {
  return (1 - availabilityRatio) * hoursPerYear;
}

/** All parts needed: the product. */
export function seriesAvailability(parts: readonly number[]): number {
  return parts.reduce((product, part) => product * part, 1);
}

/** One part enough: 1 - product of the unavailabilities, parts failing independently. */
export function parallelAvailability(parts: readonly number[]): number {
  return 1 - parts.reduce((product, part) => product * (1 - part), 1);
}

/** Unavailability of a pair with a common cause: ((1 - beta) q)^2 + beta q (beta factor, IEC 61508-6: 0.01 to 0.1). */
export function pairUnavailability(unavailability: number, beta: number): number {
  return ((1 - beta) * unavailability) ** 2 + beta * unavailability;
}

/** Probability that at most `down` of `machines` equal, independent machines are down (binomial). */
export function atMostDown(machines: number, down: number, availabilityRatio: number): number {
  const unavailable = 1 - availabilityRatio;
  let choose = 1;
  let probability = 0;
  for (let count = 0; count <= down; count++) {
    probability += choose * unavailable ** count * availabilityRatio ** (machines - count);
    choose = (choose * (machines - count)) / (count + 1);
  }
  return probability;
}
