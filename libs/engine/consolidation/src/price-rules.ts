import type { Assessment, Plan, PlacementRule, RulePrice, Scenario } from '@stowage/domain';

/** A plan with its assessment, made for one scenario. */
export interface Outcome {
  readonly plan: Plan;
  readonly assessment: Assessment;
}

/** More single rules than this are not priced one by one when together they cost something. */
const MOST_PRICED = 20;

/**
 * The price tag of every rule: the plan made again without it. Where the plan without any placement rule needs as many
 * hosts, all of them are free and none is tried alone.
 * @param outcomeFor plans and assesses for another scenario
 */
export async function priceRules(scenario: Scenario, outcome: Outcome, outcomeFor: (scenario: Scenario) => Promise<Outcome>): Promise<RulePrice[]> {
  const prices: RulePrice[] = [];
  if (scenario.hostFailures > 0 && outcome.plan.hostsUsed > 0) {
    prices.push(price(failureName(scenario.hostFailures), 'failure', outcome, await outcomeFor({ ...scenario, hostFailures: 0 })));
  }
  if (scenario.rules.length > 0) prices.push(...(await pricePlacementRules(scenario, outcome, outcomeFor)));
  return prices.toSorted((a, b) => (b.hosts ?? 0) - (a.hosts ?? 0) || (b.costPerYear ?? 0) - (a.costPerYear ?? 0));
}

async function pricePlacementRules(scenario: Scenario, outcome: Outcome, outcomeFor: (scenario: Scenario) => Promise<Outcome>): Promise<RulePrice[]> {
  const bare = await outcomeFor({ ...scenario, rules: [] });
  if (sameHosts(bare.plan, outcome.plan)) return scenario.rules.map((rule) => free(rule, outcome.plan));
  const prices: RulePrice[] = [];
  for (const [index, rule] of scenario.rules.entries()) {
    if (index >= MOST_PRICED) prices.push(unpriced(rule, outcome.plan.hostsUsed - bare.plan.hostsUsed));
    else prices.push(price(rule.name, 'placement', outcome, await outcomeFor({ ...scenario, rules: scenario.rules.filter((one) => one !== rule) })));
  }
  return prices;
}

/** As many hosts of each model at each site, and as many workloads on them: the same estate for every figure that follows. */
function sameHosts(one: Plan, other: Plan): boolean {
  const hosts = (plan: Plan): string => plan.hosts.map((host) => `${host.siteId} ${host.modelId}`).sort().join();
  return hosts(one) === hosts(other) && one.placements.length === other.placements.length;
}

function price(rule: string, kind: RulePrice['kind'], now: Outcome, without: Outcome): RulePrice {
  const hosts = now.plan.hostsUsed - without.plan.hostsUsed;
  const same = sameHosts(now.plan, without.plan);
  const difference = (key: 'costPerYear' | 'energyKwhPerYear' | 'emissionsKgCo2ePerYear'): number | null => {
    if (same) return 0;
    const [with_, without_] = [now.assessment.after[key], without.assessment.after[key]];
    return with_ === null || without_ === null ? null : with_ - without_;
  };
  return {
    rule, kind, hosts, costPerYear: difference('costPerYear'), energyKwhPerYear: difference('energyKwhPerYear'), emissionsKgCo2ePerYear: difference('emissionsKgCo2ePerYear'),
    note: withoutWords(without.plan, hosts, without.plan.placements.length - now.plan.placements.length),
  };
}

function withoutWords(plan: Plan, saved: number, morePlaced: number): string {
  const proved = plan.gapRatio === 0 ? ' (proved)' : '';
  const more = morePlaced > 0 ? ` ${morePlaced} more ${morePlaced === 1 ? 'workload finds' : 'workloads find'} a place.` : '';
  return `${saved > 0 ? `${plan.hostsUsed} ${plan.hostsUsed === 1 ? 'host is' : 'hosts are'} enough${proved}.` : `Still ${plan.hostsUsed} ${plan.hostsUsed === 1 ? 'host' : 'hosts'}.`}${more}`;
}

function free(rule: PlacementRule, plan: Plan): RulePrice {
  return { rule: rule.name, kind: 'placement', hosts: 0, costPerYear: 0, energyKwhPerYear: 0, emissionsKgCo2ePerYear: 0, note: `Still ${plan.hostsUsed} ${plan.hostsUsed === 1 ? 'host' : 'hosts'}.` };
}

function unpriced(rule: PlacementRule, together: number): RulePrice {
  return { rule: rule.name, kind: 'placement', hosts: null, costPerYear: null, energyKwhPerYear: null, emissionsKgCo2ePerYear: null, note: `Not worked out alone: only the first ${MOST_PRICED} rules are. All placement rules together cost ${together} hosts.` };
}

function failureName(failures: number): string {
  return failures === 1 ? 'Survive the failure of any one host' : `Survive the failure of any ${failures} hosts`;
}
