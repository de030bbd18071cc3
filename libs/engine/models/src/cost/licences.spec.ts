import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { oracleProcessors } from './oracle-licence.js';
import { rhelSubscriptions } from './rhel-licence.js';
import { sqlServerGuestCores, sqlServerHostCores, sqlServerLicence } from './sql-server-licence.js';
import { vmwareCores, vmwareOrderCores } from './vmware-licence.js';
import { datacenterCheaperFrom, windowsServerCores, windowsServerLicence } from './windows-server-licence.js';

const PRICES = { standardPer16Cores: 1069, datacenterPer16Cores: 6155 };

describe('Windows Server', () => {
  it.each([['LIC-WIN1', 2, 12, 16], ['LIC-WIN5', 1, 20, 20], ['a big host', 2, 64, 64], ['odd cores', 1, 17, 18]] as const)('%s: cores to license', (_, sockets, cores, expected) => {
    expect(windowsServerCores({ sockets, cores })).toBe(expected);
  });

  it('LIC-WIN4: Datacenter is cheaper from 11 guests', () => {
    expect(PRICES.datacenterPer16Cores / PRICES.standardPer16Cores).toBeCloseTo(5.7577, 4);
    expect(datacenterCheaperFrom(PRICES)).toBe(11);
    expect(windowsServerLicence({ sockets: 2, cores: 16 }, 10, PRICES)).toEqual({ edition: 'standard', cost: 5345 });
    expect(windowsServerLicence({ sockets: 2, cores: 16 }, 11, PRICES)).toEqual({ edition: 'datacenter', cost: 6155 });
  });

  it('never costs more than Datacenter and nothing without guests', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 256 }), fc.integer({ min: 0, max: 100 }), (sockets, cores, guests) => {
      const { cost } = windowsServerLicence({ sockets, cores }, guests, PRICES);
      expect(cost).toBeLessThanOrEqual((windowsServerCores({ sockets, cores }) / 16) * PRICES.datacenterPer16Cores);
      expect(cost > 0).toBe(guests > 0);
    }));
  });
});

describe('VMware', () => {
  it('LIC-VMW1: 2 sockets of 12 cores count as 32, an order as 72', () => {
    expect(vmwareCores([{ sockets: 2, cores: 24 }])).toBe(32);
    expect(vmwareOrderCores([{ sockets: 2, cores: 24 }])).toBe(72);
  });

  it('LIC-VMW3: a hundred of them as 3,200', () => {
    expect(vmwareCores(Array.from({ length: 100 }, () => ({ sockets: 2, cores: 24 })))).toBe(3200);
  });
});

describe('other licences', () => {
  it('LIC-SQL1: 16 cores of SQL Server Enterprise over 3 years', () => {
    expect(sqlServerLicence(16, { packPrice: 15123, assuranceRatio: 0.25, years: 3 })).toEqual({ licence: 120984, assurancePerYear: 30246, total: 211722 });
    expect(sqlServerHostCores(2, 4)).toBe(8);
    expect(sqlServerGuestCores(2)).toBe(4);
  });

  it('LIC-RHEL: seven guests on a socket pair are cheaper by virtual data centre', () => {
    expect(rhelSubscriptions(2, 7)).toEqual({ server: 4, virtualDatacenter: 1, cheapest: 'virtual-datacenter' });
    expect(rhelSubscriptions(2, 6).cheapest).toBe('server');
  });

  it('counts half of all cores an Oracle database can reach', () => {
    expect(oracleProcessors(65)).toBe(33);
  });
});
