import type { Plan, PlanDocument, RulePrice, Scenario } from '@stowage/domain';
import { aHostModel, aScenario } from '@stowage/domain/testing';
import { anAssessment } from './an-assessment.js';
import { anInventory, hostsOf, placementsOf, type EstateSize } from './an-estate.js';

export const SMALL: EstateSize = { servers: 10, workloads: 20, hosts: 3 };
export const LARGE: EstateSize = { servers: 240, workloads: 500, hosts: 60 };

/** A finished plan whose parts agree with each other: 10 servers at two sites become 3 hosts at one. */
export function aPlanDocument(overrides: Partial<PlanDocument> = {}, size: EstateSize = SMALL): PlanDocument {
  const inventory = anInventory(size);
  const plan = aPlan(size);
  return {
    format: 'stowage-plan', version: 1, inputs: [{ file: 'servers.csv', sha256: 'a'.repeat(64) }],
    hostsUsed: plan.hostsUsed, lowerBound: plan.lowerBound, gapRatio: plan.gapRatio, placements: plan.placements, unplaced: plan.unplaced,
    assessment: anAssessment(size), plan, rulePrices: RULE_PRICES, scenario: aTwoSiteScenario(), hostModels: [aHostModel()],
    profiles: inventory.workloads.map(({ id }) => ({
      workloadId: id, slots: 24, demand: { cpu: 3, memory: 4096 }, basis: { cpu: { method: 'hour-of-week', samples: 672, coverageRatio: 0.98, days: 28 } },
      confidence: 'high',
    })),
    inventory,
    issues: [{
      severity: 'warning', code: 'memory-unit-doubtful', message: 'Memory of srv-4 reads 8 MiB; taken as 8 GiB.', file: 'servers.csv', row: 5,
      column: 'Memory', value: '8', maybe: 'Maybe the column is in GB.', subject: 'srv-4',
    }],
    ...overrides,
  };
}

const RULE_PRICES: readonly RulePrice[] = [
  {
    rule: 'Survive the failure of any one host', kind: 'failure', hosts: 1, costPerYear: 157000, energyKwhPerYear: 4730, emissionsKgCo2ePerYear: 3620,
    note: '2 hosts are enough (proved).',
  },
  { rule: 'Keep directory servers apart', kind: 'placement', hosts: 0, costPerYear: 0, energyKwhPerYear: 0, emissionsKgCo2ePerYear: 0, note: 'Nothing changes.' },
];

function aPlan(size: EstateSize): Plan {
  const placements = placementsOf(size, anInventory(size));
  const hosts = hostsOf(size, placements);
  return {
    slots: 24, resources: ['cpu', 'memory'], ignoredResources: [{ resource: 'iops', reason: 'no workload has a known number of operations' }],
    clusters: [{
      siteId: 'Plant room', hosts: size.hosts, lowerBound: size.hosts, proof: 'Memory of all workloads over the memory of one host, one host kept free.',
      hostFailures: 1,
      failures: hosts.map(({ id }) => ({ host: id, slotsShort: 0, worstRatio: 0.91, worstResource: 'memory', worstSlot: 10, recovery: 'restart' })),
    }],
    hosts, placements, unplaced: [], excluded: [{ workload: 'old-template', reason: 'It is a template.' }], hostsUsed: size.hosts, lowerBound: size.hosts,
    gapRatio: 0, limitingResource: 'memory', check: { ok: true, checkedSlots: 24, checkedRules: 0, violations: [] }, stopped: 'proven',
  };
}

function aTwoSiteScenario(): Scenario {
  return aScenario({
    name: 'Consolidate, survive one failure', consolidateTo: { kind: 'one-site', siteId: 'Plant room' }, hostFailures: 1, currency: 'INR',
    sharedStorage: { name: 'array-1', capacityMib: 8388608, averagePowerWatts: 300, rackUnits: 3, source: 'made for specs' },
    published: [
      { figure: 'hardwareCost', changeRatio: -0.5, source: 'Chitale Dairy case' },
      { figure: 'deployHours', changeRatio: -0.994, before: '3 weeks', after: '3 hours', source: 'Chitale Dairy case' },
    ],
  });
}

/** 240 servers, 500 workloads, 60 hosts: enough for every table to run over several pages. */
export function aLargePlanDocument(): PlanDocument {
  return aPlanDocument({}, LARGE);
}
