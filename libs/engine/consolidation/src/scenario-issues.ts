import type { Inventory, Issue, Scenario } from '@stowage/domain';
import { nearestWords } from '@stowage/models';

/** What the scenario names that the inventory does not have: workloads and sites of rules, the site to consolidate on. */
export function scenarioIssues(scenario: Scenario, inventory: Inventory): Issue[] {
  const workloads = inventory.workloads.map((workload) => workload.id);
  const known = new Set(workloads);
  const sites = inventory.sites.map((site) => site.id);
  const unknownSite = (site: string, subject: string): Issue[] => (sites.includes(site) ? [] : [{
    severity: 'error', code: 'site-unknown', subject, value: site, message: `${subject} names the site "${site}", which the inventory does not have.`, ...candidates(site, sites),
  }]);
  return [
    ...(scenario.consolidateTo.kind === 'one-site' ? unknownSite(scenario.consolidateTo.siteId, 'The scenario') : []),
    ...scenario.rules.flatMap((rule) => [
      ...rule.workloads.filter((workload) => !known.has(workload)).map((workload): Issue => ({
        severity: 'warning', code: 'rule-workload-unknown', subject: rule.name, value: workload,
        message: `The rule "${rule.name}" names "${workload}", which the inventory does not have; the rule holds for the others.`, ...candidates(workload, workloads),
      })),
      ...(rule.kind === 'at-site' ? unknownSite(rule.siteId, `The rule "${rule.name}"`) : []),
    ]),
  ];
}

function candidates(word: string, among: readonly string[]): { maybe?: string } {
  const nearest = nearestWords(word, among);
  return nearest.length > 0 ? { maybe: `Maybe ${nearest.join(', ')}?` } : {};
}
