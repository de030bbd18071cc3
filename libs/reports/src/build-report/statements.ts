import type { Assumption, PlanDocument, Resource } from '@stowage/domain';
import type { Statement } from '../report.js';
import { percent } from '../wording/numbers.js';
import { capital, counted, listedUpTo } from '../wording/words.js';
import { publishersOf } from './publishers.js';

export const RESOURCE_WORDS: { readonly [R in Resource]: string } = {
  cpu: 'CPU', memory: 'memory', disk: 'disk space', iops: 'disk operations', network: 'network',
};

/** What gets worse or is new and risky, then what limits the plan. */
export function worseStatements(document: PlanDocument, locale: string): readonly Statement[] {
  const worse = document.assessment.worsenings.map(({ title, before, after, explanation }) => ({
    lead: before === '' ? `${title}: ${after}.` : `${title}: ${after}, was ${withoutNoun(before, after)}.`, text: explanation,
  }));
  return [...unsoundStatements(document), ...worse, ...unplacedStatement(document, locale), ...limitStatement(document, locale)];
}

/** Errors of the plan itself, not of a file: they come first, since the plan does not hold until they are dealt with. */
function unsoundStatements({ issues }: PlanDocument): readonly Statement[] {
  const errors = issues.filter(({ severity, file }) => severity === 'error' && file === undefined);
  return errors.map(({ message, maybe }) => ({ lead: 'To settle first.', text: [message, maybe].filter(Boolean).join(' '), see: 'issues' }));
}

/** "2 workloads" after "7 workloads" is said as "2". */
function withoutNoun(before: string, after: string): string {
  const [, number = before, noun] = /^(\S+) (.+)$/.exec(before) ?? [];
  return noun !== undefined && after.endsWith(` ${noun}`) ? number : before;
}

function unplacedStatement({ plan }: PlanDocument, locale: string): readonly Statement[] {
  if (plan.unplaced.length === 0) return [];
  const text = `${listedUpTo(plan.unplaced.map(({ workload }) => workload), 3)}; they stay where they are.`;
  return [{ lead: `${counted(plan.unplaced.length, 'workload', locale)} not placed.`, text, see: 'left-out' }];
}

function limitStatement({ plan }: PlanDocument, locale: string): readonly Statement[] {
  if (plan.limitingResource === null) return [];
  const lead = `${capital(RESOURCE_WORDS[plan.limitingResource])} ${plan.limitingResource === 'iops' ? 'limit' : 'limits'} the plan.`;
  const failures = plan.clusters.flatMap((cluster) => cluster.failures);
  if (failures.length === 0) return [{ lead, text: 'It is what stops one host fewer.', see: 'placement' }];
  const left = 1 - Math.max(...failures.map(({ worstRatio }) => worstRatio));
  const text = left >= 0 ? `With one host gone, ${percent(left, locale)} of the fullest host is left.` : `With one host gone, the fullest host would need ${percent(-left, locale)} more.`;
  return [{ lead, text, see: 'service' }];
}

/** Where the figures come from, by how far they can be trusted. */
export function restsOnStatements(document: PlanDocument, locale: string): readonly Statement[] {
  return [...publishedStatement(document), ...loadStatement(document, locale), ...assumptionStatements(document, locale), ...issueStatement(document, locale)];
}

function publishedStatement({ scenario }: PlanDocument): readonly Statement[] {
  const { published } = scenario;
  if (published.length === 0) return [];
  const lead = `${published.length} published ${published.length === 1 ? 'result' : 'results'}`;
  return [{ lead: `${lead} to compare with,`, text: `by ${listedUpTo(publishersOf(scenario), 2)}; never used as an input.`, see: 'changes' }];
}

function loadStatement({ profiles, plan }: PlanDocument, locale: string): readonly Statement[] {
  if (profiles.length === 0) return [];
  const measured = profiles.filter(({ basis }) => (basis.cpu?.samples ?? 0) > 0).length;
  const lead = measured === 0 ? 'No load was measured over time.' : `Load of ${measured} of ${counted(profiles.length, 'workload', locale)} measured over time.`;
  const rest = measured === profiles.length ? '' : `${measured === 0 ? 'Demand rests' : 'The others rest'} on summaries or on what was given to the workloads. `;
  const ignored = plan.ignoredResources.map(({ resource }) => RESOURCE_WORDS[resource]);
  const left = ignored.length === 0 ? '' : `Not planned on: ${listedUpTo(ignored, 4)}.`;
  return [{ lead, text: `${rest}${left}`.trim(), see: ignored.length === 0 ? 'method' : 'placement' }];
}

function assumptionStatements({ assessment }: PlanDocument, locale: string): readonly Statement[] {
  const { assumptions } = assessment;
  const changed = assumptions.filter((assumption) => assumption.changed);
  const kept = assumptions.filter((assumption) => !assumption.changed);
  return [
    ...group(changed, `${counted(changed.length, 'input', locale)} set for this estate:`),
    ...group(kept, `${counted(kept.length, 'default', locale)} with range and source:`),
  ];
}

function group(assumptions: readonly Assumption[], lead: string): readonly Statement[] {
  if (assumptions.length === 0) return [];
  const widest = [...assumptions].sort((a, b) => spread(b) - spread(a)).map(({ label }) => label);
  return [{ lead, text: `${listedUpTo([...new Set(widest)], 2)}.`, see: 'assumptions' }];
}

/** Width of the range against the value: what is least sure comes first. */
const spread = ({ value, low, high }: Assumption): number => (value === 0 ? 0 : (high - low) / Math.abs(value));

function issueStatement({ issues }: PlanDocument, locale: string): readonly Statement[] {
  const problems = issues.filter(({ severity }) => severity !== 'note').length;
  if (problems === 0) return [];
  return [{ lead: `${counted(problems, 'problem', locale)} found in what was given,`, text: 'each listed with its place and value.', see: 'issues' }];
}
