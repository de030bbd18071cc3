import type { Inventory } from '@stowage/domain';
import type { MachineCpu } from './cpu-survey.js';

/** Each machine once: a server whose workloads add up stands for them, since their shares are of the whole server. */
export function wholeMachines<M extends Pick<MachineCpu, 'subject' | 'summed'>>(survey: readonly M[], inventory: Inventory): M[] {
  const summed = new Set(survey.filter((machine) => machine.summed).map((machine) => machine.subject.id));
  const within = new Set(inventory.workloads.filter((workload) => workload.serverId !== undefined && summed.has(workload.serverId)).map((workload) => workload.id));
  return survey.filter(({ subject }) => subject.kind === 'server' || !within.has(subject.id));
}
