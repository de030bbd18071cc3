import type { FigureKey, PlanDocument } from '@stowage/domain';
import type { AssumptionRow, ChangeRow, LeftOutStory, Report, ReportOptions } from '../report.js';
import { localeFor, moneyScale, type MoneyStyle } from '../wording/money.js';
import { counted } from '../wording/words.js';
import { changeRows, pickRows, saysSomething } from './change-rows.js';
import { costStory } from './cost.js';
import { findingOf, recommendationOf } from './finding.js';
import { GLOSSARY } from './glossary.js';
import { identityOf } from './identity.js';
import { methodNotes } from './methods.js';
import { moveStory } from './moves.js';
import { hostProof, placementStory } from './placement.js';
import { publishersOf } from './publishers.js';
import { serviceStory } from './service.js';
import { siteStory } from './site-story.js';
import { siteName } from './sites.js';
import { restsOnStatements, worseStatements } from './statements.js';

/** The four that open the report, and what stands in where one is unknown. */
const HEADLINES: readonly (readonly FigureKey[])[] = [
  ['servers'], ['averagePowerKw', 'itAveragePowerKw', 'rackUnits'], ['totalCost', 'hardwareCost', 'energyKwhPerYear'],
  ['downtimeMinutesPerYear', 'emissionsKgCo2ePerYear', 'sites'],
];

const PAGE_ONE: readonly FigureKey[] = [
  'energyKwhPerYear', 'heatAverageKw', 'emissionsKgCo2ePerYear', 'hardwareCost', 'softwareCost', 'deployHours', 'restoreHours', 'rackUnits',
];

/** Says everything the report says about a finished plan. Pure: the date comes in with the options. */
export function buildReport(document: PlanDocument, options: ReportOptions): Report {
  const { assessment, scenario } = document;
  const locale = options.locale ?? localeFor(assessment.currency);
  const rows = changeRows(assessment);
  const money = rows.filter(({ measure }) => measure === 'money').flatMap(({ before, after }) => [before, after]);
  const style: MoneyStyle = { locale, currency: assessment.currency, scale: moneyScale(money) };
  const headlines = headlineRows(rows);
  const assumptions = assumptionRows(document);
  return {
    title: options.title, date: options.date, style, years: assessment.years,
    finding: findingOf(document, style), recommendation: recommendationOf(document, style),
    headlines, hostProof: hostProof(document), publishedBy: publishersOf(scenario),
    ledger: rows,
    ledgerOnPageOne: pickRows(rows, PAGE_ONE).filter((row) => saysSomething(row) && !headlines.includes(row)),
    worse: worseStatements(document, locale), restsOn: restsOnStatements(document, locale),
    cost: costStory(document, rows, style),
    placement: placementStory(document, locale), moves: moveStory(document, locale),
    sites: siteStory(document, rows, style), service: serviceStory(document, rows, style),
    leftOut: leftOutStory(document, locale), issues: document.issues,
    assumptions, methods: methodNotes(document, rows, assumptions),
    identity: identityOf(document, locale), glossary: GLOSSARY,
  };
}

function headlineRows(rows: readonly ChangeRow[]): readonly ChangeRow[] {
  return HEADLINES.flatMap((keys) => {
    const candidates = pickRows(rows, keys);
    const known = candidates.find(({ before, after }) => before !== null && after !== null);
    return [known ?? candidates[0]].filter((row) => row !== undefined);
  });
}

function leftOutStory({ plan }: PlanDocument, locale: string): LeftOutStory {
  const { unplaced, excluded } = plan;
  const notPlaced = unplaced.length === 0 ? 'Every workload that may move has a place' : `${counted(unplaced.length, 'workload', locale)} could not be placed`;
  const out = excluded.length === 0 ? '' : `; ${counted(excluded.length, 'workload', locale)} ${excluded.length === 1 ? 'was' : 'were'} left out on purpose`;
  return { title: notPlaced + out, unplaced, excluded };
}

/** Changed ones first, since they are this estate's own. */
function assumptionRows({ assessment, inventory }: PlanDocument): readonly AssumptionRow[] {
  const rows = assessment.assumptions.map((row) => (row.siteId === undefined ? row : { ...row, site: siteName(inventory, row.siteId) }));
  return [...rows.filter(({ changed }) => changed), ...rows.filter(({ changed }) => !changed)];
}
