import type { FigureChange, PublishedResult } from '@stowage/domain';
import { sitePowers } from '../formulas/facility-power.js';
import { COST_PARTS } from '../formulas/total-cost.js';
import { serversOnlyCost, sumOf } from '../formulas/purchases.js';
import { subscriptionCost } from '../formulas/software.js';
import type { Calculation } from '../calculation/calculation.js';
import type { Pair } from './moved-pairs.js';
import { amount, counted, percent } from './in-words.js';
import { labelOf } from './rows-of.js';

/** Nearer than this, ours and the published change count as the same. */
const SAME = 0.02;

function comparison(change: FigureChange, published: number): string {
  if (change.changeRatio === null) return `We can't work out a change; published is ${percent(published)}.`;
  const ours = percent(change.changeRatio);
  if (Math.abs(change.changeRatio - published) <= SAME) return `Ours is ${ours}, published ${percent(published)}: the same.`;
  if (change.changeLow === undefined || change.changeHigh === undefined) return `Ours is ${ours}, published ${percent(published)}.`;
  const inside = published >= change.changeLow && published <= change.changeHigh;
  return `Ours is ${ours} and may lie between ${percent(change.changeLow)} and ${percent(change.changeHigh)}; published is ${percent(published)}, ${inside ? 'inside' : 'outside'} that range.`;
}

function powerReason({ before, after }: Pair): string | undefined {
  const machines = before.use(sitePowers).reduce((sum, site) => sum + site.it.averageWatts, 0);
  const left = after.use(sitePowers).reduce((sum, site) => sum + site.it.averageWatts, 0);
  if (machines === 0) return undefined;
  const storage = after.facts.machines.filter((machine) => machine.kind === 'storage').length;
  return `The machines alone change by ${percent(left / machines - 1)}${storage > 0 ? ', shared storage included' : ''}; cooling and power overhead falls less than the machines where a site stays.`;
}

const spent = (part: keyof typeof COST_PARTS, calculation: Calculation): string => amount(sumOf(calculation.use(COST_PARTS[part])));

const running = (calculation: Calculation): number => calculation.facts.machines.filter((machine) => machine.running).length;

function hardwareReason({ before, after }: Pair): string {
  const hosts = after.facts.machines.filter((machine) => machine.kind === 'host' && machine.ownership.kind === 'bought').length;
  const servers = after.use(serversOnlyCost) / before.use(serversOnlyCost) - 1;
  const storage = after.use(serversOnlyCost) < sumOf(after.use(COST_PARTS.hardwareCost));
  return `Ours replaces ${running(before)} servers as they age within ${before.facts.years} years (${spent('hardwareCost', before)}) against buying ${counted(hosts, 'host')}${storage ? ' and shared storage' : ''} (${spent('hardwareCost', after)})${storage && Number.isFinite(servers) ? `; without storage the change is ${percent(servers)}` : ''}.`;
}

function softwareReason({ before, after }: Pair): string {
  const subscription = after.use(subscriptionCost);
  const other = before.value('licence.perServer') > 0 ? '' : ' Software bought per server besides the OS is not counted: licence.perServer is 0.';
  return `Ours counts OS licences bought with each new machine (${spent('softwareCost', before)} before) against licences for every host's worst day${subscription > 0 ? ` and ${amount(subscription)} of hypervisor subscription` : ''} (${spent('softwareCost', after)}).${other}`;
}

function reason(published: PublishedResult, base: Pair): string | undefined {
  if (published.figure === 'hardwareCost') return hardwareReason(base);
  if (published.figure === 'softwareCost') return softwareReason(base);
  return /Power|energyKwh/.test(published.figure) ? powerReason(base) : undefined;
}

function times(change: FigureChange, published: PublishedResult): string {
  const ours = change.before === null || change.after === null ? 'unknown' : `${amount(change.before)} to ${amount(change.after)} ${change.unit}`;
  return `Published: ${published.before ?? 'not said'} to ${published.after ?? 'not said'}. Ours: ${ours}, from the assumptions listed.`;
}

/** Why ours and the published figure differ, from the figures themselves. */
export function publishedNote(change: FigureChange, published: PublishedResult, base: Pair, movers: readonly { readonly key: string }[]): string {
  const sentences = [
    published.changeRatio === undefined ? undefined : comparison(change, published.changeRatio),
    published.before === undefined && published.after === undefined ? undefined : times(change, published),
    change.changeRatio !== null && published.changeRatio !== undefined && Math.abs(change.changeRatio - published.changeRatio) > SAME ? reason(published, base) : undefined,
    movers[0] ? `What moves ours most: ${labelOf(movers[0].key, base.after.book)}.` : undefined,
  ];
  return sentences.filter((sentence) => sentence !== undefined).join(' ');
}
