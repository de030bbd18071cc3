import { row, type DefaultAssumption } from './row.js';

/** Hardware carbon. The grid factor is made per site from its country (site-assumptions.ts). */
export const CARBON_ASSUMPTIONS: readonly DefaultAssumption[] = [
  row({ key: 'carbon.embodiedPerServer', label: 'Making one server', range: [1215, 684, 1669], unit: 'kg CO2e', source: 'Median, P10, P90 of 48 product carbon footprints published by Dell and HP', year: 2023, origin: 'published' }),
  row({ key: 'carbon.embodiedPerArray', label: 'Making one storage array', range: [2500, 1000, 5000], unit: 'kg CO2e', source: 'Engineering assumption: two controllers and two dozen drives', year: 2026 }),
  row({ key: 'carbon.contractShare', label: 'Share of the energy bought under low-carbon contracts', range: [0, 0, 0], unit: 'share', source: 'None assumed; take it from your supply contracts', year: 2026 }),
  row({ key: 'carbon.contractKgPerKwh', label: 'Carbon of one kWh under such a contract', range: [0, 0, 0], unit: 'kg CO2e/kWh', source: 'GHG Protocol Scope 2 Guidance 2015: the contract\'s own factor; 0 for wind and sun', year: 2015 }),
  row({ key: 'carbon.residualFactor', label: 'Residual mix over the grid\'s average', range: [1, 1, 1.2], unit: '×', source: 'The grid average where no residual mix is published (GHG Protocol Scope 2 Guidance 2015); spread assumed', year: 2015 }),
  row({ key: 'carbon.decarbonisationRatio', label: 'The grid gets cleaner a year by', range: [0.01, 0, 0.02], unit: 'share', source: 'Engineering assumption; India\'s average 2020-21 to 2024-25 moved from 0.703 to 0.712, others fall faster', year: 2025 }),
  row({ key: 'power.replacementWatts', label: 'Average power of a new server that replaces one of today\'s one for one', range: [130, 90, 200], unit: 'W', source: 'One-socket systems of 2019 to 2025 at 10 % load, idle times 1.3 (published idle 54 to 107 W, max 231 to 380 W)', year: 2026, origin: 'computed' }),
  row({ key: 'hardware.lifeYears', label: 'Life of a server', range: [5, 4, 6], unit: 'years', source: 'Practice 4 to 6 years; Cloud Carbon Footprint and Dell use 4', year: 2023 }),
];
