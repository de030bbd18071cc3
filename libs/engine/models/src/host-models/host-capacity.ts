import type { HostModel, HypervisorKind, ResourceAmounts } from '@stowage/domain';
import { POWER_ASSUMPTIONS } from '../assumptions/power-assumptions.js';
import { hypervisorOf } from '../hypervisors/hypervisors.js';

/**
 * What guests can have of a completed host, after hypervisor overhead and before the plan's ceilings: CPU points divided
 * by (1 + CPU overhead), memory less the host's own and divided by (1 + memory overhead of guests).
 * A resource the model does not state is left out: unlimited, or on shared storage.
 * @param model completed by completeHostModel; throws without CPU points
 * @param cpuOverheadRatio the scenario's `cpu.hypervisorOverheadRatio`; the shipped default where absent
 */
export function hostCapacity(model: HostModel, hypervisor: HypervisorKind, cpuOverheadRatio: number = defaultCpuOverhead()): ResourceAmounts {
  if (model.cpuPoints === undefined) throw new Error(`host model ${model.id} has no CPU points: complete it first`);
  const { spendsCpu, hostMemoryMib, guestMemoryRatio } = hypervisorOf(hypervisor);
  return {
    cpu: model.cpuPoints / (1 + (spendsCpu ? cpuOverheadRatio : 0)),
    memory: Math.max(0, model.memoryMib - memoryKept(model.memoryMib, hostMemoryMib)) / (1 + guestMemoryRatio),
    ...(model.diskMib === undefined ? {} : { disk: model.diskMib }),
    ...(model.diskIops === undefined ? {} : { iops: model.diskIops }),
    ...(model.networkBytesPerSecond === undefined ? {} : { network: model.networkBytesPerSecond }),
  };
}

function defaultCpuOverhead(): number {
  const row = POWER_ASSUMPTIONS.find(({ key }) => key === 'cpu.hypervisorOverheadRatio');
  if (!row) throw new Error('there is no assumption cpu.hypervisorOverheadRatio');
  return row.value;
}

/** Memory a hypervisor keeps, MiB: its usual amount, but no more than a sixteenth of a small host. */
function memoryKept(memoryMib: number, hostMemoryMib: number): number {
  return Math.min(hostMemoryMib, memoryMib / 16);
}
