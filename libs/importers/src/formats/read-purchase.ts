import type { Money } from '@stowage/domain';
import type { GridRow } from '../table/grid.js';
import { numberParts, parseNumber } from '../table/parse-number.js';
import type { TableReader } from '../table/table-reader.js';

const SIGNS: Readonly<Record<string, string>> = { '₹': 'INR', 'rs.': 'INR', rs: 'INR', '€': 'EUR', '£': 'GBP', $: 'USD' };
/** "₹ 8.200", "12,500 EUR", "USD 900". */
const PRICE = /^(₹|rs\.?|€|£|\$|[a-z]{3}\b)?\s*(\d[^a-z₹€£$]*?)\s*(₹|rs\.?|€|£|\$|[a-z]{3})?$/i;

/** The year of a year or of any date that holds four digits of it. */
export function readYear<F extends string>(reader: TableReader<F | 'purchaseYear'>, row: GridRow): number | undefined {
  const cell = reader.cell(row, 'purchaseYear');
  const text = cell instanceof Date ? String(cell.getUTCFullYear()) : reader.text(row, 'purchaseYear');
  if (text === undefined) return undefined;
  const year = Number(/(?:^|\D)((?:19|20)\d\d)(?:\D|$)/.exec(text)?.[1]);
  if (year >= 1990 && year <= 2100) return year;
  reader.report(row, 'purchaseYear', {
    severity: 'error', code: 'year-out-of-range', message: 'There is no year from 1990 on in this; it was left out.', maybe: 'Maybe write the year with four digits.',
  });
  return undefined;
}

/** An amount with its currency from the cell, the Currency column or the header. Money without a currency is left out. */
export function readPrice<F extends string>(reader: TableReader<F | 'price' | 'currency'>, row: GridRow): Money | undefined {
  const text = reader.text(row, 'price');
  if (text === undefined) return undefined;
  const [, before, amountText = '', after] = PRICE.exec(text.slice(0, 40)) ?? [];
  const amount = amountOf(amountText);
  if (amount === undefined) {
    reader.report(row, 'price', { severity: 'error', code: 'not-a-number', message: 'This is not a price; it was left out.', maybe: 'Maybe write the bare amount.' });
    return undefined;
  }
  const currency = currencyOf(before ?? after ?? reader.text(row, 'currency') ?? reader.header.columns.get('price')?.unit);
  if (currency === undefined) {
    reader.report(row, 'price', {
      severity: 'error', code: 'no-currency', message: 'The price has no currency we know and was left out.', maybe: 'Maybe fill the Currency column with a code such as INR.',
    });
    return undefined;
  }
  return { amount, currency };
}

/** Prices have no three decimals, so one mark before three digits groups thousands whichever it is. */
function amountOf(text: string): number | undefined {
  const digits = numberParts(text)?.digits;
  return digits === undefined ? undefined : parseNumber(digits, digits.includes(',') ? '.' : ',');
}

function currencyOf(text: string | undefined): string | undefined {
  const code = text === undefined ? undefined : (SIGNS[text.toLowerCase()] ?? text.toUpperCase());
  return code !== undefined && /^[A-Z]{3}$/.test(code) ? code : undefined;
}
