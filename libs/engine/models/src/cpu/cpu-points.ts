import { nearestWords } from '../text/nearest-words.js';
import { classifyMicroarchitecture } from './classify-microarchitecture.js';
import { CPU_TABLE_SOURCE, cpuKeys, cpuRowOf, type CpuRow } from './cpu-table.js';
import { MICROARCHITECTURES, POINTS_PER_CORE_SOURCE, type Microarchitecture } from './microarchitecture.js';
import { parseCpuModel, type ParsedCpuModel } from './parse-cpu-model.js';

/** What is known about the processors of one machine. Cores and threads are of the whole machine. */
export interface CpuDescription {
  readonly cpuModel?: string;
  readonly sockets?: number;
  readonly cores?: number;
  readonly threads?: number;
  readonly clockMhz?: number;
}

/** CPU points of a whole machine, low <= points <= high. */
export interface PointsRange {
  readonly points: number;
  readonly low: number;
  readonly high: number;
  readonly source: string;
}

/** matched: false comes with a wide per-core fallback, to be used only together with an issue that names the candidates. */
export type CpuPoints =
  | (PointsRange & {
      readonly matched: true;
      readonly evidence: 'published' | 'microarchitecture';
      readonly microarchitecture?: Microarchitecture;
      readonly sockets: number;
      readonly cores: number;
    })
  | { readonly matched: false; readonly candidates: readonly string[]; readonly fallback: PointsRange };

/** Points per core over all microarchitectures of servers still found in estates: lowest low, Skylake-SP, highest high. */
const FALLBACK_PER_CORE = { low: 1.46, points: 4.96, high: 13.15 };
const FALLBACK_CORES = 8;

const scaled = (range: { points: number; low: number; high: number }, factor: number, source: string): PointsRange =>
  ({ points: range.points * factor, low: range.low * factor, high: range.high * factor, source });

function socketsOf(cpu: CpuDescription, parsed: ParsedCpuModel, coresPerSocket?: number): number {
  if (cpu.sockets !== undefined && cpu.sockets > 0) return cpu.sockets;
  if (parsed.sockets !== undefined) return parsed.sockets;
  return cpu.cores !== undefined && coresPerSocket !== undefined ? Math.max(1, Math.round(cpu.cores / coresPerSocket)) : 1;
}

function publishedPoints(cpu: CpuDescription, parsed: ParsedCpuModel, row: CpuRow): CpuPoints {
  const sockets = socketsOf(cpu, parsed, row.cores);
  const cores = cpu.cores ?? sockets * row.cores;
  const enabled = cores / (sockets * row.cores);
  const family = row.microarchitecture ?? classifyMicroarchitecture(parsed);
  return {
    matched: true, evidence: 'published', sockets, cores,
    ...(family === undefined ? {} : { microarchitecture: family }),
    ...scaled(row, sockets * enabled, `${row.name}, ${sockets} ${sockets === 1 ? 'chip' : 'chips'}: ${CPU_TABLE_SOURCE}`),
  };
}

/** Clock ratio inside one family only, at most 30 % either way. */
function clockFactor(clockMhz: number | undefined, referenceMhz: number | undefined): number {
  if (clockMhz === undefined || clockMhz <= 0 || referenceMhz === undefined) return 1;
  return Math.min(1.3, Math.max(0.7, clockMhz / referenceMhz));
}

function familyPoints(cpu: CpuDescription, parsed: ParsedCpuModel, family: Microarchitecture): CpuPoints {
  const facts = MICROARCHITECTURES[family];
  const sockets = socketsOf(cpu, parsed);
  const known = cpu.cores ?? (cpu.threads === undefined ? undefined : cpu.threads / 2);
  const cores = known ?? sockets * (facts.years[0] < 2009 ? 4 : FALLBACK_CORES);
  const [low, points, high] = facts.pointsPerCore;
  const unsure = known === undefined ? 2 : 1;
  const factor = cores * clockFactor(cpu.clockMhz ?? parsed.clockMhz, facts.referenceMhz);
  return {
    matched: true, evidence: 'microarchitecture', microarchitecture: family, sockets, cores,
    ...scaled({ points, low: low / unsure, high: high * unsure }, factor, `${facts.name}, ${cores} cores${known === undefined ? ' (assumed)' : ''}: ${POINTS_PER_CORE_SOURCE}`),
  };
}

function fallbackPoints(cpu: CpuDescription, parsed: ParsedCpuModel): CpuPoints {
  const cores = cpu.cores ?? (cpu.threads === undefined ? undefined : cpu.threads / 2) ?? FALLBACK_CORES;
  const wanted = parsed.key === '' ? (cpu.cpuModel ?? '').toLowerCase() : parsed.key;
  const candidates = wanted === '' ? [] : nearestWords(wanted, cpuKeys()).map((key) => cpuRowOf(key)?.name ?? key);
  return {
    matched: false, candidates,
    fallback: scaled(FALLBACK_PER_CORE, cores, `Assumed: ${cores} cores of unknown kind, between Opteron K10 and EPYC Genoa per core`),
  };
}

/**
 * CPU points (estimated SPECrate2017_int_base) of a machine: a published median for its CPU, else points per core of its
 * microarchitecture with the clock ratio inside the family, else no match with candidates and a wide fallback.
 */
export function cpuPointsOf(cpu: CpuDescription): CpuPoints {
  const parsed = parseCpuModel(cpu.cpuModel ?? '');
  const row = cpuRowOf(parsed.key);
  if (row) return publishedPoints(cpu, parsed, row);
  const family = classifyMicroarchitecture(parsed);
  return family ? familyPoints(cpu, parsed, family) : fallbackPoints(cpu, parsed);
}
