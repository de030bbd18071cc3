/** Parts of one server for a bottom-up estimate of its manufacture. Areas mm2, sizes GB, densities GB/cm2, masses kg. */
export interface ServerParts {
  readonly cpuCount: number;
  readonly dieMm2: number;
  readonly dimmCount: number;
  readonly dimmGb: number;
  readonly dramDensityGbPerCm2: number;
  readonly ssdGb: number;
  readonly ssdDensityGbPerCm2: number;
  readonly hddCount: number;
  readonly psuCount: number;
  readonly psuKg: number;
}

/** kg CO2e by part. */
export interface EmbodiedParts {
  readonly cpu: number;
  readonly memory: number;
  readonly ssd: number;
  readonly hdd: number;
  readonly psu: number;
  readonly board: number;
  readonly rackCase: number;
  readonly assembly: number;
}

const KG = { perCpuMm2: 0.0197, perCpu: 9.14, perSiliconCm2: 2.2, perDimm: 5.22, perSsd: 6.34, perHdd: 31.11, perPsuKg: 24.3, board: 66.1, rackCase: 150, assembly: 6.68 };

/**
 * Manufacture of a rack server by part, kg CO2e; end of life not included.
 * Source: UBA, Green Cloud Computing (Gröger et al. 2021), as applied by Boavizta's method, 2021.
 */
export function embodiedByPart(parts: ServerParts): EmbodiedParts {
  const silicon = (gb: number, density: number): number => (gb / density) * KG.perSiliconCm2;
  return {
    cpu: parts.cpuCount * (parts.dieMm2 * KG.perCpuMm2 + KG.perCpu),
    memory: parts.dimmCount * (silicon(parts.dimmGb, parts.dramDensityGbPerCm2) + KG.perDimm),
    ssd: parts.ssdGb > 0 ? silicon(parts.ssdGb, parts.ssdDensityGbPerCm2) + KG.perSsd : 0,
    hdd: parts.hddCount * KG.perHdd,
    psu: parts.psuCount * parts.psuKg * KG.perPsuKg,
    board: KG.board,
    rackCase: KG.rackCase,
    assembly: KG.assembly,
  };
}

/** Sum over the parts, kg CO2e. */
export function embodiedEmissionsKgCo2e(parts: ServerParts): number {
  return Object.values(embodiedByPart(parts)).reduce((sum: number, part: number) => sum + part, 0);
}

/** Years until new hardware's embodied carbon is saved; null where nothing is saved a year. Both in kg CO2e. */
export function carbonPaybackYears(embodiedKgCo2e: number, avoidedKgCo2ePerYear: number): number | null {
  return avoidedKgCo2ePerYear > 0 ? embodiedKgCo2e / avoidedKgCo2ePerYear : null;
}
