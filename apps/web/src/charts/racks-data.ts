import type { MachineAssessment } from '@stowage/domain';

/** A machine at its place; units count from 1 at the bottom. */
export interface RackDevice {
  readonly machine: MachineAssessment;
  readonly bottom: number;
  readonly units: number;
}

export interface RackDrawing {
  readonly siteId: string;
  readonly rack: string | undefined;
  readonly devices: readonly RackDevice[];
  readonly usedUnits: number;
}

const FULL_RACK_UNITS = 42;
/** Where a file names no site. */
export const NO_SITE = '';

/** Sorts machines into racks: known positions as stated, the others from the lowest free unit up, 42 units to a rack. */
export function drawRacks(machines: readonly MachineAssessment[]): readonly RackDrawing[] {
  const groups = new Map<string, MachineAssessment[]>();
  for (const machine of machines) {
    const key = JSON.stringify([machine.siteId ?? NO_SITE, machine.rack ?? null]);
    groups.set(key, [...(groups.get(key) ?? []), machine]);
  }
  return [...groups].flatMap(([key, members]) => {
    const [siteId, rack] = JSON.parse(key) as [string, string | null];
    return fillRacks(members).map((devices) => ({
      siteId,
      rack: rack ?? undefined,
      devices,
      usedUnits: devices.reduce((sum, { machine }) => sum + machine.rackUnits, 0),
    }));
  });
}

function fillRacks(machines: readonly MachineAssessment[]): readonly (readonly RackDevice[])[] {
  const placed = machines.filter(({ rackPosition }) => rackPosition !== undefined);
  const loose = machines.filter(({ rackPosition }) => rackPosition === undefined);
  const racks: RackDevice[][] = [placed.map((machine) => ({ machine, bottom: machine.rackPosition ?? 1, units: unitsOf(machine) }))];
  for (const machine of loose) {
    const units = unitsOf(machine);
    const open = racks.find((devices) => lowestFree(devices, units) + units - 1 <= FULL_RACK_UNITS);
    const devices = open ?? [];
    if (!open) racks.push(devices);
    devices.push({ machine, bottom: lowestFree(devices, units), units });
  }
  return racks.filter((devices) => devices.length > 0);
}

/** A machine fills at least one unit of the drawing. */
function unitsOf({ rackUnits }: MachineAssessment): number {
  return Math.max(1, Math.ceil(rackUnits));
}

function lowestFree(devices: readonly RackDevice[], units: number): number {
  const sorted = [...devices].sort((a, b) => a.bottom - b.bottom);
  let free = 1;
  for (const device of sorted) {
    if (device.bottom - free >= units) break;
    free = Math.max(free, device.bottom + device.units);
  }
  return free;
}

/** One height for all racks of a page, so that units compare: what is used and some air, up to a full rack. */
export function rackHeight(racks: readonly RackDrawing[]): number {
  const top = Math.max(0, ...racks.flatMap(({ devices }) => devices.map(({ bottom, units }) => bottom + units - 1)));
  return Math.max(12, Math.min(FULL_RACK_UNITS, top + 3), top);
}

/** Mean CPU load over machines that know theirs; null where none does. */
export function meanLoad(machines: readonly MachineAssessment[]): number | null {
  const loads = machines.flatMap(({ meanLoadRatio }) => (meanLoadRatio === null ? [] : [meanLoadRatio]));
  return loads.length === 0 ? null : loads.reduce((sum, load) => sum + load, 0) / loads.length;
}
