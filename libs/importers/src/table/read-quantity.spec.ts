import { describe, expect, it } from '@jest/globals';
import type { Cell } from './grid.js';
import { headerKey } from './header-key.js';
import { KINDS, unitFactor, type QuantityKind } from './quantity-kinds.js';
import { readQuantity, type QuantityReading } from './read-quantity.js';

const read = (kind: QuantityKind, cell: Cell, unit?: string): QuantityReading => readQuantity(cell, { kind, mark: '.', unit: unit ?? kind.defaultUnit, unitStated: unit !== undefined });

describe('readQuantity', () => {
  it.each<[string, Parameters<typeof read>, number]>([
    ['default unit', [KINDS.memory, '16', undefined], 16384],
    ['header unit', [KINDS.memory, '16384', 'MiB'], 16384],
    ['cell over header', [KINDS.memory, '16 GB', 'MiB'], 16384],
    ['MB is MiB', [KINDS.memory, 4096, 'MB'], 4096],
    ['bytes', [KINDS.memory, '1073741824', 'bytes'], 1024],
    ['GHz', [KINDS.clock, '2.4 GHz', undefined], 2400],
    ['percent', [KINDS.percent, '12.5 %', undefined], 0.125],
    ['availability', [KINDS.availability, 99.9, undefined], 0.999],
    ['megabit', [KINDS.network, '8 Mbit/s', undefined], 1e6],
    ['Mbps is bits', [KINDS.network, '8 Mbps', undefined], 1e6],
    ['MBps is bytes', [KINDS.network, '8 MBps', undefined], 8e6],
    ['kilowatt', [KINDS.watts, '1.2 kW', undefined], 1200],
    ['zero use is a value', [KINDS.iops, 0, undefined], 0],
  ])('%s', (_, asked, value) => {
    expect(read(...asked)).toEqual({ value });
  });

  it.each<[QuantityKind, Cell, string, string]>([
    [KINDS.memory, '128', 'memory-out-of-range', 'Maybe the unit is GiB.'],
    [KINDS.clock, '9', 'clock-out-of-range', 'Maybe a digit is missing or one too many.'],
    [KINDS.percent, '101', 'percentage-out-of-range', 'Maybe a digit is missing or one too many.'],
    [KINDS.cores, '-4', 'cores-out-of-range', 'Maybe a digit is missing or one too many.'],
    [KINDS.cores, '2.5', 'not-a-whole-number', 'Maybe the column holds something else.'],
    [KINDS.memory, '16 bananas', 'unknown-unit', 'Maybe use one of: KiB, MiB, GiB, TiB.'],
    [KINDS.memory, 'plenty', 'not-a-number', 'Maybe write a number, with a unit if you like.'],
    [KINDS.memory, true, 'not-a-number', 'Maybe write a number, with a unit if you like.'],
    [KINDS.cores, '=A1*2', 'formula', 'Maybe paste the column as values before saving.'],
  ])('leaves out %o of %j and says why', (kind, cell, code, maybe) => {
    const { value, problem } = read(kind, cell, kind === KINDS.memory ? 'MiB' : undefined);
    expect(value).toBeUndefined();
    expect(problem).toMatchObject({ severity: 'error', code, maybe });
  });

  it('reads texts for nothing as unknown, never as 0', () => {
    for (const text of ['n/a', '-', 'NULL', '#REF!', 'Unknown']) expect(read(KINDS.memory, text)).toMatchObject({ problem: { severity: 'note', code: 'no-value' } });
    expect(read(KINDS.memory, null)).toEqual({});
  });

  it('doubts a huge memory without a unit', () => {
    expect(read(KINDS.memory, 16384)).toMatchObject({ value: 16777216, problem: { severity: 'warning', code: 'unit-doubtful' } });
    expect(read(KINDS.memory, 16384, 'GiB').problem).toBeUndefined();
  });
});

describe('headerKey', () => {
  it.each([
    ['Memory (MiB)', 'memory', 'MiB'], ['*Memory (In MB)', 'memory', 'MB'], ['memory_gib', 'memory', 'gib'], ['memoryMib', 'memory', 'Mib'], ['# Memory', '#memory', undefined],
    ['CPU usage %', 'cpuusage', '%'], ['Network (Mbit/s)', 'network', 'Mbit/s'], ['Provisioned MB', 'provisioned', 'MB'], ['  Cores p/s ', 'coresps', undefined], ['Free % ', 'free', '%'],
  ])('%s is %s in %s', (header, base, unit) => {
    expect([headerKey(header).base, headerKey(header).unit]).toEqual([base, unit]);
  });
});

describe('quantity kinds', () => {
  it('know their own default unit', () => {
    for (const kind of Object.values<QuantityKind>(KINDS)) expect([kind.name, unitFactor(kind, kind.defaultUnit)]).toEqual([kind.name, expect.any(Number)]);
  });
});
