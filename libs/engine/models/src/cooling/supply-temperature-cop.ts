/**
 * Coefficient of performance of a chilled-water air handler at a supply temperature in degrees Celsius, valid 10 to 30:
 * 0.0068 T^2 + 0.0008 T + 0.458 (Moore, Chase, Ranganathan, Sharma, USENIX 2005; one HP site, without fans).
 */
export function supplyTemperatureCop(celsius: number): number {
  return 0.0068 * celsius * celsius + 0.0008 * celsius + 0.458;
}

/** Electric power to take away heat, both kW. */
export function coolingPowerKw(heatKw: number, cop: number): number {
  return heatKw / cop;
}
