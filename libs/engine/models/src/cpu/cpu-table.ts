import { CPU_TABLE_TEXT } from './cpu-table-text.js';
import { isMicroarchitecture, type Microarchitecture } from './microarchitecture.js';
import { parseCpuModel, type ParsedCpuModel } from './parse-cpu-model.js';

/** One CPU with published results; points per chip. */
export interface CpuRow {
  readonly name: string;
  readonly microarchitecture?: Microarchitecture;
  readonly results: number;
  readonly cores: number;
  readonly clockMhz: number;
  readonly points: number;
  readonly low: number;
  readonly high: number;
}

export const CPU_TABLE_SOURCE = 'Median of published SPECrate2017_int_base results (www.spec.org, to March 2026); an estimate, not a SPEC metric';
export const CPU_TABLE_YEAR = 2026;

function rowOf(line: string): CpuRow {
  const [name = '', family = '', ...numbers] = line.split('|');
  if (numbers.length !== 6) throw new Error(`CPU table line is broken: ${line}`);
  const [results, cores, clockMhz, points, low, high] = numbers.map(Number) as [number, number, number, number, number, number];
  return { name, ...(isMicroarchitecture(family) ? { microarchitecture: family } : {}), results, cores, clockMhz, points, low, high };
}

/** All CPUs with published results. */
export const CPU_TABLE: readonly CpuRow[] = CPU_TABLE_TEXT.trim().split('\n').map(rowOf);

const identityOf = (cpu: ParsedCpuModel): string => (cpu.key === '' ? cpu.plain : cpu.key);

const byKey = new Map(CPU_TABLE.map((row) => [identityOf(parseCpuModel(row.name)), row] as const));

/** The published CPU a name means; undefined = no published result. */
export const cpuRowOf = (cpu: ParsedCpuModel): CpuRow | undefined => byKey.get(identityOf(cpu));

/** Keys (or plain names, where there is no key) of the CPUs with published results. */
export const cpuKeys = (): readonly string[] => [...byKey.keys()];

/** The name of the CPU behind a key. */
export const cpuNameOf = (key: string): string => byKey.get(key)?.name ?? key;
