import type { PlacementRule, PlannedHost, Scenario } from '@stowage/domain';

const REASON = 'Moved by hand';

/**
 * The scenario with one workload moved by hand: pinned to the host it goes to, together with what is there now, so that
 * the next plan keeps what was seen. An earlier pin of that host gives way; the workload leaves other pins.
 */
export function pinByHand(scenario: Scenario, workload: string, host: PlannedHost): Scenario {
  const others = scenario.rules.flatMap((rule): PlacementRule[] => {
    if (rule.kind !== 'pin') return [rule];
    if (rule.host === host.id && rule.reason === REASON) return [];
    const left = rule.workloads.filter((one) => one !== workload);
    return left.length === 0 ? [] : [{ ...rule, workloads: left }];
  });
  const pin: PlacementRule = {
    kind: 'pin',
    name: `By hand: ${workload} to ${host.id}`,
    workloads: [...host.workloads.filter((one) => one !== workload), workload],
    host: host.id,
    reason: REASON,
  };
  return { ...scenario, rules: [...others, pin] };
}
