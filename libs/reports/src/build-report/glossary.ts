import type { Term } from '../report.js';

/** The words of the report and the terms of art behind them. */
export const GLOSSARY: readonly Term[] = [
  { term: 'Host', meaning: 'A machine the plan runs workloads on. A server is a machine of today.' },
  { term: 'Workload', meaning: 'An operating system with its applications: what runs and moves.' },
  { term: 'Fewest hosts, proved', meaning: 'No plan under these rules uses fewer (lower bound).' },
  { term: 'Survives one failure', meaning: 'With any one host gone, the others carry everything within their limits (N+1).' },
  { term: '8 cases of 10', meaning: 'The range between the 10th and the 90th of 100 cases drawn from the ranges of the inputs (P10 to P90).' },
  { term: 'Power at the meter', meaning: 'What the machines draw and what cools and feeds them (facility power).' },
  { term: 'Cooling overhead (PUE)', meaning: 'Power at the meter over power of the machines.' },
  { term: 'CPU points', meaning: 'Estimated SPECrate 2017 integer base points, so that processors of different years compare. Not a SPEC metric.' },
  { term: 'Carbon, location-based', meaning: 'With the average of the grid, whatever the electricity contract says (GHG Protocol Scope 2).' },
  { term: 'Carbon of new hardware', meaning: 'From making and moving it, spread over its years of use (embodied).' },
  { term: 'Published', meaning: 'Stated by somebody else about this estate or a standard source.' },
  { term: 'Measured', meaning: 'Read by a meter or a monitoring tool.' },
  { term: 'Assumed', meaning: 'Our value for want of a better one; yours replaces it.' },
  { term: 'Computed', meaning: 'The result of a formula given in this report.' },
  { term: 'Exact', meaning: 'Counted or proved, so without a range.' },
];
