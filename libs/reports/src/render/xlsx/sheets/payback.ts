import type { CashPoint } from '../../../report.js';
import type { Cell } from '../cell.js';

const ahead = ({ before, after }: CashPoint): number => after - before;

/** The month in which the plan has cost no more than today's estate, straight line within the year; empty text in the other years. */
export function paybackIn(point: CashPoint, previous: CashPoint | undefined, row: number): Cell {
  const value = monthIn(point, previous) ?? '';
  if (previous === undefined) return { value, formula: `IF(L${row}<=0,0,"")` };
  return { value, formula: `IF(AND(L${row - 1}>0,L${row}<=0),12*(B${row - 1}+L${row - 1}/(L${row - 1}-L${row})),"")` };
}

/** Months until the first crossing; null = not within the years. */
export function paybackMonths(cash: readonly CashPoint[]): number | null {
  const months = cash.flatMap((point, index) => monthIn(point, cash[index - 1]) ?? []);
  return months.length === 0 ? null : Math.min(...months);
}

function monthIn(point: CashPoint, previous: CashPoint | undefined): number | null {
  if (previous === undefined) return ahead(point) <= 0 ? 0 : null;
  const [from, to] = [ahead(previous), ahead(point)];
  return from > 0 && to <= 0 ? 12 * (previous.year + from / (from - to)) : null;
}
