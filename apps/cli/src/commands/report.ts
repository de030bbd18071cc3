import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PlanDocument } from '@stowage/domain';
import { carbonCsv, costCsv, placementCsv, renderPdf } from '@stowage/reports';
import { BadInput, EXIT } from '../exit-codes.js';
import type { Output } from '../print.js';
import { readPlan } from '../read-plan.js';

export interface ReportOptions {
  readonly format: string;
  readonly out: string;
  readonly table?: string | undefined;
  readonly title?: string | undefined;
  readonly date?: string | undefined;
}

const TABLES: Readonly<Record<string, (document: PlanDocument) => string>> = { placement: placementCsv, cost: costCsv, carbon: carbonCsv };

/** `report`: plan.json -> PDF, or one CSV table, or all tables into a folder (`--out` ending in a slash). */
export async function report(path: string, options: ReportOptions, output: Output): Promise<number> {
  const document = readPlan(path);
  const written = options.format === 'pdf' ? [await writePdf(document, options)] : writeTables(document, options);
  written.forEach((file) => output.err(`Wrote ${file}.`));
  return EXIT.ok;
}

async function writePdf(document: PlanDocument, { out, title, date }: ReportOptions): Promise<string> {
  const bytes = await renderPdf(document, { title: title ?? document.scenario.name, date: date ?? new Date().toISOString().slice(0, 10) });
  return write(out, bytes);
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
