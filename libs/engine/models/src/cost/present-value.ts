/** Net present value of cash flows at the end of years 0, 1, 2 ..; year 0 is not discounted. `rate` as 0.1 for 10 %. */
export function netPresentValue(rate: number, cashByYear: readonly number[]): number {
  return cashByYear.reduce((sum, cash, year) => sum + cash / (1 + rate) ** year, 0);
}

/**
 * Internal rate of return: the rate at which the net present value is 0, by bisection between -99.9 % and +10,000 %.
 * null where the value has the same sign at both ends, so that no rate exists.
 */
export function internalRateOfReturn(cashByYear: readonly number[]): number | null {
  let low = -0.999;
  let high = 100;
  const lowValue = netPresentValue(low, cashByYear);
  if (lowValue * netPresentValue(high, cashByYear) > 0) return null;
  for (let step = 0; step < 200; step++) {
    const middle = (low + high) / 2;
    if (lowValue * netPresentValue(middle, cashByYear) > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Benefit over cost: (sum of benefits - cost) / cost. */
export function returnOnInvestment(cost: number, benefits: readonly number[]): number {
  return (benefits.reduce((sum, benefit) => sum + benefit, 0) - cost) / cost;
}
