/** Every number on screen goes through here: the user's locale, a true minus, no-break spaces before units. */
const NBSP = '\u00a0';
const MINUS = '\u2212';

const formats = new Map<string, Intl.NumberFormat>();

function formatWith(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = JSON.stringify(options);
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(undefined, options);
  formats.set(key, made);
  return made;
}

const trueMinus = (text: string): string => text.replace(/^-/, MINUS);

/** Decimals that leave three significant figures. */
function decimalsOf(value: number): number {
  if (value === 0) return 0;
  return Math.min(4, Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value)))));
}

/** A measured or computed amount to three significant figures: 1.84, 30.7, 6.00. */
export function number(value: number, decimals = decimalsOf(value)): string {
  return trueMinus(formatWith({ minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(value));
}

/** An amount to at most three significant figures without trailing zeros, for inputs: 1.9, 0.716, 380. */
export function plain(value: number): string {
  return trueMinus(formatWith({ maximumFractionDigits: Math.max(decimalsOf(value), 0) }).format(value));
}

/** Something counted. */
export function count(value: number): string {
  return trueMinus(formatWith({ maximumFractionDigits: 0 }).format(value));
}

/** "3 hosts", "1 host". */
export function counted(value: number, one: string, many = `${one}s`): string {
  return `${count(value)}${NBSP}${value === 1 ? one : many}`;
}

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Small counts as words, for titles: "ten servers". */
export function countWord(value: number): string {
  return WORDS[value] ?? count(value);
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A number with its unit, as people write it. */
export function quantity(value: number, unit: string): string {
  const text = unitText(unit);
  return text === '' ? plain(inUnit(value, unit)) : `${plain(inUnit(value, unit))}${NBSP}${text}`;
}

/** Units as people write them: shares are shown in percent, plain factors without a unit. */
export function unitText(unit: string): string {
  return unit
    .replace(/CO2e/g, 'CO₂e')
    .replace(/^(ratio|×|x)$/, '')
    .replace(/^share$/, '%')
    .replace(/^hours?$/, 'h')
    .replace(/^minutes?$/, 'min');
}

/** The value in the unit that `unitText` names. */
export function inUnit(value: number, unit: string): number {
  return unit === 'share' ? Math.round(value * 1e6) / 1e4 : value;
}

/** A share 0..1 as "47 %"; with one decimal where rounding would say none or all. */
export function percent(ratio: number): string {
  const size = Math.abs(ratio);
  const decimals = (size !== 0 && size < 0.01) || (size >= 0.995 && size < 0.9995) ? 1 : 0;
  return `${trueMinus(formatWith({ minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(ratio * 100))}${NBSP}%`;
}

const signed = (text: string, value: number): string => (value > 0 ? `+${text}` : text);

/** A change as "−47 %" or "+12 %". */
export function signedPercent(ratio: number): string {
  return signed(percent(ratio), ratio);
}

export function signedCount(value: number): string {
  return signed(count(value), value);
}

/** "−54 to −39 %": "to" because a minus may stand beside it. */
export function percentRange(low: number, high: number): string {
  return `${signedPercent(low).replace(`${NBSP}%`, '')} to ${signedPercent(high)}`;
}

/** A range of a change; where both ends read the same, that it is so in every case. */
export function rangeOfChange(low: number, high: number): string {
  return signedPercent(low) === signedPercent(high) ? 'in every case' : percentRange(low, high);
}

/** "0.7–2.6". */
export function range(low: number, high: number): string {
  return `${plain(low)}–${plain(high)}`;
}

/** The sign of a currency as the locale writes it: "₹", "$", "CHF". */
export function currencySign(currency: string): string {
  const sign =
    formatWith({ style: 'currency', currency, currencyDisplay: 'narrowSymbol' })
      .formatToParts(0)
      .find((part) => part.type === 'currency')?.value ?? currency;
  return /^[A-Za-z]+$/.test(sign) ? `${sign}${NBSP}` : sign;
}

const MIB_PER_GIB = 1024;

/** Memory or disk: MiB in, GiB or TiB on screen. */
export function memory(mib: number): string {
  const gib = mib / MIB_PER_GIB;
  return gib >= 10 * MIB_PER_GIB ? `${plain(gib / MIB_PER_GIB)}${NBSP}TiB` : `${plain(gib)}${NBSP}GiB`;
}

export function gib(mib: number): string {
  return plain(mib / MIB_PER_GIB);
}

/** Duration of a run: "18 s", "3 min". */
export function duration(seconds: number): string {
  return seconds < 90 ? `${count(Math.max(1, seconds))}${NBSP}s` : `${count(seconds / 60)}${NBSP}min`;
}

export function bytes(size: number): string {
  if (size < 1e3) return `${count(size)}${NBSP}bytes`;
  return size < 1e6 ? `${plain(size / 1e3)}${NBSP}kB` : `${plain(size / 1e6)}${NBSP}MB`;
}

const dates = new Map<string, Intl.DateTimeFormat>();

/** "22 Nov 2026, 14:35" in the user's locale and time zone. */
export function dateTime(iso: string): string {
  const style = dates.get('both') ?? new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
  dates.set('both', style);
  return style.format(new Date(iso));
}

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

export function dayName(day: number): string {
  return DAYS[day] ?? `day ${day + 1}`;
}

export function hour(slot: number): string {
  return `${String(slot % 24).padStart(2, '0')}:00`;
}
