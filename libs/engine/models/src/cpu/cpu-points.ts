import { nearestWords } from '../text/nearest-words.js';
import { classifyMicroarchitecture } from './classify-microarchitecture.js';
import { CPU_TABLE_SOURCE, cpuKeys, cpuNameOf, cpuRowOf, type CpuRow } from './cpu-table.js';
import { MICROARCHITECTURES, POINTS_PER_CORE_SOURCE, type Microarchitecture } from './microarchitecture.js';
import { olderCpuKeys, olderCpuOf } from './older-cpus.js';
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

/** A CPU we know: from its own published results, or by its microarchitecture. */
export interface MatchedCpu extends PointsRange {
  readonly matched: true;
  readonly evidence: 'published' | 'microarchitecture';
  readonly microarchitecture?: Microarchitecture;
  readonly sockets: number;
  readonly cores: number;
}

/** matched: false comes with a wide per-core fallback, to be used only together with an issue that names the candidates. */
export type CpuPoints = MatchedCpu | { readonly matched: false; readonly candidates: readonly string[]; readonly fallback: PointsRange };

/** Points per core over all microarchitectures of servers still found in estates: lowest low, Skylake-SP, highest high. */
const FALLBACK_PER_CORE = { low: 1.46, points: 4.96, high: 13.15 };
const FALLBACK_CORES = 8;

/** Least spread of one CPU's results between vendors' systems: half the median P90/P10 of 1.07 either way. */
const VENDOR_SPREAD = 1.035;

const scaled = (range: { points: number; low: number; high: number }, factor: number, source: string): PointsRange =>
  ({ points: range.points * factor, low: range.low * factor, high: range.high * factor, source });

function socketsOf(cpu: CpuDescription, parsed: ParsedCpuModel, coresPerSocket?: number): number {
  if (cpu.sockets !== undefined && cpu.sockets > 0) return cpu.sockets;
  if (parsed.sockets !== undefined) return parsed.sockets;
  return cpu.cores !== undefined && coresPerSocket !== undefined ? Math.max(1, Math.round(cpu.cores / coresPerSocket)) : 1;
}

function publishedPoints(cpu: CpuDescription, parsed: ParsedCpuModel, row: CpuRow): MatchedCpu {
  const sockets = socketsOf(cpu, parsed, row.cores);
  const cores = cpu.cores ?? sockets * row.cores;
  const enabled = cores / (sockets * row.cores);
  const family = row.microarchitecture ?? classifyMicroarchitecture(parsed);
  return {
    matched: true, evidence: 'published', sockets, cores,
    ...(family === undefined ? {} : { microarchitecture: family }),
    ...scaled({ points: row.points, low: Math.min(row.low, row.points / VENDOR_SPREAD), high: Math.max(row.high, row.points * VENDOR_SPREAD) }, sockets * enabled, `${row.name}, ${sockets} ${sockets === 1 ? 'chip' : 'chips'}: ${CPU_TABLE_SOURCE}`),
  };
}

/** Clock ratio inside one family only, at most 30 % either way. */
function clockFactor(clockMhz: number | undefined, referenceMhz: number | undefined): number {
  if (clockMhz === undefined || clockMhz <= 0 || referenceMhz === undefined) return 1;
  return Math.min(1.3, Math.max(0.7, clockMhz / referenceMhz));
}

/** Cores of the whole machine: told, from the CPU's own data, from threads, or a usual number; `sure` where not guessed. */
function coresOf(cpu: CpuDescription, family: Microarchitecture, coresPerSocket: number | undefined, sockets: number): { readonly cores: number; readonly sure: boolean } {
  if (cpu.cores !== undefined) return { cores: cpu.cores, sure: true };
  if (coresPerSocket !== undefined) return { cores: coresPerSocket * sockets, sure: true };
  if (cpu.threads !== undefined) return { cores: cpu.threads / 2, sure: true };
  return { cores: sockets * (MICROARCHITECTURES[family].years[0] < 2009 ? 2 : FALLBACK_CORES), sure: false };
}

function familyPoints(cpu: CpuDescription, parsed: ParsedCpuModel, family: Microarchitecture): MatchedCpu {
  const facts = MICROARCHITECTURES[family];
  const known = olderCpuOf(parsed.key);
  const sockets = socketsOf(cpu, parsed, known?.cores);
  const { cores, sure } = coresOf(cpu, family, known?.cores, sockets);
  const [low, points, high] = facts.pointsPerCore;
  const factor = cores * clockFactor(cpu.clockMhz ?? parsed.clockMhz ?? known?.clockMhz, facts.referenceMhz);
  return {
    matched: true, evidence: 'microarchitecture', microarchitecture: family, sockets, cores,
    ...scaled({ points, low: sure ? low : low / 2, high: sure ? high : high * 2 }, factor, `${facts.name}, ${cores} cores${sure ? '' : ' (assumed)'}: ${POINTS_PER_CORE_SOURCE}`),
  };
}

/** Nearest known names, of the same brand where it is recognised. */
function candidatesFor(parsed: ParsedCpuModel): string[] {
  if (parsed.plain === '') return [];
  const keys = [...cpuKeys(), ...olderCpuKeys()];
  const sameBrand = parsed.brand === '' ? [] : keys.filter((key) => key.startsWith(parsed.brand));
  return nearestWords(parsed.key === '' ? parsed.plain : parsed.key, sameBrand.length > 0 ? sameBrand : keys).map(cpuNameOf);
}

function fallbackPoints(cpu: CpuDescription, parsed: ParsedCpuModel): CpuPoints {
  const cores = cpu.cores ?? (cpu.threads === undefined ? undefined : cpu.threads / 2) ?? FALLBACK_CORES;
  return {
    matched: false, candidates: candidatesFor(parsed),
    fallback: scaled(FALLBACK_PER_CORE, cores, `Assumed: ${cores} cores of unknown kind, between Opteron K10 and EPYC Genoa per core`),
  };
}

/** The machine's processors if we know them; cheap, where candidates are not needed. */
export function matchCpu(cpu: CpuDescription): MatchedCpu | undefined {
  const parsed = parseCpuModel(cpu.cpuModel ?? '');
  const row = cpuRowOf(parsed);
  if (row) return publishedPoints(cpu, parsed, row);
  const family = classifyMicroarchitecture(parsed);
  return family && familyPoints(cpu, parsed, family);
}

/**
 * CPU points (estimated SPECrate2017_int_base) of a machine: a published median for its CPU, else points per core of its
 * microarchitecture with the clock ratio inside the family, else no match with candidates and a wide fallback.
 */
export function cpuPointsOf(cpu: CpuDescription): CpuPoints {
  return matchCpu(cpu) ?? fallbackPoints(cpu, parseCpuModel(cpu.cpuModel ?? ''));
}
