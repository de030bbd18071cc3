export { profileWorkloads, type ProfilingInput } from './profile-workloads.js';
export type { UnmeasuredCpu } from './demand-of-summary.js';
