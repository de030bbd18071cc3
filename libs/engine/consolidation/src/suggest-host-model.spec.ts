import { describe, expect, it } from '@jest/globals';
import { aHostModel, aServer, aWorkload } from '@stowage/domain/testing';
import { HOST_MODELS } from '@stowage/models';
import { suggestHostModel } from './suggest-host-model.js';

const small = aHostModel({ id: 'small', cpuPoints: 150, memoryMib: 131072, price: { amount: 7000, currency: 'USD' } });
const large = aHostModel({ id: 'large', cpuPoints: 1200, memoryMib: 1048576, price: { amount: 30000, currency: 'USD' } });
const estate = (count: number) => ({
  sites: [], servers: [aServer({ name: 's', cpuModel: 'Intel Xeon E5-2670', sockets: 2, cores: 16 })],
  workloads: Array.from({ length: count }, (_, i) => aWorkload({ name: `w${i}`, kind: 'virtual', serverId: 's', cpuCount: 2, memoryMib: 16384 })),
});

describe('suggestHostModel', () => {
  it('offers a small estate small hosts and a large one large hosts', () => {
    expect(suggestHostModel(estate(4), [large, small]).id).toBe('small');
    expect(suggestHostModel(estate(200), [large, small]).id).toBe('large');
  });

  it('leaves out old models and those without a price', () => {
    const { price: _, ...free } = aHostModel({ id: 'free' });
    expect(suggestHostModel(estate(4), [free, aHostModel({ id: 'old', year: 2008, price: { amount: 1, currency: 'USD' } }), small]).id).toBe('small');
  });

  it('finds one in the shipped catalogue for an empty estate', () => expect(HOST_MODELS).toContain(suggestHostModel(estate(0), HOST_MODELS)));
});
