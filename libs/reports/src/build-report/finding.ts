import type { PlanDocument } from '@stowage/domain';
import { moneyWords, type MoneyStyle } from '../wording/money.js';
import { changePercent } from '../wording/numbers.js';
import { capital, counted, countedWord, listed, listedUpTo, numberWord } from '../wording/words.js';
import { estateCounts, type EstateCounts } from './estate-counts.js';
import { siteName } from './sites.js';

/** "Ten servers at two sites can become three hosts at one". */
export function findingOf(document: PlanDocument, { locale }: MoneyStyle): string {
  const counts = estateCounts(document);
  if (counts.placed + counts.unplaced === 0) return 'There is nothing to plan: no workload was given';
  if (counts.placed === 0) return `None of the ${counted(counts.unplaced, 'workload', locale)} fits on the hosts offered`;
  if (counts.unplaced > 0) return partFits(counts, locale);
  if (counts.serversBefore === 0) return capital(`${countedWord(counts.placed, 'workload', locale)} fit on ${countedWord(counts.hosts, 'host', locale)}`);
  const { sitesBefore, sitesAfter } = counts;
  const from = sitesBefore > 1 ? ` at ${countedWord(sitesBefore, 'site', locale)}` : '';
  const to = sitesBefore > 1 && sitesAfter < sitesBefore ? ` at ${numberWord(sitesAfter, locale)}` : '';
  return capital(`${countedWord(counts.serversBefore, 'server', locale)}${from} can become ${machinesAfter(counts, locale)}${to}`);
}

const partFits = ({ placed, unplaced, hosts }: EstateCounts, locale: string): string =>
  capital(`${countedWord(hosts, 'host', locale)} ${hosts === 1 ? 'carries' : 'carry'} ${numberWord(placed, locale)} of `
    + `${countedWord(placed + unplaced, 'workload', locale)}; ${numberWord(unplaced, locale)} ${unplaced === 1 ? 'does' : 'do'} not fit`);

function machinesAfter({ hosts, serversKept }: EstateCounts, locale: string): string {
  const kept = serversKept === 0 ? [] : [`${countedWord(serversKept, 'server', locale)} kept`];
  return listed([countedWord(hosts, 'host', locale), ...kept]);
}

/** What to do, what it takes and when it has paid for itself, in three sentences. */
export function recommendationOf(document: PlanDocument, style: MoneyStyle): string {
  const { placements, unplaced } = document.plan;
  if (placements.length + unplaced.length === 0) return 'Bring an inventory with workloads and plan again.';
  if (placements.length === 0) return 'No plan can be recommended. The reasons for each workload are listed in this report.';
  return [whatToDo(document, style), failureSentence(document), moneySentence(document, style), doubtSentence(document, style)].filter(Boolean).join(' ');
}

function whatToDo(document: PlanDocument, { locale }: MoneyStyle): string {
  const { placed, unplaced, hosts } = estateCounts(document);
  const change = document.assessment.changes.find(({ key }) => key === 'totalCost')?.changeRatio ?? 0;
  const [verb, off] = change > 0 ? ['The plan would move', 'switch'] : ['We recommend moving', 'switching'];
  const which = unplaced === 0 ? `all ${counted(placed, 'workload', locale)}` : `${counted(placed, 'workload', locale)} of ${placed + unplaced}`;
  const storage = document.scenario.sharedStorage === undefined ? '' : ' with shared storage';
  const emptied = emptiedSites(document);
  const switchOff = emptied.length === 0 ? '' : ` and ${off} ${listedUpTo(emptied, 3)} off`;
  return `${verb} ${which} to ${counted(hosts, 'host', locale)}${storage}${targetSite(document)}${switchOff}.`;
}

function targetSite({ plan, inventory }: PlanDocument): string {
  const sites = new Set(plan.hosts.map(({ siteId }) => siteId));
  const [only] = sites;
  return sites.size === 1 && inventory.sites.length > 1 && only ? ` at ${siteName(inventory, only)}` : '';
}

/** Nothing is switched off where it is not known at which site the hosts stand. */
function emptiedSites({ assessment, inventory, plan }: PlanDocument): readonly string[] {
  const known = new Set(inventory.sites.map(({ id }) => id));
  if (plan.hosts.some(({ siteId }) => !known.has(siteId))) return [];
  const left = new Set(assessment.after.sites.filter(({ machines }) => machines > 0).map(({ siteId }) => siteId));
  return assessment.before.sites.filter(({ siteId }) => !left.has(siteId)).map(({ siteId }) => siteName(inventory, siteId));
}

/** Says what the replay of failures found, never only what was asked for. */
function failureSentence({ plan, scenario }: PlanDocument): string {
  if (scenario.hostFailures === 0) return 'It is not made to survive a failing host.';
  const short = plan.clusters.flatMap(({ failures }) => failures).filter(({ slotsShort }) => slotsShort > 0);
  if (short.length > 0) return `If ${short.length === 1 ? '' : 'one of '}${listedUpTo(short.map(({ host }) => host), 3)} fails, the others are too small at times.`;
  return scenario.hostFailures === 1 ? 'The plan keeps running if any one host fails.' : 'The plan keeps running if any two hosts of a cluster fail.';
}

function moneySentence({ assessment }: PlanDocument, style: MoneyStyle): string {
  const start = assessment.cashByYear.find(({ year }) => year === 0);
  if (start === undefined) return '';
  const { paybackMonths, years } = assessment;
  if (start.after <= start.before || paybackMonths === 0) return 'It costs no more than today from the start.';
  const needs = `It needs ${moneyWords(start.after, style)} at the start`;
  if (paybackMonths === null) return `${needs} and is not even within ${years} years.`;
  return `${needs} and is even after ${counted(Math.round(paybackMonths), 'month', style.locale)}.`;
}

/** Said where the range of the total cost reaches both sides of no change. */
function doubtSentence({ assessment }: PlanDocument, { locale }: MoneyStyle): string {
  const change = assessment.changes.find(({ key }) => key === 'totalCost');
  if (change?.changeLow === undefined || change.changeHigh === undefined || change.changeLow >= 0 || change.changeHigh <= 0) return '';
  const [low, high] = [change.changeLow, change.changeHigh].map((ratio) => changePercent(ratio, locale));
  return `Whether it saves money is open: over ${assessment.years} years the change is between ${low} and ${high}.`;
}
