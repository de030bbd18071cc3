import { describe, expect, it } from '@jest/globals';
import type { Scenario, Workload } from '@stowage/domain';
import { aHostModel } from '@stowage/domain/testing';
import { resolveAssumptions } from '@stowage/models';
import { Calculation } from '../calculation/calculation.js';
import { buildFacts } from '../facts/build-facts.js';
import { aHost, anInput, aPlan, oldServer, workloadOn } from '../testing/an-input.js';
import { sumOf } from './purchases.js';
import { softwareByYear, subscriptionCost } from './software.js';

const NAMES = Array.from({ length: 24 }, (_, index) => `s${index}`);

/** 24 servers, one workload each, onto hosts with the given numbers of workloads. Lives of 5 years, one currency. */
function softwareOf(perHost: readonly number[], overrides: Partial<Workload>, scenario: Partial<Scenario> = {}): { readonly before: Calculation; readonly after: Calculation } {
  const servers = NAMES.map((name) => oldServer(name, { purchaseYear: 2021 }));
  let next = 0;
  const hosts = perHost.map((count, host) => aHost(`host-${host}`, NAMES.slice(next, (next += count)).map((name) => `w-${name}`)));
  const model = aHostModel({ sockets: 2, cores: 16 });
  const { before, after, extraRows } = buildFacts(anInput({
    servers, workloads: servers.map((server) => workloadOn(server.id, overrides)), plan: aPlan(hosts), hostModel: model, scenario: { hypervisor: 'kvm', ...scenario },
  }));
  const { book } = resolveAssumptions([], [], { currency: 'USD', startYear: 2026, extraRows });
  return { before: new Calculation(before, book), after: new Calculation(after, book) };
}

const cost = (calculation: Calculation): number => sumOf(calculation.use(softwareByYear));

describe('softwareByYear', () => {
  it('buys a standard licence with each replaced physical server', () => {
    const replaced = 24 * (2.5 / 3 + 0.5 / 3);
    expect(cost(softwareOf([12, 12], {}).before)).toBeCloseTo(replaced * 1069, 6);
  });

  it('licenses each host for its worst day, by the cheaper edition', () => {
    expect(cost(softwareOf([12, 12], {}, { hostFailures: 0 }).after)).toBeCloseTo(2 * 6155, 6);
    expect(cost(softwareOf([4, 4, 4, 4, 4, 4], {}, { hostFailures: 0 }).after)).toBeCloseTo(6 * 2 * 1069, 6);
    expect(cost(softwareOf([4, 4, 4, 4, 4, 4], {}, { hostFailures: 1 }).after)).toBeCloseTo(6 * 3 * 1069, 6);
  });

  it('licenses an empty spare host too', () => {
    expect(cost(softwareOf([12, 12, 0], {}, { hostFailures: 1 }).after)).toBeCloseTo(3 * 6155, 6);
  });

  it('buys no OS licences for a free OS, and the assumed share for an unknown one', () => {
    expect(cost(softwareOf([24], { os: 'Debian 12' }, { hostFailures: 0 }).after)).toBe(0);
    const { os: _, ...unknown } = workloadOn('x');
    expect(unknown).not.toHaveProperty('os');
    expect(cost(softwareOf([24], { os: '' }, { hostFailures: 0 }).before)).toBeCloseTo(24 * 0.7 * 1069, 6);
  });

  it('adds the hypervisor subscription each year, 16 cores a socket at least', () => {
    const { after, before } = softwareOf([24], { os: 'Debian 12' }, { hypervisor: 'esxi', hostFailures: 0 });
    expect(after.use(subscriptionCost)).toBeCloseTo(5 * 32 * 135, 6);
    expect(cost(after)).toBeCloseTo(5 * 32 * 135, 6);
    expect(before.use(subscriptionCost)).toBe(0);
  });
});
