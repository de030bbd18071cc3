import type { PowerState } from '@stowage/domain';
import type { GridRow } from '../table/grid.js';
import { cellText } from '../table/grid.js';
import { isNullText } from '../table/null-text.js';
import { otherColumns } from '../table/match-columns.js';
import type { TableReader } from '../table/table-reader.js';

/** Columns a person keeps for their own use, as tags; more is a sign of another kind of file. */
const MOST_TAGS = 30;

/** The name of a row; undefined for a row that is none, which is then in the log. */
export function readName<F extends string>(reader: TableReader<F | 'name'>, row: GridRow): string | undefined {
  const name = reader.text(row, 'name');
  if (name === undefined) {
    reader.report(row, 'name', { severity: 'error', code: 'no-name', message: 'The row has no name and was left out.', maybe: 'Maybe it is a total or a comment.' });
    return undefined;
  }
  if (!/^((sub|grand)?\s?total|sum|summe|average|count|#.*|.*\brows? selected.*)\s*:?$/i.test(name.slice(0, 200))) return name;
  reader.report(row, 'name', { severity: 'note', code: 'not-a-machine', message: 'This is a total or a comment, not a machine; the row was left out.' });
  return undefined;
}

/** Says where more is in use than there is; both values stay. */
export function checkUsed<F extends string>(reader: TableReader<F>, row: GridRow, field: F, [used, size]: readonly [number | undefined, number | undefined]): void {
  if (used === undefined || size === undefined || used <= size) return;
  reader.report(row, field, {
    severity: 'warning', code: 'used-above-size', message: 'More is in use here than there is; both values were taken as they stand.', maybe: 'Maybe the units differ.',
  });
}

/** Without a word on it the state is unknown here; what no file states otherwise is then taken to run. */
export function readPowerState<F extends string>(reader: TableReader<F | 'powerState'>, row: GridRow): PowerState {
  const text = reader.text(row, 'powerState')?.toLowerCase().replace(/[^a-z]/g, '');
  if (text === undefined) return 'unknown';
  if (['off', 'poweredoff', 'down', 'stopped', 'shutdown', 'decommissioned', 'retired'].includes(text)) return 'off';
  return ['on', 'poweredon', 'up', 'running', 'active', 'live', 'inuse', 'production', 'operational'].includes(text) ? 'on' : 'unknown';
}

/** The reason why a row stays out of the plan; undefined = it takes part. */
export function readExclusion<F extends string>(reader: TableReader<F | 'virtualizable' | 'reason'>, row: GridRow, powerState: PowerState): string | undefined {
  const answer = reader.text(row, 'virtualizable')?.toLowerCase();
  const reason = reader.text(row, 'reason');
  if (answer !== undefined && /^(no|n|false|0|non|nein|nej)$/.test(answer)) return reason ?? 'marked as not virtualizable';
  if (answer !== undefined && !/^(yes|y|true|1|oui|ja|si|sí)$/.test(answer)) {
    reader.report(row, 'virtualizable', {
      severity: 'warning', code: 'not-yes-or-no', message: 'This is neither yes nor no; it was taken as yes.', maybe: 'Maybe move the text to "Reason if not" and write no here.',
    });
  }
  return powerState === 'off' ? 'powered off' : undefined;
}

/** Cells of columns we have no place for, so that nothing is lost. */
export function readTags<F extends string>(reader: TableReader<F>, row: GridRow): Readonly<Record<string, string>> | undefined {
  const tags = otherColumns(reader.header).slice(0, MOST_TAGS)
    .map(({ index, header }) => [header, cellText(row.cells[index])] as const)
    .filter(([, text]) => !isNullText(text));
  return tags.length === 0 ? undefined : Object.fromEntries(tags);
}

/** Says once per table which columns were only kept as tags. */
export function noteOtherColumns<F extends string>(reader: TableReader<F>): void {
  const others = otherColumns(reader.header).map(({ header }) => header);
  if (others.length === 0) return;
  reader.log.add({
    severity: 'note', code: 'columns-kept-as-tags', message: `Columns without a meaning for the plan were kept as tags: ${others.slice(0, MOST_TAGS).join(', ')}.`,
    maybe: 'Maybe one of them goes by another name in the template.',
  }, { sheet: reader.header.grid.sheet, row: reader.header.grid.rows[reader.header.at]?.row });
}
