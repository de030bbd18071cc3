import { describe, expect, it } from '@jest/globals';
import type { UtilizationSeries } from '@stowage/domain';
import { aServer, aWorkload } from '@stowage/domain/testing';
import { serverSeries } from './server-series.js';

const cpu = (id: string, values: number[], startEpochSeconds = 0): UtilizationSeries => ({ subject: { kind: 'workload', id }, startEpochSeconds, intervalSeconds: 3600, values: { cpuRatio: Float32Array.from(values) } });
const inventory = {
  sites: [], servers: [aServer({ name: 's', cores: 8 })],
  workloads: [aWorkload({ name: 'whole', serverId: 's' }), aWorkload({ name: 'vm', serverId: 's', kind: 'virtual', cpuCount: 2 })],
};

describe('serverSeries', () => {
  it('adds what the workloads of a server use at the same time', () => {
    const [server] = serverSeries(inventory, [cpu('whole', [0.25, 0.5, NaN]), cpu('vm', [1, 0.5, 0.5])]);
    expect(server?.subject).toEqual({ kind: 'server', id: 's' });
    expect([...(server?.values.cpuRatio ?? [])]).toEqual([0.5, 0.625, NaN]);
  });

  it('says nothing of a server one of whose workloads was not measured, or on another grid', () => {
    expect(serverSeries(inventory, [cpu('whole', [0.25])])).toEqual([]);
    expect(serverSeries(inventory, [cpu('whole', [0.25]), cpu('vm', [0.25], 60)])).toEqual([]);
  });

  it('leaves a server alone that was measured itself', () => {
    expect(serverSeries(inventory, [{ ...cpu('s', [0.5]), subject: { kind: 'server', id: 's' } }, cpu('whole', [0.25]), cpu('vm', [1])])).toEqual([]);
  });
});
