import { row, type DefaultAssumption } from './row.js';

/** Hardware carbon. The grid factor is made per site from its country (site-assumptions.ts). */
export const CARBON_ASSUMPTIONS: readonly DefaultAssumption[] = [
  row({ key: 'carbon.embodiedPerServer', label: 'Making one server', range: [1215, 684, 1669], unit: 'kg CO2e', source: 'Median, P10, P90 of 48 product carbon footprints published by Dell and HP', year: 2023, origin: 'published' }),
  row({ key: 'carbon.embodiedPerArray', label: 'Making one storage array', range: [2500, 1000, 5000], unit: 'kg CO2e', source: 'Engineering assumption: two controllers and two dozen drives', year: 2026 }),
  row({ key: 'hardware.lifeYears', label: 'Life of a server', range: [5, 4, 6], unit: 'years', source: 'Practice 4 to 6 years; Cloud Carbon Footprint and Dell use 4', year: 2023 }),
];
