import { describe, expect, it } from '@jest/globals';
import type { LicenceCount, Workload } from '@stowage/domain';
import { aHostModel } from '@stowage/domain/testing';
import { assess } from '../assess.js';
import { productsOf } from '../facts/workload-capacity.js';
import { aHost, anInput, aPlan, oldServer, TEN, workloadOn } from '../testing/an-input.js';

/** Ten physical servers of 2 sockets and 8 cores onto two hosts of 2 sockets and 24 cores. */
function countsOf(overrides: Partial<Workload>): readonly LicenceCount[] {
  const workloads = TEN.map((name) => workloadOn(name, overrides));
  const ids = workloads.map(({ id }) => id);
  const plan = aPlan([aHost('host-1', ids.slice(0, 8)), aHost('host-2', ids.slice(8))]);
  return assess(anInput({ servers: TEN.map((name) => oldServer(name)), workloads, plan, hostModel: aHostModel({ sockets: 2, cores: 24 }) })).assessment.licences ?? [];
}

describe('productsOf', () => {
  it.each([
    [{ os: 'Red Hat Enterprise Linux 9' }, ['rhel']], [{ os: 'RHEL 8' }, ['rhel']], [{ application: 'SQL Server 2019' }, ['sql-server']],
    [{ application: 'Oracle 19c' }, ['oracle']], [{ os: 'Oracle Linux 8' }, []], [{ application: 'Oracle Linux mirror' }, []], [{ application: 'PostgreSQL' }, []],
  ] as const)('reads %j as %j', (told, products) => {
    expect(productsOf({ name: 'x', ...told })).toEqual(products);
  });
});

describe('licenceCounts', () => {
  it('counts RHEL by socket pair, and on a host by two guests or all, whichever is cheaper', () => {
    expect(countsOf({ os: 'RHEL 8' })).toMatchObject([{ product: 'rhel', before: 10, after: 1 + 1, risk: false }]);
  });

  it('counts the cores of a physical SQL Server and four or more of a virtual one', () => {
    expect(countsOf({ application: 'SQL Server', cpuCount: 2 })).toMatchObject([{ product: 'sql-server', unit: 'cores', before: 10 * 8, after: 10 * 4 }]);
    expect(countsOf({ application: 'SQL Server', cpuCount: 6 })[0]?.after).toBe(60);
  });

  it('counts half of all cores an Oracle database can reach, as a risk', () => {
    expect(countsOf({ application: 'Oracle' })).toMatchObject([{ product: 'oracle', before: 40, after: 24, risk: true }]);
  });

  it('is absent where no workload names such a product', () => {
    expect(assess(anInput()).assessment).not.toHaveProperty('licences');
  });
});
