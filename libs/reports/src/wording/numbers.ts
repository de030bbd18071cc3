export const NO_BREAK_SPACE = '\u00a0';
export const MINUS = '\u2212';
export const EN_DASH = '\u2013';

/** Shown in place of a figure nobody knows. */
export const UNKNOWN = EN_DASH;

/** Decimals that give `magnitude` three significant figures; at most four. */
export function decimalsFor(magnitude: number): number {
  const size = Math.abs(Number(magnitude.toPrecision(3)));
  if (size === 0 || size >= 100) return 0;
  return Math.min(4, 2 - Math.floor(Math.log10(size)));
}

/** A number grouped for `locale` with a true minus and exactly `decimals` decimals. */
export function fixed(value: number, decimals: number, locale: string): string {
  const format = new Intl.NumberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  const text = format.format(Math.abs(value));
  return value < 0 && /[1-9]/.test(text) ? MINUS + text : text;
}

/** Three significant figures: 1.84, 30.7, 1,230. Whole numbers below 1000 keep no decimals. */
export function significant(value: number, locale: string): string {
  if (Number.isInteger(value) && Math.abs(value) < 1000) return fixed(value, 0, locale);
  return fixed(Number(value.toPrecision(3)), decimalsFor(value), locale);
}

/** An input as it was given: up to six significant figures, nothing rounded away for looks. */
export function asGiven(value: number, locale: string): string {
  const text = new Intl.NumberFormat(locale, { maximumSignificantDigits: 6 }).format(Math.abs(value));
  return value < 0 ? MINUS + text : text;
}

/** An exact count. */
export function count(value: number, locale: string): string {
  return fixed(Math.round(value), 0, locale);
}

/**
 * A share as percent: 0.47 is "47 %". Below one percent with one decimal, and 99.4 % never becomes 100 %.
 * @param ratio 0..1 for a share, any sign for a change
 */
export function percent(ratio: number, locale: string): string {
  const hundredths = Math.abs(ratio) * 100;
  const nearWhole = hundredths > 99 && hundredths < 100;
  const small = hundredths > 0 && hundredths < 1;
  const shown = nearWhole ? Math.floor(hundredths * 10) / 10 : hundredths;
  return fixed(Math.sign(ratio) * shown, nearWhole || small ? 1 : 0, locale) + NO_BREAK_SPACE + '%';
}

/** A change always carries its sign: "−47 %", "+12 %". */
export function changePercent(ratio: number, locale: string): string {
  const text = percent(ratio, locale);
  return ratio > 0 ? `+${text}` : text;
}

/** "−54 to −39 %": with "to", since a minus stands there. */
export function changeRange(low: number, high: number, locale: string): string {
  const unit = NO_BREAK_SPACE + '%';
  if (changePercent(low, locale) === changePercent(high, locale)) return changePercent(low, locale);
  return `${changePercent(low, locale).replace(unit, '')} to ${changePercent(high, locale)}`;
}
