import { CPU_TABLE_TEXT } from './cpu-table-text.js';
import { isMicroarchitecture, type Microarchitecture } from './microarchitecture.js';
import { parseCpuModel } from './parse-cpu-model.js';

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
  const [results = NaN, cores = NaN, clockMhz = NaN, points = NaN, low = NaN, high = NaN] = numbers.map(Number);
  if (!Number.isFinite(high)) throw new Error(`CPU table line is broken: ${line}`);
  return { name, ...(isMicroarchitecture(family) ? { microarchitecture: family } : {}), results, cores, clockMhz, points, low, high };
}

/** All CPUs with published results. */
export const CPU_TABLE: readonly CpuRow[] = CPU_TABLE_TEXT.trim().split('\n').map(rowOf);

const byKey = new Map(CPU_TABLE.map((row) => [parseCpuModel(row.name).key, row] as const));

/** The CPU with this key of `parseCpuModel`; undefined = no published result. */
export function cpuRowOf(key: string): CpuRow | undefined {
  return key === '' ? undefined : byKey.get(key);
}

/** The keys of `parseCpuModel` that have a row. */
export const cpuKeys = (): readonly string[] => [...byKey.keys()];
