import { describe, expect, it } from '@jest/globals';
import { aPlanDocument } from '../testing/a-plan-document.js';
import { canonicalJson, identityOf, planIdentity } from './identity.js';

describe('planIdentity', () => {
  it('does not depend on the order of keys', () => {
    expect(canonicalJson({ b: [{ d: 1, c: null }], a: 'x' })).toBe('{"a":"x","b":[{"c":null,"d":1}]}');
    const document = aPlanDocument();
    expect(planIdentity(Object.fromEntries(Object.entries(document).reverse()) as unknown as typeof document)).toBe(planIdentity(document));
  });

  it('changes with any figure', () => expect(planIdentity(aPlanDocument({ gapRatio: 0.1 }))).not.toBe(planIdentity(aPlanDocument())));
});

describe('identityOf', () => {
  it('states the carbon factor the figures use', () => {
    expect(identityOf(aPlanDocument(), 'en-IN').carbonMethod).toBe('Carbon: location-based, 0.7117\u00a0kg\u00a0CO₂e/kWh.');
  });

  it('says what the independent check found', () => {
    const document = aPlanDocument();
    const broken = { ...document, plan: { ...document.plan, check: { ok: false, checkedSlots: 24, checkedRules: 1, violations: ['host-1 is over its memory'] } } };
    expect(identityOf(broken, 'en').checked).toContain('found 1\u00a0violation: host-1 is over its memory');
  });
});
