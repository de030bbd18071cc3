/**
 * Units of a currency per US dollar, rough 2025 averages, from general knowledge: assumed, 10 % either way. They only turn
 * the shipped dollar prices into the scenario's currency; prices the user gives in that currency do not use them.
 */
export const CURRENCY_RATES: Readonly<Record<string, number>> = {
  USD: 1, EUR: 0.89, GBP: 0.76, INR: 86, JPY: 149, CNY: 7.2, AUD: 1.55, CAD: 1.4, CHF: 0.84, SEK: 9.9, NOK: 10.4, DKK: 6.6,
  PLN: 3.8, CZK: 22, BRL: 5.6, ZAR: 18, SGD: 1.31, HKD: 7.8, KRW: 1420, MXN: 19, TRY: 39, AED: 3.67, ILS: 3.5, NZD: 1.69, IDR: 16400, THB: 33, MYR: 4.3, PHP: 57, VND: 25800, HUF: 355, RON: 4.5,
};
export const CURRENCY_YEAR = 2025;
