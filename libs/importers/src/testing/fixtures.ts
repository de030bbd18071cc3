import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import writeXlsxFile from 'write-excel-file/node';
import type { SourceFile } from '../import-result.js';

type Value = string | number | boolean | Date | null;

/** A csv file of the given text. */
export function textFile(name: string, text: string): SourceFile {
  return { name, bytes: new TextEncoder().encode(text) };
}

/** An .xlsx workbook, made anew. */
export async function workbook(name: string, sheets: Readonly<Record<string, readonly (readonly Value[])[]>>): Promise<SourceFile> {
  const written = writeXlsxFile(Object.entries(sheets).map(([sheet, rows]) => ({ sheet, data: rows.map((row) => row.map(cell)) })));
  return { name, bytes: new Uint8Array(await written.toBuffer()) };
}

function cell(value: Value): { value: Exclude<Value, null>; format?: string } | null {
  if (value === null) return null;
  return value instanceof Date ? { value, format: 'yyyy-mm-dd hh:mm:ss' } : { value };
}

/** The files of a folder of samples, in name order. */
export function sampleFiles(folder: string): SourceFile[] {
  const path = fileURLToPath(new URL(`../../../../samples/${folder}/`, import.meta.url));
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'README.md').map(({ name }) => name).sort()
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(path + name)) }));
}

export function sampleText(path: string): string {
  return readFileSync(fileURLToPath(new URL(`../../../../samples/${path}`, import.meta.url)), 'utf8');
}

/** A real file brought by others, kept beside the repository and not in it; undefined where it is not there. */
export function realFile(name: string): SourceFile | undefined {
  const path = fileURLToPath(new URL(`../../../../../shared/data/imports/${name}`, import.meta.url));
  return existsSync(path) ? { name, bytes: new Uint8Array(readFileSync(path)) } : undefined;
}
