import { FAMILIES, familyFor, type Family } from './fonts.js';

/** A stretch of text in one font. */
export interface Run {
  readonly text: string;
  readonly font: Family;
}

const BASE = FAMILIES[0];
/** Plain text of the base font is by far the most common and needs no look-up. */
const PLAIN = /^[\u0020-\u017e\u00a0\u2013\u2014\u2018-\u201d\u2212\u20b9\u20ac\u2082]*$/;
const CONTROL = /^(?!\n)\p{Cc}$/u;
/** Marks, joiners and variation selectors belong to the letter before them. */
const STICKS = /^[\p{M}\u200c\u200d]$/u;

/** Cuts text into runs so that every character is drawn by a font that has it. Control characters become spaces. */
export function runsOf(text: string): readonly Run[] {
  if (PLAIN.test(text)) return [{ text, font: BASE }];
  const runs: { text: string; font: Family }[] = [];
  for (const raw of inReadingOrder(text.normalize('NFC'))) {
    const character = CONTROL.test(raw) ? ' ' : raw;
    const last = runs[runs.length - 1];
    const font = last !== undefined && STICKS.test(character) ? last.font : (familyFor(character) ?? BASE);
    if (last !== undefined && last.font === font) last.text += character;
    else runs.push({ text: character, font });
  }
  return runs;
}

const RIGHT_TO_LEFT_WORDS = /[\u0590-\u08ff]+(?: [\u0590-\u08ff]+)+/g;

/** pdfmake sets word after word from left to right; words of a right-to-left script are handed over the other way round. */
const inReadingOrder = (text: string): string => text.replace(RIGHT_TO_LEFT_WORDS, (words) => words.split(' ').reverse().join(' '));

/** Characters of `texts` no font here can draw: they print as an empty box, and the report says so. */
export function undrawable(texts: readonly string[]): readonly string[] {
  const characters = new Set(texts.filter((text) => !PLAIN.test(text)).flatMap((text) => [...text.normalize('NFC')]));
  return [...characters].filter((character) => !/^[\p{C}\p{Z}]$/u.test(character) && familyFor(character) === undefined);
}
