import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { percentageAdmission, reservedShare, slotAdmission } from './admission-control.js';
import { atMostDown, availability, downtimeHours, pairUnavailability, parallelAvailability, seriesAvailability } from './availability.js';
import { physicalDowntimeMinutes, virtualDowntimeMinutes, type VirtualDowntime } from './workload-downtime.js';

describe('availability', () => {
  it.each([
    ['SLA-0.99', 0.99, 87.6], ['SLA-0.995', 0.995, 43.8], ['SLA-0.999', 0.999, 8.76], ['SLA-0.9995', 0.9995, 4.38],
    ['SLA-0.9999', 0.9999, 0.876], ['SLA-0.99999', 0.99999, 0.0876], ['SLA-0.999999', 0.999999, 0.00876],
  ] as const)('%s: hours and minutes down in a year', (_, ratio, hours) => {
    expect(downtimeHours(ratio)).toBeCloseTo(hours, 6);
    expect(downtimeHours(ratio) * 60).toBeCloseTo(hours * 60, 5);
  });

  it.each([['SLA-TIER-I', 0.99671, 28.82], ['SLA-TIER-III', 0.99982, 1.577], ['SLA-TIER-IV', 0.99995, 0.438]] as const)('%s: the legacy label in hours', (_, ratio, hours) => {
    expect(Math.abs(downtimeHours(ratio) - hours)).toBeLessThanOrEqual(1e-3);
  });

  it('SLA-MTBF: 0.05 failures a year of 8 h are 24 minutes', () => {
    const mtbf = 8760 / 0.05;
    expect(mtbf).toBe(175200);
    expect(availability(mtbf, 8)).toBeCloseTo(0.99995434, 8);
    expect(downtimeHours(availability(mtbf, 8)) * 60).toBeCloseTo(23.999, 3);
  });

  it('SLA-KOFN: at most one of four down', () => {
    expect(atMostDown(4, 1, 0.999)).toBeCloseTo(0.999994007997, 12);
    expect(atMostDown(4, 4, 0.9)).toBeCloseTo(1, 12);
  });

  it('SLA-SERIES: three parts in a row', () => {
    const ratio = seriesAvailability([0.9999, 0.9995, 0.999]);
    expect(ratio).toBeCloseTo(0.99840065, 8);
    expect(downtimeHours(ratio)).toBeCloseTo(14.0103, 4);
  });

  it('is better in parallel and worse with a common cause', () => {
    expect(parallelAvailability([0.99, 0.99])).toBeCloseTo(0.9999, 9);
    expect(pairUnavailability(0.01, 0.05)).toBeGreaterThan(pairUnavailability(0.01, 0));
  });
});

describe('admission control', () => {
  const hosts = [{ cpu: 9, memory: 9 }, { cpu: 9, memory: 6 }, { cpu: 6, memory: 6 }];
  const machines = [[2, 1], [2, 1], [1, 2], [1, 1], [1, 1]].map(([cpu = 0, memory = 0]) => ({ cpu, memory }));

  it('SLA-VMWARE-SLOT: slots of VMware\'s worked example', () => {
    expect(slotAdmission(hosts, machines)).toEqual({ slot: { cpu: 2, memory: 2 }, slotsPerHost: [4, 3, 3], slotsAfterLargestFails: 6, failoverCapacity: 1 });
  });

  it('SLA-VMWARE-PCT: free shares of the same example', () => {
    const result = percentageAdmission({ cpu: 24, memory: 21 }, { cpu: 7, memory: 6 }, 0.25);
    expect(result.cpuFreeRatio).toBeCloseTo(0.7083, 4);
    expect(result.memoryFreeRatio).toBeCloseTo(0.7143, 4);
    expect(result.admit).toBe(true);
    expect(percentageAdmission({ cpu: 24, memory: 21 }, { cpu: 7, memory: 6 }, 0.71).admit).toBe(false);
  });

  it('SLA-N+1: one of four hosts is a quarter', () => {
    expect(reservedShare(4)).toBe(0.25);
  });
});

describe('workload downtime', () => {
  const machine: VirtualDowntime = {
    failuresPerYear: 0.05, repairMinutes: 480, patchRebootsPerYear: 12, rebootMinutes: 10, maintenancePerYear: 2, maintenanceMinutes: 60, siteMinutesPerYear: 0,
    restarts: true, restartMinutes: 5, restartFailureRatio: 0, manualRecoveryMinutes: 60, liveMigration: true, migrationBlackoutMinutes: 1 / 60, storageFailuresPerYear: 0, storageRepairMinutes: 0,
  };

  it('is 24 minutes from failures on a physical machine, a quarter of a minute with restart elsewhere', () => {
    const planned = { patchRebootsPerYear: 0, maintenancePerYear: 0 };
    expect(physicalDowntimeMinutes({ ...machine, ...planned })).toBeCloseTo(24, 9);
    expect(virtualDowntimeMinutes({ ...machine, ...planned })).toBeCloseTo(0.25, 9);
  });

  it('is as long as on a physical machine where nothing restarts or moves it', () => {
    expect(virtualDowntimeMinutes({ ...machine, restarts: false, liveMigration: false })).toBeCloseTo(physicalDowntimeMinutes(machine), 9);
  });

  it('keeps patch reboots, which no hypervisor takes away', () => {
    expect(virtualDowntimeMinutes(machine)).toBeGreaterThan(120);
  });

  it('grows with failures, storage failures and failed restarts', () => {
    const rate = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(fc.property(rate, rate, rate, (failuresPerYear, storageFailuresPerYear, restartFailureRatio) => {
      const some = { ...machine, failuresPerYear, storageFailuresPerYear, restartFailureRatio, storageRepairMinutes: 480 };
      const base = virtualDowntimeMinutes(some);
      expect(virtualDowntimeMinutes({ ...some, failuresPerYear: failuresPerYear + 0.1 })).toBeGreaterThan(base);
      expect(virtualDowntimeMinutes({ ...some, storageFailuresPerYear: storageFailuresPerYear + 0.1 })).toBeGreaterThan(base);
    }));
  });
});
