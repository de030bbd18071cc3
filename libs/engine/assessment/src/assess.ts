import type { Assessment, Figure, FigureKey, Issue } from '@stowage/domain';
import { resolveAssumptions } from '@stowage/models';
import { applicationsOf } from './applications/applications-of.js';
import { cashByYear, paybackMonths } from './cash-by-year.js';
import { estateAssessment } from './estate-assessment.js';
import { CARBON_QUANTITIES, carbonOf } from './estimates/carbon-of.js';
import { INVESTMENT_QUANTITIES, investmentOf } from './estimates/investment-of.js';
import type { AssessmentInput } from './facts/assessment-input.js';
import { buildFacts } from './facts/build-facts.js';
import { changesOf } from './figures/changes-of.js';
import { drawAll, type FigureCases } from './figures/figure-draws.js';
import { FIGURE_FORMULAS } from './figures/figure-formulas.js';
import { figuresOf, machinesKnown } from './figures/figures-of.js';
import { movedPairs, pairOf, type MovedPair, type Pair } from './figures/moved-pairs.js';
import { rowsInUse } from './figures/rows-of.js';
import { licenceCounts } from './formulas/licence-counts.js';
import { issuesOf } from './findings/issues-of.js';
import { worseningsOf } from './findings/worsenings-of.js';

export interface AssessmentResult {
  readonly assessment: Assessment;
  readonly issues: readonly Issue[];
}

/** Every assumption any figure of either estate rests on. */
function keysUsed({ before, after }: Pair): ReadonlySet<string> {
  return new Set(FIGURE_FORMULAS.flatMap((formula) => [...before.keysOf(formula.compute), ...after.keysOf(formula.compute)]));
}

/** Both estates as they are, with each assumption moved, and in the cases drawn. */
interface Worked {
  readonly base: Pair;
  readonly moved: readonly MovedPair[];
  readonly draws: ReadonlyMap<FigureKey, FigureCases>;
}

function estateFigures(side: 'before' | 'after', { base, moved, draws }: Worked, currency: string): readonly Figure[] {
  return figuresOf({
    base: base[side], currency, cases: (key) => draws.get(key)?.[side] ?? [],
    moved: moved.map((pair) => ({ key: pair.key, side: pair.side, calculation: pair[side] })),
  });
}

/** Without known servers there is nothing to compare money with. */
function cashOf(pair: Pair): Pick<Assessment, 'cashByYear' | 'paybackMonths'> {
  return machinesKnown(pair.before) ? { cashByYear: cashByYear(pair), paybackMonths: paybackMonths(pair) } : { cashByYear: [], paybackMonths: null };
}

/**
 * Before and after a plan: power, heat, carbon, cost over the scenario's years, and service, each figure with its formula,
 * inputs and range. Pure; user data that is missing or doubtful comes back as issues, never as a silent default.
 * @throws when the plan uses a host model that is not among the completed ones
 */
export function assess(input: AssessmentInput): AssessmentResult {
  const { scenario, inventory } = input;
  const facts = buildFacts(input);
  const { book, issues } = resolveAssumptions(scenario.assumptions, inventory.sites, { currency: scenario.currency, startYear: scenario.startYear, extraRows: facts.extraRows });
  const base = pairOf(facts.before, facts.after, book);
  const known = machinesKnown(base.before);
  const cases = drawAll({ base, book, seed: scenario.budget.seed }, known ? [...CARBON_QUANTITIES, ...INVESTMENT_QUANTITIES] : []);
  const worked = { base, moved: movedPairs(base, book, keysUsed(base)), draws: cases.figures };
  const before = estateFigures('before', worked, scenario.currency);
  const after = estateFigures('after', worked, scenario.currency);
  const changes = changesOf({ ...worked, before, after, published: scenario.published });
  const licences = known ? licenceCounts(base) : [];
  const applications = applicationsOf(base, scenario.budget.seed);
  return {
    assessment: {
      before: estateAssessment(base.before, before),
      after: estateAssessment(base.after, after),
      changes,
      worsenings: worseningsOf(base, { changes, applications, currency: scenario.currency }),
      ...(licences.length > 0 ? { licences } : {}),
      ...(applications.length > 0 ? { applications } : {}),
      ...(known ? { carbon: carbonOf(base, cases.casesOf, scenario.currency), investment: investmentOf(base, cases.casesOf, scenario.currency) } : {}),
      assumptions: rowsInUse(base.before, base.after),
      years: scenario.years, currency: scenario.currency,
      ...cashOf(base),
    },
    issues: [...facts.issues, ...issues, ...issuesOf(inventory, base)],
  };
}
