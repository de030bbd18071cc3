/**
 * Years until the cumulated cash reaches 0, straight line within a year; cash at the end of years 0, 1, 2 ..
 * 0 where nothing has to be paid first, null where it is not reached.
 */
export function paybackYears(cashByYear: readonly number[]): number | null {
  let cumulated = 0;
  for (const [year, cash] of cashByYear.entries()) {
    const before = cumulated;
    cumulated += cash;
    if (cumulated >= 0) return year === 0 || before >= 0 ? year : year - 1 + -before / cash;
  }
  return null;
}

/** Payback of the discounted cash. `rate` as 0.1 for 10 %. */
export function discountedPaybackYears(rate: number, cashByYear: readonly number[]): number | null {
  return paybackYears(cashByYear.map((cash, year) => cash / (1 + rate) ** year));
}
