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
}

/** What a server row says about the one workload that has the whole machine. */
export type WholeServer = Pick<Workload, 'usage' | 'excluded' | 'slaTargetRatio' | 'diskUsedMib' | 'group'>;

export interface WorkloadRow extends Omit<Workload, 'id' | 'serverId'> {
  /** Name of the server it runs on, short or fully qualified, as the file spells it. */
  readonly server?: string;
  readonly site?: string;
  /** Only adds to a machine another row or file names; never makes one. */
  readonly detailOnly?: boolean;
}

/** Samples of one machine from one file, in file order. Times need be neither sorted nor regular. */
export interface SampleBlock {
  readonly machine: string;
  readonly epochSeconds: Float64Array;
  /** NaN = no value. All arrays are as long as `epochSeconds`. */
  readonly values: { readonly [M in Metric]?: Float32Array };
}

export interface ParsedRows {
  readonly servers: readonly ServerRow[];
  readonly workloads: readonly WorkloadRow[];
  readonly samples: readonly SampleBlock[];
  readonly rowsRead: number;
}
