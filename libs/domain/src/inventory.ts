import type { Server } from './server.js';
import type { Site } from './site.js';
import type { Workload } from './workload.js';

/** Today's estate. Every `siteId` and `serverId` names an entry; ids are unique within their list. */
export interface Inventory {
  readonly sites: readonly Site[];
  readonly servers: readonly Server[];
  readonly workloads: readonly Workload[];
}

export const EMPTY_INVENTORY: Inventory = { sites: [], servers: [], workloads: [] };
