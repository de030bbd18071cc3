import type { Inventory, Server, Workload } from '@stowage/domain';
import type { ServerRow, WholeServer } from '../rows.js';
import { known } from '../table/known.js';
import { IdentityIndex } from './identity-index.js';
import { isWholeServer, wholeServerWorkload } from './whole-server.js';

/** Facts a server row states of a server that has workloads listed on it. */
export interface ServerFacts {
  readonly serverId: string;
  readonly facts: WholeServer;
}

export interface WholeServers {
  /** One for each server of the file that is something to move and has no workload listed on it. */
  readonly workloads: readonly Workload[];
  readonly listed: readonly ServerFacts[];
}

/** Sorts the servers of each file into those that are their own workload and those that have some listed. */
export function wholeServers(
  files: readonly (readonly ServerRow[])[], { servers, workloads }: { readonly servers: readonly Server[]; readonly workloads: readonly Workload[] },
): WholeServers[] {
  const index = new IdentityIndex<Server>();
  for (const server of servers) {
    index.add(server, { name: server.name, identity: server.identity, ...(server.siteId !== undefined && { site: server.siteId }) });
  }
  const withListed = new Set(workloads.filter((workload) => !isWholeServer(workload)).map(({ serverId }) => serverId));
  return files.map((rows) => {
    const found = rows.flatMap((row) => {
      const server = index.find(row);
      return row.whole === undefined || server === undefined ? [] : [{ server, facts: row.whole }];
    });
    return {
      workloads: found.filter(({ server }) => !withListed.has(server.id)).map(({ server, facts }) => wholeServerWorkload(server, facts)),
      listed: found.filter(({ server }) => withListed.has(server.id)).map(({ server, facts }) => ({ serverId: server.id, facts })),
    };
  });
}

/** A server that is off or can't be virtualized keeps its workloads with it; they take on its SLA where they state none. */
export function inheriting(inventory: Inventory, listed: readonly ServerFacts[]): Inventory {
  const facts = new Map(listed.map((each) => [each.serverId, each.facts]));
  const workloads = inventory.workloads.map((workload): Workload => {
    const inherited = workload.serverId === undefined ? undefined : facts.get(workload.serverId);
    if (inherited === undefined) return workload;
    const { excluded, slaTargetRatio } = inherited;
    return { ...workload, ...known({ excluded: workload.excluded ?? excluded, slaTargetRatio: workload.slaTargetRatio ?? slaTargetRatio }) };
  });
  return { ...inventory, workloads };
}
