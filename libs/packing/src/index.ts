export type {
  BinType, CheckReport, DualCertificate, Incumbent, PackedBin, PackingProblem, PackingResult, PackingRule,
  Progress, SolveOptions, StopReason, Violation,
} from './problem.js';
export { check, whyNot } from './check/check.js';
export { lowerBound } from './bounds/lower-bound.js';
export type { CostBound } from './bounds/cost-bound.js';
export { solve } from './solve.js';
export { parseVbp, VbpError } from './vbp/parse-vbp.js';
export { checkDual } from './check/check-dual.js';
export type { DualCheck, DualVerdict } from './check/check-dual.js';
export { comparePeers } from './peers/peers.js';
