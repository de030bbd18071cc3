import type { PlanCheck, PlanDocument } from '@stowage/domain';
import { checkPlan } from './check-plan.js';

/**
 * Checks a whole plan.json: the plan itself (check-plan.ts), that its headline says what the plan says, and that every
 * workload of the inventory has a profile. Rests on the file alone.
 */
export function verifyDocument(document: PlanDocument): PlanCheck {
  const check = checkPlan({ plan: document.plan, profiles: document.profiles, scenario: document.scenario });
  const violations = [...check.violations, ...headlineTrue(document), ...everyWorkloadProfiled(document)];
  return { ...check, ok: violations.length === 0, violations };
}

function headlineTrue(document: PlanDocument): string[] {
  const { plan } = document;
  return (['hostsUsed', 'lowerBound', 'gapRatio', 'placements', 'unplaced'] as const)
    .filter((key) => JSON.stringify(document[key]) !== JSON.stringify(plan[key]))
    .map((key) => `"${key}" at the top differs from the plan's own.`);
}

function everyWorkloadProfiled({ inventory, profiles }: PlanDocument): string[] {
  const profiled = new Set(profiles.map((profile) => profile.workloadId));
  return inventory.workloads.filter((workload) => !profiled.has(workload.id)).map((workload) => `${workload.id} is in the inventory and was not planned.`);
}
