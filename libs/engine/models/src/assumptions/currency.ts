import type { Assumption, Issue, Money } from '@stowage/domain';
import { nearestWords } from '../text/nearest-words.js';
import { CURRENCY_RATES, CURRENCY_YEAR } from './currency-rates.js';
import { row, type DefaultAssumption } from './row.js';

const SPREAD = 0.1;

/** The rate of a currency as a row; unknown currencies count as dollars, with an error that says so. */
export function currencyRow(currency: string): { readonly row: DefaultAssumption; readonly issues: readonly Issue[] } {
  const rate = CURRENCY_RATES[currency];
  const value = rate ?? 1;
  const issues: Issue[] = rate === undefined
    ? [{ severity: 'error', code: 'currency-unknown', value: currency, message: `We have no rate for ${currency}, so the shipped dollar prices were taken one to one.`, maybe: `Maybe ${nearestWords(currency, Object.keys(CURRENCY_RATES)).join(', ')}? Or set every price yourself.` }]
    : [];
  const range = currency === 'USD' ? ([1, 1, 1] as const) : ([value, value * (1 - SPREAD), value * (1 + SPREAD)] as const);
  return { row: row({ key: `currency.${currency}`, label: `${currency} for one US dollar`, range, unit: `${currency}/USD`, source: 'Rough average rate, from general knowledge', year: CURRENCY_YEAR }), issues };
}

/** A dollar row in another currency; rows without money pass unchanged. */
export function inCurrency({ money, ...assumption }: DefaultAssumption, currency: string, rate: number): Assumption {
  if (!money || currency === 'USD') return assumption;
  const { value, low, high, unit } = assumption;
  return { ...assumption, value: value * rate, low: low * rate, high: high * rate, unit: unit.replace('USD', currency), source: `${assumption.source} (turned from USD at ${rate} ${currency})` };
}

/**
 * An amount in another currency; null where a rate is unknown.
 * @param perDollar units of `currency` per US dollar; the shipped rate where absent
 */
export function convertMoney(money: Money, currency: string, perDollar: number | undefined = CURRENCY_RATES[currency]): number | null {
  if (money.currency === currency) return money.amount;
  const from = CURRENCY_RATES[money.currency];
  return from === undefined || perDollar === undefined ? null : (money.amount / from) * perDollar;
}
