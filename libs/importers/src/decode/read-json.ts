import type { IssueLog } from '../issue-log.js';
import type { JsonDocument } from '../table/grid.js';
import { known } from '../table/known.js';
import { Refusal } from './refusal.js';

/** `web1 | SUCCESS => {`, as Ansible prints before each JSON text. */
const LABEL = /^\s*([^\s|{}[\]"]+)\s*\|\s*[A-Z!]+\s*=>\s*$/;
/** More JSON texts in one file are a log of something else. */
const MOST_DOCUMENTS = 100_000;

/** True where the text begins as JSON does, with or without a label. */
export function isJson(text: string): boolean {
  return /^\uFEFF?\s*(\{\s*["}]|\[\s*([{[\]]|$))/.test(text.slice(0, 1000)) || /^\s*[^\s|{}[\]"]+\s*\|\s*[A-Z!]+\s*=>\s*\{/.test(text.slice(0, 1000));
}

/**
 * The JSON texts of a file: usually one, several one after the other in lshw before 02.19, in JSON lines and with labels
 * in Ansible's output. What is cut off at the end is left out and said.
 * @throws Refusal where not even the first can be read
 */
export function readJson(text: string, log: IssueLog): JsonDocument[] {
  const whole = parsed(text.replace(/^\uFEFF/, ''));
  if (whole !== undefined) return [{ value: whole.value }];
  const documents = pieces(text);
  if (documents.length === 0) {
    throw new Refusal('json-damaged', 'The file begins as JSON but is cut off or damaged.', 'Maybe the download was not complete: export it again.');
  }
  if (documents.some(({ value }) => value === undefined)) {
    log.add({ severity: 'error', code: 'json-damaged', message: 'A part of the file is cut off or damaged JSON and was left out.', maybe: 'Maybe the download was not complete: export it again.' });
  }
  return documents.filter(({ value }) => value !== undefined);
}

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

/** One entry for each balanced piece; `value` is undefined for one that can't be read. Empty where the first can't be. */
function pieces(text: string): JsonDocument[] {
  const documents: JsonDocument[] = [];
  let from = 0;
  for (let start = opening(text, from); start >= 0 && documents.length < MOST_DOCUMENTS; start = opening(text, from)) {
    const end = closing(text, start);
    const value = end < 0 ? undefined : parsed(text.slice(start, end))?.value;
    if (value === undefined && documents.length === 0) return [];
    documents.push({ value, ...known({ label: labelBefore(text.slice(Math.max(from, start - 300), start)) }) });
    if (end < 0) break;
    from = end;
  }
  return documents;
}

function labelBefore(text: string): string | undefined {
  return LABEL.exec(text.slice(text.lastIndexOf('\n') + 1))?.[1];
}

function opening(text: string, from: number): number {
  const brace = text.indexOf('{', from);
  const bracket = text.indexOf('[', from);
  return brace < 0 || (bracket >= 0 && bracket < brace) ? bracket : brace;
}

/** Index after the bracket that closes the one at `start`; -1 = none. Brackets inside strings do not count. */
function closing(text: string, start: number): number {
  const bracket = /[{}[\]"]/g;
  bracket.lastIndex = start;
  let depth = 0;
  for (let found = bracket.exec(text); found !== null; found = bracket.exec(text)) {
    if (found[0] === '"') bracket.lastIndex = endOfString(text, found.index);
    else depth += found[0] === '{' || found[0] === '[' ? 1 : -1;
    if (depth === 0) return bracket.lastIndex;
  }
  return -1;
}

/** Index after the quote that ends the string beginning at `start`, or the end of the text. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text[at];
    if (character === '\\') at += 1;
    else if (character === '"') return at + 1;
  }
  return text.length;
}
