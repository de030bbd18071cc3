import { atSlot, type PlacementRule, type Plan, type PlanCheck, type Scenario, type WorkloadProfile } from '@stowage/domain';

export interface CheckInput {
  readonly plan: Omit<Plan, 'check'>;
  readonly profiles: readonly WorkloadProfile[];
  readonly scenario: Scenario;
}

/**
 * Checks a finished plan from its bare facts, in real numbers, with code that shares nothing with the planner: every
 * workload accounted for once, every host within its usable capacity in every slot and resource, every rule kept,
 * and the totals true. The words of a violation name the place and both numbers.
 */
export function checkPlan(input: CheckInput): PlanCheck {
  const violations = [...accountedOnce(input), ...withinCapacity(input), ...input.scenario.rules.flatMap((rule) => ruleKept(rule, input.plan)), ...totalsTrue(input)];
  return { ok: violations.length === 0, checkedSlots: input.plan.slots, checkedRules: input.scenario.rules.length, violations };
}

function accountedOnce({ plan, profiles }: CheckInput): string[] {
  const seen = new Map<string, number>();
  const count = (id: string): void => void seen.set(id, (seen.get(id) ?? 0) + 1);
  plan.hosts.forEach((host) => host.workloads.forEach(count));
  plan.unplaced.forEach(({ workload }) => count(workload));
  plan.excluded.forEach(({ workload }) => count(workload));
  const known = new Set(profiles.map((profile) => profile.workloadId));
  return [
    ...[...known].filter((id) => seen.get(id) !== 1).map((id) => `${id} is accounted for ${seen.get(id) ?? 0} times instead of once.`),
    ...[...seen.keys()].filter((id) => !known.has(id)).map((id) => `${id} is in the plan but was not given.`),
  ];
}

function withinCapacity({ plan, profiles, scenario }: CheckInput): string[] {
  const byId = new Map(profiles.map((profile) => [profile.workloadId, profile]));
  return plan.hosts.flatMap((host) => host.load.flatMap(({ resource, usable, capacity }) => {
    const violations = usable > capacity * scenario.ceilings[resource] * (1 + 1e-9) ? [`${host.id} is filled above the ceiling of ${resource}.`] : [];
    for (let slot = 0; slot < plan.slots; slot++) {
      const sum = host.workloads.reduce((total, id) => total + atSlot(byId.get(id)?.demand[resource] ?? 0, slot), 0);
      if (sum > usable * (1 + 1e-9)) violations.push(`${host.id} needs ${sum} of ${resource} in slot ${slot} and may fill ${usable}.`);
    }
    return violations;
  }));
}

function ruleKept(rule: PlacementRule, plan: CheckInput['plan']): string[] {
  const hostOf = new Map(plan.hosts.flatMap((host) => host.workloads.map((workload) => [workload, host] as const)));
  const placed = rule.workloads.flatMap((workload) => {
    const host = hostOf.get(workload);
    return host ? [{ workload, host }] : [];
  });
  const ids = placed.map(({ host }) => host.id);
  switch (rule.kind) {
    case 'keep-together':
      return new Set(ids).size > 1 ? [`${rule.name}: they are on ${[...new Set(ids)].join(', ')}.`] : [];
    case 'keep-apart': {
      const atMost = rule.atMost ?? 1;
      return [...new Set(ids)].filter((id) => ids.filter((one) => one === id).length > atMost).map((id) => `${rule.name}: more than ${atMost} of them are on ${id}.`);
    }
    case 'stay-physical':
      return placed.map(({ workload }) => `${rule.name}: ${workload} was moved.`);
    case 'at-site':
      return placed.filter(({ host }) => host.siteId !== rule.siteId).map(({ workload, host }) => `${rule.name}: ${workload} is on ${host.id} at ${host.siteId}.`);
    case 'pin':
      return placed.filter(({ host }) => host.id !== rule.host).map(({ workload, host }) => `${rule.name}: ${workload} is on ${host.id}, not on ${rule.host}.`);
    case 'ban':
      return placed.filter(({ host }) => rule.hostModels.includes(host.modelId)).map(({ workload, host }) => `${rule.name}: ${workload} is on ${host.id}, a ${host.modelId}.`);
    case 'dedicated-host':
      return placed.flatMap(({ host }) => host.workloads.filter((mate) => !rule.workloads.includes(mate)).map((mate) => `${rule.name}: ${mate} shares ${host.id}.`));
  }
}

function totalsTrue({ plan }: CheckInput): string[] {
  const violations: string[] = [];
  if (plan.hostsUsed !== plan.hosts.length) violations.push(`The plan says ${plan.hostsUsed} hosts and lists ${plan.hosts.length}.`);
  if (plan.lowerBound > plan.hostsUsed) violations.push(`The bound of ${plan.lowerBound} hosts is above the ${plan.hostsUsed} used.`);
  const placed = plan.hosts.flatMap((host) => host.workloads.map((workload) => `${workload} on ${host.id}`)).sort();
  const listed = plan.placements.map(({ workload, host }) => `${workload} on ${host}`).sort();
  if (placed.join('\n') !== listed.join('\n')) violations.push('The list of placements and the list of hosts differ.');
  const gap = plan.lowerBound === 0 ? 0 : plan.hostsUsed / plan.lowerBound - 1;
  if (Math.abs(gap - plan.gapRatio) > 1e-9) violations.push(`The gap is ${gap}, not ${plan.gapRatio}.`);
  for (const cluster of plan.clusters) {
    const impossible = cluster.failures.filter((failure) => failure.recovery === 'impossible');
    violations.push(...impossible.map((failure) => `${cluster.siteId} does not survive the loss of ${failure.host}: ${failure.slotsShort} hours short.`));
  }
  return violations;
}
