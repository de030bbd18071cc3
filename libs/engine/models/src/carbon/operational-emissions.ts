/** Scope 2, location based: kg CO2e = kWh at the meter x kg per kWh of the grid (GHG Protocol Scope 2 Guidance, 2015). */
export function operationalEmissionsKgCo2e(energyKwh: number, gridKgPerKwh: number): number {
  return energyKwh * gridKgPerKwh;
}

/** Energy bought under contracts, kWh, and the two factors of the market-based method, kg CO2e per kWh. */
export interface MarketFactors {
  readonly contractedKwh: number;
  readonly contractKgPerKwh: number;
  readonly residualKgPerKwh: number;
}

/** Scope 2, market based: contracted energy at its factor, the rest at the residual mix (GHG Protocol Scope 2 Guidance, 2015). */
export function marketBasedEmissionsKgCo2e(energyKwh: number, market: MarketFactors): number {
  const contracted = Math.min(energyKwh, market.contractedKwh);
  return (energyKwh - contracted) * market.residualKgPerKwh + contracted * market.contractKgPerKwh;
}
