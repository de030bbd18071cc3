import { describe, expect, it } from '@jest/globals';
import type { MachineAssessment } from '@stowage/domain';
import { csvText } from './download-csv';
import { placeMinutes, targetMet } from './downtime-axis-data';
import { bandPath, layoutFlow } from './flow-data';
import { drawGap } from './gap-chart-data';
import { axisEnd, placeInterval } from './interval-data';
import { pairBars } from './paired-bars-data';
import { drawRacks, rackHeight } from './racks-data';
import { drawTornado } from './tornado-data';
import { busiestHour, dayShape } from './week-data';
import { kindsOf } from './workload-kinds';

const machine = (name: string, more: Partial<MachineAssessment> = {}): MachineAssessment => ({
  name,
  kind: 'server',
  rackUnits: 2,
  workloads: 1,
  meanLoadRatio: 0.1,
  averagePowerWatts: 200,
  peakPowerWatts: 300,
  powerEvidence: 'measured',
  powerSource: 'meter',
  ...more,
});

describe('racks', () => {
  it('keep stated positions and stack the others from the bottom', () => {
    const [rack] = drawRacks([machine('a', { siteId: 's', rackPosition: 3 }), machine('b', { siteId: 's' }), machine('c', { siteId: 's' })]);
    expect(rack?.devices.map(({ machine: { name }, bottom }) => [name, bottom])).toEqual([
      ['a', 3],
      ['b', 1],
      ['c', 5],
    ]);
    expect(rack?.usedUnits).toBe(6);
  });

  it('start another rack after 42 units', () => {
    const racks = drawRacks(Array.from({ length: 22 }, (_, index) => machine(`m${index}`)));
    expect(racks.map(({ devices }) => devices.length)).toEqual([21, 1]);
    expect(rackHeight(racks)).toBe(42);
  });
});

describe('the interval axis', () => {
  it('ends at no change where everything falls', () => {
    expect(axisEnd([{ change: -0.5, high: -0.1 }])).toBe(0);
    expect(placeInterval({ change: -0.5, low: -0.75, high: -0.25 }, 0)).toEqual({ mark: 50, from: 25, to: 75, published: null, zero: null });
  });

  it('makes room for what rises, up to double', () => {
    expect(axisEnd([{ change: 0.2 }])).toBe(0.5);
    expect(axisEnd([{ change: 2.3 }])).toBe(1);
    expect(placeInterval({ change: 2.3 }, 1).mark).toBe(100);
  });
});

describe('the flow', () => {
  const drawing = layoutFlow({
    sources: [
      { id: 's1', label: 's1', note: '' },
      { id: 's2', label: 's2', note: '' },
    ],
    hosts: [{ id: 'h1', usable: 100 }],
    parts: [
      { id: 'w1', label: 'w1', source: 's1', host: 'h1', amount: 30, kind: 1 },
      { id: 'w2', label: 'w2', source: 's2', host: 'h1', amount: 20, kind: 0 },
    ],
  });

  it('draws the same height on both sides, ordered by kind on the host', () => {
    expect(drawing.bands.map(({ id }) => id).sort()).toEqual(['w1', 'w2']);
    const [first] = [...drawing.bands].sort((a, b) => a.toY - b.toY);
    expect(first?.id).toBe('w2');
    const host = drawing.hosts[0];
    expect(host && host.usedHeight / host.height).toBeCloseTo(0.5);
  });

  it('keeps every band inside the drawing', () => {
    for (const band of drawing.bands) {
      expect(band.fromY + band.height).toBeLessThanOrEqual(drawing.height + 0.001);
      expect(bandPath(band, 0, 10)).toMatch(/^M0 [\d.]+C/);
    }
  });
});

describe('the tornado', () => {
  const bar = (assumptionKey: string, atLow: number, atHigh: number) => ({ assumptionKey, label: assumptionKey, atLow, atHigh });

  it('puts what moves most first, on one scale around the figure', () => {
    const { centre, rows } = drawTornado(10, [bar('small', 8, 12), bar('large', 20, 0), bar('none', 10, 10)]);
    expect(centre).toBe(50);
    expect(rows.map(({ key, from, to }) => [key, from, to])).toEqual([
      ['large', 0, 100],
      ['small', 40, 60],
    ]);
  });
});

describe('smaller charts', () => {
  it('name at most five kinds, the rest as Other', () => {
    const workloads = ['a', 'b', 'c', 'd', 'e', 'f'].map((group, index) => ({
      id: `${index}`,
      name: group,
      identity: {},
      kind: 'virtual' as const,
      powerState: 'on' as const,
      group,
    }));
    const kinds = kindsOf(workloads);
    expect(kinds.names).toEqual(['a', 'b', 'c', 'd', 'Other']);
    expect(workloads.map(({ id }) => kinds.of(id))).toEqual([0, 1, 2, 3, 4, 4]);
  });

  it('find the busiest hour and shape of a day, with gaps', () => {
    const week = Array.from({ length: 168 }, (_, slot) => (slot === 30 ? 0.9 : slot % 24 === 0 ? null : 0.1));
    expect(busiestHour(week)).toEqual({ day: 1, hour: 6, ratio: 0.9 });
    expect(dayShape(week, [0, 1])[0]).toBeNull();
    expect(dayShape(week, [0, 1])[6]).toBeCloseTo(0.5);
  });

  it('close the gap between plan and bound, and wait until both are known', () => {
    expect(drawGap([{ seconds: 0, progress: { stage: 'profile', doneRatio: 0 } }], 100, 50)).toBeNull();
    const drawing = drawGap(
      [
        { seconds: 1, progress: { stage: 'plan', doneRatio: 0.1, hosts: 10, lowerBound: 6 } },
        { seconds: 2, progress: { stage: 'plan', doneRatio: 0.5, hosts: 6, lowerBound: 6 } },
      ],
      100,
      50,
    );
    expect(drawing?.end).toEqual({ x: 100, bestY: 50, boundY: 50 });
  });

  it('put paired bars on one scale', () => {
    expect(
      pairBars([
        { label: 'x', before: 4, after: 1 },
        { label: 'y', before: 0, after: 2 },
      ]).map(({ beforeLength, afterLength }) => [beforeLength, afterLength]),
    ).toEqual([
      [100, 25],
      [0, 50],
    ]);
  });

  it('place downtime on a log axis and name the target met', () => {
    expect(placeMinutes(1)).toBe(0);
    expect(placeMinutes(60)).toBeLessThan(placeMinutes(600));
    expect(targetMet(200)).toBe('99.95');
    expect(targetMet(1e6)).toBeUndefined();
  });

  it('write CSV with inert formulas', () => {
    expect(
      csvText({
        columns: ['a', 'b'],
        rows: [
          ['=1+1', -2],
          ['say "x", y', 3],
        ],
      }),
    ).toBe('a,b\r\n\'=1+1,-2\r\n"say ""x"", y",3\r\n');
  });
});
