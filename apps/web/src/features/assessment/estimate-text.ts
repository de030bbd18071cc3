import type { Estimate } from '@stowage/domain';
import { percent, percentRange, plain, range } from '../../ui/format';
import { money } from '../../ui/scale';

/** An estimate as people read it; "none" where there is none. */
export function estimateText({ value, unit }: Estimate, currency: string): string {
  if (value === null) return 'none';
  if (unit === currency) return money(value, currency);
  if (unit.startsWith('share')) return percent(value);
  return `${plain(value)}\u00a0${unit}`;
}

/** 8 cases of 10, in the unit of the estimate; with the share of cases that have one where some have none. */
export function estimateRange({ value, low, high, unit, casesRatio }: Estimate, currency: string): string {
  const cases = casesRatio !== undefined && casesRatio < 1 ? `in ${percent(casesRatio)} of cases` : '';
  if (value === null || low === undefined || high === undefined) return cases;
  const text = unit === currency ? `${money(low, currency)} to ${money(high, currency)}` : unit.startsWith('share') ? percentRange(low, high) : range(low, high);
  return cases === '' ? text : `${text}, ${cases}`;
}
