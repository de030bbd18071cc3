import type { FigureKey } from '@stowage/domain';
import { count, currencySign, number, plain } from './format';

/** One unit for a before and an after, so that they compare by eye. */
export interface Scale {
  readonly factor: number;
  /** Stands before the number, e.g. "₹". */
  readonly sign: string;
  /** Stands after it, e.g. "kW", "million". */
  readonly unit: string;
  /** How the unit reads at the head of a column: "₹ m". */
  readonly short: string;
  /** Counted things have no decimals. */
  readonly whole: boolean;
  readonly decimals?: number;
  /** Leaves out trailing zeros: "2 h". */
  readonly trim?: boolean;
}

const plainUnit = (unit: string, factor = 1): Scale => ({ factor, sign: '', unit, short: unit, whole: false });

const COUNTS: { readonly [K in FigureKey]?: string } = { servers: '', sites: '', rackUnits: 'U', workloadsPerFailure: '' };

/** Money in the largest word that leaves at least one digit before the point. */
export function moneyScale(largest: number, currency: string): Scale {
  const sign = currencySign(currency);
  const money = (factor: number, word: string, letter: string): Scale => ({
    factor,
    sign,
    unit: word,
    short: `${sign.trim()} ${letter}`.trim(),
    whole: false,
    decimals: factor >= 1e6 ? 2 : factor === 1 ? 0 : undefined,
  });
  if (largest >= 1e9) return money(1e9, 'billion', 'bn');
  if (largest >= 1e6) return money(1e6, 'million', 'm');
  if (largest >= 1e5) return money(1e3, 'thousand', 'k');
  return money(1, '', '');
}

function durationScale(hours: number): Scale {
  if (hours >= 24 * 7 * 2) return plainUnit('weeks', 24 * 7);
  if (hours >= 100) return plainUnit('days', 24);
  return hours >= 1 ? plainUnit('h') : plainUnit('min', 1 / 60);
}

/** Unit and factor for a figure whose name says its base unit. */
export function scaleOf(key: FigureKey, values: readonly (number | null | undefined)[], currency: string): Scale {
  const largest = Math.max(0, ...values.map((value) => Math.abs(value ?? 0)));
  const counted = COUNTS[key];
  if (counted !== undefined) return { ...plainUnit(counted), trim: true };
  if (key.endsWith('Kw')) return largest >= 1000 ? plainUnit('MW', 1000) : plainUnit('kW');
  if (key.startsWith('energyKwh')) return energyScale(largest);
  if (key.includes('KgCo2e')) return largest >= 1000 ? plainUnit('t CO₂e', 1000) : plainUnit('kg CO₂e');
  if (key.startsWith('downtimeMinutes')) {
    const scale = durationScale(largest / 60);
    return { ...scale, factor: scale.factor * 60 };
  }
  if (key === 'deployHours' || key === 'restoreHours') return { ...durationScale(largest), trim: true };
  return moneyScale(largest, currency);
}

export function energyScale(largestKwh: number): Scale {
  if (largestKwh >= 1e6) return plainUnit('GWh', 1e6);
  return largestKwh >= 1000 ? plainUnit('MWh', 1000) : plainUnit('kWh');
}

/** The bare number on a scale: "1.84", "₹4.00". */
export function onScale(value: number, scale: Scale): string {
  const scaled = value / scale.factor;
  const text = scale.whole ? count(scaled) : scale.trim ? plain(scaled) : number(scaled, scale.decimals);
  return text.startsWith('−') ? `−${scale.sign}${text.slice(1)}` : `${scale.sign}${text}`;
}

/** Number and unit: "₹4.00 million", "1.84 kW". */
export function withUnit(value: number, scale: Scale): string {
  return scale.unit === '' ? onScale(value, scale) : `${onScale(value, scale)}\u00a0${scale.unit}`;
}

export function money(amount: number, currency: string): string {
  return withUnit(amount, moneyScale(Math.abs(amount), currency));
}
