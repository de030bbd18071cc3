import type { SourceFile } from '../import-result.js';
import type { IssueLog } from '../issue-log.js';
import type { Grid } from '../table/grid.js';
import { decodeText } from './decode-text.js';
import { readCsv } from './read-csv.js';
import { isJson, readJson } from './read-json.js';
import { isLineLog } from './read-lines.js';
import { readWorkbook } from './read-workbook.js';
import { isZip, refuseBinary, refuseJunkText } from './refuse-binary.js';
import { Refusal } from './refusal.js';

/**
 * Sheets of a workbook, or the one table, log or JSON of a text file, judged by content. A file that can't be read gives no grid and
 * an issue that says why.
 */
export async function readSource(source: SourceFile, log: IssueLog): Promise<Grid[]> {
  try {
    refuseBinary(source.bytes);
    const grids = isZip(source.bytes) ? await readWorkbook(source.name, source.bytes) : [readText(source, log)];
    return grids.map((grid) => ({ ...grid, path: source.path ?? source.name }));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    log.add(error.problem());
    return [];
  }
}

function readText(source: SourceFile, log: IssueLog): Grid {
  const { text, encoding, certain } = decodeText(source.bytes);
  refuseJunkText(text, source.name);
  if (!certain) {
    log.add({
      severity: 'note', code: 'encoding-guessed', message: `The file is not UTF-8; it was read as ${encoding}.`,
      maybe: 'Maybe look at names with accents, and save the file as UTF-8 where they are wrong.',
    });
  }
  if (isJson(text)) return { file: source.name, rows: [], json: readJson(text, log) };
  if (isLineLog(text)) return { file: source.name, rows: [], lines: text.split(/\r?\n/) };
  return readCsv(text, log);
}
