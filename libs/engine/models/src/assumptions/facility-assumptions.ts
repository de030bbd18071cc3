import { row, type DefaultAssumption } from './row.js';

const SPLIT = 'No-load, proportional and square-law losses: Rasmussen, APC White Paper 113; the shares are assumed';

/** Power overhead of the building. Ratios are plain. */
export const FACILITY_ASSUMPTIONS: readonly DefaultAssumption[] = [
  row({ key: 'facility.pue', label: 'Cooling and power overhead today (PUE, annual)', range: [1.6, 1.4, 2], unit: '×', source: 'Uptime Institute Global Survey 2020-25: 1.54 to 1.59; small rooms are worse', year: 2025 }),
  row({ key: 'facility.fixedShare', label: 'Share of the overhead that does not fall with load', range: [0.4, 0.2, 0.7], unit: 'share', source: SPLIT, year: 2012 }),
  row({ key: 'facility.squareShare', label: 'Share of the overhead that grows with the square of load', range: [0.1, 0, 0.2], unit: 'share', source: SPLIT, year: 2012 }),
  row({ key: 'facility.shutdownBelowRatio', label: 'Below this share of today\'s load, cooling units and UPS modules are switched off with the machines', range: [0.25, 0, 0.5], unit: 'share', source: 'Engineering assumption; 0 = nobody ever switches one off', year: 2026 }),
  row({ key: 'facility.waterLitresPerKwh', label: 'Water used on site for each kWh of the machines', range: [1.8, 0, 2.5], unit: 'l/kWh', source: 'Shehabi et al. (LBNL-1005775) 2016: 1.8 on average in the US; 0 with dry cooling', year: 2016, origin: 'published' }),
  row({ key: 'facility.coolingShare', label: 'Share of the overhead that is cooling', range: [0.64, 0.5, 0.75], unit: 'share', source: 'Green Data Center Calculator: chiller 47, air handlers 13, humidifier 4 %', year: 2009 }),
];
