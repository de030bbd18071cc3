import { strFromU8, unzipSync } from 'fflate';

export interface ReadCell {
  readonly formula?: string;
  /** For formulas, the value stored beside it. */
  readonly value: string | number;
  /** `s` = shared text, `str` = text of a formula, empty = number. */
  readonly type: string;
}

export type ReadSheet = ReadonlyMap<string, ReadCell>;

/** The cells of an XLSX file by sheet and address, read from its XML and nothing else. */
export function readWorkbook(bytes: Uint8Array): ReadonlyMap<string, ReadSheet> {
  const parts = unzipSync(bytes);
  const part = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
  const texts = [...part('xl/sharedStrings.xml').matchAll(/<si><t[^>]*>([^<]*)<\/t><\/si>/g)].map(([, text]) => unescaped(text ?? ''));
  const names = [...part('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => unescaped(name ?? ''));
  return new Map(names.map((name, index) => [name, cellsOf(part(`xl/worksheets/sheet${index + 1}.xml`), texts)]));
}

function cellsOf(xml: string, texts: readonly string[]): ReadSheet {
  const found = xml.matchAll(/<c r="([A-Z]+\d+)"([^>]*)>(?:<f>([^<]*)<\/f>)?<v>([^<]*)<\/v><\/c>/g);
  return new Map([...found].map(([, address = '', attributes = '', formula, raw = '']) => {
    const type = /t="(\w+)"/.exec(attributes)?.[1] ?? '';
    const value = type === 's' ? (texts[Number(raw)] ?? '') : type === 'str' ? unescaped(raw) : Number(raw);
    return [address, { value, type, ...(formula === undefined ? {} : { formula: unescaped(formula) }) }];
  }));
}

const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&apos;', "'").replaceAll('&amp;', '&');

/** The rows under a head as objects by column; `headRow` from 1. */
export function recordsOf(sheet: ReadSheet, headRow = 1): Record<string, string | number>[] {
  const records = new Map<number, Record<string, string | number>>();
  for (const [address, { value }] of sheet) {
    const [, column = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    const head = sheet.get(`${column}${headRow}`)?.value;
    if (Number(row) > headRow && head !== undefined) records.set(Number(row), { ...records.get(Number(row)), [head]: value });
  }
  return [...records].sort(([a], [b]) => a - b).map(([, record]) => record);
}
