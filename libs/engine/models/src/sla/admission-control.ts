/** CPU and memory of a host or the reservation of a virtual machine, in any two fixed units. */
export interface Reservation {
  readonly cpu: number;
  readonly memory: number;
}

export interface SlotAdmission {
  readonly slot: Reservation;
  readonly slotsPerHost: readonly number[];
  /** Slots left when the largest host is gone. */
  readonly slotsAfterLargestFails: number;
  /** Hosts that may fail, largest first, with every machine still having a slot. */
  readonly failoverCapacity: number;
}

/** vSphere HA slot policy: the slot is the largest CPU and the largest memory reservation (VMware, vSphere Availability). */
export function slotAdmission(hosts: readonly Reservation[], machines: readonly Reservation[]): SlotAdmission {
  const slot = { cpu: Math.max(...machines.map((machine) => machine.cpu)), memory: Math.max(...machines.map((machine) => machine.memory)) };
  const slotsPerHost = hosts.map((host) => Math.floor(Math.min(host.cpu / slot.cpu, host.memory / slot.memory)));
  const ascending = [...slotsPerHost].sort((a, b) => a - b);
  const slotsWithout = (failed: number): number => ascending.slice(0, ascending.length - failed).reduce((sum, slots) => sum + slots, 0);
  let failoverCapacity = 0;
  while (failoverCapacity < hosts.length && slotsWithout(failoverCapacity + 1) >= machines.length) failoverCapacity++;
  return { slot, slotsPerHost, slotsAfterLargestFails: slotsWithout(1), failoverCapacity };
}

export interface PercentageAdmission {
  readonly cpuFreeRatio: number;
  readonly memoryFreeRatio: number;
  readonly admit: boolean;
}

/** vSphere HA percentage policy: the unreserved share of each resource must be at least the configured one. */
export function percentageAdmission(total: Reservation, reserved: Reservation, configuredRatio: number): PercentageAdmission {
  const cpuFreeRatio = (total.cpu - reserved.cpu) / total.cpu;
  const memoryFreeRatio = (total.memory - reserved.memory) / total.memory;
  return { cpuFreeRatio, memoryFreeRatio, admit: cpuFreeRatio >= configuredRatio && memoryFreeRatio >= configuredRatio };
}

/** Share of a cluster of equal hosts to keep free for `failures` of them: failures / hosts. */
export const reservedShare = (hosts: number, failures = 1): number => failures / hosts;
