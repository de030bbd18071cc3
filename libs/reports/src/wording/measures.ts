import type { FigureKey } from '@stowage/domain';
import { moneyFigure, moneyScale, moneyUnit, type MoneyStyle } from './money.js';
import { count, decimalsFor, fixed, NO_BREAK_SPACE, significant, UNKNOWN } from './numbers.js';

/** What kind of quantity a figure is, and so how it is scaled and rounded. The unit stands in each figure's name. */
export type Measure = 'count' | 'rackUnits' | 'powerKw' | 'energyKwh' | 'carbonKg' | 'money' | 'minutes' | 'hours';

export const MEASURES: { readonly [K in FigureKey]: Measure } = {
  servers: 'count', sites: 'count', rackUnits: 'rackUnits',
  averagePowerKw: 'powerKw', peakPowerKw: 'powerKw', itAveragePowerKw: 'powerKw', heatAverageKw: 'powerKw', energyKwhPerYear: 'energyKwh',
  operationalKgCo2ePerYear: 'carbonKg', embodiedKgCo2ePerYear: 'carbonKg', emissionsKgCo2ePerYear: 'carbonKg',
  hardwareCost: 'money', softwareCost: 'money', supportCost: 'money', energyCost: 'money', spaceCost: 'money', staffCost: 'money',
  migrationCost: 'money', totalCost: 'money', costPerYear: 'money',
  downtimeMinutesPerYear: 'minutes', workloadsPerFailure: 'count', deployHours: 'hours', restoreHours: 'hours',
};

/** Numbers of one row, written alike so that they compare by eye. */
export interface Shown {
  readonly values: readonly string[];
  /** Empty for a bare count. */
  readonly unit: string;
}

interface Step {
  readonly from: number;
  readonly divisor: number;
  readonly unit: string;
}

/** Display units by size of the largest value: MWh from 1,000 kWh, h from 60 min, and so on; last is the base unit. */
const STEPS: { readonly [M in 'powerKw' | 'energyKwh' | 'carbonKg' | 'minutes' | 'hours']: readonly Step[] } = {
  powerKw: [{ from: 1e4, divisor: 1e3, unit: 'MW' }, { from: 0, divisor: 1, unit: 'kW' }],
  energyKwh: [{ from: 1e7, divisor: 1e6, unit: 'GWh' }, { from: 1e3, divisor: 1e3, unit: 'MWh' }, { from: 0, divisor: 1, unit: 'kWh' }],
  carbonKg: [{ from: 1e3, divisor: 1e3, unit: 't CO₂e' }, { from: 0, divisor: 1, unit: 'kg CO₂e' }],
  minutes: [{ from: 6000, divisor: 1440, unit: 'days' }, { from: 60, divisor: 60, unit: 'h' }, { from: 0, divisor: 1, unit: 'min' }],
  hours: [{ from: 100, divisor: 24, unit: 'days' }, { from: 1, divisor: 1, unit: 'h' }, { from: 0, divisor: 1 / 60, unit: 'min' }],
};

/** Writes the values of one figure in one common unit; null = unknown. */
export function show(measure: Measure, values: readonly (number | null)[], style: MoneyStyle): Shown {
  const { locale } = style;
  if (measure === 'money') {
    const scale = style.scale ?? moneyScale(values);
    return { values: values.map((value) => moneyFigure(value, scale, locale)), unit: moneyUnit(style, scale) };
  }
  if (measure === 'count' || measure === 'rackUnits') {
    const written = values.map((value) => (value === null ? UNKNOWN : wholeOrTenth(value, locale)));
    return { values: written, unit: measure === 'count' ? '' : 'U' };
  }
  const largest = values.reduce<number>((most, value) => Math.max(most, Math.abs(value ?? 0)), 0);
  const step = STEPS[measure].find(({ from }) => largest >= from) ?? { from: 0, divisor: 1, unit: '' };
  const whole = largest / step.divisor < 1000 && values.every((value) => Number.isInteger((value ?? 0) / step.divisor));
  const decimals = whole ? 0 : decimalsFor(largest / step.divisor);
  return { values: values.map((value) => alike(value, decimals, step.divisor, locale)), unit: step.unit };
}

const wholeOrTenth = (value: number, locale: string): string => (Number.isInteger(value) ? count(value, locale) : fixed(value, 1, locale));

/** The decimals all share; more only where little would be left of a small value. */
function alike(value: number | null, decimals: number, divisor: number, locale: string): string {
  if (value === null) return UNKNOWN;
  if (value === 0) return '0';
  const scaled = value / divisor;
  if (Math.abs(scaled) < 0.5 * 10 ** -decimals * 10) return significant(scaled, locale);
  return fixed(decimals === 0 ? Number(scaled.toPrecision(3)) : scaled, decimals, locale);
}

/** One value with its unit after a no-break space: "1.84 kW". */
export function showOne(measure: Measure, value: number, style: MoneyStyle): string {
  const { values, unit } = show(measure, [value], style);
  const text = values[0] ?? UNKNOWN;
  return unit === '' ? text : text + NO_BREAK_SPACE + unit;
}
