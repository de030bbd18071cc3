import type { PlanDocument } from '@stowage/domain';
import { capital, count, counted } from '../../ui/format';
import { RESOURCE_NAMES } from './resource-words';

/** "3 hosts carry all 20 workloads. Memory is what limits them." */
export function planTitle({ plan }: Pick<PlanDocument, 'plan'>): string {
  const total = plan.placements.length + plan.unplaced.length;
  if (plan.placements.length === 0) return total === 0 ? 'There is nothing to place' : `None of the ${counted(total, 'workload')} fits`;
  const verb = plan.hostsUsed === 1 ? 'carries' : 'carry';
  const what =
    plan.unplaced.length === 0
      ? total === 1
        ? 'the one workload'
        : `all ${counted(total, 'workload')}`
      : `${count(plan.placements.length)} of ${counted(total, 'workload')}`;
  const limit =
    plan.limitingResource === null
      ? ''
      : ` ${capital(RESOURCE_NAMES[plan.limitingResource])} is what limits ${plan.hostsUsed === 1 ? 'it' : 'them'}.`;
  return `${counted(plan.hostsUsed, 'host')} ${verb} ${what}.${limit}`;
}

/** Why the search ended, where the reader should know. */
export function stopNote({ plan }: Pick<PlanDocument, 'plan'>): string {
  const reasons = {
    proven: '',
    budget: 'The search ended when its steps were used up.',
    time: 'The search ended when its time was up; planning again may give another plan.',
    cancelled: 'The search was stopped; this is the best plan found by then.',
  };
  return plan.hostsUsed <= plan.lowerBound ? '' : reasons[plan.stopped];
}
