import type { ApplicationAssessment, FigureChange, Worsening } from '@stowage/domain';
import type { Calculation } from '../calculation/calculation.js';
import { amount, counted } from '../figures/in-words.js';
import type { Pair } from '../figures/moved-pairs.js';
import { sitePowers } from '../formulas/facility-power.js';
import { costByYear } from '../formulas/total-cost.js';
import { missedTargets } from './missed-targets.js';
import { worseFigures } from './worse-figures.js';
import { workloadsPerFailure } from '../formulas/service.js';

type Finding = (pair: Pair, currency: string) => Worsening | undefined;

function blastRadius({ before, after }: Pair): Worsening | undefined {
  const most = before.use(workloadsPerFailure);
  const now = after.use(workloadsPerFailure);
  if (now <= most) return undefined;
  const restarts = after.facts.workloads.some((workload) => workload.restarts);
  return {
    title: 'One failing host stops more at once', before: counted(most, 'workload'), after: counted(now, 'workload'),
    explanation: restarts
      ? `They restart on the other hosts in about ${amount(after.value('sla.restartMinutes'))} minutes; today a stopped server is down for about ${amount(before.value('sla.repairHours'))} hours.`
      : `Nothing restarts them by itself: they wait for the repair, about ${amount(after.value('sla.repairHours'))} hours. Plan for one host failure to change that.`,
  };
}

function sharedStorage({ before, after }: Pair): Worsening | undefined {
  const count = (calculation: Calculation): number => calculation.facts.workloads.filter((workload) => workload.onSharedStorage).length;
  if (count(after) <= count(before)) return undefined;
  const arrays = after.facts.machines.filter((machine) => machine.kind === 'storage').map((machine) => machine.name);
  const minutes = after.value('sla.storageFailuresPerYear') * after.value('sla.storageRepairHours') * 60;
  return {
    title: 'Shared storage is a new common point', before: counted(count(before), 'workload'), after: counted(count(after), 'workload'),
    explanation: `${arrays.length > 0 ? arrays.join(', ') : 'The storage the hosts share'} stops all of them when it fails; it adds about ${amount(minutes)} minutes a year to each.`,
  };
}

function moneyFirst({ before, after }: Pair, currency: string): Worsening | undefined {
  const first = after.use(costByYear)[0] ?? 0;
  const today = before.use(costByYear)[0] ?? 0;
  if (first <= today) return undefined;
  return {
    title: 'Money is needed at the start', before: `${currency} ${amount(today)}`, after: `${currency} ${amount(first)}`,
    explanation: 'Hardware, software and migration come before the first saving.',
  };
}

function pueRises({ before, after }: Pair): Worsening | undefined {
  const today = new Map(before.use(sitePowers).map((site) => [site.siteId, site.pue]));
  const rises = after.use(sitePowers).filter((site) => site.it.averageWatts > 0 && site.pue > (today.get(site.siteId) ?? site.pue) + 0.005);
  const list = (pue: (siteId: string, now: number) => number): string => rises.map((site) => `${pue(site.siteId, site.pue).toFixed(2)}${rises.length > 1 ? ` (${site.siteId})` : ''}`).join(', ');
  if (rises.length === 0) return undefined;
  return {
    title: 'PUE goes up', before: list((siteId) => today.get(siteId) ?? 1), after: list((_, now) => now),
    explanation: 'Part of cooling and power overhead does not fall with the machines. Energy falls all the same: judge by kWh, not by PUE.',
  };
}

const FINDINGS: readonly Finding[] = [blastRadius, sharedStorage, moneyFirst, pueRises];

/** What the findings are made from beside the calculations. */
export interface Outcome {
  readonly changes: readonly FigureChange[];
  readonly applications: readonly ApplicationAssessment[];
  readonly currency: string;
}

/** What gets worse or is new and risky; only what is true of this plan. */
export function worseningsOf(pair: Pair, { changes, applications, currency }: Outcome): readonly Worsening[] {
  const found = FINDINGS.flatMap((finding) => finding(pair, currency) ?? []).filter(({ before, after }) => before !== after);
  const missed = missedTargets(applications);
  return [...found, ...(missed ? [missed] : []), ...worseFigures(changes)];
}
