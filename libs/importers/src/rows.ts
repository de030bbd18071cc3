import type { Metric, Server, Workload } from '@stowage/domain';

/**
 * What every format turns its rows into; the builder knows no other shape, so a format's quirks stay in its folder.
 */
export interface ServerRow extends Omit<Server, 'id' | 'siteId'> {
  readonly site?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  /**
   * Set where the machine itself is something to move; it becomes one workload unless workloads are listed on it.
   * Absent for hypervisor hosts.
   */
  readonly whole?: WholeServer;
  readonly aliases?: readonly string[];
}

/** What a server row says about the one workload that has the whole machine. */
export type WholeServer = Pick<Workload, 'usage' | 'excluded' | 'slaTargetRatio' | 'diskUsedMib' | 'group'>;

export interface WorkloadRow extends Omit<Workload, 'id' | 'serverId'> {
  /** Name of the server it runs on, short or fully qualified, as the file spells it. */
  readonly server?: string;
  readonly site?: string;
  /** Only adds to a machine another row or file names; never makes one. */
  readonly detailOnly?: boolean;
  /** What other files of the same tool call it: a machine id, the address of a resource. */
  readonly aliases?: readonly string[];
}

/**
 * What a file that is no list of machines says of one: a log of its use, a list of disks or tags by machine id.
 */
export interface Sighting {
  /** Its name or one of its aliases. */
  readonly machine: string;
  readonly facts: Omit<Partial<ServerRow>, 'name' | 'aliases'>;
  /**
   * True where the machine itself wrote the file, so that it exists even if nobody lists it; it then becomes a server of
   * its own, marked inferred. What others say of the machine stands. False: later facts win, and no machine is made.
   */
  readonly proves: boolean;
  /** True where even known machines keep what is known of them: one reading of a moment. */
  readonly weak?: boolean;
}

/** Memory that can only be told as in use once the size of the machine's memory is known, from whatever file. */
export type RawMemory = 'memoryAvailableMib' | 'memoryRatio';
export type Measure = Metric | RawMemory;

/** Samples of one machine from one file, in file order. Times need be neither sorted nor regular. */
export interface SampleBlock {
  readonly machine: string;
  readonly epochSeconds: Float64Array;
  /** NaN = no value. All arrays are as long as `epochSeconds`. */
  readonly values: { readonly [M in Measure]?: Float32Array };
  /** Set where the machine's figure is the sum over parts that come in blocks or files of their own. */
  readonly part?: SamplePart;
}

/** One disk, network card or state of a CPU. */
export interface SamplePart {
  readonly name: string;
  /** The CPU it belongs to: shares of CPU are summed within one and averaged over all. */
  readonly unit: string;
}

export interface ParsedRows {
  readonly servers: readonly ServerRow[];
  readonly workloads: readonly WorkloadRow[];
  readonly samples: readonly SampleBlock[];
  readonly sightings?: readonly Sighting[];
  readonly rowsRead: number;
}
