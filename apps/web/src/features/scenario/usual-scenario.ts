import type { Scenario } from '@stowage/domain';

/** The scenario a new project starts with, to show what was changed. A spec keeps it equal to that of the contracts. */
export const USUAL: Omit<Scenario, 'name' | 'hosts'> = {
  consolidateTo: { kind: 'own-site' },
  hypervisor: 'esxi',
  sizing: { method: 'hour-of-week', percentile: 0.95, comfortFactor: 1, growthRatioPerYear: 0, growthYears: 0 },
  ceilings: { cpu: 0.8, memory: 0.9, disk: 0.9, iops: 0.8, network: 0.7 },
  hostFailures: 1,
  rules: [],
  years: 5,
  startYear: 2026,
  currency: 'USD',
  assumptions: [],
  published: [],
  budget: { seed: 1, steps: 1_000_000 },
};
