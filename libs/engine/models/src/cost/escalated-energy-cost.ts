/** Sum over the years of kWh x tariff x (1 + escalation)^t, t from 0 in the first year; in the tariff's currency. */
export function escalatedEnergyCost(kwhPerYear: number, tariffPerKwh: number, escalationRatio: number, years: number): number {
  let cost = 0;
  for (let year = 0; year < years; year++) cost += energyCostInYear(kwhPerYear * tariffPerKwh, escalationRatio, year);
  return cost;
}

/** Cost in one year, `year` from 0, of what costs `firstYearCost` in the first. */
export function energyCostInYear(firstYearCost: number, escalationRatio: number, year: number): number {
  return firstYearCost * (1 + escalationRatio) ** year;
}
