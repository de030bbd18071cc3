import type { Measure } from '../../rows.js';
import { counterOf, type Counter } from './counters.js';

/** Columns that make one figure of one machine together. */
export interface Figure {
  readonly machine: string;
  readonly measure: Measure;
  readonly factor: number;
  readonly indexes: readonly number[];
  /** How the columns combine: CPUs one by one are averaged. */
  readonly combine: 'sum' | 'mean';
}

interface Column extends Counter {
  readonly machine: string;
  readonly instance: string;
  readonly index: number;
}

/** `\\HOST\Processor(_Total)\% Processor Time`; the host is left out by some tools. */
const PATH = /^(?:\\\\([^\\]+))?\\([^\\(]+)(?:\((.*)\))?\\([^\\]+)$/;
/** Tunnels and loopback, and the totals of objects whose parts are listed too. */
const UNREAL_INSTANCE = /isatap|teredo|loopback|6to4|pseudo|wan miniport|ras async|kernel debug/i;

/**
 * Which columns of a log are read. Of counters that say the same the best is taken, of instances the total where there is one.
 * @param unnamed the machine of columns that name none
 */
export function planColumns(header: readonly string[], unnamed: string): Figure[] {
  const groups = new Map<string, Column[]>();
  header.forEach((path, index) => {
    const column = columnOf(path, index, unnamed);
    if (column === undefined) return;
    const key = JSON.stringify([column.machine, column.measure]);
    groups.set(key, [...(groups.get(key) ?? []), column]);
  });
  return [...groups.values()].map(figureOf).filter((figure) => figure !== undefined);
}

function columnOf(path: string, index: number, unnamed: string): Column | undefined {
  const [, machine = unnamed, object = '', instance = '', name = ''] = PATH.exec(path) ?? [];
  const counter = counterOf(object, name);
  return counter === undefined || UNREAL_INSTANCE.test(instance) ? undefined : { ...counter, machine, instance, index };
}

function figureOf(columns: readonly Column[]): Figure | undefined {
  const [first] = columns;
  if (first === undefined) return undefined;
  const rank = Math.min(...columns.map((column) => column.rank));
  const best = columns.filter((column) => column.rank === rank);
  const totals = best.filter(({ instance }) => /^_total$/i.test(instance));
  const parts = best.filter(({ instance }) => !/_total$/i.test(instance));
  const chosen = totals.length > 0 ? totals : parts;
  return {
    machine: first.machine, measure: first.measure, factor: best[0]?.factor ?? 1, indexes: chosen.map(({ index }) => index), combine: first.measure === 'cpuRatio' ? 'mean' : 'sum',
  };
}
