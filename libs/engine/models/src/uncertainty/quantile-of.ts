import type { Assumption } from '@stowage/domain';

type Range = Pick<Assumption, 'value' | 'low' | 'high' | 'unit'>;

/** Where one half of the distribution ends, in distances from the middle to its P10 or P90: 1 / (1 - sqrt(0.2)). */
const REACH = 1 / (1 - Math.sqrt(0.2));

/** Amounts never fall below 0 where their low does not, and shares never leave 0..1 where their range does not. */
function bounded(drawn: number, { low, high, unit }: Range): number {
  const floored = low >= 0 ? Math.max(0, drawn) : drawn;
  return unit === 'share' && high <= 1 ? Math.min(1, floored) : floored;
}

/**
 * The value of an assumption at a probability in (0, 1). Two triangles put together at the value, half of the cases in
 * each: `low` is the P10, `value` the P50, `high` the P90, and nothing lies further out than 1.81 times as far. Table rows
 * are P10 to P90 of published results, so their range is read the same way for all.
 */
export function quantileOf(row: Range, probability: number): number {
  const { value, low, high } = row;
  if (low === high) return value;
  const below = probability < 0.5;
  const away = REACH * (1 - Math.sqrt(2 * (below ? probability : 1 - probability)));
  return bounded(below ? value - (value - low) * away : value + (high - value) * away, row);
}
