import type { MachineIdentity, Origin, PowerState } from './server.js';
import type { UsageSummary } from './usage-summary.js';

/** What runs and moves: an operating system with its applications, physical or virtual today. */
export interface Workload {
  /** Readable and unique in the inventory: the name, or `name (site)` where names repeat. */
  readonly id: string;
  readonly name: string;
  readonly identity: MachineIdentity;
  /** The server it runs on today; absent = unknown. */
  readonly serverId?: string;
  readonly kind: 'physical' | 'virtual';
  /** Virtual CPUs, or the cores of its server where it has the whole machine. */
  readonly cpuCount?: number;
  /** Given to it (virtual) or installed (physical). */
  readonly memoryMib?: number;
  /** Disk space given to it. */
  readonly diskMib?: number;
  /** Disk space in use. */
  readonly diskUsedMib?: number;
  readonly os?: string;
  readonly application?: string;
  /** Kind of workload, for colour and grouping: "Databases". */
  readonly group?: string;
  readonly owner?: string;
  readonly environment?: string;
  readonly powerState: PowerState;
  /** Summary figures of a tool or a template row. */
  readonly usage?: UsageSummary;
  /** Reason why the planner leaves it out: template, powered off, placeholder, not virtualizable. */
  readonly excluded?: string;
  /** Availability it must reach, 0..1, e.g. 0.9995. */
  readonly slaTargetRatio?: number;
  readonly tags?: Readonly<Record<string, string>>;
  readonly origin?: Origin;
}
