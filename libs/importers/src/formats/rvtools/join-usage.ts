import type { UsageSummary } from '@stowage/domain';
import type { IssueLog } from '../../issue-log.js';
import type { WorkloadRow } from '../../rows.js';
import type { GridRow } from '../../table/grid.js';
import { known } from '../../table/known.js';
import type { TableReader } from '../../table/table-reader.js';
import { uniqueIndex } from '../unique-index.js';
import { quantityOf, sizeOf } from './cells.js';
import type { VmRow } from './read-vms.js';
import type { Field } from './tabs.js';

type Readers = readonly TableReader<Field>[];

export interface DetailTabs {
  readonly cpu: Readers;
  readonly memory: Readers;
  readonly disk: Readers;
}

interface Details {
  cpuAverageRatio?: number;
  consumedMib?: number;
  activeMib?: number;
  sizeMib?: number;
  disks: number;
  capacityMib: number;
}

/**
 * Adds what vCPU, vMemory and vDisk say to the machines of vInfo: use at the one instant RVTools ran, and disks counted.
 * vMemory Consumed is the host memory behind a machine, Active its recent working set; the larger, Consumed, is planned on.
 */
export function joinUsage(vms: readonly VmRow[], tabs: DetailTabs, log: IssueLog): WorkloadRow[] {
  const details = new Map<VmRow, Details>();
  const find = finder(vms);
  const gather = (readers: Readers, take: (into: Details, reader: TableReader<Field>, row: GridRow) => void): void => {
    for (const reader of readers) {
      const lost = reader.rows.filter((row) => {
        const vm = find(reader, row);
        if (vm === undefined) return true;
        const into = details.get(vm) ?? { disks: 0, capacityMib: 0 };
        details.set(vm, into);
        take(into, reader, row);
        return false;
      }).length;
      if (lost > 0 && vms.length > 0) noteLost(reader, lost);
    }
  };
  gather(tabs.cpu, takeCpu);
  gather(tabs.memory, takeMemory);
  gather(tabs.disk, takeDisk);
  const joined = vms.map((vm) => complete(vm, details.get(vm)));
  if (joined.some(({ usage }) => usage !== undefined)) noteInstant(log);
  return joined;
}

/** By UUID, else by VM ID, else by name where the tab has neither: anonymised files scramble the names tab by tab. */
function finder(vms: readonly VmRow[]): (reader: TableReader<Field>, row: GridRow) => VmRow | undefined {
  // Merged files of several vCenters repeat names and ids.
  const byUuid = uniqueIndex(vms, (vm) => vm.identity.uuid);
  const byId = uniqueIndex(vms, (vm) => vm.vmId);
  const byName = uniqueIndex(vms, (vm) => vm.name);
  return (reader, row) => {
    const uuid = reader.text(row, 'vmUuid');
    if (uuid !== undefined) return byUuid.get(uuid);
    const vmId = reader.text(row, 'vmId');
    if (vmId !== undefined) return byId.get(vmId);
    const name = reader.text(row, 'vm');
    return name === undefined ? undefined : byName.get(name);
  };
}

/** Max is what all its vCPUs could do, MHz, so Overall / Max is the share of the machine's own capacity. */
function takeCpu(into: Details, reader: TableReader<Field>, row: GridRow): void {
  const overall = quantityOf(reader, row, 'overall');
  const max = sizeOf(reader, row, 'cpuMax');
  if (overall !== undefined && max !== undefined) into.cpuAverageRatio = Math.min(1, overall / max);
}

function takeMemory(into: Details, reader: TableReader<Field>, row: GridRow): void {
  Object.assign(into, known({
    consumedMib: quantityOf(reader, row, 'consumed'), activeMib: quantityOf(reader, row, 'active'), sizeMib: sizeOf(reader, row, 'size'),
  }));
}

function takeDisk(into: Details, reader: TableReader<Field>, row: GridRow): void {
  into.disks += 1;
  into.capacityMib += quantityOf(reader, row, 'capacity') ?? 0;
}

/** The join key is dropped here; a machine that is not running has no use, not a use of zero. */
function complete({ vmId: _vmId, ...vm }: VmRow, details: Details | undefined): WorkloadRow {
  if (details === undefined) return vm;
  const usage = vm.powerState === 'on' ? usageOf(details) : undefined;
  return {
    ...vm,
    ...known({
      usage, memoryMib: vm.memoryMib ?? details.sizeMib,
      diskMib: vm.diskMib ?? (details.capacityMib > 0 ? details.capacityMib : undefined),
    }),
    ...(details.disks > 0 && { tags: { ...vm.tags, disks: String(details.disks) } }),
  };
}

function usageOf({ cpuAverageRatio, consumedMib, activeMib }: Details): UsageSummary | undefined {
  const memoryAverageMib = consumedMib ?? activeMib;
  if (cpuAverageRatio === undefined && memoryAverageMib === undefined) return undefined;
  return { ...known({ cpuAverageRatio, memoryAverageMib }), window: 'one instant' };
}

function noteLost(reader: TableReader<Field>, lost: number): void {
  reader.log.add({
    severity: 'note', code: 'row-not-joined', message: `Rows not used, because they belong to no virtual machine of the vInfo tab or to several of the same name: ${lost}.`,
    maybe: 'Maybe the workbook was anonymised or merged from several vCenters.',
  }, { sheet: reader.header.grid.sheet });
}

function noteInstant(log: IssueLog): void {
  log.add({
    severity: 'note', code: 'one-instant', message: 'CPU and memory use in this workbook are those of the moment RVTools ran, not of a day or week.',
    maybe: 'Maybe bring a time series of some weeks too, so that the plan rests on peaks.',
  });
}
