import { describe, expect, it } from '@jest/globals';
import { resolveAssumptions } from '@stowage/models';
import { buildFacts } from '../facts/build-facts.js';
import { anInput } from '../testing/an-input.js';
import { Calculation, type Formula } from './calculation.js';

const { before, after, extraRows } = buildFacts(anInput());
const { book } = resolveAssumptions([], [], { currency: 'INR', startYear: 2026, extraRows });

describe('Calculation', () => {
  it('works a formula out once', () => {
    let times = 0;
    const formula: Formula<number> = () => ++times;
    const calculation = new Calculation(before, book);
    expect([calculation.use(formula), calculation.use(formula), times]).toEqual([1, 1, 1]);
  });

  it('records the assumptions a formula rests on, also through others and through the estate before', () => {
    const inner: Formula<number> = (calculation) => calculation.value('facility.pue');
    const outer: Formula<number> = (calculation) => calculation.use(inner) + (calculation.useBefore(inner) ?? 0) + calculation.value('sla.repairHours');
    const calculation = new Calculation(after, book, new Calculation(before, book));
    expect(calculation.use(outer)).toBeCloseTo(1.6 + 1.6 + 8, 9);
    expect([...calculation.keysOf(outer)].sort()).toEqual(['facility.pue', 'sla.repairHours']);
  });

  it('records the exchange rate behind every shipped price', () => {
    const price: Formula<number> = (calculation) => calculation.value('cost.serverPrice');
    expect([...new Calculation(before, book).keysOf(price)]).toEqual(['cost.serverPrice', 'currency.INR']);
  });

  it('redoes only what a moved assumption touches', () => {
    const done: string[] = [];
    const pue: Formula<number> = (calculation) => { done.push('pue'); return calculation.value('facility.pue'); };
    const repair: Formula<number> = (calculation) => { done.push('repair'); return calculation.value('sla.repairHours'); };
    const base = new Calculation(before, book);
    expect([base.use(pue), base.use(repair)]).toEqual([1.6, 8]);
    const moved = new Calculation(before, book.moved('facility.pue', 'high'), undefined, { base, movedKeys: new Set(['facility.pue']) });
    expect([moved.use(pue), moved.use(repair)]).toEqual([2, 8]);
    expect(done).toEqual(['pue', 'repair', 'pue']);
  });

  it('redoes what any of several moved assumptions touches, also where it keeps no records', () => {
    const done: string[] = [];
    const of = (key: string): Formula<number> => (calculation) => { done.push(key); return calculation.value(key); };
    const [pue, repair, both] = [of('facility.pue'), of('sla.repairHours'), of('sla.restartMinutes')];
    const outer: Formula<number> = (calculation) => calculation.use(pue) + calculation.use(repair);
    const base = new Calculation(before, book);
    expect([base.use(outer), base.use(both)]).toEqual([9.6, 5]);
    const drawn = book.drawn(new Map([['facility.pue', 0.9], ['sla.repairHours', 0.1]]));
    const last = new Calculation(before, drawn, undefined, { base, movedKeys: new Set(['facility.pue', 'sla.repairHours']), last: true });
    expect([last.use(outer), last.use(both)]).toEqual([expect.closeTo(6, 9), 5]);
    expect(done).toEqual(['facility.pue', 'sla.repairHours', 'sla.restartMinutes', 'facility.pue', 'sla.repairHours']);
  });

  it('has no estate before the estate before', () => {
    expect(new Calculation(before, book).useBefore(() => 1)).toBeUndefined();
  });
});
