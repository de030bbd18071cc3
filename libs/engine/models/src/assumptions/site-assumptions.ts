import type { Issue, Site } from '@stowage/domain';
import { gridFactorOf, type GridFactor } from '../carbon/grid-factor.js';
import { nearestWords } from '../text/nearest-words.js';
import { GRID_FACTORS } from '../carbon/grid-factor-table.js';
import { row, type DefaultAssumption } from './row.js';

export const GRID_KEY = 'carbon.gridKgPerKwh';

function gridRow(factor: GridFactor): DefaultAssumption {
  return row({
    key: GRID_KEY, label: 'Carbon of one kWh from the grid', range: [factor.kgPerKwh, factor.low, factor.high], unit: 'kg CO2e/kWh',
    source: factor.source, year: factor.year, origin: factor.known ? 'published' : 'assumed',
  });
}

/** The estate-wide row: country unknown, the world average over its full range. */
export const unknownGridRow = (): DefaultAssumption => gridRow(gridFactorOf(undefined, 0));

/** One grid row per site with a known country, for the scenario's year. */
export function siteAssumptions(sites: readonly Site[], year: number): DefaultAssumption[] {
  return sites.flatMap((site) => {
    const factor = gridFactorOf(site.country, year);
    return factor.known ? [{ ...gridRow(factor), siteId: site.id }] : [];
  });
}

/** A warning for each site whose grid is unknown and not set by hand. */
export function siteIssues(sites: readonly Site[], isSet: (siteId: string) => boolean): Issue[] {
  return sites.filter((site) => !isSet(site.id)).map((site) => ({
    severity: 'warning' as const, code: 'site-grid-unknown', subject: site.name, column: 'country',
    ...(site.country === undefined ? {} : { value: site.country }),
    message: site.country === undefined
      ? `${site.name} has no country, so its electricity is taken as the world average, with the range of all grids.`
      : `${site.country} is not a country code we have a grid factor for, so ${site.name} is taken as the world average.`,
    maybe: site.country === undefined
      ? `Maybe set the country of ${site.name}, or the assumption ${GRID_KEY}.`
      : `Maybe ${nearestWords(site.country.toUpperCase(), Object.keys(GRID_FACTORS)).join(', ')}?`,
  }));
}
