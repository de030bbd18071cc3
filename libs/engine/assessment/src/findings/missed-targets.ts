import type { ApplicationAssessment, Worsening } from '@stowage/domain';
import { percent } from '../figures/in-words.js';

/** Less than this is within the error of the simulation. */
const SHOWS = 0.02;

const NAMED = 3;

/** Applications whose chance of a year over their target goes up. */
export function missedTargets(applications: readonly ApplicationAssessment[]): Worsening | undefined {
  const worse = applications.flatMap(({ name, before, after }) => {
    const [was, is] = [before.breachRatio, after.breachRatio];
    return was !== null && is !== null && is > was + SHOWS ? [{ name, was, is }] : [];
  }).sort((a, b) => b.is - b.was - (a.is - a.was));
  if (worse.length === 0) return undefined;
  const list = (chance: (one: (typeof worse)[number]) => number): string => worse.slice(0, NAMED).map((one) => `${one.name} ${percent(chance(one)).replace('+', '')}`).join(', ');
  return {
    title: `${worse.length === 1 ? 'One application misses its target' : `${worse.length} applications miss their targets`} more often`,
    before: list(({ was }) => was), after: list(({ is }) => is),
    explanation: `Chance that a year goes over the availability target, planned stops included${worse.length > NAMED ? `; the ${NAMED} that change most are named` : ''}. Shared storage, or hosts that nothing restarts elsewhere, outweigh what virtual machines gain.`,
  };
}
