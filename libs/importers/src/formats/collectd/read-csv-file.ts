import type { IssueLog } from '../../issue-log.js';
import type { ParsedRows } from '../../rows.js';
import { cellText, type Grid } from '../../table/grid.js';
import { NOTHING_PARSED } from '../format.js';
import { meaningOf, type ValueName } from './meaning.js';
import { toBlock } from './to-block.js';

const VALUE_NAMES = /^(value|read|write|rx|tx|shortterm|midterm|longterm|used|free)$/i;

/** `epoch,value` or `epoch,read,write`: the file of one list of values and day. */
export function isCsvFile({ rows }: Grid): boolean {
  const [first, ...rest] = (rows[0]?.cells ?? []).map((cell) => cellText(cell));
  return first === 'epoch' && rest.length > 0 && rest.every((name) => VALUE_NAMES.test(name));
}

/** The folders say what the values are: `host/plugin-instance/type-instance-2026-11-22`. */
export function readCsvFile(grid: Grid, log: IssueLog): ParsedRows {
  const rows = grid.rows.slice(1);
  const named = nameOf(grid.path ?? grid.file);
  if (named === undefined) {
    log.add({
      severity: 'error', code: 'no-machine', message: 'A collectd file says by its folders which machine and plugin it is from; here there are none, so it was left out.',
      maybe: 'Maybe bring the whole folder, as in host/cpu/percent-idle-2026-11-22.',
    });
    return { ...NOTHING_PARSED, rowsRead: rows.length };
  }
  const meaning = meaningOf(named);
  if (meaning === undefined) {
    log.add({ severity: 'note', code: 'nothing-for-the-plan', message: `These values (${named.plugin}, ${named.type}) hold nothing for the plan and were not read.` });
    return { ...NOTHING_PARSED, rowsRead: rows.length };
  }
  const texts = rows.map(({ cells }) => cells.map((cell) => cellText(cell)));
  const readings = texts.map(([time = '', ...values]) => ({ time: Number(time), values: values.map(Number) })).filter(({ time }) => time > 0);
  const gauge = named.type === 'memory' || named.type === 'percent';
  // collectd writes rates with six decimals and counters without any.
  const counters = !gauge && texts.some((fields) => fields.slice(1).some((text) => /^\d+$/.test(text))) && texts.every((fields) => fields.slice(1).every((text) => !text.includes('.')));
  return {
    ...NOTHING_PARSED, samples: [toBlock({ machine: named.host, meaning, readings, counters })],
    sightings: [{ machine: named.host, facts: {}, proves: true }], rowsRead: rows.length,
  };
}

function nameOf(path: string): (ValueName & { readonly host: string }) | undefined {
  const [host, plugin, file] = path.split(/[\\/]/).filter((part) => part !== '').slice(-3);
  if (host === undefined || plugin === undefined || file === undefined) return undefined;
  const [pluginName, pluginInstance] = parted(plugin);
  const [type, typeInstance] = parted(file.replace(/\.csv$/i, '').replace(/-\d{4}-\d\d-\d\d$/, ''));
  return { host, plugin: pluginName, pluginInstance, type, typeInstance };
}

/** "interface-eth0"; an instance may hold dashes, a name does not. */
function parted(text: string): [string, string] {
  const dash = text.indexOf('-');
  return dash < 0 ? [text, ''] : [text.slice(0, dash), text.slice(dash + 1)];
}
