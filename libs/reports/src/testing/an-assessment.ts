import type { Assessment, EstateAssessment, Figure, FigureChange, FigureKey, MachineAssessment } from '@stowage/domain';
import { EXAMPLE_ASSUMPTIONS } from './example-assumptions.js';
import type { EstateSize } from './an-estate.js';

const PUE = 1.8;
const KG_PER_KWH = 0.7117;
const HOURS = 8760;
const YEARS = 5;
const PRICE_PER_KWH = 8;
const PRICE_RISE = 0.03;

/** What one side of the comparison is made of; every figure follows from it. */
interface Side {
  readonly machines: number;
  readonly sites: number;
  readonly itKw: number;
  readonly embodiedKgPerYear: number;
  readonly hardware: number;
  readonly software: number;
  readonly support: number;
  readonly migration: number;
  readonly downtimeMinutes: number;
  readonly perFailure: number;
}

/** Before: 250 W a server. After: 300 W a host and a 300 W array. Money in rupees. */
export function anAssessment(size: EstateSize): Assessment {
  const before: Side = {
    machines: size.servers, sites: 2, itKw: size.servers * 0.25, embodiedKgPerYear: 0, hardware: size.servers * 320000, software: size.servers * 240000,
    support: size.servers * 130000, migration: 0, downtimeMinutes: 672, perFailure: Math.ceil(size.workloads / size.servers),
  };
  const after: Side = {
    machines: size.hosts + 1, sites: 1, itKw: size.hosts * 0.3 + 0.3, embodiedKgPerYear: size.hosts * 260, hardware: size.hosts * 533000,
    software: size.hosts * 200000, support: size.hosts * 200000, migration: size.workloads * 17500, downtimeMinutes: 78,
    perFailure: Math.ceil(size.workloads / size.hosts),
  };
  const values = { before: valuesOf(before), after: valuesOf(after) };
  return {
    before: estateOf(values.before, before, 'server'), after: estateOf(values.after, after, 'host'),
    changes: changesOf(values.before, values.after), worsenings: worseningsOf(before, after), assumptions: EXAMPLE_ASSUMPTIONS, years: YEARS, currency: 'INR',
    ...paidBack(cashOf(values.before, values.after)),
  };
}

type Values = { readonly [K in FigureKey]: number | null };

function valuesOf(side: Side): Values {
  const averagePowerKw = side.itKw * PUE;
  const energyKwhPerYear = averagePowerKw * HOURS;
  const operationalKgCo2ePerYear = energyKwhPerYear * KG_PER_KWH;
  const energyCost = energyUntil(energyKwhPerYear, YEARS);
  const totalCost = side.hardware + side.software + side.support + side.migration + energyCost;
  return {
    servers: side.machines, sites: side.sites, rackUnits: side.machines * 2, averagePowerKw, peakPowerKw: averagePowerKw * 1.4, itAveragePowerKw: side.itKw,
    heatAverageKw: side.itKw, energyKwhPerYear, operationalKgCo2ePerYear, embodiedKgCo2ePerYear: side.embodiedKgPerYear,
    emissionsKgCo2ePerYear: operationalKgCo2ePerYear + side.embodiedKgPerYear, hardwareCost: side.hardware, softwareCost: side.software,
    supportCost: side.support, energyCost, spaceCost: 0, staffCost: 0, migrationCost: side.migration, totalCost, costPerYear: totalCost / YEARS,
    downtimeMinutesPerYear: side.downtimeMinutes, workloadsPerFailure: side.perFailure, deployHours: null, restoreHours: null,
  };
}

function estateOf(values: Values, side: Side, kind: MachineAssessment['kind']): EstateAssessment {
  const { energyKwhPerYear, emissionsKgCo2ePerYear, costPerYear, downtimeMinutesPerYear } = values;
  return {
    energyKwhPerYear, emissionsKgCo2ePerYear, costPerYear, downtimeMinutesPerYear, figures: keysOf(values).map((key) => figureOf(key, values[key])),
    machines: Array.from({ length: side.machines }, (_, index) => ({
      name: `${kind}-${index + 1}`, kind, siteId: 'Plant room', rackUnits: 2, workloads: side.perFailure, meanLoadRatio: 0.1,
      averagePowerWatts: (side.itKw * 1000) / side.machines, peakPowerWatts: (side.itKw * 1400) / side.machines, powerEvidence: 'measured', powerSource: 'meter',
    })),
    sites: (side.sites === 2 ? [['Plant room', 0.6], ['Office room', 0.4]] as const : [['Plant room', 1]] as const).map(([siteId, share]) => ({
      siteId, machines: side.machines * share, rackUnits: side.machines * share * 2, itAveragePowerKw: side.itKw * share,
      averagePowerKw: side.itKw * share * PUE, peakPowerKw: side.itKw * share * PUE * 1.4, coolingAverageKw: side.itKw * share * 0.6, pue: PUE,
      energyKwhPerYear: side.itKw * share * PUE * HOURS, operationalKgCo2ePerYear: side.itKw * share * PUE * HOURS * KG_PER_KWH,
      energyCostPerYear: side.itKw * share * PUE * HOURS * PRICE_PER_KWH, itPowerWatts: side.itKw * share * 1000,
    })),
  };
}

const EXACT: readonly FigureKey[] = ['servers', 'sites', 'rackUnits', 'workloadsPerFailure'];
const keysOf = (values: Values): FigureKey[] => Object.keys(values) as FigureKey[];
const isExact = (key: FigureKey): boolean => EXACT.includes(key);

function figureOf(key: FigureKey, value: number | null): Figure {
  const base = { key, value, unit: '', origin: isExact(key) ? 'exact' : 'computed', formula: 'IT power × PUE × 8,760 h', source: 'models.md section 3' } as const;
  const inputs = [{ label: 'PUE', value: PUE, unit: '', low: 1.6, high: 2.3, origin: 'assumed', source: 'Uptime survey', year: 2025 }] as const;
  if (value === null) return { ...base, inputs: [], note: 'Not modelled: it depends on how the work is organised.' };
  return isExact(key) ? { ...base, formula: 'count', inputs: [] } : { ...base, inputs, low: value * 0.85, high: value * 1.2 };
}

const PUBLISHED: { readonly [K in FigureKey]?: NonNullable<FigureChange['published']> } = {
  hardwareCost: { changeRatio: -0.5, source: 'Chitale Dairy case' }, softwareCost: { changeRatio: -0.75, source: 'Chitale Dairy case' },
  averagePowerKw: { changeRatio: -0.5, source: 'Chitale Dairy case' },
  deployHours: { changeRatio: -0.994, before: '3 weeks', after: '3 hours', source: 'Chitale Dairy case' },
  restoreHours: { changeRatio: -0.974, before: '6–7 hours', after: '10 minutes', source: 'Chitale Dairy case' },
};

function changesOf(before: Values, after: Values): readonly FigureChange[] {
  return keysOf(before).map((key) => {
    const from = before[key], to = after[key], published = PUBLISHED[key];
    const changeRatio = from === null || to === null || from === 0 ? null : to / from - 1;
    const range = changeRatio === null || isExact(key) ? {} : { changeLow: changeRatio - 0.08, changeHigh: changeRatio + 0.06 };
    const note = key === 'averagePowerKw' ? { publishedNote: 'The published case does not count the storage array.' } : {};
    return { key, unit: '', before: from, after: to, changeRatio, ...range, ...(published ? { published } : {}), ...note };
  });
}

const worseningsOf = (before: Side, after: Side): Assessment['worsenings'] => [
  { title: 'One failing host stops more at once', before: `${before.perFailure} workloads`, after: `${after.perFailure} workloads`, explanation: 'They restart on the other hosts in about 10 minutes.' },
  { title: 'Shared storage is a new common point', before: '0', after: '1', explanation: 'All workloads depend on it.' },
];

/** Cost of energy by the end of a year, the price rising. */
const energyUntil = (energyKwhPerYear: number, year: number): number =>
  Array.from({ length: year }, (_, index) => energyKwhPerYear * PRICE_PER_KWH * (1 + PRICE_RISE) ** index).reduce((sum, cost) => sum + cost, 0);

/** Everything but energy and support is spent at the start. */
function cashOf(before: Values, after: Values): Assessment['cashByYear'] {
  const spent = (values: Values, year: number): number => {
    const { totalCost, energyCost, supportCost, energyKwhPerYear } = values;
    const atStart = (totalCost ?? 0) - (energyCost ?? 0) - (supportCost ?? 0);
    return atStart + energyUntil(energyKwhPerYear ?? 0, year) + ((supportCost ?? 0) * year) / YEARS;
  };
  const keep = (year: number): number => ((before.totalCost ?? 0) * year) / YEARS;
  return Array.from({ length: YEARS + 1 }, (_, year) => ({ year, before: keep(year), after: spent(after, year) }));
}

/** Both lines are straight within a year, so the month they cross in follows from the years around it. */
function paidBack(cashByYear: Assessment['cashByYear']): Pick<Assessment, 'cashByYear' | 'paybackMonths'> {
  const ahead = cashByYear.map(({ before, after }) => after - before);
  const next = ahead.findIndex((amount) => amount <= 0);
  const [from = 0, to = 0] = [ahead[next - 1], ahead[next]];
  return { cashByYear, paybackMonths: 12 * (next - 1 + from / (from - to)) };
}
