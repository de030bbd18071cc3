import type { Inventory, Issue, UtilizationSeries } from '@stowage/domain';

/** A file as it was brought: nothing is known of it but its name, bytes and maybe where it lay. */
export interface SourceFile {
  readonly name: string;
  /** With its folders, for the few tools that write names of machines there (collectd, Redfish); absent = the name. */
  readonly path?: string;
  readonly bytes: Uint8Array;
}

export type ImportFormat =
  | 'stowage-servers' | 'stowage-workloads' | 'stowage-utilization' | 'rvtools' | 'bitbrains' | 'azure-migrate' | 'aws-migration-hub'
  | 'google-migration-center' | 'servicenow' | 'netbox' | 'opendcim' | 'sysstat' | 'nmon' | 'vmstat' | 'iostat' | 'collectd' | 'perfmon'
  | 'ansible-facts' | 'facter' | 'lshw' | 'redfish' | 'live-optics' | 'nutanix-collector' | 'map-toolkit';

/** What became of one file. */
export interface FileReport {
  readonly file: string;
  /** null = not recognised; an issue then says what was expected. */
  readonly format: ImportFormat | null;
  /** For people: "RVTools workbook", "Not recognised". */
  readonly formatLabel: string;
  /** Rows below the header, blank ones left out, over all sheets that were used. */
  readonly rowsRead: number;
  /** Machines this file names, counted once each. */
  readonly servers: number;
  readonly workloads: number;
  /** Points in time with at least one measured value. */
  readonly samples: number;
  readonly issues: readonly Issue[];
}

export interface ImportResult {
  readonly files: readonly FileReport[];
  /** What the project held before, updated by what the files brought. */
  readonly inventory: Inventory;
  readonly series: readonly UtilizationSeries[];
  /** The issues of all files, in file order, then those that concern the estate as a whole. */
  readonly issues: readonly Issue[];
}
