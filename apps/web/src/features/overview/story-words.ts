import type { PlanDocument } from '@stowage/domain';
import { capital, counted, countWord, percent } from '../../ui/format';
import { findChange } from '../figures/find-figure';

const plural = (value: number, one: string) => (value === 1 ? one : `${one}s`);

/** "Ten servers at two sites become three hosts at one". */
export function storyTitle({ assessment, plan }: PlanDocument): string {
  const servers = assessment.before.machines.filter(({ kind }) => kind === 'server').length;
  const hosts = plan.hostsUsed;
  if (servers === 0) return `${capital(counted(plan.placements.length, 'workload'))} fit on ${counted(hosts, 'host')}`;
  const sites = findChange(assessment, 'sites');
  const from = `${capital(countWord(servers))} ${plural(servers, 'server')}`;
  const to = `${servers === 1 ? 'becomes' : 'become'} ${countWord(hosts)} ${plural(hosts, 'host')}`;
  const stay = assessment.after.machines.filter(({ kind }) => kind === 'server').length;
  const staying = stay > 0 ? `, ${countWord(stay)} ${stay === 1 ? 'stays' : 'stay'}` : '';
  if (!sites?.before || !sites.after || sites.before < 2) return `${from} ${to}${staying}`;
  return `${from} at ${countWord(sites.before)} sites ${to} at ${sites.after === sites.before ? 'the same sites' : countWord(sites.after)}${staying}`;
}

/** What fits, what is proved, what it saves; each clause only where it is true. */
export function storyLead(document: PlanDocument): string {
  return [fitClause(document), proofClause(document), savingClause(document)].filter((clause) => clause !== '').join(' ');
}

function fitClause({ plan, scenario }: PlanDocument): string {
  const total = plan.placements.length + plan.unplaced.length;
  const left = plan.unplaced.length;
  if (left > 0)
    return `${left} of ${counted(total, 'workload')} ${left === 1 ? 'does not fit and stays where it is' : 'do not fit and stay where they are'}.`;
  const survives = scenario.hostFailures > 0 && plan.clusters.every(({ failures }) => failures.every(({ slotsShort }) => slotsShort === 0));
  const room = survives
    ? `, with room to lose ${scenario.hostFailures === 1 ? 'any one host' : `any ${countWord(scenario.hostFailures)} hosts`}`
    : '';
  return `All ${counted(total, 'workload')} fit${room}.`;
}

export function proofClause({ plan }: Pick<PlanDocument, 'plan'>): string {
  const { hostsUsed, lowerBound } = plan;
  if (hostsUsed === 0) return '';
  if (hostsUsed > lowerBound)
    return `We proved that fewer than ${lowerBound} cannot work, so at most ${counted(hostsUsed - lowerBound, 'host')} could still be saved.`;
  return hostsUsed === 1 ? '' : `We proved that ${counted(hostsUsed - 1, 'host')} could not.`;
}

function savingClause({ assessment }: PlanDocument): string {
  const power = findChange(assessment, 'averagePowerKw')?.changeRatio ?? null;
  const cost = findChange(assessment, 'totalCost')?.changeRatio ?? null;
  const parts = [
    power === null ? '' : `takes ${lessOrMore(power)} power`,
    cost === null ? '' : `costs ${lessOrMore(cost)} over ${countWord(assessment.years)} years`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : `It ${parts.join(' and ')}.`;
}

function lessOrMore(change: number): string {
  return `${percent(Math.abs(change))} ${change <= 0 ? 'less' : 'more'}`;
}
