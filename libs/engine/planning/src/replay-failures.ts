import type { HostFailure } from '@stowage/domain';
import type { Constraint } from './constraints/constraint.js';
import type { DemandMatrix } from './demand-matrix.js';
import { fillRatio, FULL, withUnit, type HostFill } from './host-fill.js';
import { leastFull } from './spread.js';

export interface ReplayInput {
  readonly matrix: DemandMatrix;
  readonly units: readonly (readonly number[])[];
  readonly constraints: readonly Constraint[];
  readonly hostFailures: number;
}

export interface Replay {
  readonly failures: readonly Omit<HostFailure, 'host'>[];
  /** Hosts lost in each failure, by index. */
  readonly lost: readonly (readonly number[])[];
  /** Worst load of each host over all failures of others, resources x slots. */
  readonly worstLoad: readonly Float64Array[];
}

/** Loses each host (each pair for N+2) in turn and restarts its workloads on the rest, largest first, others unmoved. */
export function replayFailures(hosts: readonly HostFill[], input: ReplayInput): Replay {
  const lost = failureSets(hosts.length, input.hostFailures);
  const worstLoad = hosts.map((host) => host.load.slice());
  const failures = lost.map((gone) => {
    const survivors = hosts.map((host, h) => ({ host, h })).filter(({ h }) => !gone.includes(h));
    const restarted = restart(survivors.map(({ host }) => host), gone.map((h) => unitsOn(hosts[h] as HostFill, input.units)), input);
    restarted.hosts.forEach((host, at) => raise(worstLoad[survivors[at]?.h ?? 0], host.load));
    return { ...worstOf(input.matrix, restarted.hosts), recovery: restarted.fits ? ('restart' as const) : ('impossible' as const) };
  });
  return { failures, lost, worstLoad };
}

/** Every failure is survived by restarting the stopped workloads, others unmoved. */
export function survives(replay: Replay): boolean {
  return replay.failures.every((failure) => failure.recovery === 'restart');
}

/** All sets of `failures` hosts out of `count`; none where nothing may fail. */
export function failureSets(count: number, failures: number): number[][] {
  if (failures === 0) return [];
  const single = Array.from({ length: count }, (_, h) => [h]);
  if (failures === 1) return single;
  return single.flatMap(([first = 0]) => single.slice(first + 1).map(([second = 0]) => [first, second]));
}

export function unitsOn(host: HostFill, units: readonly Unit[]): readonly Unit[] {
  const there = new Set(host.items);
  return units.filter((unit) => there.has(unit[0] ?? -1));
}

type Unit = readonly number[];

/**
 * Restarts what the lost hosts ran: workload by workload, largest first, each on the least full host; where that fails,
 * all of a lost host on one other (a spare); else by force, and says so.
 */
function restart(hosts: readonly HostFill[], lost: readonly (readonly Unit[])[], input: ReplayInput): { hosts: HostFill[]; fits: boolean } {
  const bare = hosts[0] && { ...hosts[0], load: new Float64Array(hosts[0].load.length) };
  const sizeOf = (unit: Unit): number => (bare ? fillRatio(input.matrix, bare, unit) : 0);
  const largestFirst = lost.flat().map((unit) => ({ unit, size: sizeOf(unit) })).sort((a, b) => b.size - a.size).map(({ unit }) => unit);
  const restarted = placeAll(hosts, largestFirst, input) ?? placeAll(hosts, lost.map((units) => units.flat()), input);
  return restarted ? { hosts: restarted, fits: true } : { hosts: forced(hosts, lost.flat(), input), fits: false };
}

/** Each unit on the host that stays least full; undefined where one fits none. */
function placeAll(hosts: readonly HostFill[], units: readonly Unit[], input: ReplayInput): HostFill[] | undefined {
  const result = [...hosts];
  for (const unit of units) {
    const best = leastFull(input.matrix, result, unit, input.constraints);
    if (best === undefined) return undefined;
    result[best] = withUnit(input.matrix, result[best] as HostFill, unit);
  }
  return result;
}

function forced(hosts: readonly HostFill[], stopped: readonly Unit[], input: ReplayInput): HostFill[] {
  const result = [...hosts];
  for (const unit of stopped) {
    const ratios = result.map((host) => fillRatio(input.matrix, host, unit));
    const best = ratios.indexOf(Math.min(...ratios));
    if (best >= 0) result[best] = withUnit(input.matrix, result[best] as HostFill, unit);
  }
  return result;
}

function raise(worst: Float64Array | undefined, load: Float64Array): void {
  load.forEach((value, at) => {
    if (worst && value > (worst[at] ?? 0)) worst[at] = value;
  });
}

function worstOf(matrix: DemandMatrix, hosts: readonly HostFill[]): Omit<HostFailure, 'host' | 'recovery'> {
  let worst = { ratio: 0, at: 0 };
  const short = new Set<number>();
  for (const host of hosts) {
    host.load.forEach((load, at) => {
      const ratio = load / (host.usable[Math.floor(at / matrix.slots)] ?? Infinity);
      if (ratio > worst.ratio) worst = { ratio, at };
      if (ratio > FULL) short.add(at % matrix.slots);
    });
  }
  return {
    slotsShort: short.size, worstRatio: worst.ratio, worstSlot: worst.at % matrix.slots,
    worstResource: matrix.resources[Math.floor(worst.at / matrix.slots)] ?? 'cpu',
  };
}
