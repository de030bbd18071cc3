import type { Inventory, Issue, Server, Workload } from '@stowage/domain';
import type { IssueLog } from '../issue-log.js';
import type { ParsedFile } from '../recognise.js';
import type { ServerRow, WorkloadRow } from '../rows.js';
import { checkVitals } from './check-vitals.js';
import { IdentityIndex } from './identity-index.js';
import { InventoryMerger } from './inventory-merger.js';
import { oneRowAMachine, placeOf } from './one-row-a-machine.js';
import { ServerNames } from './server-names.js';
import { toServers, toWorkloads } from './to-nouns.js';
import { wholeServerWorkload, isWholeServer } from './whole-server.js';

export interface MergedFiles {
  readonly inventory: Inventory;
  /** Machines each file names, in file order. */
  readonly counts: readonly { readonly servers: number; readonly workloads: number }[];
  readonly issues: readonly Issue[];
}

interface CleanFile {
  readonly log: IssueLog;
  readonly servers: readonly ServerRow[];
  readonly workloads: readonly WorkloadRow[];
}

/** Servers of all files first, then workloads, which name servers, then the servers that are their own workload. */
export function mergeParsed(parsed: readonly ParsedFile[], existing: Inventory): MergedFiles {
  const files = parsed.map(({ log, rows }): CleanFile => ({ log, servers: oneRowAMachine(rows.servers, log), workloads: oneRowAMachine(rows.workloads, log) }));
  const merger = new InventoryMerger(existing);
  for (const { servers } of files) merger.merge(toServers(servers));
  const names = new ServerNames(merger.servers);
  for (const { log, workloads } of files) merger.mergeWorkloads(toWorkloads(workloads, (row) => serverIdOf(row, names, log)));
  const wholes = wholeServers(files, merger);
  for (const workloads of wholes) merger.mergeWorkloads(workloads);
  const inventory = merger.inventory();
  reportVitals(files, inventory);
  const counts = files.map(({ servers, workloads }, at) => ({ servers: servers.length, workloads: workloads.length + (wholes[at]?.length ?? 0) }));
  return { inventory, counts, issues: merger.issues };
}

function serverIdOf(row: WorkloadRow, names: ServerNames, log: IssueLog): string | undefined {
  if (row.server === undefined) return undefined;
  const server = names.find(row.server, row.site);
  if (server !== undefined && server !== 'several') return server.id;
  log.add({
    severity: 'warning', code: server === 'several' ? 'ambiguous-server' : 'unknown-server', subject: row.name,
    message: `${server === 'several' ? 'Several servers are' : 'No server is'} called "${row.server}", so it is not known where ${row.name} runs today.`,
    maybe: server === 'several' ? 'Maybe add the site.' : 'Maybe the server is missing from the servers table, or its name is spelt differently there.',
  }, { ...placeOf(row), value: row.server });
  return undefined;
}

/** For each file, a workload for each of its servers that is one to move and has none listed on it. */
function wholeServers(files: readonly CleanFile[], { servers, workloads }: InventoryMerger): Workload[][] {
  const index = new IdentityIndex<Server>();
  for (const server of servers) index.add(server, identified(server));
  const listed = new Set(workloads.filter((workload) => !isWholeServer(workload)).map(({ serverId }) => serverId));
  return files.map((file) => file.servers.flatMap((row) => {
    const server = index.find(row);
    return row.whole === undefined || server === undefined || listed.has(server.id) ? [] : [wholeServerWorkload(server, row.whole)];
  }));
}

function identified({ name, identity, siteId }: Server): { name: string; identity: Server['identity']; site?: string } {
  return { name, identity, ...(siteId !== undefined && { site: siteId }) };
}

/** Findings go to the file whose row is the last to speak of the machine. */
function reportVitals(files: readonly CleanFile[], inventory: Inventory): void {
  const logs = new Map(files.map(({ log }) => [log.file, log]));
  const touched = (item: Server | Workload): boolean => item.origin !== undefined && logs.has(item.origin.file);
  for (const { problem, origin } of checkVitals(inventory, touched)) {
    if (origin !== undefined) logs.get(origin.file)?.add(problem, { sheet: origin.sheet, row: origin.row });
  }
}
