import type { Constraint } from './constraints/constraint.js';
import { rowOf, widthOf, type DemandMatrix } from './demand-matrix.js';

/** What all hosts of one target share. */
export interface HostKind {
  readonly modelId: string;
  /** What may be filled, per resource. */
  readonly usable: readonly number[];
}

/** Hosts being filled: which target each is, what lies on it, and its load in every resource and slot. */
export interface HostFill extends HostKind {
  readonly target: number;
  readonly items: readonly number[];
  /** Resources x slots. */
  readonly load: Float64Array;
}

export function emptyHost(matrix: DemandMatrix, target: number, kind: HostKind): HostFill {
  return { target, ...kind, items: [], load: new Float64Array(widthOf(matrix)) };
}

/** The host with the items of `unit` added; the given host is not changed. */
export function withUnit(matrix: DemandMatrix, host: HostFill, unit: readonly number[]): HostFill {
  const load = host.load.slice();
  for (const item of unit) rowOf(matrix, item).forEach((value, at) => (load[at] = (load[at] ?? 0) + value));
  return { ...host, items: [...host.items, ...unit], load };
}

/** The host without the items of `unit`, its load summed anew so that rounding does not pile up. */
export function withoutUnit(matrix: DemandMatrix, host: HostFill, unit: readonly number[]): HostFill {
  const rest = host.items.filter((item) => !unit.includes(item));
  return withUnit(matrix, emptyHost(matrix, host.target, host), rest);
}

/**
 * The fullest share of usable capacity over all resources and slots with `unit` added.
 * @param giveUpAbove stops early and answers Infinity once the share is above this
 */
export function fillRatio(matrix: DemandMatrix, host: HostFill, unit: readonly number[], giveUpAbove = Infinity): number {
  const rows = unit.map((item) => rowOf(matrix, item));
  let worst = 0;
  for (let r = 0; r < matrix.resources.length; r++) {
    const usable = host.usable[r] ?? 0;
    for (let slot = 0, at = r * matrix.slots; slot < matrix.slots; slot++, at++) {
      let load = host.load[at] ?? 0;
      for (const row of rows) load += row[at] ?? 0;
      if (load > worst * usable) worst = load / usable;
    }
    if (worst > giveUpAbove) return Infinity;
  }
  return worst;
}

/** Whether the rules let `unit` join what is on the host. */
export function mayJoin(matrix: DemandMatrix, host: HostFill, unit: readonly number[], constraints: readonly Constraint[]): boolean {
  if (constraints.length === 0) return true;
  const names = (items: readonly number[]): string[] => items.map((item) => matrix.ids[item] ?? '');
  const seen = { modelId: host.modelId, mates: names([...host.items, ...unit]) };
  return names(unit).every((id) => constraints.every((constraint) => constraint.blocks(id, seen) === undefined));
}

/** A full host may be above its ceiling by rounding only. */
export const FULL = 1 + 1e-9;
