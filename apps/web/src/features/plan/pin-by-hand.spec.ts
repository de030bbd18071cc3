import { describe, expect, it } from '@jest/globals';
import type { PlacementRule, PlannedHost, Scenario } from '@stowage/domain';
import { pinByHand } from './pin-by-hand';

const host: PlannedHost = { id: 'host-2', modelId: 'm', siteId: 's', workloads: ['b', 'c'], load: [] };
const scenario = (rules: readonly PlacementRule[]) => ({ rules }) as unknown as Scenario;

describe('pinByHand', () => {
  it('pins the workload to its new host with what is there', () => {
    expect(pinByHand(scenario([]), 'a', host).rules).toEqual([
      { kind: 'pin', name: 'By hand: a to host-2', workloads: ['b', 'c', 'a'], host: 'host-2', reason: 'Moved by hand' },
    ]);
  });

  it('takes it out of other pins, replaces an earlier move to that host and leaves other rules alone', () => {
    const rules: PlacementRule[] = [
      { kind: 'keep-apart', name: 'apart', workloads: ['a', 'x'] },
      { kind: 'pin', name: 'By hand: a to host-1', workloads: ['a', 'x'], host: 'host-1', reason: 'Moved by hand' },
      { kind: 'pin', name: 'By hand: c to host-2', workloads: ['b', 'c'], host: 'host-2', reason: 'Moved by hand' },
    ];
    expect(pinByHand(scenario(rules), 'a', host).rules.map((rule) => [rule.name, rule.workloads])).toEqual([
      ['apart', ['a', 'x']],
      ['By hand: a to host-1', ['x']],
      ['By hand: a to host-2', ['b', 'c', 'a']],
    ]);
  });
});
