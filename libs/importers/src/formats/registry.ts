import { BITBRAINS } from './bitbrains/bitbrains.js';
import type { Format } from './format.js';
import { RVTOOLS } from './rvtools/rvtools.js';
import { STOWAGE_SERVERS } from './stowage/servers.js';
import { STOWAGE_UTILIZATION } from './stowage/utilization.js';
import { STOWAGE_WORKLOADS } from './stowage/workloads.js';

/** Asked in this order: a tool's own layout first, then our tables, the least demanding last. */
export const FORMATS: readonly Format[] = [RVTOOLS, BITBRAINS, STOWAGE_UTILIZATION, STOWAGE_WORKLOADS, STOWAGE_SERVERS];
