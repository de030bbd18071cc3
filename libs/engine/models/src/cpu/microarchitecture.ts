/** Processor families that differ enough in speed per core and in power to have rows of their own. */
export type Microarchitecture =
  | 'intel-netburst' | 'amd-k8' | 'intel-core2' | 'intel-nehalem' | 'intel-westmere' | 'intel-sandybridge' | 'intel-ivybridge' | 'intel-haswell'
  | 'intel-broadwell' | 'intel-skylake-sp' | 'intel-cascadelake' | 'intel-icelake-sp' | 'intel-sapphirerapids'
  | 'intel-emeraldrapids' | 'intel-graniterapids' | 'intel-sierraforest' | 'intel-coffeelake' | 'intel-rocketlake'
  | 'intel-raptorlake' | 'amd-k10' | 'amd-bulldozer' | 'amd-naples' | 'amd-rome' | 'amd-milan' | 'amd-genoa' | 'amd-turin';

/** Memory generation, for the watts of memory beyond what the published systems had. */
export type MemoryGeneration = 'ddr2' | 'ddr3' | 'ddr4' | 'ddr5';

export interface MicroarchitectureFacts {
  readonly name: string;
  /** First and last year of sale. */
  readonly years: readonly [number, number];
  readonly memory: MemoryGeneration;
  /** CPU points per core: low, middle, high. */
  readonly pointsPerCore: readonly [number, number, number];
  /** True = median of SPECrate2017_int_base; false = chained through ssj_ops per core, about 25 % either way. */
  readonly measured: boolean;
  /** Median nominal clock of the systems behind the points, MHz; absent where not collected. */
  readonly referenceMhz?: number;
}

export const POINTS_PER_CORE_SOURCE =
  'Medians of published SPECrate2017_int_base per core; before 2016 chained through SPECpower ssj_ops per core (www.spec.org, to March 2026)';

const chained = (name: string, years: readonly [number, number], memory: MemoryGeneration, points: readonly [number, number, number], referenceMhz: number): MicroarchitectureFacts =>
  ({ name, years, memory, pointsPerCore: points, measured: false, referenceMhz });
const measured = (name: string, years: readonly [number, number], memory: MemoryGeneration, points: readonly [number, number, number], referenceMhz?: number): MicroarchitectureFacts =>
  ({ name, years, memory, pointsPerCore: points, measured: true, ...(referenceMhz === undefined ? {} : { referenceMhz }) });

/** Points: computed for this project 2026 from results published at www.spec.org; estimates, not SPEC metrics. */
export const MICROARCHITECTURES: { readonly [M in Microarchitecture]: MicroarchitectureFacts } = {
  // Five and one results only; the middle of NetBurst is a 2006 dual-core at 2.6 GHz.
  'intel-netburst': chained('Intel NetBurst', [2003, 2007], 'ddr2', [0.55, 0.95, 1.33], 3400),
  'amd-k8': chained('AMD Opteron K8', [2003, 2008], 'ddr2', [0.9, 1.22, 1.55], 2400),
  'intel-core2': chained('Intel Core 2', [2006, 2011], 'ddr2', [1.47, 1.96, 2.45], 2667),
  'intel-nehalem': chained('Intel Nehalem', [2009, 2011], 'ddr3', [2.66, 3.54, 4.43], 2731),
  'intel-westmere': chained('Intel Westmere', [2010, 2012], 'ddr3', [2.83, 3.77, 4.71], 2933),
  'intel-sandybridge': chained('Intel Sandy Bridge', [2011, 2013], 'ddr3', [3.16, 4.21, 5.26], 2300),
  'intel-ivybridge': chained('Intel Ivy Bridge', [2012, 2014], 'ddr3', [3.86, 5.15, 6.44], 2500),
  'intel-haswell': chained('Intel Haswell', [2013, 2016], 'ddr4', [3.36, 4.48, 5.6], 2300),
  'intel-broadwell': measured('Intel Broadwell', [2016, 2017], 'ddr4', [3.28, 4.08, 4.78], 2200),
  'intel-skylake-sp': measured('Intel Skylake-SP', [2017, 2019], 'ddr4', [4.29, 4.96, 6.75], 2200),
  'intel-cascadelake': measured('Intel Cascade Lake', [2019, 2022], 'ddr4', [5.19, 5.88, 7.36], 2400),
  'intel-icelake-sp': measured('Intel Ice Lake-SP', [2021, 2023], 'ddr4', [6.44, 7.1, 8.63], 2350),
  'intel-sapphirerapids': measured('Intel Sapphire Rapids', [2023, 2024], 'ddr5', [7.92, 8.73, 10.75], 2100),
  'intel-emeraldrapids': measured('Intel Emerald Rapids', [2024, 2025], 'ddr5', [8.31, 9.4, 11.2], 2200),
  'intel-graniterapids': measured('Intel Granite Rapids', [2025, 2026], 'ddr5', [9.48, 11.34, 12.65], 2450),
  'intel-sierraforest': measured('Intel Sierra Forest', [2024, 2026], 'ddr5', [4.42, 4.8, 5.5], 2200),
  'intel-coffeelake': measured('Intel Coffee Lake', [2018, 2020], 'ddr4', [5.87, 7.17, 8.5], 3500),
  'intel-rocketlake': measured('Intel Rocket Lake', [2021, 2024], 'ddr4', [7.5, 8.8, 10.5], 3150),
  'intel-raptorlake': measured('Intel Raptor Lake', [2024, 2026], 'ddr5', [10.36, 12.1, 13.32], 3150),
  'amd-k10': chained('AMD Opteron K10', [2007, 2011], 'ddr3', [1.46, 1.94, 2.43], 2300),
  'amd-bulldozer': chained('AMD Opteron Bulldozer', [2011, 2014], 'ddr3', [1.52, 2.03, 2.53], 2400),
  'amd-naples': measured('AMD EPYC Naples', [2017, 2019], 'ddr4', [4.22, 4.75, 5.59], 2200),
  'amd-rome': measured('AMD EPYC Rome', [2019, 2021], 'ddr4', [5.16, 6.75, 8.26], 2800),
  'amd-milan': measured('AMD EPYC Milan', [2021, 2022], 'ddr4', [6.13, 8.39, 10.22], 2800),
  'amd-genoa': measured('AMD EPYC Genoa', [2022, 2024], 'ddr5', [7.63, 10.63, 13.15], 2550),
  'amd-turin': measured('AMD EPYC Turin', [2024, 2026], 'ddr5', [8.2, 12.97, 15.78], 3150),
};

export const isMicroarchitecture = (text: string): text is Microarchitecture => Object.hasOwn(MICROARCHITECTURES, text);
