import type { Format } from './formats/format.js';
import { NOTHING_PARSED } from './formats/format.js';
import { FORMATS } from './formats/registry.js';
import type { IssueLog } from './issue-log.js';
import type { ParsedRows } from './rows.js';
import type { Grid } from './table/grid.js';

export interface ParsedFile {
  readonly log: IssueLog;
  /** Usually one; a workbook may hold several of our tables. */
  readonly formats: readonly Format[];
  readonly rows: ParsedRows;
}

/** Finds the format of each grid by content and parses it; what no format takes is said, with the nearest format. */
export function recognise(grids: readonly Grid[], log: IssueLog): ParsedFile {
  const formats: Format[] = [];
  const parts: ParsedRows[] = [];
  let rest = grids;
  for (const format of FORMATS) {
    const { taken } = format.recognise(rest);
    if (taken.length === 0) continue;
    formats.push(format);
    parts.push(format.parse(taken, log));
    rest = format.wholeFile === true ? [] : rest.filter((grid) => !taken.includes(grid));
  }
  if (formats.length === 0 && grids.length > 0) log.add(notRecognised(grids));
  else noteIgnoredSheets(rest, log);
  return { log, formats, rows: parts.reduce(joined, NOTHING_PARSED) };
}

function joined(a: ParsedRows, b: ParsedRows): ParsedRows {
  return {
    servers: [...a.servers, ...b.servers], workloads: [...a.workloads, ...b.workloads], samples: [...a.samples, ...b.samples],
    sightings: [...(a.sightings ?? []), ...(b.sightings ?? [])], rowsRead: a.rowsRead + b.rowsRead,
  };
}

function notRecognised(grids: readonly Grid[]): Parameters<IssueLog['add']>[0] {
  const ranked = FORMATS.map((format) => ({ format, ...format.recognise(grids) })).sort((a, b) => b.likeness - a.likeness);
  const [nearest] = ranked;
  const expected = FORMATS.filter(({ expects }) => expects !== undefined).map(({ label, expects }) => `${label}: ${expects ?? ''}`).join('; ');
  const others = [...new Set(FORMATS.filter(({ expects }) => expects === undefined).map(({ label }) => label))].join(', ');
  return {
    severity: 'error', code: 'format-not-recognised', message: `The file is none of the known formats and was left out. Expected one of: ${expected}. Read as their own tools write them: ${others}.`,
    maybe: maybe(grids, nearest),
  };
}

function maybe(grids: readonly Grid[], nearest: { readonly format: Format; readonly likeness: number; readonly missing: readonly string[] } | undefined): string {
  if (grids.some(({ json }) => json !== undefined)) return 'Maybe it is the answer of a monitoring system: set up a collector for that instead.';
  if (nearest === undefined || nearest.likeness === 0) return 'Maybe start from one of the templates.';
  return `Maybe it is a ${nearest.format.label} without: ${nearest.missing.join(', ')}.`;
}

function noteIgnoredSheets(rest: readonly Grid[], log: IssueLog): void {
  const names = rest.filter(({ rows }) => rows.length > 0).map(({ sheet }) => sheet).filter((sheet) => sheet !== undefined);
  if (names.length === 0) return;
  log.add({ severity: 'note', code: 'sheets-not-used', message: `Sheets that hold nothing for the plan were not read: ${names.join(', ')}.` });
}
