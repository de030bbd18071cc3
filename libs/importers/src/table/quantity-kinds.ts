/** What a column measures: how units become the one we keep, and what can be true. */
export interface QuantityKind {
  readonly name: string;
  /** The unit kept, for messages. */
  readonly unit: string;
  /** Unit of a bare number where neither header nor format says one. */
  readonly defaultUnit: string;
  /** Factor from each unit, by lower-case name, to the one kept. */
  readonly units: Readonly<Record<string, number>>;
  /** Bounds in the unit kept; outside them the value is left out. */
  readonly min: number;
  readonly max: number;
  readonly whole?: boolean;
}

const MIB = 1024 * 1024;
/** KB, MB and GB mean powers of two here, as in every inventory tool: VMware's "MB" is MiB. */
const SIZES: Readonly<Record<string, number>> = {
  byte: 1 / MIB, bytes: 1 / MIB, b: 1 / MIB, k: 1 / 1024, kb: 1 / 1024, kib: 1 / 1024, ko: 1 / 1024, m: 1, mb: 1, mib: 1, mo: 1,
  g: 1024, gb: 1024, gib: 1024, go: 1024, t: MIB, tb: MIB, tib: MIB, pb: MIB * 1024, pib: MIB * 1024,
};
/** Network rates are powers of ten; "Mbps" is bits and "MB/s" bytes. */
const RATES: Readonly<Record<string, number>> = {
  'b/s': 1, 'byte/s': 1, 'bytes/s': 1, 'bytes/sec': 1, 'kb/s': 1e3, 'kb/sec': 1e3, 'mb/s': 1e6, 'mb/sec': 1e6, 'gb/s': 1e9,
  'kib/s': 1024, 'mib/s': MIB, 'gib/s': MIB * 1024,
  'bit/s': 1 / 8, 'kbit/s': 1e3 / 8, 'mbit/s': 1e6 / 8, 'gbit/s': 1e9 / 8, kbps: 1e3 / 8, mbps: 1e6 / 8, gbps: 1e9 / 8,
};
const PERCENT: Readonly<Record<string, number>> = { '%': 0.01, percent: 0.01, pct: 0.01 };

const count = (name: string, max: number, min = 1): QuantityKind => ({ name, unit: '', defaultUnit: '', units: { '': 1 }, min, max, whole: true });
const size = (name: string, defaultUnit: string, min: number, max: number): QuantityKind => ({ name, unit: 'MiB', defaultUnit, units: SIZES, min, max });

export const KINDS = {
  sockets: count('sockets', 64),
  cores: { ...count('cores', 2048), units: { '': 1, core: 1, cores: 1 } },
  vcpus: { ...count('vCPUs', 2048), units: { '': 1, vcpu: 1, vcpus: 1, cpu: 1, cpus: 1 } },
  threads: count('threads', 4096),
  rackPosition: count('rack position', 100),
  rackUnits: { ...count('rack units', 60), units: { '': 1, u: 1, he: 1, ru: 1 } },
  year: count('year', 2100, 1990),
  clock: { name: 'clock', unit: 'MHz', defaultUnit: 'mhz', units: { mhz: 1, ghz: 1000 }, min: 500, max: 6000 },
  memory: size('memory', 'gib', 256, 24 * MIB),
  workloadMemory: size('memory', 'gib', 16, 24 * MIB),
  memoryUsed: size('memory used', 'gib', 0, 24 * MIB),
  disk: size('disk', 'gib', 1, 10 * MIB * 1024),
  diskUsed: size('disk used', 'gib', 0, 10 * MIB * 1024),
  percent: { name: 'percentage', unit: 'ratio', defaultUnit: '%', units: PERCENT, min: 0, max: 1 },
  availability: { name: 'availability', unit: 'ratio', defaultUnit: '%', units: PERCENT, min: 0.5, max: 1 },
  watts: { name: 'power', unit: 'W', defaultUnit: 'w', units: { w: 1, watt: 1, watts: 1, kw: 1000 }, min: 1, max: 100_000 },
  iops: { name: 'IOPS', unit: '1/s', defaultUnit: '', units: { '': 1, iops: 1, 'io/s': 1, '/s': 1 }, min: 0, max: 1e8 },
  network: { name: 'network rate', unit: 'bytes/s', defaultUnit: 'mb/s', units: RATES, min: 0, max: 1e12 },
  byteRate: { name: 'rate', unit: 'bytes/s', defaultUnit: 'b/s', units: RATES, min: 0, max: 1e12 },
} satisfies Record<string, QuantityKind>;

/** The factor of a written unit; undefined = not a unit of this kind. "MBps" is bytes, "Mbps" is bits. */
export function unitFactor(kind: QuantityKind, unit: string): number | undefined {
  const key = unit.replace(/\s/g, '').replace(/^([KMG])Bps$/, '$1B/s').toLowerCase();
  return kind.units[key];
}
