export { profileWorkloads, type ProfilingInput } from './profile-workloads.js';
export type { UnmeasuredCpu } from './demand-of-summary.js';
export { quantile, samplesNeeded } from './quantile.js';
export { samplesBySlot, slotOf } from './slot-of.js';
export { coverageOf, type Coverage } from './coverage.js';
