import { createHash } from 'node:crypto';
import type { Assumption, PlanDocument } from '@stowage/domain';
import type { Identity } from '../report.js';
import { asGiven, NO_BREAK_SPACE } from '../wording/numbers.js';
import { counted } from '../wording/words.js';

/** JSON with the keys of every object sorted: the same document gives the same text, however it was put together. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(byKey)) : part);
}

const byKey = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : 1);

/** sha256 of the canonical plan document, hex. */
export function planIdentity(document: PlanDocument): string {
  return createHash('sha256').update(canonicalJson(document)).digest('hex');
}

export function identityOf(document: PlanDocument, locale: string): Identity {
  const { check } = document.plan;
  const verdict = check.ok ? 'found nothing broken' : `found ${counted(check.violations.length, 'violation', locale)}: ${check.violations.join('; ')}`;
  return {
    sha256: planIdentity(document),
    seed: document.scenario.budget.seed,
    inputs: document.inputs,
    scenario: document.scenario.name,
    checked: `An independent check of ${counted(check.checkedSlots, 'time slot', locale)} and ${counted(check.checkedRules, 'rule', locale)} ${verdict}.`,
    carbonMethod: carbonMethod(document.assessment.assumptions, locale),
  };
}

const IS_GRID_FACTOR = /^kg.*\/\s*kwh$/i;

/** "Carbon: location-based, 0.7117 kg CO₂e/kWh." with the range of the sites where they differ; the default stands only where no site has its own. */
function carbonMethod(assumptions: readonly Assumption[], locale: string): string {
  const rows = assumptions.filter(({ unit }) => IS_GRID_FACTOR.test(unit));
  const ofSites = rows.filter(({ siteId }) => siteId !== undefined);
  const factors = (ofSites.length > 0 ? ofSites : rows).map(({ value }) => value);
  if (factors.length === 0) return '';
  const low = asGiven(Math.min(...factors), locale);
  const high = asGiven(Math.max(...factors), locale);
  return `Carbon: location-based, ${low === high ? low : `${low} to ${high}`}${NO_BREAK_SPACE}kg${NO_BREAK_SPACE}CO₂e/kWh.`;
}
