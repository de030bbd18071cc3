import { SERVER_COLUMNS } from './formats/stowage/server-columns.js';
import type { TemplateColumn } from './formats/stowage/template-column.js';
import { UTILIZATION_COLUMNS } from './formats/stowage/utilization-columns.js';
import { WORKLOAD_COLUMNS } from './formats/stowage/workload-columns.js';

export interface TemplateColumnHelp {
  readonly name: string;
  readonly unit: string;
  readonly meaning: string;
  readonly required: boolean;
  readonly example: string;
}

export interface Template {
  readonly file: string;
  readonly title: string;
  /** A header and one example row, to be written over. */
  readonly csv: string;
  readonly columns: readonly TemplateColumnHelp[];
}

/** The files we offer for download, made from the same column tables that read them. */
export const TEMPLATES: readonly Template[] = [
  template('servers.csv', 'Servers: one row a physical machine', SERVER_COLUMNS),
  template('workloads.csv', 'Workloads: one row an operating system that runs on a server', WORKLOAD_COLUMNS),
  template('utilization.csv', 'Utilization: one row a machine and time', UTILIZATION_COLUMNS),
];

function template(file: string, title: string, columns: readonly TemplateColumn<string>[]): Template {
  const help = columns.flatMap(({ name, unit, meaning, required, example }) => (name === undefined ? [] : [{ name, unit, meaning, required, example }]));
  const lines = [help.map(({ name }) => name), help.map(({ example }) => example)].map((cells) => cells.map(quoted).join(','));
  return { file, title, csv: `${lines.join('\r\n')}\r\n`, columns: help };
}

function quoted(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
