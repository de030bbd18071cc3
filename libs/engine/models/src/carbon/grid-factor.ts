import { GRID_FACTORS, INDIA_GRID_SERIES, WORLD_GRID_FACTOR, WORLD_GRID_RANGE } from './grid-factor-table.js';

/** kg CO2e per kWh with its range, source and year. */
export interface GridFactor {
  readonly kgPerKwh: number;
  readonly low: number;
  readonly high: number;
  readonly source: string;
  readonly year: number;
  /** False where the country is unknown or has no row and the world average stands in. */
  readonly known: boolean;
}

/** Spread between methods (generation, consumption, captive in or out) seen for India, 8 % either way; taken for all. */
const METHOD_SPREAD = 0.08;

const ranged = (kgPerKwh: number, source: string, year: number): GridFactor =>
  ({ kgPerKwh, low: kgPerKwh * (1 - METHOD_SPREAD), high: kgPerKwh * (1 + METHOD_SPREAD), source, year, known: true });

/** The year of the Indian series nearest to the wanted one; the earlier of two equally near. */
function indiaFactor(year: number): GridFactor {
  const nearest = INDIA_GRID_SERIES.reduce((best, row) => (Math.abs(row[0] - year) < Math.abs(best[0] - year) ? row : best));
  return ranged(nearest[1], 'Central Electricity Authority of India, CO2 Baseline Database, average incl. renewables', nearest[0]);
}

/**
 * Location-based grid factor of a country in a year: India by the CEA series, others Ember's last full year.
 * Unknown country: world average over the full range, `known: false`, which the caller must report as an issue.
 * @param country ISO 3166-1 alpha-2
 */
export function gridFactorOf(country: string | undefined, year: number): GridFactor {
  const code = country?.toUpperCase();
  if (code === 'IN') return indiaFactor(year);
  const row = code === undefined ? undefined : GRID_FACTORS[code];
  if (row) return ranged(row[0], 'Ember, Yearly Electricity Data (CC BY 4.0)', row[1]);
  const [low, high] = WORLD_GRID_RANGE;
  return { kgPerKwh: WORLD_GRID_FACTOR[0], low, high, source: 'World average, Ember (CC BY 4.0): country unknown', year: WORLD_GRID_FACTOR[1], known: false };
}
