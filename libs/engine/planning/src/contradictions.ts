import type { PlacementRule } from '@stowage/domain';
import { unitsOf } from './units.js';

/** Rules that cannot all hold, however many hosts there are. */
export interface Contradiction {
  /** The smallest set: without any one of them the rest can hold. */
  readonly rules: readonly PlacementRule[];
  /** Workloads that must share a host and must not. */
  readonly workloads: readonly string[];
  readonly sentence: string;
}

/** The first contradiction among the rules, cut down to a smallest set by leaving out one rule at a time. */
export function findContradiction(rules: readonly PlacementRule[]): Contradiction | undefined {
  if (!clash(rules)) return undefined;
  let core = [...rules];
  for (const rule of rules) {
    const without = core.filter((one) => one !== rule);
    if (clash(without)) core = without;
  }
  const found = clash(core);
  return found && { rules: core, workloads: found.workloads, sentence: `${core.map((rule) => `"${rule.name}"`).join(' and ')} cannot hold together: ${found.why}.` };
}

interface Clash {
  readonly workloads: readonly string[];
  readonly why: string;
}

/** Workloads bound to one host by togetherness or pins, against every rule that parts some of them. */
function clash(rules: readonly PlacementRule[]): Clash | undefined {
  const ids = [...new Set(rules.flatMap((rule) => rule.workloads))];
  for (const unit of unitsOf(ids, rules)) {
    const members = unit.map((item) => ids[item] ?? '');
    const why = pinsDiffer(members, rules) ?? parted(members, rules) ?? sitesDiffer(members, rules) ?? strangers(members, rules);
    if (why !== undefined) return { workloads: members, why };
  }
  return undefined;
}

function pinsDiffer(members: readonly string[], rules: readonly PlacementRule[]): string | undefined {
  const hosts = new Set(rules.flatMap((rule) => (rule.kind === 'pin' && rule.workloads.some((one) => members.includes(one)) ? [rule.host] : [])));
  return hosts.size > 1 ? `${members.join(', ')} would have to be on ${[...hosts].join(' and ')} at once` : undefined;
}

function parted(members: readonly string[], rules: readonly PlacementRule[]): string | undefined {
  for (const rule of rules) {
    if (rule.kind !== 'keep-apart') continue;
    const together = rule.workloads.filter((one) => members.includes(one));
    if (together.length > (rule.atMost ?? 1)) return `${together.join(', ')} must share a host and must not`;
  }
  return undefined;
}

function sitesDiffer(members: readonly string[], rules: readonly PlacementRule[]): string | undefined {
  const sites = new Set(rules.flatMap((rule) => (rule.kind === 'at-site' && rule.workloads.some((one) => members.includes(one)) ? [rule.siteId] : [])));
  return sites.size > 1 ? `${members.join(', ')} would have to be at ${[...sites].join(' and ')} at once` : undefined;
}

function strangers(members: readonly string[], rules: readonly PlacementRule[]): string | undefined {
  for (const rule of rules) {
    if (rule.kind !== 'dedicated-host') continue;
    const inside = members.filter((one) => rule.workloads.includes(one));
    if (inside.length > 0 && inside.length < members.length) return `${members.join(', ')} must share a host that is dedicated to ${inside.join(', ')}`;
  }
  return undefined;
}
