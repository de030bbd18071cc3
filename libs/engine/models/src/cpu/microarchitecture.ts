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

/** Chained through ssj_ops per core. */
const chained = (facts: Omit<MicroarchitectureFacts, 'measured'>): MicroarchitectureFacts => ({ ...facts, measured: false });

/** Median of SPECrate2017_int_base per core. */
const measured = (facts: Omit<MicroarchitectureFacts, 'measured'>): MicroarchitectureFacts => ({ ...facts, measured: true });

/** Points: computed for this project 2026 from results published at www.spec.org; estimates, not SPEC metrics. */
export const MICROARCHITECTURES: { readonly [M in Microarchitecture]: MicroarchitectureFacts } = {
  // Five and one results only; the middle of NetBurst is a 2006 dual-core at 2.6 GHz.
  'intel-netburst': chained({ name: 'Intel NetBurst', years: [2003, 2007], memory: 'ddr2', pointsPerCore: [0.55, 0.95, 1.33], referenceMhz: 3400 }),
  'amd-k8': chained({ name: 'AMD Opteron K8', years: [2003, 2008], memory: 'ddr2', pointsPerCore: [0.9, 1.22, 1.55], referenceMhz: 2400 }),
  'intel-core2': chained({ name: 'Intel Core 2', years: [2006, 2011], memory: 'ddr2', pointsPerCore: [1.47, 1.96, 2.45], referenceMhz: 2667 }),
  'intel-nehalem': chained({ name: 'Intel Nehalem', years: [2009, 2011], memory: 'ddr3', pointsPerCore: [2.66, 3.54, 4.43], referenceMhz: 2731 }),
  'intel-westmere': chained({ name: 'Intel Westmere', years: [2010, 2012], memory: 'ddr3', pointsPerCore: [2.83, 3.77, 4.71], referenceMhz: 2933 }),
  'intel-sandybridge': chained({ name: 'Intel Sandy Bridge', years: [2011, 2013], memory: 'ddr3', pointsPerCore: [3.16, 4.21, 5.26], referenceMhz: 2300 }),
  'intel-ivybridge': chained({ name: 'Intel Ivy Bridge', years: [2012, 2014], memory: 'ddr3', pointsPerCore: [3.86, 5.15, 6.44], referenceMhz: 2500 }),
  'intel-haswell': chained({ name: 'Intel Haswell', years: [2013, 2016], memory: 'ddr4', pointsPerCore: [3.36, 4.48, 5.6], referenceMhz: 2300 }),
  'intel-broadwell': measured({ name: 'Intel Broadwell', years: [2016, 2017], memory: 'ddr4', pointsPerCore: [3.28, 4.08, 4.78], referenceMhz: 2200 }),
  'intel-skylake-sp': measured({ name: 'Intel Skylake-SP', years: [2017, 2019], memory: 'ddr4', pointsPerCore: [4.29, 4.96, 6.75], referenceMhz: 2200 }),
  'intel-cascadelake': measured({ name: 'Intel Cascade Lake', years: [2019, 2022], memory: 'ddr4', pointsPerCore: [5.19, 5.88, 7.36], referenceMhz: 2400 }),
  'intel-icelake-sp': measured({ name: 'Intel Ice Lake-SP', years: [2021, 2023], memory: 'ddr4', pointsPerCore: [6.44, 7.1, 8.63], referenceMhz: 2350 }),
  'intel-sapphirerapids': measured({ name: 'Intel Sapphire Rapids', years: [2023, 2024], memory: 'ddr5', pointsPerCore: [7.92, 8.73, 10.75], referenceMhz: 2100 }),
  'intel-emeraldrapids': measured({ name: 'Intel Emerald Rapids', years: [2024, 2025], memory: 'ddr5', pointsPerCore: [8.31, 9.4, 11.2], referenceMhz: 2200 }),
  'intel-graniterapids': measured({ name: 'Intel Granite Rapids', years: [2025, 2026], memory: 'ddr5', pointsPerCore: [9.48, 11.34, 12.65], referenceMhz: 2450 }),
  'intel-sierraforest': measured({ name: 'Intel Sierra Forest', years: [2024, 2026], memory: 'ddr5', pointsPerCore: [4.42, 4.8, 5.5], referenceMhz: 2200 }),
  'intel-coffeelake': measured({ name: 'Intel Coffee Lake', years: [2018, 2020], memory: 'ddr4', pointsPerCore: [5.87, 7.17, 8.5], referenceMhz: 3500 }),
  'intel-rocketlake': measured({ name: 'Intel Rocket Lake', years: [2021, 2024], memory: 'ddr4', pointsPerCore: [7.5, 8.8, 10.5], referenceMhz: 3150 }),
  'intel-raptorlake': measured({ name: 'Intel Raptor Lake', years: [2024, 2026], memory: 'ddr5', pointsPerCore: [10.36, 12.1, 13.32], referenceMhz: 3150 }),
  'amd-k10': chained({ name: 'AMD Opteron K10', years: [2007, 2011], memory: 'ddr3', pointsPerCore: [1.46, 1.94, 2.43], referenceMhz: 2300 }),
  'amd-bulldozer': chained({ name: 'AMD Opteron Bulldozer', years: [2011, 2014], memory: 'ddr3', pointsPerCore: [1.52, 2.03, 2.53], referenceMhz: 2400 }),
  'amd-naples': measured({ name: 'AMD EPYC Naples', years: [2017, 2019], memory: 'ddr4', pointsPerCore: [4.22, 4.75, 5.59], referenceMhz: 2200 }),
  'amd-rome': measured({ name: 'AMD EPYC Rome', years: [2019, 2021], memory: 'ddr4', pointsPerCore: [5.16, 6.75, 8.26], referenceMhz: 2800 }),
  'amd-milan': measured({ name: 'AMD EPYC Milan', years: [2021, 2022], memory: 'ddr4', pointsPerCore: [6.13, 8.39, 10.22], referenceMhz: 2800 }),
  'amd-genoa': measured({ name: 'AMD EPYC Genoa', years: [2022, 2024], memory: 'ddr5', pointsPerCore: [7.63, 10.63, 13.15], referenceMhz: 2550 }),
  'amd-turin': measured({ name: 'AMD EPYC Turin', years: [2024, 2026], memory: 'ddr5', pointsPerCore: [8.2, 12.97, 15.78], referenceMhz: 3150 }),
};

export const isMicroarchitecture = (text: string): text is Microarchitecture => Object.hasOwn(MICROARCHITECTURES, text);
