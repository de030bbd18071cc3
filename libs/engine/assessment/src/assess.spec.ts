import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Assessment, EstateAssessment, FigureKey } from '@stowage/domain';
import { aHostModel } from '@stowage/domain/testing';
import { assess } from './assess.js';
import { aHost, anInput, aPlan, oldServer, profileOf, PUNE, TEN, workloadOn, type Changes } from './testing/an-input.js';

const run = (changes: Changes = {}) => assess(anInput(changes));
const value = (estate: EstateAssessment, key: FigureKey): number => estate.figures.find((figure) => figure.key === key)?.value ?? NaN;
const change = (assessment: Assessment, key: FigureKey) => assessment.changes.find((one) => one.key === key);
const rangeOf = (estate: EstateAssessment, key: FigureKey): { readonly low: number; readonly high: number } => {
  const { low = NaN, high = NaN } = estate.figures.find((figure) => figure.key === key) ?? {};
  return { low, high };
};
const MONEY: readonly FigureKey[] = ['hardwareCost', 'softwareCost', 'supportCost', 'energyCost', 'spaceCost', 'staffCost', 'migrationCost'];

describe('assess', () => {
  const { assessment, issues } = run();
  const { before, after } = assessment;

  it('counts servers, sites and rack units', () => {
    expect([value(before, 'servers'), value(after, 'servers')]).toEqual([10, 2]);
    expect([value(before, 'sites'), value(after, 'sites')]).toEqual([1, 1]);
    expect([value(before, 'rackUnits'), value(after, 'rackUnits')]).toEqual([20, 4]);
    expect(issues).toEqual([]);
  });

  it('gives ten old 2-socket servers 200 to 300 W each', () => {
    for (const machine of before.machines) {
      expect(machine.averagePowerWatts).toBeGreaterThan(200);
      expect(machine.averagePowerWatts).toBeLessThan(300);
    }
  });

  it('works a host out by hand: stated watts, load curve and hypervisor overhead', () => {
    expect(after.machines[0]).toMatchObject({ name: 'host-1', powerEvidence: 'published', meanLoadRatio: expect.closeTo((5 * 1.7 * 1.1) / 100, 9) });
    expect(after.machines[0]?.averagePowerWatts).toBeGreaterThan(100);
    expect(after.machines[0]?.averagePowerWatts).toBeLessThan(400);
  });

  it('gives energy, carbon and heat from power', () => {
    expect(value(before, 'energyKwhPerYear')).toBeCloseTo(value(before, 'averagePowerKw') * 8760, 6);
    expect(value(before, 'averagePowerKw')).toBeCloseTo(value(before, 'itAveragePowerKw') * 1.6, 9);
    expect(value(before, 'operationalKgCo2ePerYear')).toBeCloseTo(value(before, 'energyKwhPerYear') * 0.7117, 6);
    expect(value(before, 'heatAverageKw')).toBe(value(before, 'itAveragePowerKw'));
  });

  it('adds up: machines to IT power, sites to totals, parts to the total cost', () => {
    for (const estate of [before, after]) {
      const machines = estate.machines.reduce((sum, machine) => sum + machine.averagePowerWatts, 0) / 1000;
      expect(value(estate, 'itAveragePowerKw')).toBeCloseTo(machines, 9);
      expect(value(estate, 'averagePowerKw')).toBeCloseTo(estate.sites.reduce((sum, site) => sum + site.averagePowerKw, 0), 9);
      expect(value(estate, 'energyKwhPerYear')).toBeCloseTo(estate.sites.reduce((sum, site) => sum + site.energyKwhPerYear, 0), 6);
      expect(value(estate, 'totalCost')).toBeCloseTo(MONEY.reduce((sum, key) => sum + value(estate, key), 0), 6);
      expect(value(estate, 'costPerYear') * 5).toBeCloseTo(value(estate, 'totalCost'), 6);
      expect(value(estate, 'emissionsKgCo2ePerYear')).toBeCloseTo(value(estate, 'operationalKgCo2ePerYear') + value(estate, 'embodiedKgCo2ePerYear'), 6);
    }
    expect(assessment.cashByYear.at(-1)).toEqual({ year: 5, before: expect.closeTo(value(before, 'totalCost'), 4), after: expect.closeTo(value(after, 'totalCost'), 4) });
  });

  it('shows the headline numbers plainly', () => {
    expect(after).toMatchObject({
      energyKwhPerYear: value(after, 'energyKwhPerYear'), emissionsKgCo2ePerYear: value(after, 'emissionsKgCo2ePerYear'),
      costPerYear: value(after, 'costPerYear'), downtimeMinutesPerYear: value(after, 'downtimeMinutesPerYear'),
    });
  });

  it('says how each figure came about, with assumptions that can be changed', () => {
    const energy = before.figures.find((figure) => figure.key === 'energyKwhPerYear');
    expect(energy?.formula).toBe('average power at the meter × 8,760 h');
    expect(energy?.inputs.map((input) => input.assumptionKey)).toEqual(expect.arrayContaining([undefined, 'facility.pue', 'power.idleFieldFactor']));
    for (const input of energy?.inputs ?? []) {
      expect([input.label, input.source, input.unit].every((text) => text.length > 0)).toBe(true);
    }
    expect(before.figures.filter((figure) => figure.origin === 'exact').every((figure) => figure.low === undefined)).toBe(true);
  });

  it('lists counts and interim results among the inputs, enough to redo the sum', () => {
    const inputs = (estate: EstateAssessment, key: FigureKey) => estate.figures.find((figure) => figure.key === key)?.inputs ?? [];
    const [host] = inputs(after, 'itAveragePowerKw');
    expect(host).toMatchObject({ label: '2 hosts, average power of one', unit: 'W', origin: 'computed', value: expect.closeTo(500 * value(after, 'itAveragePowerKw'), 6) });
    const [times = NaN, price = NaN] = inputs(after, 'hardwareCost').map((input) => input.value);
    expect(times * price).toBeCloseTo(value(after, 'hardwareCost'), 6);
    expect(inputs(before, 'staffCost').slice(0, 3).map(({ label, value: count }) => [label, count])).toEqual([['Physical workloads', 10], ['Virtual workloads', 0], ['Years', 5]]);
  });

  it('raises PUE as IT power falls and says so', () => {
    expect(before.sites[0]?.pue).toBeCloseTo(1.6, 9);
    expect(after.sites[0]?.pue).toBeGreaterThan(1.7);
    expect(assessment.worsenings.map((worsening) => worsening.title)).toContain('PUE goes up');
    expect(after.figures.find((figure) => figure.key === 'averagePowerKw')?.note).toContain('PUE of Pune rises from 1.60');
  });

  it('saves less at the meter than in the machines while the site stays', () => {
    expect(change(assessment, 'averagePowerKw')?.changeRatio ?? 0).toBeGreaterThan(change(assessment, 'itAveragePowerKw')?.changeRatio ?? 0);
  });

  it('moves shared inputs together: the change is tighter than its parts', () => {
    const { changeLow = NaN, changeHigh = NaN } = change(assessment, 'energyKwhPerYear') ?? {};
    const [was, is] = [rangeOf(before, 'energyKwhPerYear'), rangeOf(after, 'energyKwhPerYear')];
    expect(changeHigh - changeLow).toBeLessThan((is.high / was.low - is.low / was.high) / 1.5);
  });

  it('gives P10, P50 and P90 of every figure and change that is not exact', () => {
    const exact = ['servers', 'sites', 'rackUnits', 'workloadsPerFailure'];
    const ranged = [...before.figures, ...after.figures, ...assessment.changes].filter((figure) => figure.key !== 'migrationCost' || !('changeRatio' in figure));
    expect(ranged.filter((figure) => (figure.percentiles === undefined) !== exact.includes(figure.key))).toEqual([]);
    expect(change(assessment, 'migrationCost')).not.toHaveProperty('percentiles');
  });

  it('lists what moves a figure, most first, with the figure at both ends', () => {
    const bars = before.figures.find((figure) => figure.key === 'energyKwhPerYear')?.tornado ?? [];
    const spreads = bars.map((bar) => Math.abs(bar.atHigh - bar.atLow));
    expect(spreads).toEqual([...spreads].sort((a, b) => b - a));
    const pue = bars.find((bar) => bar.assumptionKey === 'facility.pue');
    expect(pue?.label).toContain('PUE');
    expect(pue?.atHigh).toBeCloseTo((value(before, 'energyKwhPerYear') * 2) / 1.6, 6);
  });

  it('draws from the scenario\'s seed', () => {
    const seeded = (seed: number) => run({ scenario: { budget: { seed, steps: 1 } } }).assessment;
    expect(seeded(7).before.figures).toEqual(seeded(7).before.figures);
    expect(seeded(7).before.figures).not.toEqual(seeded(8).before.figures);
    expect(seeded(7).before.energyKwhPerYear).toBe(seeded(8).before.energyKwhPerYear);
  });

  it('tells what gets worse', () => {
    expect(assessment.worsenings.map((worsening) => worsening.title)).toEqual([
      'One failing host stops more at once', 'Shared storage is a new common point', 'Money is needed at the start', 'PUE goes up', 'Software to buy goes up',
    ]);
    expect(assessment.worsenings[0]).toMatchObject({ before: '1 workload', after: '5 workloads' });
  });

  it('is the same for the same input', () => {
    expect(JSON.stringify(run())).toBe(JSON.stringify(run()));
  });
});

describe('assess of other estates', () => {
  it('closes a site without machines, with its fixed overhead', () => {
    const servers = [oldServer('a'), oldServer('b', { siteId: 'Nashik' })];
    const { assessment } = run({ servers, sites: [PUNE, { id: 'Nashik', name: 'Nashik', country: 'IN' }], plan: aPlan([aHost('host-1', ['w-a', 'w-b'])]) });
    expect([value(assessment.before, 'sites'), value(assessment.after, 'sites')]).toEqual([2, 1]);
    expect(assessment.after.sites.map((site) => site.siteId)).toEqual(['Pune']);
    expect(assessment.after.figures.find((figure) => figure.key === 'energyKwhPerYear')?.note).toContain('Nashik is closed');
  });

  it('counts a powered-off server with its rack units and no power', () => {
    const { assessment } = run({ servers: [oldServer('a'), oldServer('b', { powerState: 'off' })], workloads: [workloadOn('a')] });
    expect(value(assessment.before, 'servers')).toBe(1);
    expect(value(assessment.before, 'rackUnits')).toBe(4);
    expect(assessment.before.machines[1]).toMatchObject({ averagePowerWatts: 0, peakPowerWatts: 0 });
  });

  it('lists every assumption once, without rows that all sites replace by their own', () => {
    const { assessment } = run();
    const grid = assessment.assumptions.filter((row) => row.key === 'carbon.gridKgPerKwh');
    expect(grid.map((row) => row.siteId)).toEqual(['Pune']);
    expect(new Set(assessment.assumptions.map((row) => `${row.key} ${row.siteId}`)).size).toBe(assessment.assumptions.length);
    expect(assessment.assumptions.filter((row) => row.key.startsWith('power.rowError.')).map((row) => row.key)).toEqual(['power.rowError.intel-core2-2s', 'power.rowError.stated-test-host']);
  });

  it('stands an empty inventory and a plan without hosts', () => {
    const empty = run({ servers: [], workloads: [], plan: aPlan([]) });
    expect(empty.assessment.before).toMatchObject({ energyKwhPerYear: 0, costPerYear: 0, downtimeMinutesPerYear: null });
    const idle = run({ servers: [oldServer('a')], plan: aPlan([]) }).assessment;
    expect(idle.after.energyKwhPerYear).toBeCloseTo(idle.before.energyKwhPerYear ?? NaN, 6);
    expect(idle.worsenings).toEqual([]);
    expect(change(idle, 'totalCost')?.changeRatio).toBeCloseTo(0, 9);
  });

  it('keeps the server of a workload that is not placed', () => {
    const servers = [oldServer('a'), oldServer('b'), oldServer('c')];
    const { assessment } = run({ servers, plan: aPlan([aHost('host-1', ['w-a', 'w-b'])], { excluded: [{ workload: 'w-c', reason: 'dongle' }] }) });
    expect(assessment.after.machines.map((machine) => machine.name)).toEqual(['c', 'host-1']);
    const c = (estate: EstateAssessment) => estate.machines.find((machine) => machine.name === 'c')?.averagePowerWatts;
    expect(c(assessment.after)).toBeCloseTo(c(assessment.before) ?? NaN, 9);
  });

  it('switches off a server that nothing runs on', () => {
    const { assessment } = run({ servers: [oldServer('a'), oldServer('idle')], workloads: [workloadOn('a')] });
    expect(assessment.before.machines.find((machine) => machine.name === 'idle')?.averagePowerWatts).toBeGreaterThan(150);
    expect(assessment.after.machines.map((machine) => machine.name)).not.toContain('idle');
  });

  it('assumes the load nobody measured, and says so', () => {
    const { assessment, issues } = run({ servers: [oldServer('a')], profiles: [profileOf('w-a', undefined)] });
    expect(assessment.before.machines[0]).toMatchObject({ meanLoadRatio: null });
    expect(issues.find((issue) => issue.code === 'load-unknown')).toMatchObject({ severity: 'warning', value: '1' });
    const withMore = run({ servers: [oldServer('a')], profiles: [profileOf('w-a', undefined)], scenario: { assumptions: [{ key: 'load.unknownCpuRatio', value: 0.6 }] } });
    expect(value(withMore.assessment.before, 'energyKwhPerYear')).toBeGreaterThan(value(assessment.before, 'energyKwhPerYear'));
  });

  it('takes the load measured on the server itself where its workloads are not', () => {
    const usage = { cpuAverageRatio: 0.4, window: 'one instant' };
    const { assessment, issues } = run({ servers: [oldServer('a', { usage })], profiles: [profileOf('w-a', undefined)] });
    expect(assessment.before.machines[0]?.meanLoadRatio).toBeCloseTo(0.4, 9);
    expect(issues.map((issue) => issue.code)).toEqual(['load-instant']);
    const measured = run({ servers: [oldServer('a', { usage })] }).assessment;
    expect(measured.before.machines[0]?.meanLoadRatio).toBeLessThan(0.2);
  });

  it('warns of work that no listed workload stands for, and of machines without a site', () => {
    const servers = [oldServer('a'), oldServer('busy', { usage: { cpuAverageRatio: 0.3 } })];
    const codes = (changes: Changes): readonly string[] => run({ servers, workloads: [workloadOn('a')], ...changes }).issues.map((issue) => issue.code);
    expect(codes({})).toEqual(['work-not-listed']);
    expect(codes({ sites: [] })).toEqual(['work-not-listed', 'site-unknown']);
    expect(codes({ sites: [], scenario: { assumptions: [{ key: 'carbon.gridKgPerKwh', value: 0.3 }] } })).toEqual(['work-not-listed']);
  });

  it('counts an empty server as a host where every workload is virtual', () => {
    const servers = [oldServer('a'), oldServer('b')];
    const software = (kind: 'virtual' | 'physical'): number => value(run({ servers, workloads: [workloadOn('a', { kind, os: 'Debian 12' })] }).assessment.before, 'softwareCost');
    expect(software('virtual')).toBeCloseTo(5 * 2 * 32 * 135, 6);
    expect(software('physical')).toBe(0);
  });

  it('leaves the machines before unknown where the file has workloads only', () => {
    const workloads = ['x', 'y'].map((name) => workloadOn('nowhere', { name, kind: 'virtual' }));
    const { assessment, issues } = run({ servers: [], workloads, plan: aPlan([aHost('host-1', ['x', 'y'])]) });
    expect(assessment.before).toMatchObject({ energyKwhPerYear: null, emissionsKgCo2ePerYear: null, costPerYear: null });
    expect(assessment.before.downtimeMinutesPerYear).toBeGreaterThan(0);
    expect(change(assessment, 'energyKwhPerYear')).toMatchObject({ before: null, changeRatio: null });
    expect(assessment.before.figures.find((figure) => figure.key === 'totalCost')?.note).toContain('not the servers they run on');
    expect([assessment.cashByYear, assessment.paybackMonths]).toEqual([[], null]);
    expect(issues.map((issue) => issue.code)).toContain('server-unknown');
  });

  it('takes the world average for a site without a country and warns', () => {
    const { assessment, issues } = run({ sites: [{ id: 'Pune', name: 'Pune' }] });
    expect(issues.find((issue) => issue.code === 'site-grid-unknown')?.maybe).toContain('set the country of Pune');
    const carbon = assessment.before.figures.find((figure) => figure.key === 'operationalKgCo2ePerYear');
    expect((carbon?.high ?? 0) - (carbon?.low ?? 0)).toBeGreaterThan(carbon?.value ?? Infinity);
  });

  it('warns of a CPU nobody knows and of power that rests on the era alone', () => {
    const { issues } = run({ servers: [oldServer('a', { cpuModel: 'Abacus 9000' })] });
    expect(issues.map((issue) => issue.code)).toEqual(expect.arrayContaining(['cpu-unknown', 'power-guessed']));
  });

  it('hides no loss: five hosts for one server cost and use more, and it says so', () => {
    const hosts = ['w-a', 'n2', 'n3', 'n4', 'n5'].map((id, index) => aHost(`host-${index}`, index === 0 ? [id] : []));
    const { assessment } = run({ servers: [oldServer('a')], plan: aPlan(hosts) });
    expect(change(assessment, 'energyKwhPerYear')?.changeRatio).toBeGreaterThan(0.5);
    expect(change(assessment, 'totalCost')?.changeRatio).toBeGreaterThan(0);
    expect(assessment.paybackMonths).toBeNull();
    expect(assessment.worsenings.map((worsening) => worsening.title)).toEqual(expect.arrayContaining(['Energy a year goes up', 'Total cost goes up']));
  });

  it('does not buy hosts that are owned, nor count their making', () => {
    const owned = run({ scenario: { hosts: [{ model: aHostModel(), owned: 2 }] } }).assessment;
    const bought = run().assessment;
    expect(value(owned.after, 'hardwareCost')).toBeLessThanOrEqual(value(bought.after, 'hardwareCost'));
    expect(owned.cashByYear[0]?.after).toBeLessThan((bought.cashByYear[0]?.after ?? 0) - 2 * 10000 + 1);
  });

  it('adds shared storage once a site with hosts', () => {
    const sharedStorage = { name: 'Array', capacityMib: 1e6, averagePowerWatts: 400, rackUnits: 3, price: { amount: 9000, currency: 'USD' }, source: 'test' };
    const { assessment } = run({ scenario: { sharedStorage } });
    const plain = run().assessment;
    expect(assessment.after.machines.filter((machine) => machine.kind === 'storage')).toHaveLength(1);
    expect(value(assessment.after, 'itAveragePowerKw')).toBeCloseTo(value(plain.after, 'itAveragePowerKw') + 0.4, 9);
    expect(value(assessment.after, 'hardwareCost')).toBeCloseTo(value(plain.after, 'hardwareCost') + 9000, 6);
    expect(value(assessment.after, 'servers')).toBe(2);
  });

  it('reckons in the scenario\'s currency', () => {
    const { assessment } = run({ scenario: { currency: 'INR', assumptions: [{ key: 'currency.INR', value: 80 }] } });
    const usd = run().assessment;
    expect(assessment.currency).toBe('INR');
    expect(change(assessment, 'totalCost')?.unit).toBe('INR');
    expect(value(assessment.before, 'totalCost')).toBeCloseTo(80 * value(usd.before, 'totalCost'), 2);
    expect(value(assessment.after, 'totalCost')).toBeCloseTo(80 * value(usd.after, 'totalCost'), 2);
  });

  it('replaces servers of known age when they are due', () => {
    const hardware = (purchaseYear: number): number => value(run({ servers: [oldServer('a', { purchaseYear })] }).assessment.before, 'hardwareCost');
    expect(hardware(2020)).toBeCloseTo(7500, 6);
    expect(hardware(2026)).toBeLessThan(hardware(2024));
    expect(hardware(2024)).toBeLessThan(hardware(2022) + 1e-9);
  });

  it('stands published results beside its own and never uses them', () => {
    const published = [{ figure: 'averagePowerKw', changeRatio: -0.5, source: 'press' }, { figure: 'deployHours', before: '3 weeks', after: '3 hours', source: 'press' }] as const;
    const { assessment } = run({ scenario: { published } });
    const plain = run().assessment;
    expect(assessment.before).toEqual(plain.before);
    expect(assessment.after).toEqual(plain.after);
    expect(change(assessment, 'averagePowerKw')).toMatchObject({ published: { changeRatio: -0.5, source: 'press' }, publishedNote: expect.stringMatching(/^Ours is −\d+ %/) });
    expect(change(assessment, 'deployHours')?.publishedNote).toContain('Published: 3 weeks to 3 hours. Ours: 10 to 2 h');
    expect(change(assessment, 'energyCost')).not.toHaveProperty('publishedNote');
  });

  it('follows the hours: a day shape gives peaks above the mean', () => {
    const day = Array.from({ length: 24 }, (_, hour) => (hour >= 8 && hour < 18 ? 6 : 0.5));
    const { assessment } = run({ profiles: TEN.map((name) => profileOf(`w-${name}`, day, 24)), plan: { ...anInput().plan, slots: 24 } });
    expect(value(assessment.before, 'peakPowerKw')).toBeGreaterThan(value(assessment.before, 'averagePowerKw'));
    expect(assessment.before.sites[0]?.itPowerWatts).toHaveLength(24);
    expect(assessment.before.sites[0]?.pue).toBeCloseTo(1.6, 9);
  });

  it('throws on a plan whose host model nobody completed', () => {
    expect(() => assess({ ...anInput(), hostModels: [] })).toThrow('none of the completed host models');
  });
});

describe('assess of any estate', () => {
  const estate = fc.record({
    use: fc.array(fc.double({ min: 0, max: 17, noNaN: true }), { minLength: 1, maxLength: 8 }),
    hosts: fc.integer({ min: 1, max: 4 }),
    cpu: fc.constantFrom('Intel Xeon E5450', 'Intel Xeon X5650', 'Xeon Gold 6130', 'unknown thing'),
    years: fc.integer({ min: 1, max: 7 }),
    pue: fc.double({ min: 1.05, max: 3, noNaN: true }),
  });
  type Estate = typeof estate extends fc.Arbitrary<infer T> ? T : never;

  function assessOf({ use, hosts, cpu, years, pue }: Estate): Assessment {
    const servers = use.map((_, index) => oldServer(`s${index}`, { cpuModel: cpu }));
    const planned = Array.from({ length: hosts }, (_, host) => aHost(`host-${host}`, servers.flatMap((server, index) => (index % hosts === host ? [`w-${server.id}`] : []))));
    return run({
      servers, plan: aPlan(planned), profiles: use.map((points, index) => profileOf(`w-s${index}`, points)),
      scenario: { years, assumptions: [{ key: 'facility.pue', value: pue, low: pue * 0.95, high: pue * 1.1 }] },
    }).assessment;
  }

  it('keeps low <= value <= high for every figure and change, and no figure below zero', () => {
    fc.assert(fc.property(estate, (input) => {
      const assessment = assessOf(input);
      const figures = [...assessment.before.figures, ...assessment.after.figures];
      const ranges = [
        ...figures, ...figures.flatMap((figure) => figure.inputs),
        ...assessment.changes.map(({ changeRatio, changeLow, changeHigh }) => ({ value: changeRatio, low: changeLow, high: changeHigh })),
      ];
      expect(figures.filter((figure) => figure.value === null || figure.value < 0)).toEqual([]);
      const cases = [...figures, ...assessment.changes].flatMap(({ percentiles }) => percentiles ?? []);
      expect(cases.length).toBeGreaterThan(40);
      expect(cases.filter(({ p10, p50, p90 }) => p10 > p50 || p50 > p90)).toEqual([]);
      expect(ranges.filter(({ value: middle, low, high }) => middle !== null && ((low ?? middle) > middle || (high ?? middle) < middle))).toEqual([]);
    }), { numRuns: 15 });
  });

  it('uses more energy when workloads use more CPU, before and after', () => {
    fc.assert(fc.property(estate, fc.double({ min: 0.5, max: 5, noNaN: true }), (input, more) => {
      const [low, high] = [assessOf(input), assessOf({ ...input, use: input.use.map((points) => points + more) })];
      expect(value(high.before, 'energyKwhPerYear')).toBeGreaterThanOrEqual(value(low.before, 'energyKwhPerYear'));
      expect(value(high.after, 'energyKwhPerYear')).toBeGreaterThan(value(low.after, 'energyKwhPerYear'));
    }), { numRuns: 10 });
  });
});
