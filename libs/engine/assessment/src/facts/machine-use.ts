import { peakOf, type Server, type SlotCount, type Workload, type WorkloadProfile } from '@stowage/domain';
import { addSlotValues } from './add-slot-values.js';
import type { MachineFacts } from './estate-facts.js';
import { ownPoints } from './workload-capacity.js';

/** What profiles and servers say about the workloads of one machine. */
export interface UseContext {
  readonly slots: SlotCount;
  readonly profiles: ReadonlyMap<string, WorkloadProfile>;
  readonly servers: ReadonlyMap<string, Server>;
  /** CPU points by server id. */
  readonly points: ReadonlyMap<string, { readonly points: number }>;
}

type Use = Pick<MachineFacts, 'workloads' | 'usedPoints' | 'unmeasuredPoints' | 'peakPoints' | 'measuredWhole'>;

function unmeasured(workload: Workload, context: UseContext): number {
  const server = context.servers.get(workload.serverId ?? '');
  const points = context.points.get(workload.serverId ?? '')?.points;
  if (points !== undefined) return ownPoints(workload, server, points);
  return peakOf(context.profiles.get(workload.id)?.demand.cpu ?? 0);
}

/** CPU use of a machine by the running workloads on it. `capacity` bounds what is assumed for unmeasured ones. */
export function machineUse(workloads: readonly Workload[], context: UseContext, capacity: number): Use {
  const profiles = workloads.map((workload) => context.profiles.get(workload.id));
  const measured = profiles.flatMap((profile) => (profile?.meanCpu === undefined ? [] : [{ mean: profile.meanCpu, sized: profile.demand.cpu ?? profile.meanCpu }]));
  const unknown = workloads.filter((_, index) => profiles[index]?.meanCpu === undefined);
  return {
    workloads: workloads.map((workload) => workload.id), measuredWhole: false,
    usedPoints: addSlotValues(measured.map(({ mean }) => mean), context.slots),
    unmeasuredPoints: Math.min(capacity, unknown.reduce((sum, workload) => sum + unmeasured(workload, context), 0)),
    peakPoints: measured.reduce((sum, { sized }) => sum + peakOf(sized), 0),
  };
}

/**
 * CPU use of one of today's servers: by its workloads where all of them are measured, else by what was measured on the
 * server itself if its workloads are all still there.
 */
export function serverUse(server: Server, workloads: readonly Workload[], context: UseContext, complete: boolean): Use {
  const points = context.points.get(server.id)?.points ?? 0;
  const byWorkloads = machineUse(workloads, context, points);
  const mean = server.usage?.cpuAverageRatio;
  const inFull = workloads.length > 0 && byWorkloads.unmeasuredPoints === 0;
  if (mean === undefined || !complete || inFull) return byWorkloads;
  return { ...byWorkloads, measuredWhole: true, usedPoints: mean * points, unmeasuredPoints: 0, peakPoints: (server.usage?.cpuPeakRatio ?? mean) * points };
}
