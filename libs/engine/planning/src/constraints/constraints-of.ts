import type { PlacementRule } from '@stowage/domain';
import { ban } from './ban.js';
import type { Constraint } from './constraint.js';
import { dedicatedHost } from './dedicated-host.js';
import { keepApart } from './keep-apart.js';
import { keepTogether } from './keep-together.js';
import { pins } from './pin.js';

/** The rules that speak of hosts; `stay-physical` and `at-site` have had their say before (select-workloads.ts). */
export function constraintsOf(rules: readonly PlacementRule[]): Constraint[] {
  return [...rules.flatMap(constraintOf), ...pins(rules.filter((rule) => rule.kind === 'pin'))];
}

function constraintOf(rule: PlacementRule): Constraint[] {
  switch (rule.kind) {
    case 'keep-apart': return [keepApart(rule)];
    case 'keep-together': return [keepTogether(rule)];
    case 'ban': return [ban(rule)];
    case 'dedicated-host': return [dedicatedHost(rule)];
    case 'pin':
    case 'stay-physical':
    case 'at-site': return [];
  }
}
