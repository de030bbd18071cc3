import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cpuPointsOf, type CpuDescription } from './cpu-points.js';
import { CPU_TABLE } from './cpu-table.js';
import { MICROARCHITECTURES } from './microarchitecture.js';
import { olderCpuKeys } from './older-cpus.js';
import { classifyMicroarchitecture } from './classify-microarchitecture.js';
import { parseCpuModel } from './parse-cpu-model.js';

const matched = (cpu: CpuDescription) => {
  const result = cpuPointsOf(cpu);
  if (!result.matched) throw new Error(`${cpu.cpuModel} was not matched`);
  return result;
};

describe('parseCpuModel', () => {
  it.each([
    ['Intel(R) Xeon(R) CPU E5-2670 v3 @ 2.30GHz', 'xeon e5-2670 v3'], ['Intel Xeon E5-2660V2', 'xeon e5-2660 v2'], ['E5-2670 v2', 'xeon e5-2670 v2'],
    ['2x Opteron 6276', 'opteron 6276'], ['AMD Opteron(tm) Processor 6174', 'opteron 6174'], ['Quad-Core AMD Opteron(tm) Processor 2356', 'opteron 2356'],
    ['Xeon 5160', 'xeon 5160'], ['Intel(R) Xeon(R) CPU           E5450  @ 3.00GHz', 'xeon e5450'], ['Intel(R) Xeon(R) CPU E7- 4870  @ 2.40GHz', 'xeon e7-4870'],
    ['AMD EPYC 7543 32-Core Processor', 'epyc 7543'], ['EPYC 7F72', 'epyc 7f72'], ['Intel(R) Xeon(R) Platinum 8592+', 'xeon platinum 8592+'],
    ['Intel(R) Xeon(R) Gold 6338N CPU @ 2.20GHz', 'xeon gold 6338n'], ['INTEL XEON 6980P', 'xeon 6980p'], ['Intel(R) Xeon(R) E-2288G CPU @ 3.70GHz', 'xeon e-2288g'],
    ['Intel(R) Xeon(R) CPU @ 2.20GHz', ''], ['Intel(R) Xeon(TM) CPU 3.00GHz', 'xeon tm'], ['', ''],
  ])('reads "%s"', (text, key) => {
    expect(parseCpuModel(text).key).toBe(key);
  });

  it('keeps sockets and clock named in the text', () => {
    expect(parseCpuModel('2x Opteron 6276 2.3 GHz')).toMatchObject({ sockets: 2, clockMhz: 2300 });
    expect(parseCpuModel('Intel(R) Xeon(R) CPU E5-2670 v3 @ 2.30GHz')).toMatchObject({ clockMhz: 2300 });
  });
});

describe('classifyMicroarchitecture', () => {
  it.each([
    ['Xeon 5160', 'intel-core2'], ['Xeon X5570', 'intel-nehalem'], ['Xeon X5650', 'intel-westmere'], ['Xeon E5-2670', 'intel-sandybridge'],
    ['Xeon E5-2670 v2', 'intel-ivybridge'], ['Xeon E5-2670 v3', 'intel-haswell'], ['Xeon E5-2680 v4', 'intel-broadwell'], ['Xeon Gold 6130', 'intel-skylake-sp'],
    ['Xeon Gold 6248R', 'intel-cascadelake'], ['Xeon Platinum 8380H', 'intel-cascadelake'], ['Xeon Platinum 8380', 'intel-icelake-sp'], ['Xeon Gold 6448Y', 'intel-sapphirerapids'],
    ['Xeon Gold 6530', 'intel-emeraldrapids'], ['Xeon 6767P', 'intel-graniterapids'], ['Xeon 6780E', 'intel-sierraforest'], ['Opteron 6174', 'amd-k10'],
    ['Opteron 6276', 'amd-bulldozer'], ['Opteron 250', 'amd-k8'], ['EPYC 7601', 'amd-naples'], ['EPYC 7F72', 'amd-rome'], ['EPYC 7543', 'amd-milan'],
    ['EPYC 9654', 'amd-genoa'], ['EPYC 8324P', 'amd-genoa'], ['EPYC 9755', 'amd-turin'], ['Xeon 7140M', 'intel-netburst'],
  ])('puts %s into %s', (text, family) => {
    expect(classifyMicroarchitecture(parseCpuModel(text))).toBe(family);
  });

  it('agrees with the family of every published CPU', () => {
    const wrong = CPU_TABLE.filter((row) => {
      const ours = classifyMicroarchitecture(parseCpuModel(row.name));
      return ours !== undefined && row.microarchitecture !== undefined && ours !== row.microarchitecture;
    });
    expect(wrong.map((row) => row.name)).toEqual([]);
  });

  it('knows the family of every older CPU', () => {
    expect(olderCpuKeys().filter((key) => classifyMicroarchitecture(parseCpuModel(key)) === undefined)).toEqual([]);
  });
});

describe('cpuPointsOf', () => {
  it('takes the published median of a CPU times its sockets', () => {
    expect(matched({ cpuModel: 'AMD EPYC 7543 32-Core Processor', sockets: 2 })).toMatchObject({ evidence: 'published', points: 541, sockets: 2, cores: 64, microarchitecture: 'amd-milan' });
  });

  it('takes sockets from the number of cores where they are not told', () => {
    expect(matched({ cpuModel: 'AMD EPYC 7543', cores: 64 })).toMatchObject({ sockets: 2, points: 541 });
  });

  it('scales with the cores switched on', () => {
    expect(matched({ cpuModel: 'AMD EPYC 7543', sockets: 1, cores: 16 }).points).toBeCloseTo(270.5 / 2, 6);
  });

  it('takes points per core of the family for CPUs without a result, cores from their own data', () => {
    expect(matched({ cpuModel: 'Intel(R) Xeon(R) CPU E5-2670 v3 @ 2.30GHz', sockets: 2 })).toMatchObject({ evidence: 'microarchitecture', cores: 24, points: 24 * 4.48 });
    expect(matched({ cpuModel: '2x Opteron 6276' })).toMatchObject({ sockets: 2, cores: 32 });
  });

  it('scales with the clock inside a family, not beyond 30 %', () => {
    const at = (clockMhz: number): number => matched({ cpuModel: 'Xeon 5160', sockets: 1, clockMhz }).points;
    expect(at(3000) / at(2667)).toBeCloseTo(3000 / 2667, 6);
    expect(at(100)).toBeCloseTo(0.7 * at(2667), 6);
  });

  it('matches no unknown CPU: it names candidates of the brand and a wide fallback', () => {
    const result = cpuPointsOf({ cpuModel: 'Intel Xeon Gold 9999Z', cores: 20 });
    expect(result).toMatchObject({ matched: false, fallback: { points: 20 * 4.96 } });
    if (!result.matched) {
      expect(result.candidates).toHaveLength(3);
      expect(result.candidates.every((name) => name.toLowerCase().includes('xeon gold'))).toBe(true);
    }
    expect(cpuPointsOf({ cores: 4 })).toMatchObject({ matched: false, candidates: [] });
  });

  it('matches names without a scheme by their whole name', () => {
    expect(matched({ cpuModel: 'Ampere Altra Q80-30' }).evidence).toBe('published');
  });

  it('never gives a low above or a high below the value', () => {
    const names = [...CPU_TABLE.map((row) => row.name), ...olderCpuKeys(), 'Abacus 9000', ''];
    fc.assert(fc.property(fc.constantFrom(...names), fc.option(fc.integer({ min: 1, max: 8 }), { nil: undefined }), fc.option(fc.integer({ min: 1, max: 256 }), { nil: undefined }), (cpuModel, sockets, cores) => {
      const result = cpuPointsOf({ cpuModel, ...(sockets === undefined ? {} : { sockets }), ...(cores === undefined ? {} : { cores }) });
      const { low, points, high } = result.matched ? result : result.fallback;
      expect(low).toBeLessThanOrEqual(points);
      expect(points).toBeLessThanOrEqual(high);
      expect(points).toBeGreaterThan(0);
    }));
  });

  it('orders every family low, middle, high', () => {
    for (const { pointsPerCore: [low, middle, high] } of Object.values(MICROARCHITECTURES)) expect([low < middle, middle < high]).toEqual([true, true]);
  });
});
