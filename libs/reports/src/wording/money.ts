import { EN_DASH, fixed, MINUS, NO_BREAK_SPACE, significant } from './numbers.js';

/** How money is written in one report: the user's locale, the project's ISO 4217 currency. */
export interface MoneyStyle {
  readonly locale: string;
  readonly currency: string;
  /** One scale for all money of a report, so that rows compare by eye; absent = the scale of what is shown together. */
  readonly scale?: MoneyScale;
}

export interface MoneyScale {
  readonly divisor: number;
  /** In running text, "million"; empty at scale one. */
  readonly word: string;
  /** In column heads and on axes, "m". */
  readonly letter: string;
}

const SCALES: readonly MoneyScale[] = [
  { divisor: 1e9, word: 'billion', letter: 'bn' },
  { divisor: 1e6, word: 'million', letter: 'm' },
];
const PLAIN: MoneyScale = { divisor: 1, word: '', letter: '' };

/** The locale to write a currency in where the caller names none: lakh grouping for rupees. */
export const localeFor = (currency: string): string => (currency === 'INR' ? 'en-IN' : 'en-GB');

/** The scale that suits the largest amount shown side by side. */
export function moneyScale(amounts: readonly (number | null)[]): MoneyScale {
  const largest = amounts.reduce<number>((most, amount) => Math.max(most, Math.abs(amount ?? 0)), 0);
  return SCALES.find(({ divisor }) => largest >= divisor) ?? PLAIN;
}

/** "₹", "€", or the code where the currency has no sign in this locale. */
export function currencySign({ locale, currency }: MoneyStyle): string {
  const parts = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }).formatToParts(0);
  return parts.find(({ type }) => type === 'currency')?.value ?? currency;
}

/** Unit of a money column: "₹ m". */
export function moneyUnit(style: MoneyStyle, scale: MoneyScale): string {
  return [currencySign(style), scale.letter].filter(Boolean).join(NO_BREAK_SPACE);
}

/** The number alone, in a column that sums up and whose head carries the unit: two decimals in millions, else whole. */
export function moneyNumber(amount: number | null, scale: MoneyScale, locale: string): string {
  if (amount === null) return EN_DASH;
  if (scale.divisor === 1) return Math.abs(amount) < 100 ? significant(amount, locale) : fixed(amount, 0, locale);
  return fixed(amount / scale.divisor, 2, locale);
}

/** The number alone where nothing is summed: two decimals in millions, else three significant figures. */
export function moneyFigure(amount: number | null, scale: MoneyScale, locale: string): string {
  return amount !== null && scale.divisor === 1 ? significant(Math.round(amount), locale) : moneyNumber(amount, scale, locale);
}

/** "₹4.00 million", "−€45,300": for headlines and sentences. */
export function moneyWords(amount: number, style: MoneyStyle): string {
  const scale = moneyScale([amount]);
  const number = moneyFigure(Math.abs(amount), scale, style.locale);
  const sign = currencySign(style);
  const joined = sign.length > 1 ? `${sign}${NO_BREAK_SPACE}${number}` : sign + number;
  return (amount < 0 ? MINUS : '') + joined + (scale.word === '' ? '' : NO_BREAK_SPACE + scale.word);
}
