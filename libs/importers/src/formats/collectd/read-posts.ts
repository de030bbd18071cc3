import type { IssueLog } from '../../issue-log.js';
import type { ParsedRows } from '../../rows.js';
import type { JsonDocument } from '../../table/grid.js';
import { NOTHING_PARSED } from '../format.js';
import { listAt, numberAt, textAt } from '../json-value.js';
import { meaningOf, type Meaning } from './meaning.js';
import { toBlock } from './to-block.js';

interface Growing {
  readonly machine: string;
  readonly meaning: Meaning;
  readonly counted: boolean;
  readonly readings: { time: number; values: number[] }[];
}

/** A list of values as write_http sends it. */
function isValueList(item: unknown): boolean {
  return textAt(item, 'plugin') !== undefined && textAt(item, 'type') !== undefined && textAt(item, 'host') !== undefined && listAt(item, 'values').length > 0;
}

export function isPost({ value }: JsonDocument): boolean {
  return Array.isArray(value) && value.length > 0 && value.slice(0, 20).some(isValueList);
}

/** Bodies that the write_http plugin sends: lists of values of any number of hosts. */
export function readPosts(documents: readonly JsonDocument[], log: IssueLog): ParsedRows {
  const items = documents.flatMap(({ value }) => (Array.isArray(value) ? (value as unknown[]) : []));
  const lists = new Map<string, Growing>();
  for (const item of items) gather(item, lists);
  const all = [...lists.values()];
  if (all.length === 0) log.add({ severity: 'note', code: 'nothing-for-the-plan', message: 'These values hold nothing for the plan.' });
  // With StoreRates the derived values are rates, which have decimals; whole numbers throughout are counters.
  const rates = all.some(({ counted, readings }) => counted && readings.some(({ values }) => values.some((value) => !Number.isNaN(value) && !Number.isInteger(value))));
  return {
    ...NOTHING_PARSED, samples: all.map(({ counted, ...list }) => toBlock({ ...list, counters: counted && !rates })),
    sightings: [...new Set(all.map(({ machine }) => machine))].map((machine) => ({ machine, facts: {}, proves: true })), rowsRead: items.length,
  };
}

function gather(item: unknown, lists: Map<string, Growing>): void {
  const name = (key: string): string => textAt(item, key) ?? '';
  const time = numberAt(item, 'time');
  const meaning = meaningOf({ plugin: name('plugin'), pluginInstance: name('plugin_instance'), type: name('type'), typeInstance: name('type_instance') });
  if (time === undefined || meaning === undefined || !isValueList(item)) return;
  const key = JSON.stringify([name('host'), meaning.part.name]);
  const list = lists.get(key) ?? { machine: name('host'), meaning, counted: listAt(item, 'dstypes').some((type) => type === 'derive' || type === 'counter'), readings: [] };
  lists.set(key, list);
  // null stands for what collectd does not know; the time may be milliseconds in copies made by other tools.
  list.readings.push({ time: time > 1e11 ? time / 1000 : time, values: listAt(item, 'values').map((value) => (typeof value === 'number' ? value : Number.NaN)) });
}
