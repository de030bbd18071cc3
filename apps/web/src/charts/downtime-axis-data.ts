const MINUTES_A_YEAR = 365 * 24 * 60;

/** Availability targets people name, as minutes down a year. */
export const TARGETS: readonly { readonly label: string; readonly minutes: number }[] = [0.99999, 0.9999, 0.9995, 0.999, 0.99].map((ratio) => ({
  label: `${+(ratio * 100).toFixed(3)}`,
  minutes: (1 - ratio) * MINUTES_A_YEAR,
}));

const LEAST = 1;
const MOST = MINUTES_A_YEAR / 20;

/** Where some minutes stand on the log axis, 0..100. */
export function placeMinutes(minutes: number): number {
  const clamped = Math.min(MOST, Math.max(LEAST, minutes));
  return ((Math.log(clamped) - Math.log(LEAST)) / (Math.log(MOST) - Math.log(LEAST))) * 100;
}

/** The strictest target that is met; undefined where none is. */
export function targetMet(minutes: number): string | undefined {
  return TARGETS.find((target) => minutes <= target.minutes)?.label;
}
