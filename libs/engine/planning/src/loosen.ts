import type { Constraint } from './constraints/constraint.js';
import type { DemandMatrix } from './demand-matrix.js';
import { withoutUnit, withUnit, type HostFill } from './host-fill.js';
import { replayFailures, survives, unitsOn, type Replay, type ReplayInput } from './replay-failures.js';
import { leastFull } from './spread.js';

/** Replays tried at most; each is hosts x workloads x slots of work, so large clusters try fewer. */
const MOST_TRIALS = 400;
const WORK_BUDGET = 5e7;

/** What binds the layout while every host is up. */
interface Held {
  readonly units: readonly (readonly number[])[];
  readonly constraints: readonly Constraint[];
}

/**
 * Evens out a plan with whole spare hosts: moves one unit at a time from the fullest host to the least full one, as long
 * as every failure is still survived by restarts alone. The plan given is the answer where nothing may move.
 * @param input what binds restarts
 */
export function loosen(hosts: readonly HostFill[], input: ReplayInput, held: Held): { hosts: readonly HostFill[]; replay: Replay } {
  let best = { hosts, replay: replayFailures(hosts, input) };
  if (!survives(best.replay)) return best;
  const work = hosts.length * input.units.length * (hosts[0]?.load.length ?? 1);
  let trials = Math.min(MOST_TRIALS, Math.floor(WORK_BUDGET / work));
  for (let moved = true; moved; ) {
    moved = false;
    for (const candidate of moves(best.hosts, input.matrix, held)) {
      if (trials-- <= 0) return best;
      const replay = replayFailures(candidate, input);
      if (!survives(replay)) continue;
      best = { hosts: candidate, replay };
      moved = true;
      break;
    }
  }
  return best;
}

/** Each unit of the fullest hosts on the least full one, where that leaves it less full than they were; fullest first. */
function* moves(hosts: readonly HostFill[], matrix: DemandMatrix, held: Held): Generator<HostFill[]> {
  const fullest = hosts.map((host, h) => ({ h, ratio: ratioOf(host) })).sort((a, b) => b.ratio - a.ratio);
  const to = fullest.at(-1)?.h ?? 0;
  for (const { h, ratio } of fullest.slice(0, -1)) {
    for (const unit of unitsOn(hosts[h] as HostFill, held.units)) {
      const target = hosts[to] as HostFill;
      if (leastFull(matrix, [target], unit, held.constraints) === undefined) continue;
      const filled = withUnit(matrix, target, unit);
      if (ratioOf(filled) < ratio) yield hosts.map((host, at) => (at === to ? filled : at === h ? withoutUnit(matrix, host, unit) : host));
    }
  }
}

/** Fullest share of usable capacity over all resources and slots. */
function ratioOf(host: HostFill): number {
  const slots = host.load.length / host.usable.length;
  return host.load.reduce((worst, load, at) => Math.max(worst, load / (host.usable[Math.floor(at / slots)] ?? Infinity)), 0);
}
