import { describe, expect, it } from '@jest/globals';
import type { PlanDocument } from '@stowage/domain';
import Papa from 'papaparse';
import { buildReport } from '../../build-report/build-report.js';
import { aLargePlanDocument, aPlanDocument } from '../../testing/a-plan-document.js';
import { evaluate } from '../../testing/formulas.js';
import { readWorkbook, recordsOf, type ReadSheet } from '../../testing/read-workbook.js';
import { placementCsv } from '../csv/placement-csv.js';
import { renderXlsx } from './render-xlsx.js';

const OPTIONS = { title: 'Example', date: '2026-11-22' };
const document = aPlanDocument();
const report = buildReport(document, OPTIONS);
const bytes = await renderXlsx(document, OPTIONS);
const book = readWorkbook(bytes);
const sheet = (name: string): ReadSheet => book.get(name) ?? new Map();
const SUMMARY_HEAD = 5;

const withWorkload = (name: string): PlanDocument => {
  const [placement, ...rest] = document.plan.placements;
  return { ...document, plan: { ...document.plan, placements: [{ workload: name, host: placement?.host ?? '' }, ...rest] } };
};

describe('the workbook', () => {
  it('has these sheets', () => {
    expect([...book.keys()]).toEqual(['Summary', 'Inventory', 'Placement', 'Cost by item', 'Cost by year', 'Power and carbon', 'Assumptions', 'Rules and prices', 'Issues']);
  });

  it.each([
    ['Summary', 'Figure|Unit|Before|After|Change|Change, %|Change, low, %|Change, high, %|Origin|Published change, %|Published by|To know'],
    ['Cost by item', 'Item|Today, INR|The plan, INR|Difference, INR|Change, %|Today, low, INR|Today, high, INR|The plan, low, INR|The plan, high, INR'],
    ['Cost by year', 'Year|Years from the start|Energy, today, INR|All else, today, INR|Spent in the year, today, INR|Energy, the plan, INR|All else, the plan, INR|Spent in the year, the plan, INR|Difference in the year, INR|Spent until then, today, INR|Spent until then, the plan, INR|Difference until then, INR|Even in month'],
    ['Power and carbon', 'Site|When|Machines|Rack units, U|Average power of the machines, kW|PUE|Average power at the meter, kW|Peak power at the meter, kW|Cooling, average, kW|Hours a year, h|Energy a year, kWh|Grid factor, kg CO2e/kWh|Carbon from electricity a year, kg CO2e|Carbon from new hardware a year, kg CO2e|Carbon a year, kg CO2e|Price of electricity in the first year, INR/kWh|Cost of energy in the first year, INR'],
    ['Assumptions', 'No.|Input|Site|Value|Low|High|Unit|Origin|Set for this estate|Source|Year|Key|If you change it here'],
    ['Rules and prices', 'Rule|Kind|Hosts|Cost a year, INR|Energy a year, kWh|Carbon a year, kg CO2e|Without it|Owner|Reason for the rule'],
    ['Issues', 'Severity|What|Maybe|File|Sheet|Row|Column|Value as it stands|About|Kind of problem'],
    ['Placement', 'Workload|Status|Application|Owner|Environment|From server|From site|To host|To host model|To site|CPU at its busiest, CPU points|Memory at its busiest, MiB|Disk, MiB|Disk operations at the busiest, 1/s|Network at its busiest, bytes/s|Reason'],
    ['Inventory', 'Name|Kind|Site|Runs on|State|Application|Group|Owner|Environment|Vendor|Model|CPU|Sockets|Cores or virtual CPUs|Memory, MiB|Disk, MiB|Disk in use, MiB|Operating system|Rack|Lowest rack unit|Rack units, U|Average power as given, W|Bought in|Availability target, %|File|Row of the file'],
  ])('keeps the columns of %s', (name, heads) => {
    const row = name === 'Summary' ? SUMMARY_HEAD : 1;
    expect([...sheet(name)].filter(([address]) => /^[A-Z]+(\d+)$/.exec(address)?.[1] === String(row)).map(([, { value }]) => value)).toEqual(heads.split('|'));
  });

  it('stores beside every formula what it comes to', () => {
    const read = (name: string, address: string): string | number | undefined => sheet(name).get(address)?.value;
    const formulas = [...book].flatMap(([name, cells]) => [...cells].flatMap(([address, { formula, value }]) => (formula === undefined ? [] : [{ name, address, formula, value }])));
    const worked = formulas.map(({ name, address, formula }) => [`${name} ${address} ${formula}`, rounded(evaluate(formula, name, read))]);
    expect(worked).toEqual(formulas.map(({ name, address, formula, value }) => [`${name} ${address} ${formula}`, rounded(value)]));
    expect(formulas.length).toBeGreaterThan(100);
  });

  it('gives the same bytes for the same document and date', async () => {
    expect(Buffer.compare(await renderXlsx(document, OPTIONS), bytes)).toBe(0);
    expect(Buffer.compare(await renderXlsx(document, { ...OPTIONS, date: '2026-11-23' }), bytes)).not.toBe(0);
  });

  it.each(['=HYPERLINK("x")', '+1+1', '-cmd', '@SUM(A1)', '\t=1', 'constructor', '__proto__', 'a & <b> "c"'])('keeps %j as text', async (name) => {
    const cell = readWorkbook(await renderXlsx(withWorkload(name), OPTIONS)).get('Placement')?.get('A2');
    expect(cell?.value).toBe(name);
    expect(cell?.type).toMatch(/^s/);
    expect(cell?.formula ?? `"${name}"`).toBe(`"${name}"`);
  });

  it('holds an estate of 240 servers', async () => {
    const large = readWorkbook(await renderXlsx(aLargePlanDocument(), OPTIONS));
    expect(recordsOf(large.get('Inventory') ?? new Map())).toHaveLength(740);
    expect(recordsOf(large.get('Placement') ?? new Map())).toHaveLength(501);
  });
});

const rounded = (value: string | number): string | number => (typeof value === 'number' ? Number(value.toPrecision(9)) : value);

describe('the workbook says the same as the report about', () => {
  const summary = recordsOf(sheet('Summary'), SUMMARY_HEAD);

  it.each(report.ledger.filter(({ before, after }) => before !== null && after !== null).map((row) => [row.label, row] as const))('%s', (label, row) => {
    const record = summary.find(({ Figure }) => Figure === label) ?? {};
    expect([record['Before'], record['After'], record['Change, %'] ?? null, record['Change, low, %'], record['Change, high, %']])
      .toEqual([row.before, row.after, row.changeRatio, row.range?.low, row.range?.high]);
  });

  it('money by year and when it is even', () => {
    const years = recordsOf(sheet('Cost by year'));
    expect(years.slice(0, -2).map((row) => [row['Year'], row['Spent until then, today, INR'], row['Spent until then, the plan, INR']]))
      .toEqual(report.cost.cash.map(({ label, before, after }) => [label, before, after]));
    expect(years.at(-1)).toEqual({ 'Year': 'Even after, months', 'Even in month': report.cost.paybackMonths });
    expect(sheet('Cost by year').get('M9')?.formula).toContain('MIN(');
  });

  it('where every workload goes, with placement.csv', () => {
    const { data } = Papa.parse<string[]>(placementCsv(document).replace('\uFEFF', ''), { skipEmptyLines: true });
    const cells = sheet('Placement');
    const written = data.slice(1).map((_, row) => Array.from({ length: 16 }, (_, column) => String(cells.get(`${String.fromCharCode(65 + column)}${row + 2}`)?.value ?? '')));
    expect(written).toEqual(data.slice(1));
  });

  it('every assumption', () => {
    expect(recordsOf(sheet('Assumptions')).map(({ Key, Value, Low, High, Source }) => [Key, Value, Low, High, Source]))
      .toEqual(report.assumptions.map(({ key, value, low, high, source }) => [key, value, low, high, source]));
  });

  it('rules and issues', () => {
    expect(recordsOf(sheet('Rules and prices')).map((row) => [row['Rule'], row['Hosts'], row['Cost a year, INR']])).toEqual(document.rulePrices.map(({ rule, hosts, costPerYear }) => [rule, hosts, costPerYear]));
    expect(recordsOf(sheet('Issues')).map((row) => [row['What'], row['Row'], row['Value as it stands']])).toEqual(document.issues.map(({ message, row, value }) => [message, row, value]));
  });
});

describe('the workbook follows', () => {
  /** Works the whole book out again with one cell changed. */
  function worked(name: string, address: string, value: number): (name: string, address: string) => string | number | undefined {
    const read = (at: string, cell: string): string | number | undefined => {
      if (at === name && cell === address) return value;
      const { formula, value: stored } = sheet(at).get(cell) ?? {};
      return formula === undefined ? stored : evaluate(formula, at, read);
    };
    return read;
  }
  const rowOf = (name: string, column: string, text: string): number => Number([...sheet(name)].find(([address, cell]) => address.startsWith(column) && cell.value === text)?.[0].slice(1));

  it.each([['cost.energyPerKwh', 'Energy'], ['carbon.gridKgPerKwh', 'Carbon from electricity, a year']])('%s to the summary', (key, label) => {
    const assumption = `D${rowOf('Assumptions', 'L', key)}`;
    const figure = `C${rowOf('Summary', 'A', label)}`;
    const stored = Number(sheet('Assumptions').get(assumption)?.value);
    const [once, twice] = [stored, stored * 2].map((value) => Number(worked('Assumptions', assumption, value)('Summary', figure)));
    expect(twice).toBeCloseTo((once ?? 0) * 2, 6);
    expect(recordsOf(sheet('Assumptions')).find(({ Key }) => Key === key)?.['If you change it here']).toBe('this workbook follows');
  });

  it('nothing where the figures come about in another way', async () => {
    const { assessment } = document;
    const assumptions = assessment.assumptions.map((row) => (row.key === 'cost.energyPerKwh' ? { ...row, value: row.value + 1 } : row));
    const other = readWorkbook(await renderXlsx({ ...document, assessment: { ...assessment, assumptions } }, OPTIONS));
    expect(recordsOf(other.get('Summary') ?? new Map(), SUMMARY_HEAD).find(({ Figure }) => Figure === 'Energy')?.['Before']).toBe(report.ledger.find(({ key }) => key === 'energyCost')?.before);
    expect(recordsOf(other.get('Assumptions') ?? new Map()).find(({ Key }) => Key === 'cost.energyPerKwh')?.['If you change it here']).toBe('plan again');
  });
});
