import { count } from './numbers.js';

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** "three", or "60" above twelve. */
export const numberWord = (value: number, locale: string): string => SMALL[value] ?? count(value, locale);

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "1 host", "3 hosts"; nouns with an irregular plural bring it. */
export function counted(value: number, noun: string, locale: string, plural = `${noun}s`): string {
  return `${count(value, locale)}\u00a0${value === 1 ? noun : plural}`;
}

/** "three hosts". */
export function countedWord(value: number, noun: string, locale: string): string {
  return `${numberWord(value, locale)} ${value === 1 ? noun : `${noun}s`}`;
}

/** "a, b and c". */
export function listed(items: readonly string[]): string {
  if (items.length <= 1) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`;
}

/** "a, b and 7 more": names enough to know, counts the rest. */
export function listedUpTo(items: readonly string[], most: number): string {
  if (items.length <= most) return listed(items);
  return `${items.slice(0, most).join(', ')} and ${items.length - most} more`;
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** "2026-11-22" as "22 November 2026"; any other text stays as the caller wrote it. */
export function dateWords(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? date : `${Number(day)} ${name} ${year}`;
}
