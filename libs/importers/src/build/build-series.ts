import { METRICS, type Inventory, type SeriesSubject, type UtilizationSeries, type Workload } from '@stowage/domain';
import type { Problem } from '../issue-log.js';
import type { SampleBlock } from '../rows.js';
import { known } from '../table/known.js';
import { nameKey } from './identity.js';
import { lacksMemorySize, withMemoryInUse } from './memory-in-use.js';
import { MachineNames } from './machine-names.js';
import { toSeries } from './to-series.js';
import { isWholeServer } from './whole-server.js';

/** Samples of one file's machine, with the file for issues. */
export interface FileSamples {
  readonly file: string;
  readonly block: SampleBlock;
}

export interface SeriesBuild {
  readonly series: readonly UtilizationSeries[];
  readonly findings: readonly { readonly file: string; readonly problem: Problem }[];
}

interface Subject {
  readonly workload?: Workload;
  readonly serverId?: string;
  readonly memoryMib?: number;
}

/**
 * One series a machine, whatever number of files brought its samples. A name is a workload's before it is a server's.
 * Power is the server's even where its one workload carries the rest.
 */
export function buildSeries(samples: readonly FileSamples[], inventory: Inventory): SeriesBuild {
  const groups = new Map<string, FileSamples[]>();
  for (const sample of samples) {
    const key = nameKey(sample.block.machine);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [sample]);
    else group.push(sample);
  }
  const find = subjectFinder(inventory);
  const series: UtilizationSeries[] = [];
  const findings: { file: string; problem: Problem }[] = [];
  for (const group of groups.values()) {
    const [first] = group;
    if (first === undefined) continue;
    const subject = find(first.block.machine);
    const built = typeof subject === 'string' ? [] : seriesOf(subject, group);
    series.push(...built.map((each) => each.series));
    const tooOld = built.reduce((most, each) => Math.max(most, each.tooOld), 0);
    if (typeof subject === 'string') findings.push({ file: first.file, problem: unknownMachine(first, group, subject) });
    if (typeof subject !== 'string' && lacksMemorySize(group, subject.memoryMib)) findings.push({ file: first.file, problem: unknownMemorySize(first.block.machine) });
    if (tooOld > 0) findings.push({ file: first.file, problem: tooOldSamples(first.block.machine, tooOld) });
  }
  return { series, findings };
}

function seriesOf({ workload, serverId, memoryMib }: Subject, group: readonly FileSamples[]): NonNullable<ReturnType<typeof toSeries>>[] {
  const blocks = group.map(({ block }) => withMemoryInUse(block, memoryMib));
  const build = (subject: SeriesSubject, metrics = METRICS): NonNullable<ReturnType<typeof toSeries>>[] => {
    const built = toSeries(subject, blocks, metrics);
    return built === undefined ? [] : [built];
  };
  if (workload === undefined) return serverId === undefined ? [] : build({ kind: 'server', id: serverId });
  const subject: SeriesSubject = { kind: 'workload', id: workload.id };
  if (serverId === undefined) return build(subject);
  return [...build(subject, METRICS.filter((metric) => metric !== 'powerWatts')), ...build({ kind: 'server', id: serverId }, ['powerWatts'])];
}

/** What a machine name in a utilization file stands for, or why it can't be said. */
function subjectFinder({ servers, workloads }: Inventory): (name: string) => Subject | 'unknown' | 'several' {
  const wholeOf = new Map(workloads.filter(isWholeServer).map((workload) => [workload.serverId, workload]));
  const serverNames = new MachineNames(servers);
  const workloadNames = new MachineNames(workloads);
  return (name) => {
    const exact = workloadNames.exact(name);
    if (exact === 'several') return exact;
    const workload = exact ?? (serverNames.find(name, undefined) === undefined ? workloadNames.find(name, undefined) : undefined);
    if (workload === 'several') return workload;
    if (workload !== undefined) return ofWorkload(workload);
    const server = serverNames.find(name, undefined);
    if (server === undefined || server === 'several') return server ?? 'unknown';
    const whole = wholeOf.get(server.id);
    return whole === undefined ? { serverId: server.id, ...known({ memoryMib: server.memoryMib }) } : ofWorkload(whole);
  };
}

/** The server is named only where the workload has it to itself: then its power is the server's. */
function ofWorkload(workload: Workload): Subject {
  return { workload, ...known({ memoryMib: workload.memoryMib, serverId: isWholeServer(workload) ? workload.serverId : undefined }) };
}

function unknownMemorySize(machine: string): Problem {
  return {
    severity: 'warning', code: 'memory-size-unknown', subject: machine,
    message: `The file says how much memory of "${machine}" is free or what share is in use, but no file says how much it has, so its memory use is unknown.`,
    maybe: 'Maybe bring an inventory with its memory.',
  };
}

function unknownMachine({ block }: FileSamples, group: readonly FileSamples[], why: 'unknown' | 'several'): Problem {
  const count = group.reduce((sum, each) => sum + each.block.epochSeconds.length, 0);
  return {
    severity: 'error', code: why === 'several' ? 'ambiguous-machine' : 'unknown-machine', subject: block.machine,
    message: `Samples left out: ${count}, because ${why === 'several' ? 'several machines are' : 'no server or workload is'} called "${block.machine}".`,
    maybe: why === 'several' ? 'Maybe write the id, such as "name (site)".' : 'Maybe bring servers.csv first, or spell the name as it is there.',
  };
}

function tooOldSamples(machine: string, count: number): Problem {
  return {
    severity: 'warning', code: 'stray-time', subject: machine, message: `Samples of "${machine}" left out because they are years before the others: ${count}.`,
    maybe: 'Maybe a clock was wrong.',
  };
}
