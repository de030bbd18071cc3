/** A year of one site. Energies kWh, emissions kg CO2e, water litres. */
export interface FacilityYear {
  readonly facilityKwh: number;
  readonly itKwh: number;
  readonly renewableKwh: number;
  readonly emissionsKgCo2e: number;
  readonly waterLitres: number;
  /** Mean CPU utilization of the servers, 0..1. */
  readonly meanUtilization: number;
}

/** ISO/IEC 30134 indicators: power usage effectiveness, renewable energy factor, carbon and water usage effectiveness, server utilization. */
export interface FacilityIndicators {
  readonly pue: number;
  readonly ref: number;
  readonly cueKgPerKwh: number;
  readonly wueLitresPerKwh: number;
  readonly iteuRatio: number;
}

/** ISO/IEC 30134-2 (PUE), -3 (REF), -5 (ITEUsv), -8 (CUE), -9 (WUE), annual energies. */
export function facilityIndicators(year: FacilityYear): FacilityIndicators {
  return {
    pue: year.facilityKwh / year.itKwh,
    ref: Math.min(1, year.renewableKwh / year.facilityKwh),
    cueKgPerKwh: year.emissionsKgCo2e / year.itKwh,
    wueLitresPerKwh: year.waterLitres / year.itKwh,
    iteuRatio: year.meanUtilization,
  };
}
