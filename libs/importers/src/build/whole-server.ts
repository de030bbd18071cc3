import type { Server, Workload } from '@stowage/domain';
import type { WholeServer } from '../rows.js';
import { known } from '../table/known.js';
import { WHOLE_SERVER_TAG } from './tags.js';

export function isWholeServer(workload: Workload): boolean {
  return workload.tags?.[WHOLE_SERVER_TAG] !== undefined;
}

/** The one workload of a server nobody listed workloads for. */
export function wholeServerWorkload(server: Server, facts: WholeServer): Workload {
  const { memoryMib, diskMib, os, application, owner, environment, origin } = server;
  return {
    id: server.id, name: server.name, kind: 'physical', identity: server.identity, serverId: server.id, powerState: server.powerState,
    ...known({ cpuCount: server.cores, memoryMib, diskMib, os, application, owner, environment, origin }), ...facts,
    tags: { [WHOLE_SERVER_TAG]: 'yes' },
  };
}

/** Drops made-up workloads of servers that have listed ones, so that nothing is counted twice. */
export function withoutReplaced(workloads: readonly Workload[]): Workload[] {
  const listed = new Set(workloads.filter((workload) => !isWholeServer(workload)).map(({ serverId }) => serverId));
  return workloads.filter((workload) => !isWholeServer(workload) || workload.serverId === undefined || !listed.has(workload.serverId));
}
