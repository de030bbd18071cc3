import type { Money } from './money.js';
import type { UsageSummary } from './usage-summary.js';

export type PowerState = 'on' | 'off' | 'unknown';

/** What tells two machines apart across files. Matched in this order: uuid, serial, fqdn, then name and site. */
export interface MachineIdentity {
  readonly uuid?: string;
  readonly serial?: string;
  readonly fqdn?: string;
}

/** Where a row came from. */
export interface Origin {
  readonly file: string;
  readonly sheet?: string;
  readonly row?: number;
}

/** A physical machine in today's estate. Absent fields are unknown. */
export interface Server {
  /** Readable and unique in the inventory: the name, or `name (site)` where names repeat. */
  readonly id: string;
  readonly name: string;
  readonly identity: MachineIdentity;
  readonly siteId?: string;
  readonly rack?: string;
  /** Lowest rack unit it fills, from 1. */
  readonly rackPosition?: number;
  readonly rackUnits?: number;
  readonly vendor?: string;
  readonly model?: string;
  readonly cpuModel?: string;
  readonly sockets?: number;
  /** Physical cores of the whole machine. */
  readonly cores?: number;
  readonly threads?: number;
  readonly clockMhz?: number;
  readonly memoryMib?: number;
  readonly diskMib?: number;
  readonly os?: string;
  readonly application?: string;
  readonly owner?: string;
  readonly environment?: string;
  readonly powerState: PowerState;
  readonly purchaseYear?: number;
  readonly purchasePrice?: Money;
  /** Measured or stated by the user, wall power, watts. */
  readonly idlePowerWatts?: number;
  readonly maxPowerWatts?: number;
  readonly averagePowerWatts?: number;
  readonly nameplatePowerWatts?: number;
  /** Summary use of the whole machine, e.g. of a hypervisor host whose workloads are listed apart. */
  readonly usage?: UsageSummary;
  /** True where only traces were brought and the machine was inferred from them. */
  readonly inferred?: boolean;
  readonly tags?: Readonly<Record<string, string>>;
  readonly origin?: Origin;
}
