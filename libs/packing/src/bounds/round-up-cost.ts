import type { Instance } from '../instance/instance.js';

/** Relative slack below which a bound counts as having reached the next possible cost: floating-point noise. */
const NOISE = 1e-9;

/** Rounds a cost bound up to the next cost a plan can have, where all prices are integers. */
export function roundUpCost(instance: Instance, cost: number): number {
  const step = costStep(instance);
  return step === 0 ? cost : Math.ceil(cost / step - NOISE * Math.max(1, cost / step)) * step;
}

/** The greatest common divisor of all prices; 0 where some price is not an integer. */
export function costStep({ classes, rules }: Instance): number {
  const prices = [...classes.map((binClass) => binClass.cost), ...rules.openCost, rules.movePrice];
  return prices.every(Number.isInteger) ? prices.reduce((a, b) => greatestCommonDivisor(a, b), 0) : 0;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
