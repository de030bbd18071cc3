import type { Inventory, Issue, Server, Workload } from '@stowage/domain';
import type { IssueLog } from '../issue-log.js';
import type { ParsedFile } from '../recognise.js';
import type { ServerRow, Sighting, WorkloadRow } from '../rows.js';
import { applySightings, provenServers } from './apply-sightings.js';
import { checkVitals } from './check-vitals.js';
import { InventoryMerger } from './inventory-merger.js';
import { oneRowAMachine, placeOf } from './one-row-a-machine.js';
import { MachineNames } from './machine-names.js';
import { toServers, toWorkloads } from './to-nouns.js';
import { inheriting, wholeServers } from './whole-servers.js';

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
  readonly sightings: readonly Sighting[];
}

/** Servers of all files first, then workloads, which name servers, then the servers that are their own workload. */
export function mergeParsed(parsed: readonly ParsedFile[], existing: Inventory): MergedFiles {
  const listed = parsed.map(({ log, rows }): CleanFile => ({
    log, servers: oneRowAMachine(rows.servers, log), workloads: oneRowAMachine(rows.workloads, log), sightings: rows.sightings ?? [],
  }));
  const merger = new InventoryMerger(existing);
  for (const { servers } of listed) merger.merge(toServers(servers));
  const names = new MachineNames(merger.servers);
  merger.relink((name, site) => {
    const server = names.find(name, site);
    return server === 'several' ? undefined : server?.id;
  });
  const nouns = (file: CleanFile, detailOnly: boolean): Workload[] => toWorkloads(
    file.workloads.filter((row) => (row.detailOnly === true) === detailOnly), (row) => serverIdOf(row, names, file.log),
  );
  for (const file of listed) merger.mergeWorkloads(nouns(file, false));
  for (const file of listed) noteLost(file.log, merger.mergeWorkloads(nouns(file, true), true).length);
  const files = withProven(listed, merger);
  const wholes = wholeServers(files.map(({ servers }) => servers), merger);
  for (const { workloads } of wholes) merger.mergeWorkloads(workloads);
  applySightings(files, merger);
  const inventory = takenToRun(inheriting(merger.inventory(), wholes.flatMap((whole) => whole.listed)), merger.touched);
  reportVitals(files, inventory, merger.touched);
  const counts = files.map(({ servers, workloads }, at) => ({ servers: servers.length, workloads: workloads.length + (wholes[at]?.workloads.length ?? 0) }));
  return { inventory, counts, issues: merger.issues };
}

/** Machines only their own logs speak of come after all that are listed. */
function withProven(listed: readonly CleanFile[], merger: InventoryMerger): CleanFile[] {
  const proven = provenServers(listed, merger);
  for (const servers of proven) merger.merge(toServers(servers));
  return listed.map((file, at) => ({ ...file, servers: [...file.servers, ...(proven[at] ?? [])] }));
}

/** A machine somebody lists without a word on its power state is on; off is what needs saying. */
function takenToRun(inventory: Inventory, touched: InventoryMerger['touched']): Inventory {
  const run = <T extends Server | Workload>(items: readonly T[], ids: ReadonlySet<string>): T[] => items.map(
    (item) => (item.powerState === 'unknown' && ids.has(item.id) ? { ...item, powerState: 'on' } : item),
  );
  return { ...inventory, servers: run(inventory.servers, touched.servers), workloads: run(inventory.workloads, touched.workloads) };
}

function noteLost(log: IssueLog, lost: number): void {
  if (lost === 0) return;
  log.add({
    severity: 'warning', code: 'row-not-joined', message: `Machines of this file that no vInfo tab lists, so that what it says of them was not used: ${lost}.`,
    maybe: 'Maybe bring RVTools_tabvInfo.csv too.',
  });
}

function serverIdOf(row: WorkloadRow, names: MachineNames<Server>, log: IssueLog): string | undefined {
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

/** Findings go to the file whose row is the last to speak of the machine. */
function reportVitals(files: readonly CleanFile[], inventory: Inventory, touched: InventoryMerger['touched']): void {
  const logs = new Map(files.map(({ log }) => [log.file, log]));
  for (const { problem, origin } of checkVitals(inventory, touched)) {
    if (origin !== undefined) logs.get(origin.file)?.add(problem, { sheet: origin.sheet, row: origin.row });
  }
}
