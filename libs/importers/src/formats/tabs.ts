import type { IssueLog } from '../issue-log.js';
import type { Grid } from '../table/grid.js';
import { findHeader, type ColumnSpec, type Header } from '../table/match-columns.js';
import { TableReader } from '../table/table-reader.js';
import type { Recognition } from './format.js';

/** One kind of sheet of a tool's workbook, or the csv file of one. */
export interface Tab<F extends string> {
  /** For people, in the message on an unknown file. */
  readonly name: string;
  readonly columns: readonly ColumnSpec<F>[];
  /** What its header must hold: one of each choice. */
  readonly needs: readonly (readonly F[])[];
  /** Set where headers do not tell two sheets apart: the name of the sheet must be this too. */
  readonly sheet?: RegExp;
}

type Tabs<T extends string, F extends string> = { readonly [name in T]: Tab<F> };

/** The sheets any of the tabs takes. */
export function recogniseTabs<T extends string, F extends string>(tabs: Tabs<T, F>, grids: readonly Grid[]): Recognition {
  const all = Object.values<Tab<F>>(tabs);
  const taken = grids.filter((grid) => all.some((tab) => headerOf(tab, grid) !== undefined));
  const lacks = all.flatMap((tab) => grids.map((grid) => ({ tab, lacked: lacked(tab, findHeader(grid, tab.columns)) })));
  const nearest = lacks.reduce<Recognition>((best, { tab, lacked: missing }) => {
    const likeness = 1 - missing.length / tab.needs.length;
    return likeness > best.likeness ? { taken, likeness, missing: missing.map((field) => `${field} (${tab.name})`) } : best;
  }, { taken, likeness: 0, missing: [] });
  return taken.length > 0 ? { taken, likeness: 1, missing: [] } : nearest;
}

/** Readers of the sheets of each tab. A sheet is of the first tab it fits. */
export function readTabs<T extends string, F extends string>(tabs: Tabs<T, F>, grids: readonly Grid[], log: IssueLog): Record<T, readonly TableReader<F>[]> {
  const names = Object.keys(tabs) as T[];
  const tabOf = (grid: Grid): T | undefined => names.find((name) => headerOf(tabs[name], grid) !== undefined);
  const readers = (name: T): TableReader<F>[] => grids.filter((grid) => tabOf(grid) === name).map((grid) => headerOf(tabs[name], grid))
    .filter((header) => header !== undefined).map((header) => new TableReader(header, log));
  const read = {} as Record<T, readonly TableReader<F>[]>;
  for (const name of names) read[name] = readers(name);
  return read;
}

function headerOf<F extends string>(tab: Tab<F>, grid: Grid): Header<F> | undefined {
  if (tab.sheet !== undefined && grid.sheet !== undefined && !tab.sheet.test(grid.sheet)) return undefined;
  const header = findHeader(grid, tab.columns);
  return lacked(tab, header).length === 0 ? header : undefined;
}

function lacked<F extends string>(tab: Tab<F>, header: Header<F> | undefined): F[] {
  return tab.needs.filter((choice) => !choice.some((field) => header?.columns.has(field) === true)).flatMap((choice) => choice.slice(0, 1));
}
