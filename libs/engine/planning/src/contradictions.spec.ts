import { describe, expect, it } from '@jest/globals';
import type { PlacementRule } from '@stowage/domain';
import { findContradiction } from './contradictions.js';

const together = (name: string, ...workloads: string[]): PlacementRule => ({ kind: 'keep-together', name, workloads });
const apart = (name: string, ...workloads: string[]): PlacementRule => ({ kind: 'keep-apart', name, workloads });

describe('findContradiction', () => {
  it('finds none where the rules can hold', () => expect(findContradiction([together('t', 'a', 'b'), apart('p', 'a', 'c')])).toBeUndefined());

  it('names the smallest set, and why', () => {
    const rules = [apart('harmless', 'x', 'y'), together('a with b', 'a', 'b'), together('b with c', 'b', 'c'), apart('a not with c', 'a', 'c'), together('also harmless', 'x', 'z')];
    const found = findContradiction(rules);
    expect(found?.rules.map((rule) => rule.name)).toEqual(['a with b', 'b with c', 'a not with c']);
    expect(found?.sentence).toBe('"a with b" and "b with c" and "a not with c" cannot hold together: a, c must share a host and must not.');
  });

  it.each<[string, PlacementRule[]]>([
    ['two pins of one workload', [{ kind: 'pin', name: '1', workloads: ['a'], host: 'host-1' }, { kind: 'pin', name: '2', workloads: ['a'], host: 'host-2' }]],
    ['two sites', [{ kind: 'at-site', name: '1', workloads: ['a'], siteId: 'north' }, { kind: 'at-site', name: '2', workloads: ['a'], siteId: 'south' }]],
    ['a dedicated host that must be shared', [{ kind: 'dedicated-host', name: '1', workloads: ['a'] }, together('2', 'a', 'b')]],
    ['pins that bring together what must be apart', [{ kind: 'pin', name: '1', workloads: ['a', 'b'], host: 'host-1' }, apart('2', 'a', 'b')]],
  ])('finds %s', (_, rules) => expect(findContradiction(rules)?.rules).toEqual(rules));
});
