import type { Assessment, FigureKey, PlanDocument } from '@stowage/domain';
import type { CashPoint, ChangeRow, CostStory, Interval } from '../report.js';
import { moneyWords, type MoneyStyle } from '../wording/money.js';
import { pickRows } from './change-rows.js';

/** The parts the total cost is the sum of. */
export const COST_ITEMS: readonly FigureKey[] = [
  'hardwareCost', 'softwareCost', 'supportCost', 'energyCost', 'spaceCost', 'staffCost', 'migrationCost',
];

export function costStory(document: PlanDocument, rows: readonly ChangeRow[], style: MoneyStyle): CostStory {
  const { assessment, scenario } = document;
  const total = pickRows(rows, ['totalCost'])[0] ?? null;
  const ranges = endRange(assessment);
  return {
    title: costTitle(total, assessment.years, style),
    items: pickRows(rows, COST_ITEMS).filter(({ before, after }) => (before ?? 0) !== 0 || (after ?? 0) !== 0),
    total,
    cash: cashPoints(assessment, scenario.startYear),
    ...(ranges === undefined ? {} : { endRange: ranges }),
    paybackMonths: assessment.paybackMonths,
  };
}

function costTitle(total: ChangeRow | null, years: number, style: MoneyStyle): string {
  if (total === null || total.before === null || total.after === null) return 'What it costs is not known in full';
  const saved = total.before - total.after;
  const change = saved >= 0 ? `${moneyWords(saved, style)} less` : `${moneyWords(-saved, style)} more`;
  return `The plan costs ${moneyWords(total.after, style)} over ${years} years, ${change} than today's estate`;
}

function cashPoints({ cashByYear }: Assessment, startYear: number): readonly CashPoint[] {
  return cashByYear.map(({ year, before, after }, index) => {
    const last = cashByYear[index - 1];
    return {
      year, label: year === 0 ? 'Start' : String(startYear + year - 1), before, after,
      beforeInYear: before - (last?.before ?? 0), afterInYear: after - (last?.after ?? 0),
    };
  });
}

function endRange({ before, after }: Assessment): { readonly before: Interval; readonly after: Interval } | undefined {
  const [from, to] = [before, after].map(({ figures }) => figures.find(({ key }) => key === 'totalCost'));
  if (from?.low === undefined || from.high === undefined || to?.low === undefined || to.high === undefined) return undefined;
  return { before: { low: from.low, high: from.high }, after: { low: to.low, high: to.high } };
}
