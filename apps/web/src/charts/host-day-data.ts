import { atSlot, type PlannedHost, type Resource, type SlotCount, type WorkloadProfile } from '@stowage/domain';
import type { WorkloadKinds } from './workload-kinds';

/** One host over 24 hours, in the units of resource.ts. */
export interface HostDay {
  /** 0 = Monday; null where the plan knows one day only. */
  readonly day: number | null;
  /** Sized demand by kind of workload and hour. */
  readonly byKind: readonly (readonly number[])[];
  readonly afterFailure: readonly number[] | null;
  readonly usable: number;
  readonly capacity: number;
  readonly busiestHour: number;
  readonly busiest: number;
}

const HOURS = 24;

/** What the days of all hosts of a plan share. */
export interface HostDayContext {
  readonly resource: Resource;
  readonly slots: SlotCount;
  readonly profiles: ReadonlyMap<string, WorkloadProfile>;
  readonly kinds: WorkloadKinds;
}

/** The day with the host's busiest hour. Null where the plan has one figure for the whole day. */
export function hostDay(host: PlannedHost, { resource, slots, profiles, kinds }: HostDayContext): HostDay | null {
  const load = host.load.find((entry) => entry.resource === resource);
  if (!load || slots === 1) return null;
  const day = slots === 168 ? Math.floor(load.peakSlot / HOURS) : null;
  const start = (day ?? 0) * HOURS;
  const hours = Array.from({ length: HOURS }, (_, index) => start + index);
  const byKind = kinds.names.map((_, kind) =>
    hours.map((slot) =>
      host.workloads.filter((id) => kinds.of(id) === kind).reduce((sum, id) => sum + atSlot(profiles.get(id)?.demand[resource] ?? 0, slot), 0),
    ),
  );
  const { demandAfterFailure } = load;
  const failing = demandAfterFailure === undefined ? null : hours.map((slot) => atSlot(demandAfterFailure, slot));
  return { day, byKind, afterFailure: failing, usable: load.usable, capacity: load.capacity, busiestHour: load.peakSlot % HOURS, busiest: load.peak };
}
