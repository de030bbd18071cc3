import { describe, expect, it } from '@jest/globals';
import Papa from 'papaparse';
import { buildReport } from '../build-report/build-report.js';
import type { ChangeRow } from '../report.js';
import { aLargePlanDocument, aPlanDocument } from '../testing/a-plan-document.js';
import { changeText } from '../wording/change-text.js';
import { CARBON_COLUMNS, carbonCsv } from './csv/carbon-csv.js';
import { COST_COLUMNS, costCsv } from './csv/cost-csv.js';
import { PLACEMENT_COLUMNS, placementCsv } from './csv/placement-csv.js';

type Row = Record<string, string>;

const document = aPlanDocument();
const report = buildReport(document, { title: 'Example', date: '2026-11-22' });
const rowsOf = (csv: string): Row[] => Papa.parse<Row>(csv.replace('\uFEFF', ''), { header: true, skipEmptyLines: true }).data;
const ofKey = (rows: readonly Row[], key: string): Row => rows.find((row) => row['key'] === key && row['kind'] !== 'site') ?? {};

/** The figure as the report prints it, worked out from the CSV's own numbers. */
function printed(row: ChangeRow, csvRow: Row): unknown {
  const value = (column: string): number | null => (csvRow[column] === '' ? null : Number(csvRow[column]));
  return changeText({ ...row, before: value('before'), after: value('after'), changeRatio: value('change_ratio') }, report.style);
}

describe('the CSV files and the PDF', () => {
  it.each(report.cost.items.map((row) => [row.key, row] as const))('say the same about %s', (key, row) => {
    expect(printed(row, ofKey(rowsOf(costCsv(document)), key))).toEqual(changeText(row, report.style));
  });

  it.each(report.sites.rows.map((row) => [row.key, row] as const))('say the same about %s', (key, row) => {
    expect(printed(row, ofKey(rowsOf(carbonCsv(document)), key))).toEqual(changeText(row, report.style));
  });

  it('give the same money by year', () => {
    const cash = rowsOf(costCsv(document)).filter(({ kind }) => kind === 'cumulative').map(({ year, before, after }) => [Number(year), Number(before), Number(after)]);
    const written = (amount: number): number => Number(amount.toPrecision(12));
    expect(cash).toEqual(report.cost.cash.map(({ year, before, after }) => [year, written(before), written(after)]));
  });

  it('send every workload to the same host', () => {
    const large = aLargePlanDocument();
    const placed = rowsOf(placementCsv(large)).filter(({ status }) => status === 'placed').map((row) => `${row['workload']} ${row['from_server']} ${row['to_host']}`);
    const moved = buildReport(large, { title: '', date: '' }).moves.moves.map(({ workload, fromServer, toHost }) => `${workload} ${fromServer} ${toHost}`);
    expect(placed.sort()).toEqual(moved.sort());
  });
});

describe('the CSV files', () => {
  it('make the sites sum to the estate', () => {
    const rows = rowsOf(carbonCsv(document));
    const sites = rows.filter(({ kind, key }) => kind === 'site' && key === 'energyKwhPerYear');
    expect(sites.reduce((sum, { after }) => sum + Number(after), 0)).toBeCloseTo(Number(ofKey(rows, 'energyKwhPerYear')['after']), 6);
  });

  it('make the items sum to the total', () => {
    const rows = rowsOf(costCsv(document));
    const sum = rows.filter(({ kind }) => kind === 'item').reduce((total, { before }) => total + Number(before), 0);
    expect(sum).toBeCloseTo(Number(ofKey(rows, 'totalCost')['before']), 6);
  });

  it('list what is left out with its reason', () => {
    expect(rowsOf(placementCsv(document)).filter(({ status }) => status === 'excluded')).toMatchObject([{ workload: 'old-template', to_host: '', reason: 'It is a template.' }]);
  });

  it('make names that look like formulas inert', () => {
    const [placement, ...rest] = document.plan.placements;
    const hostile = { ...document, plan: { ...document.plan, placements: [{ workload: '=HYPERLINK("x")', host: placement?.host ?? '' }, ...rest] } };
    expect(rowsOf(placementCsv(hostile))[0]?.['workload']).toBe('\'=HYPERLINK("x")');
  });

  it('keep their columns', () => {
    expect(Object.keys(rowsOf(placementCsv(document))[0] ?? {})).toEqual([...PLACEMENT_COLUMNS]);
    expect(Object.keys(rowsOf(costCsv(document))[0] ?? {})).toEqual([...COST_COLUMNS]);
    expect(Object.keys(rowsOf(carbonCsv(document))[0] ?? {})).toEqual([...CARBON_COLUMNS]);
  });
});
