import type { PowerEvidence } from '@stowage/domain';
import { parseCpuModel } from '../cpu/parse-cpu-model.js';
import { matchCpu, type CpuDescription } from '../cpu/cpu-points.js';
import { MICROARCHITECTURES, type Microarchitecture } from '../cpu/microarchitecture.js';
import { memoryPowerWatts } from './memory-power.js';
import { POWER_TABLE, POWER_TABLE_SOURCE, type SocketPower } from './power-table.js';

/** What is known about the power of one machine: its parts and what somebody measured. Watts AC at the wall. */
export interface PoweredMachine extends CpuDescription {
  readonly memoryMib?: number;
  readonly purchaseYear?: number;
  readonly idlePowerWatts?: number;
  readonly maxPowerWatts?: number;
  readonly averagePowerWatts?: number;
  readonly nameplatePowerWatts?: number;
}

/**
 * Power of one machine before the estate's factors (power-model.ts) are applied. `group` names the coefficient row it
 * rests on: machines of one group are wrong together.
 */
export type PowerBasis = {
  readonly evidence: PowerEvidence;
  readonly group: string;
  readonly source: string;
} & (
  | { readonly kind: 'constant'; readonly watts: number }
  | { readonly kind: 'nameplate'; readonly nameplateWatts: number; readonly idleShare: number; readonly curve: readonly number[] }
  | {
      readonly kind: 'curve';
      readonly idleWatts: number;
      readonly maxWatts: number;
      readonly curve: readonly number[];
      /** Memory beyond the reference, watts at idle and at full load. */
      readonly memoryIdleWatts: number;
      readonly memoryLoadWatts: number;
      /** True where the watts are those of tuned test systems, so that field factors and drives come on top. */
      readonly tuned: boolean;
    }
);

/** Max power grows with cores^0.3 inside a family and socket count, idle not at all: pooled slopes 0.27 and -0.2 over 388 published results. */
const CORES_EXPONENT = 0.3;

/** A machine of unknown make: the microarchitecture common in the years it was bought, 2014 where unknown. */
const ERAS: readonly (readonly [until: number, family: Microarchitecture])[] = [
  [2005, 'intel-netburst'], [2008, 'intel-core2'], [2011, 'intel-westmere'], [2013, 'intel-sandybridge'], [2016, 'intel-haswell'],
  [2019, 'intel-skylake-sp'], [2022, 'intel-icelake-sp'], [Infinity, 'intel-sapphirerapids'],
];
const UNKNOWN_YEAR = 2014;
const UNKNOWN_SOCKETS = 2;

/** The family's row for this many sockets; more than two and missing rows are scaled from the nearest row. */
function socketRow(family: Microarchitecture, sockets: number): { readonly row: SocketPower; readonly times: number } {
  const { oneSocket, twoSocket } = POWER_TABLE[family];
  if (sockets === 1 && oneSocket) return { row: oneSocket, times: 1 };
  const row = twoSocket ?? oneSocket;
  if (!row) throw new Error(`no power row for ${family}`);
  return { row, times: sockets / (row === twoSocket ? 2 : 1) };
}

function curveBasis(machine: PoweredMachine, family: Microarchitecture, sockets: number, evidence: PowerEvidence): PowerBasis {
  const { row, times } = socketRow(family, sockets);
  const cores = machine.cores ?? row.cores * times;
  const memory = memoryPowerWatts(MICROARCHITECTURES[family].memory, (machine.memoryMib ?? row.memoryGb * 1024) / 1024, row.memoryGb * times);
  const name = MICROARCHITECTURES[family].name;
  return {
    kind: 'curve', evidence, group: evidence === 'era' ? `era-${family}` : `${family}-${sockets}s`, tuned: true,
    source: `${name}, ${sockets} ${sockets === 1 ? 'socket' : 'sockets'}, ${row.results} published systems. ${POWER_TABLE_SOURCE}`,
    idleWatts: row.idleWatts[1] * times,
    maxWatts: row.maxWatts[1] * times * (cores / (row.cores * times)) ** CORES_EXPONENT,
    curve: POWER_TABLE[family].curve,
    memoryIdleWatts: memory.idle,
    memoryLoadWatts: memory.load,
  };
}

function eraFamily(purchaseYear: number | undefined): Microarchitecture {
  const year = purchaseYear ?? UNKNOWN_YEAR;
  return ERAS.find(([until]) => year <= until)?.[1] ?? 'intel-haswell';
}

function statedBasis(machine: PoweredMachine, family: Microarchitecture): PowerBasis | undefined {
  const { idlePowerWatts, maxPowerWatts, averagePowerWatts } = machine;
  const stated = { evidence: 'measured', group: 'measured', source: 'Measured or stated with the machine' } as const;
  if (idlePowerWatts !== undefined && maxPowerWatts !== undefined && maxPowerWatts >= idlePowerWatts) {
    return { ...stated, kind: 'curve', idleWatts: idlePowerWatts, maxWatts: maxPowerWatts, curve: POWER_TABLE[family].curve, memoryIdleWatts: 0, memoryLoadWatts: 0, tuned: false };
  }
  return averagePowerWatts === undefined ? undefined : { ...stated, kind: 'constant', watts: averagePowerWatts };
}

function nameplateBasis(nameplateWatts: number, family: Microarchitecture): PowerBasis {
  const { row } = socketRow(family, UNKNOWN_SOCKETS);
  return {
    kind: 'nameplate', evidence: 'nameplate', group: 'nameplate', nameplateWatts, curve: POWER_TABLE[family].curve,
    idleShare: row.idleWatts[1] / row.maxWatts[1],
    source: `Nameplate ${nameplateWatts} W, load shape of ${MICROARCHITECTURES[family].name}`,
  };
}

/**
 * The best evidence there is for a machine's power: measured or stated watts, then microarchitecture and sockets, then
 * nameplate, then the machines common in its year (models.md section 1, rule of evidence).
 */
export function powerBasisOf(machine: PoweredMachine): PowerBasis {
  const cpu = matchCpu(machine);
  const known = cpu?.microarchitecture;
  const family = known ?? eraFamily(machine.purchaseYear);
  const stated = statedBasis(machine, family);
  if (stated) return stated;
  if (cpu && known) return curveBasis({ ...machine, cores: cpu.cores }, known, cpu.sockets, 'microarchitecture');
  if (machine.nameplatePowerWatts !== undefined) return nameplateBasis(machine.nameplatePowerWatts, family);
  const sockets = machine.sockets ?? parseCpuModel(machine.cpuModel ?? '').sockets ?? UNKNOWN_SOCKETS;
  return curveBasis(machine, family, sockets, 'era');
}
