import type { FigureKey, PlanDocument, SiteAssessment } from '@stowage/domain';
import { siteName } from '../../../build-report/sites.js';
import type { Report } from '../../../report.js';
import { agrees, EMPTY, liveWhereTrue, plain, refAt, type Cell, type Column, type Ref, type Sheet } from '../cell.js';
import type { AssumptionRefs } from './assumptions.js';
import { figureOf, type Links, type Side, SIDES } from './links.js';

export const POWER = 'Power and carbon';
const HOURS_PER_YEAR = 8760;

const columnsFor = (currency: string): readonly Column[] => [
  { head: 'Site', width: 22 }, { head: 'When', width: 10 },
  { head: 'Machines', width: 10, look: 'whole' }, { head: 'Rack units, U', width: 9, look: 'whole' },
  { head: 'Average power of the machines, kW', width: 14, look: 'hundredth' }, { head: 'PUE', width: 8, look: 'hundredth' },
  { head: 'Average power at the meter, kW', width: 14, look: 'hundredth' }, { head: 'Peak power at the meter, kW', width: 13, look: 'hundredth' },
  { head: 'Cooling, average, kW', width: 11, look: 'hundredth' }, { head: 'Hours a year, h', width: 9, look: 'whole' },
  { head: 'Energy a year, kWh', width: 13, look: 'whole' }, { head: 'Grid factor, kg CO2e/kWh', width: 13, look: 'factor' },
  { head: 'Carbon from electricity a year, kg CO2e', width: 17, look: 'whole' },
  { head: 'Carbon from new hardware a year, kg CO2e', width: 17, look: 'whole' }, { head: 'Carbon a year, kg CO2e', width: 13, look: 'whole' },
  { head: `Price of electricity in the first year, ${currency}/kWh`, width: 16, look: 'factor' },
  { head: `Cost of energy in the first year, ${currency}`, width: 15, look: 'whole' },
];

/** Each site today and in the plan, with totals; energy, carbon and its cost as formulas on the assumptions. */
export interface PowerSheet {
  readonly sheet: Sheet;
  readonly links: Links;
  /** Cost of energy in the first year, both sides. */
  readonly energyCost: { readonly [S in Side]: Ref };
}

export function powerSheet(document: PlanDocument, report: Report, refs: AssumptionRefs): PowerSheet {
  const before = block(document, 'before', 2, refs);
  const after = block(document, 'after', 3 + document.assessment.before.sites.length, refs);
  const links = Object.fromEntries(Object.keys(before.totals).map((key) => [key, { before: before.totals[key as FigureKey], after: after.totals[key as FigureKey] }])) as Links;
  return {
    sheet: { name: POWER, columns: columnsFor(report.style.currency), rows: [...before.rows, ...after.rows] },
    links, energyCost: { before: before.energyCost, after: after.energyCost },
  };
}

interface Block {
  readonly rows: readonly (readonly Cell[])[];
  readonly totals: { readonly [K in FigureKey]?: Ref };
  readonly energyCost: Ref;
}

/** The sites of one side and their sum; `first` is the row of the first site. */
function block(document: PlanDocument, side: Side, first: number, refs: AssumptionRefs): Block {
  const { sites } = document.assessment[side];
  const total = first + sites.length;
  const rows = sites.map((site, index) => siteRow(site, first + index, side, { name: siteName(document.inventory, site.siteId), refs }));
  const figure = (key: FigureKey): number | null => figureOf(document.assessment[side], key)?.value ?? null;
  const ref = (letter: string, value: number | null): Ref | undefined => (value === null ? undefined : { at: refAt(POWER, letter, total), value });
  const totals = {
    itAveragePowerKw: ref('E', figure('itAveragePowerKw')), averagePowerKw: ref('G', figure('averagePowerKw')), peakPowerKw: ref('H', figure('peakPowerKw')),
    energyKwhPerYear: ref('K', figure('energyKwhPerYear')), operationalKgCo2ePerYear: ref('M', figure('operationalKgCo2ePerYear')),
    embodiedKgCo2ePerYear: ref('N', figure('embodiedKgCo2ePerYear')), emissionsKgCo2ePerYear: ref('O', figure('emissionsKgCo2ePerYear')),
  };
  const cost = sites.reduce((sum, { energyCostPerYear }) => sum + energyCostPerYear, 0);
  return {
    rows: [...rows, totalRow(sites, { first, total, side }, figure)],
    totals: Object.fromEntries(Object.entries(totals).filter(([, value]) => value !== undefined)), energyCost: { at: refAt(POWER, 'Q', total), value: cost },
  };
}

interface Place {
  readonly name: string;
  readonly refs: AssumptionRefs;
}

function siteRow(site: SiteAssessment, row: number, side: Side, { name, refs }: Place): readonly Cell[] {
  const { energyKwhPerYear: energy, operationalKgCo2ePerYear: carbon, energyCostPerYear: cost } = site;
  const grid = factor(refs('carbon.gridKgPerKwh', site.siteId), energy, carbon);
  const price = factor(refs('cost.energyPerKwh', site.siteId), energy, cost);
  return [
    plain(name), plain(SIDES[side]), plain(site.machines), plain(site.rackUnits), plain(site.itAveragePowerKw), plain(site.pue),
    liveWhereTrue(`E${row}*F${row}`, site.itAveragePowerKw * site.pue, site.averagePowerKw), plain(site.peakPowerKw), plain(site.coolingAverageKw),
    plain(HOURS_PER_YEAR), liveWhereTrue(`G${row}*J${row}`, site.averagePowerKw * HOURS_PER_YEAR, energy),
    grid, product(`K${row}*L${row}`, grid, carbon), EMPTY, EMPTY, price, product(`K${row}*P${row}`, price, cost),
  ];
}

/** A link to the assumption where energy times it is the result; else empty, since the result came about in another way. */
function factor(ref: Ref | undefined, energy: number, result: number | null): Cell {
  if (ref === undefined || result === null) return EMPTY;
  return agrees(energy * ref.value, result) ? { value: ref.value, formula: ref.at } : EMPTY;
}

const product = (formula: string, part: Cell, result: number | null): Cell => (part.formula === undefined ? plain(result) : { value: result, formula });

interface Rows {
  readonly first: number;
  readonly total: number;
  readonly side: Side;
}

function totalRow(sites: readonly SiteAssessment[], { first, total, side }: Rows, figure: (key: FigureKey) => number | null): readonly Cell[] {
  const sum = (letter: string, value: (site: SiteAssessment) => number | null, stated: number | null): Cell =>
    (sites.length === 0 ? plain(stated) : liveWhereTrue(`SUM(${letter}${first}:${letter}${total - 1})`, sites.reduce((all, site) => all + (value(site) ?? 0), 0), stated));
  const of = (value: (site: SiteAssessment) => number): number => sites.reduce((all, site) => all + value(site), 0);
  const [it, meter, operational, embodied, emissions] = (['itAveragePowerKw', 'averagePowerKw', 'operationalKgCo2ePerYear', 'embodiedKgCo2ePerYear', 'emissionsKgCo2ePerYear'] as const).map(figure);
  const pue = it && meter ? liveWhereTrue(`G${total}/E${total}`, meter / it, meter / it) : EMPTY;
  return [
    plain('All sites'), plain(SIDES[side]), sum('C', ({ machines }) => machines, of(({ machines }) => machines)), sum('D', ({ rackUnits }) => rackUnits, of(({ rackUnits }) => rackUnits)),
    sum('E', ({ itAveragePowerKw }) => itAveragePowerKw, it ?? null), pue, sum('G', ({ averagePowerKw }) => averagePowerKw, meter ?? null), plain(figure('peakPowerKw')),
    sum('I', ({ coolingAverageKw }) => coolingAverageKw, of(({ coolingAverageKw }) => coolingAverageKw)), EMPTY,
    sum('K', ({ energyKwhPerYear }) => energyKwhPerYear, figure('energyKwhPerYear')), EMPTY,
    sum('M', ({ operationalKgCo2ePerYear }) => operationalKgCo2ePerYear, operational ?? null), plain(embodied),
    liveWhereTrue(`M${total}+N${total}`, (operational ?? 0) + (embodied ?? 0), emissions ?? null), EMPTY,
    sum('Q', ({ energyCostPerYear }) => energyCostPerYear, of(({ energyCostPerYear }) => energyCostPerYear)),
  ].map((cell) => ({ ...cell, bold: true }));
}
