/** Idle and max wall power, watts. */
export interface IdleAndMax {
  readonly idleWatts: number;
  readonly maxWatts: number;
}

/** Straight line between idle and max: 9 % mean error on published curves. Kept for comparison. Watts, load 0..1. */
export function linearPowerWatts({ idleWatts, maxWatts }: IdleAndMax, load: number): number {
  return idleWatts + (maxWatts - idleWatts) * load;
}

/**
 * Fan, Weber and Barroso (ISCA 2007): idle + (max - idle)(2u - u^r). Fits machines of 2006-08; 25 % high at 40-70 % load
 * on machines after 2010, so kept for comparison only. Watts, load 0..1.
 */
export function fanPowerWatts({ idleWatts, maxWatts }: IdleAndMax, load: number, r = 1.4): number {
  return idleWatts + (maxWatts - idleWatts) * (2 * load - load ** r);
}

/** Coefficients of Boavizta's CPU profile, watts over load in percent. */
export interface LogProfile {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
}

/** CPU package power a ln(b (load% + c)) + d, watts (Boavizta consumption profiles, 2023). Load 0..1. */
export function logProfilePowerWatts({ a, b, c, d }: LogProfile, load: number): number {
  return a * Math.log(b * (load * 100 + c)) + d;
}

/** Whole server from its parts: (CPU + memory) x (1 + share of everything else), Boavizta: 0.33 (0.2-0.6). Watts. */
export function serverPowerFromParts(cpuWatts: number, memoryWatts: number, otherRatio: number): number {
  return (cpuWatts + memoryWatts) * (1 + otherRatio);
}
