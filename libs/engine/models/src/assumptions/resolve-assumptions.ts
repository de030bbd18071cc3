import type { Assumption, AssumptionOverride, Issue, Site } from '@stowage/domain';
import { nearestWords } from '../text/nearest-words.js';
import { AssumptionBook } from './assumption-book.js';
import { currencyRow, inCurrency } from './currency.js';
import { DEFAULT_ASSUMPTIONS } from './default-assumptions.js';
import type { DefaultAssumption } from './row.js';
import { GRID_KEY, siteAssumptions, siteIssues } from './site-assumptions.js';

/** What the rows depend on beside the overrides and sites. */
export interface AssumptionContext {
  /** ISO 4217, the currency of every money row and of overrides. */
  readonly currency: string;
  /** Picks the grid factor where a series by year is known. */
  readonly startYear: number;
  /** Rows of one calculation, e.g. the error of each power table row used. */
  readonly extraRows?: readonly DefaultAssumption[];
}

export interface ResolvedAssumptions {
  readonly book: AssumptionBook;
  readonly issues: readonly Issue[];
}

const identity = (row: { readonly key: string; readonly siteId?: string }): string => `${row.key}\u0000${row.siteId ?? ''}`;

/** Why an override of a known assumption can't be used, if so. */
function problemOf(override: AssumptionOverride, base: Assumption, sites: readonly Site[]): Issue | undefined {
  const issue = { severity: 'error' as const, column: 'assumptions', value: override.key };
  if (override.siteId !== undefined && !sites.some((site) => site.id === override.siteId)) {
    return { ...issue, code: 'assumption-site-unknown', subject: override.siteId, message: `There is no site "${override.siteId}", so its ${base.label} was left out.`, maybe: `Maybe ${nearestWords(override.siteId, sites.map((site) => site.id)).join(', ')}?` };
  }
  const { low = override.value, high = override.value } = override;
  if (!(Number.isFinite(override.value) && low <= override.value && override.value <= high)) {
    return { ...issue, code: 'assumption-range', message: `${base.label}: low ${low}, value ${override.value}, high ${high} are not in order, so the default stays.`, maybe: 'Maybe low and high are swapped.' };
  }
  return undefined;
}

/** The override as a row, or an issue where its key, numbers or site can't be used. */
function overriddenRow(override: AssumptionOverride, known: ReadonlyMap<string, Assumption>, sites: readonly Site[]): Assumption | Issue {
  const base = known.get(override.key);
  if (!base) {
    return {
      severity: 'error', column: 'assumptions', value: override.key, code: 'assumption-unknown',
      message: `There is no assumption "${override.key}", so it was left out.`, maybe: `Maybe ${nearestWords(override.key, [...known.keys()]).join(', ')}?`,
    };
  }
  const problem = problemOf(override, base, sites);
  if (problem) return problem;
  const { low = override.value, high = override.value } = override;
  return {
    ...base, ...(override.siteId === undefined ? {} : { siteId: override.siteId }), value: override.value, low, high, changed: true,
    source: override.source ?? 'Set in the scenario', year: override.year ?? base.year, origin: override.origin ?? 'assumed',
  };
}

/**
 * All assumptions of a scenario: shipped defaults in the scenario's currency, grid factors by the sites' countries, then
 * the overrides. An override of the exchange rate turns every shipped price. An estate-wide override also replaces the shipped rows of single sites; a site's override wins over both.
 * Overrides that can't be used come back as issues, and so does every site whose grid is unknown.
 */
export function resolveAssumptions(overrides: readonly AssumptionOverride[], sites: readonly Site[], context: AssumptionContext): ResolvedAssumptions {
  const money = currencyRow(context.currency);
  const rate = overrides.find((override) => override.key === money.row.key)?.value ?? money.row.value;
  const defaults = [...DEFAULT_ASSUMPTIONS, ...(context.extraRows ?? []), ...(context.currency === 'USD' ? [] : [money.row])];
  const known = new Map(defaults.map((row) => [row.key, inCurrency(row, context.currency, rate)] as const));
  const estateWide = new Set(overrides.filter((override) => override.siteId === undefined).map((override) => override.key));
  const siteRows = siteAssumptions(sites, context.startYear).filter((row) => !estateWide.has(row.key));
  const rows = new Map<string, Assumption>([...known.values(), ...siteRows].map((row) => [identity(row), row]));
  const issues: Issue[] = [...money.issues];
  for (const override of overrides) {
    const result = overriddenRow(override, known, sites);
    if ('code' in result) issues.push(result);
    else rows.set(identity(result), result);
  }
  const convertible = new Set(defaults.filter((row) => row.money).map(identity).filter((id) => !rows.get(id)?.changed));
  const gridSet = rows.get(identity({ key: GRID_KEY }))?.changed === true;
  issues.push(...siteIssues(sites, (siteId) => gridSet || rows.has(identity({ key: GRID_KEY, siteId }))));
  return { book: AssumptionBook.of([...rows.values()], { key: money.row.key, value: rate, convertible: context.currency === 'USD' ? new Set() : convertible }), issues };
}
