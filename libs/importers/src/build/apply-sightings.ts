import type { Server, Workload } from '@stowage/domain';
import type { IssueLog } from '../issue-log.js';
import type { ServerRow, Sighting } from '../rows.js';
import { known } from '../table/known.js';
import { nameKey } from './identity.js';
import type { InventoryMerger } from './inventory-merger.js';
import { MachineNames } from './machine-names.js';
import { isWholeServer } from './whole-server.js';

interface SightedFile {
  readonly log: IssueLog;
  readonly sightings: readonly Sighting[];
}

/** Servers for machines that wrote a file themselves and that nobody lists, file by file; a machine is made once. */
export function provenServers(files: readonly SightedFile[], { servers, workloads }: InventoryMerger): ServerRow[][] {
  const finders = [new MachineNames(servers), new MachineNames(workloads)];
  const made = new Set<string>();
  return files.map(({ log, sightings }) => sightings.filter(({ proves, machine }) => {
    const stranger = proves && !made.has(nameKey(machine)) && finders.every((names) => names.find(machine, undefined) === undefined);
    if (stranger) made.add(nameKey(machine));
    return stranger;
  }).map(({ machine, facts }) => {
    noteInferred(log, machine);
    return { powerState: 'on', identity: {}, whole: {}, ...facts, name: machine, inferred: true, origin: { file: log.file } };
  }));
}

/** Adds what is sighted to the machines there are. Must run once every server and workload is in. */
export function applySightings(files: readonly SightedFile[], merger: InventoryMerger): void {
  const find = subjectsOf(merger);
  const ofServer = new Map<string, Sighting[]>();
  const ofWorkload = new Map<string, Sighting[]>();
  for (const { log, sightings } of files) {
    const lost: string[] = [];
    for (const sighting of sightings) {
      const { server, workload } = find(sighting.machine);
      if (server !== undefined) append(ofServer, server.id, sighting);
      if (workload !== undefined) append(ofWorkload, workload.id, sighting);
      if (server === undefined && workload === undefined) lost.push(sighting.machine);
    }
    if (lost.length > 0) noteLost(log, lost);
  }
  merger.amend(
    (server) => (ofServer.get(server.id) ?? []).reduce((now, sighting) => told(now, serverFacts(sighting.facts), yields(sighting)), server),
    (workload) => (ofWorkload.get(workload.id) ?? []).reduce((now, sighting) => told(now, workloadFacts(sighting.facts, workload), yields(sighting)), workload),
  );
}

interface Subjects {
  readonly server?: Server | undefined;
  readonly workload?: Workload | undefined;
}

/** A workload somebody lists comes before a server of its name; a server that is its own workload counts as both. */
function subjectsOf({ servers, workloads }: InventoryMerger): (machine: string) => Subjects {
  const serverNames = new MachineNames(servers);
  const workloadNames = new MachineNames(workloads.filter((workload) => !isWholeServer(workload)));
  const wholeOf = new Map(workloads.filter(isWholeServer).map((workload) => [workload.serverId, workload]));
  return (machine) => {
    const workload = workloadNames.find(machine, undefined);
    if (workload !== undefined) return workload === 'several' ? {} : { workload };
    const server = serverNames.find(machine, undefined);
    return server === undefined || server === 'several' ? {} : { server, workload: wholeOf.get(server.id) };
  };
}

function append(map: Map<string, Sighting[]>, id: string, sighting: Sighting): void {
  map.set(id, [...(map.get(id) ?? []), sighting]);
}

function yields({ proves, weak }: Sighting): boolean {
  return proves || weak === true;
}

/** @param onlyUnknown true = what is known stays */
function told<T extends Server | Workload>(item: T, facts: Partial<T>, onlyUnknown: boolean): T {
  const tags = { ...item.tags, ...facts.tags };
  const merged = onlyUnknown ? { ...facts, ...item } : { ...item, ...facts };
  return { ...merged, identity: { ...facts.identity, ...item.identity }, ...(Object.keys(tags).length > 0 && { tags }) };
}

function serverFacts({ whole: _whole, site: _site, country: _country, origin: _origin, powerState: _state, ...facts }: Sighting['facts']): Partial<Server> {
  return facts;
}

function workloadFacts({ whole, cores, threads, ...facts }: Sighting['facts'], { kind }: Workload): Partial<Workload> {
  const { memoryMib, diskMib, os, application, owner, environment, usage, tags } = facts;
  const cpuCount = kind === 'virtual' ? (threads ?? cores) : cores;
  return known({ cpuCount, memoryMib, diskMib, os, application, owner, environment, usage: whole?.usage ?? usage, tags, ...whole });
}

function noteInferred(log: IssueLog, machine: string): void {
  log.add({
    severity: 'note', code: 'machine-inferred', subject: machine,
    message: `No inventory lists "${machine}", so it was taken as a server of its own with what this file says of it.`,
    maybe: 'Maybe bring an inventory too, with the same names.',
  });
}

function noteLost(log: IssueLog, lost: readonly string[]): void {
  log.add({
    severity: 'warning', code: 'row-not-joined', message: `What this file says of these machines was not used, because no file lists them or several go by the name: ${[...new Set(lost)].slice(0, 10).join(', ')}.`,
    maybe: 'Maybe bring the list of machines of the same tool too.',
  });
}
