import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PlanDocument } from '@stowage/domain';
import { carbonCsv, costCsv, placementCsv, renderPdf, renderPptx, renderXlsx } from '@stowage/reports';
import { BadInput, EXIT } from '../exit-codes.js';
import type { Output } from '../print.js';
import { readInput } from '../read-files.js';
import { readPlan } from '../read-plan.js';

export const REPORT_FORMATS = ['pdf', 'csv', 'xlsx', 'pptx', 'json'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

export interface ReportOptions {
  readonly format: ReportFormat;
  readonly out: string;
  readonly table?: string | undefined;
  readonly title?: string | undefined;
  readonly date?: string | undefined;
}

const TABLES: Readonly<Record<string, (document: PlanDocument) => string>> = { placement: placementCsv, cost: costCsv, carbon: carbonCsv };
const RENDERERS = { pdf: renderPdf, xlsx: renderXlsx, pptx: renderPptx } as const;

/** `report`: plan.json -> PDF, workbook or deck, or one CSV table, or all tables into a folder (`--out` ending in a slash), or the plan as it is. */
export async function report(path: string, options: ReportOptions, output: Output): Promise<number> {
  const document = readPlan(path);
  const written = await writeReport(path, document, options);
  written.forEach((file) => output.err(`Wrote ${file}.`));
  return EXIT.ok;
}

async function writeReport(path: string, document: PlanDocument, options: ReportOptions): Promise<string[]> {
  const { format, out, title, date } = options;
  if (format === 'csv') return writeTables(document, options);
  // Byte for byte, so that its sha256 stays that of the plan on record; it was checked when it was read.
  if (format === 'json') return [write(out, readInput(path).bytes)];
  const bytes = await RENDERERS[format](document, { title: title ?? document.scenario.name, date: date ?? new Date().toISOString().slice(0, 10) });
  return [write(out, bytes)];
}

function writeTables(document: PlanDocument, { out, table }: ReportOptions): string[] {
  if (out.endsWith('/')) return Object.entries(TABLES).map(([name, render]) => write(join(out, `${name}.csv`), render(document)));
  const render = TABLES[table ?? 'placement'];
  if (!render) throw new BadInput(`No table "${table}". There are: ${Object.keys(TABLES).join(', ')}.`);
  return [write(out, render(document))];
}

function write(path: string, content: string | Uint8Array): string {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  } catch (error) {
    throw new BadInput(`${path} could not be written: ${(error as Error).message}`);
  }
}
