import type { Inventory, Server, Workload } from '@stowage/domain';
import type { Problem } from '../issue-log.js';
import { isWholeServer } from './whole-server.js';

export interface Finding {
  readonly problem: Problem;
  readonly origin: Server['origin'];
}

/**
 * What the plan cannot do without, looked for once all files are merged, because one file may bring what another lacks.
 * @param touched ids of the entries this import named
 */
export function checkVitals(
  { servers, workloads }: Inventory, touched: { readonly servers: ReadonlySet<string>; readonly workloads: ReadonlySet<string> },
): Finding[] {
  const wholes = new Set(workloads.filter(isWholeServer).map(({ serverId }) => serverId));
  const virtual = workloads.filter(({ id, kind, excluded }) => touched.workloads.has(id) && kind === 'virtual' && excluded === undefined);
  return [
    ...servers.filter(({ id }) => touched.servers.has(id)).flatMap((server) => [
      ...(server.cores === undefined ? [missingCores(server, wholes.has(server.id))] : []),
      ...(server.memoryMib === undefined ? [missingMemory(server, wholes.has(server.id))] : []),
    ]),
    ...virtual.flatMap((workload) => [
      ...(workload.cpuCount === undefined ? [missingVcpus(workload)] : []),
      ...(workload.memoryMib === undefined ? [missingVmMemory(workload)] : []),
    ]),
  ];
}

function missingCores(server: Server, whole: boolean): Finding {
  const effect = whole ? 'its workload can\'t be sized on CPU' : 'its load and power today are estimated from its CPU model or not at all';
  return finding('missing-cores', server, `The number of cores of ${server.name} is not known, so ${effect}.`, 'Maybe fill in Cores.');
}

function missingMemory(server: Server, whole: boolean): Finding {
  const effect = whole ? 'its workload can\'t be sized on memory unless its memory use is known' : 'how full it is today can\'t be said';
  return finding('missing-memory', server, `The memory of ${server.name} is not known, so ${effect}.`, 'Maybe fill in Memory (GiB).');
}

function missingVcpus(workload: Workload): Finding {
  return finding('missing-vcpus', workload, `The number of vCPUs of ${workload.name} is not known, so it can't be sized on CPU.`, 'Maybe fill in vCPUs.');
}

function missingVmMemory(workload: Workload): Finding {
  return finding('missing-memory', workload, `The memory of ${workload.name} is not known, so it can't be sized on memory unless its use is known.`, 'Maybe fill in Memory (GiB).');
}

function finding(code: string, { name, origin }: Server | Workload, message: string, maybe: string): Finding {
  return { origin, problem: { severity: 'warning', code, subject: name, message, maybe } };
}
