import { describe, expect, it } from '@jest/globals';
import { aHostModel } from '@stowage/domain/testing';
import { resolveAssumptions } from '../assumptions/resolve-assumptions.js';
import { cpuPointsOf } from '../cpu/cpu-points.js';
import { hypervisorOf } from '../hypervisors/hypervisors.js';
import { completeHostModel } from './complete-host-model.js';
import { describedCpuPoints } from './described-cpu-points.js';
import { hostCapacity } from './host-capacity.js';
import { HOST_MODELS } from './host-models.js';

const { book } = resolveAssumptions([], [], { currency: 'USD', startYear: 2026 });

describe('HOST_MODELS', () => {
  it.each(HOST_MODELS.map((model) => [model.id, model] as const))('%s: has a known CPU with its real cores, and plausible power', (_, model) => {
    const cpu = cpuPointsOf({ cpuModel: model.cpuModel, sockets: model.sockets });
    expect(cpu).toMatchObject({ matched: true, cores: model.cores });
    const { model: completed, issues } = completeHostModel(model, book);
    expect(issues).toEqual([]);
    expect(completed.idlePowerWatts).toBeGreaterThan(60);
    expect(completed.maxPowerWatts).toBeGreaterThan(completed.idlePowerWatts);
    expect(completed.maxPowerWatts).toBeLessThan(1300);
    expect(model.price?.currency).toBe('USD');
  });

  it('has ids once each', () => {
    expect(new Set(HOST_MODELS.map((model) => model.id)).size).toBe(HOST_MODELS.length);
  });
});

describe('completeHostModel', () => {
  it('keeps what is stated', () => {
    expect(completeHostModel(aHostModel(), book).model).toEqual(aHostModel());
  });

  it('warns of an unknown CPU and names candidates', () => {
    const { cpuPoints: _, ...model } = aHostModel({ name: 'Mystery', cpuModel: 'Xeon Gold 9999' });
    const { issues, model: completed } = completeHostModel(model, book);
    expect(issues).toEqual([expect.objectContaining({ severity: 'warning', code: 'cpu-unknown', subject: 'Mystery', maybe: expect.stringMatching(/^Maybe Intel Xeon Gold/) })]);
    expect(completed.cpuPoints).toBeCloseTo(20 * 4.96, 6);
  });
});

describe('hostCapacity', () => {
  it('takes hypervisor overhead off CPU and memory', () => {
    const capacity = hostCapacity(aHostModel({ cpuPoints: 110, memoryMib: 1024 * 1024 }), 'esxi');
    expect(capacity.cpu).toBeCloseTo(100, 9);
    expect(capacity.memory).toBeCloseTo((1024 * 1024 - 8192) / 1.01, 6);
    expect(capacity.network).toBe(1.25e9);
    expect(capacity).not.toHaveProperty('disk');
  });

  it('takes the scenario\'s own hypervisor overhead where one is given', () => {
    expect(hostCapacity(aHostModel({ cpuPoints: 120 }), 'kvm', 0.2).cpu).toBeCloseTo(100, 9);
    expect(hostCapacity(aHostModel({ cpuPoints: 120 }), 'none', 0.2).cpu).toBe(120);
  });

  it('takes less memory from a small host, and nothing off CPU without a hypervisor', () => {
    expect(hostCapacity(aHostModel({ memoryMib: 32768 }), 'none').memory).toBe(32768 - 2048);
    expect(hostCapacity(aHostModel({ memoryMib: 32768 }), 'esxi').memory).toBeCloseTo((32768 - 2048) / 1.01, 6);
    expect(hostCapacity(aHostModel(), 'none').cpu).toBe(100);
  });

  it('carries a local disk and its IOPS', () => {
    expect(hostCapacity(aHostModel({ diskMib: 5, diskIops: 7 }), 'kvm')).toMatchObject({ disk: 5, iops: 7 });
  });

  it('throws on a model nobody completed', () => {
    const { cpuPoints: _, ...model } = aHostModel();
    expect(() => hostCapacity(model, 'esxi')).toThrow('complete it first');
  });
});

describe('hypervisorOf', () => {
  it('knows what each kind can do and how it is licensed', () => {
    expect(hypervisorOf('esxi')).toMatchObject({ restarts: true, liveMigration: true, licence: 'per-core-year' });
    expect(hypervisorOf('none')).toMatchObject({ restarts: false, spendsCpu: false, licence: 'none' });
  });
});

describe('describedCpuPoints', () => {
  it('asks for the CPU model where there is none', () => {
    expect(describedCpuPoints('srv', { cores: 8 })).toMatchObject({ evidence: 'fallback', issues: [{ code: 'cpu-unknown', maybe: 'Maybe add the CPU model.' }] });
  });
});
