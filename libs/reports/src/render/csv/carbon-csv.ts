import type { FigureKey, PlanDocument, SiteAssessment } from '@stowage/domain';
import { sitePairs } from '../../build-report/sites.js';
import { csv, type Cell } from './cells.js';
import { COMPARISON_COLUMNS, exactCells, figureCells, labelOf } from './comparison.js';

/** Stable: columns are only ever added at the end. Meaning of each in docs/report.md. */
export const CARBON_COLUMNS = ['kind', 'key', 'label', 'site', 'unit', ...COMPARISON_COLUMNS] as const;

const FIGURES: readonly (readonly [FigureKey, string])[] = [
  ['operationalKgCo2ePerYear', 'kg CO2e'], ['embodiedKgCo2ePerYear', 'kg CO2e'], ['emissionsKgCo2ePerYear', 'kg CO2e'],
  ['energyKwhPerYear', 'kWh'], ['averagePowerKw', 'kW'], ['peakPowerKw', 'kW'], ['itAveragePowerKw', 'kW'], ['heatAverageKw', 'kW'],
];

type SiteKey = 'operationalKgCo2ePerYear' | 'energyKwhPerYear' | 'averagePowerKw' | 'peakPowerKw' | 'itAveragePowerKw' | 'coolingAverageKw' | 'pue';

const SITE_FIGURES: readonly (readonly [SiteKey, string, string])[] = [
  ['operationalKgCo2ePerYear', 'Carbon from electricity, a year', 'kg CO2e'], ['energyKwhPerYear', 'Energy a year', 'kWh'],
  ['averagePowerKw', 'Average power at the meter', 'kW'], ['peakPowerKw', 'Peak power at the meter', 'kW'],
  ['itAveragePowerKw', 'Average power of the machines', 'kW'], ['coolingAverageKw', 'Cooling, average', 'kW'], ['pue', 'Cooling overhead (PUE)', ''],
];

/** Energy, power and carbon of the whole estate and of each site, a year. */
export function carbonCsv(document: PlanDocument): string {
  const estate = FIGURES.map(([key, unit]): Cell[] => ['estate', key, labelOf(key), null, unit, ...figureCells(document, key)]);
  const sites = sitePairs(document).flatMap(({ name, before, after }) =>
    SITE_FIGURES.map(([key, label, unit]): Cell[] => ['site', key, label, name, unit, ...exactCells(valueOf(before, key), valueOf(after, key))]));
  return csv(CARBON_COLUMNS, [...estate, ...sites]);
}

/** A site without machines draws nothing; its PUE has no meaning. */
function valueOf(site: SiteAssessment | undefined, key: SiteKey): number | null {
  if (site !== undefined) return site[key];
  return key === 'pue' ? null : 0;
}
