import type { CashPoint, Report } from '../../../report.js';
import { agrees, EMPTY, liveWhereTrue, plain, refAt, type Cell, type Column, type Ref, type Sheet } from '../cell.js';
import type { AssumptionRefs } from './assumptions.js';
import type { Side } from './links.js';
import { paybackIn, paybackMonths } from './payback.js';
import type { PowerSheet } from './power.js';

export const BY_YEAR = 'Cost by year';

const columnsFor = (currency: string): readonly Column[] => [
  { head: 'Year', width: 22 }, { head: 'Years from the start', width: 12, look: 'year' },
  ...['today', 'the plan'].flatMap((side): Column[] => [
    { head: `Energy, ${side}, ${currency}`, width: 15, look: 'whole' }, { head: `All else, ${side}, ${currency}`, width: 13, look: 'whole' },
    { head: `Spent in the year, ${side}, ${currency}`, width: 16, look: 'whole' },
  ]),
  { head: `Difference in the year, ${currency}`, width: 16, look: 'difference' },
  { head: `Spent until then, today, ${currency}`, width: 16, look: 'whole' }, { head: `Spent until then, the plan, ${currency}`, width: 16, look: 'whole' },
  { head: `Difference until then, ${currency}`, width: 16, look: 'difference' }, { head: 'Even in month', width: 10, look: 'tenth' },
];

const FIRST = 2;
/** The three columns of one side: energy, all else, both; and the column of what is spent until then. */
const LETTERS: { readonly [S in Side]: readonly [energy: string, rest: string, both: string, until: string] } = {
  before: ['C', 'D', 'E', 'J'], after: ['F', 'G', 'H', 'K'],
};

/** Money by year, keep as today against the plan, and when the plan has paid for itself. */
export interface YearSheet {
  readonly sheet: Sheet;
  readonly energy: { readonly [S in Side]: Ref };
  readonly total: { readonly [S in Side]: Ref };
  readonly payback: { readonly at: string; readonly value: string | number };
}

export function costByYearSheet(report: Report, power: PowerSheet, refs: AssumptionRefs): YearSheet {
  const { cash } = report.cost;
  const last = FIRST + cash.length - 1;
  const energy = { before: energyOf(report, power, { side: 'before', refs }), after: energyOf(report, power, { side: 'after', refs }) };
  const rows = cash.map((point, index) => yearRow(point, cash[index - 1], FIRST + index, energy));
  const payback = paybackCell(report, last);
  const total = (side: Side): Ref => ({ at: refAt(BY_YEAR, LETTERS[side][2], last + 1), value: cash[cash.length - 1]?.[side] ?? 0 });
  const ofEnergy = (side: Side): Ref => ({ at: refAt(BY_YEAR, LETTERS[side][0], last + 1), value: sum(energy[side].map(({ value }) => value)) });
  const body = cash.length === 0 ? [] : [...rows, totalRow(cash, energy, last), [plain('Even after, months'), ...Array.from({ length: 11 }, () => EMPTY), payback]];
  return {
    sheet: { name: BY_YEAR, columns: columnsFor(report.style.currency), rows: body },
    energy: { before: ofEnergy('before'), after: ofEnergy('after') }, total: { before: total('before'), after: total('after') },
    payback: { at: refAt(BY_YEAR, 'M', last + 2), value: payback.value ?? '' },
  };
}

const sum = (values: readonly (string | number | null)[]): number => values.reduce<number>((all, value) => all + (typeof value === 'number' ? value : 0), 0);

type EnergyCells = { readonly [S in Side]: readonly Cell[] };

interface Whose {
  readonly side: Side;
  readonly refs: AssumptionRefs;
}

/** Energy of each year: the first year's cost, risen year by year; empty where that does not give the figure of the report. */
function energyOf({ cost, ledger }: Report, power: PowerSheet, { side, refs }: Whose): readonly Cell[] {
  const first = power.energyCost[side];
  const rise = refs('cost.energyEscalationRatio');
  const figure = ledger.find(({ key }) => key === 'energyCost')?.[side] ?? null;
  const cells = cost.cash.map(({ year }, index): Cell => {
    if (year === 0 || rise === undefined) return plain(0);
    return { value: first.value * (1 + rise.value) ** (year - 1), formula: `${first.at}*(1+${rise.at})^($B${FIRST + index}-1)` };
  });
  const gives = figure !== null && rise !== undefined && agrees(sum(cells.map(({ value }) => value)), figure);
  return gives ? cells : cells.map(() => EMPTY);
}

function yearRow(point: CashPoint, previous: CashPoint | undefined, row: number, energy: EnergyCells): readonly Cell[] {
  const side = (which: Side, inYear: number): readonly Cell[] => {
    const [energyLetter, restLetter] = LETTERS[which];
    const cell = energy[which][row - FIRST] ?? EMPTY;
    const rest = inYear - (typeof cell.value === 'number' ? cell.value : 0);
    return [cell, plain(rest), { value: inYear, formula: `${energyLetter}${row}+${restLetter}${row}` }];
  };
  const until = (letter: string, inYear: string, value: number): Cell => ({ value, formula: previous === undefined ? `${inYear}${row}` : `${letter}${row - 1}+${inYear}${row}` });
  return [
    plain(point.label), plain(point.year), ...side('before', point.beforeInYear), ...side('after', point.afterInYear),
    { value: point.afterInYear - point.beforeInYear, formula: `H${row}-E${row}` },
    until('J', 'E', point.before), until('K', 'H', point.after), { value: point.after - point.before, formula: `K${row}-J${row}` },
    paybackIn(point, previous, row),
  ];
}

function totalRow(cash: readonly CashPoint[], energy: EnergyCells, last: number): readonly Cell[] {
  const all = (letter: string, value: number): Cell => ({ value, formula: `SUM(${letter}${FIRST}:${letter}${last})` });
  const side = (which: Side, spent: number): readonly Cell[] => {
    const [energyLetter, restLetter, both] = LETTERS[which];
    const ofEnergy = sum(energy[which].map(({ value }) => value));
    return [all(energyLetter, ofEnergy), all(restLetter, spent - ofEnergy), all(both, spent)];
  };
  const end = cash[cash.length - 1] ?? { before: 0, after: 0 };
  const difference = all('I', end.after - end.before);
  return [plain('All years'), EMPTY, ...side('before', end.before), ...side('after', end.after), difference, EMPTY, EMPTY, EMPTY, EMPTY].map((cell) => ({ ...cell, bold: true }));
}

const NOT_WITHIN = 'not within the years';

/** The month of the report, as the formula over the years where that gives it. */
function paybackCell({ cost }: Report, last: number): Cell {
  const formula = `IF(COUNT(M${FIRST}:M${last})=0,"${NOT_WITHIN}",MIN(M${FIRST}:M${last}))`;
  const months = paybackMonths(cost.cash);
  if (cost.paybackMonths === null) return months === null ? { value: NOT_WITHIN, formula } : plain(NOT_WITHIN);
  return { ...liveWhereTrue(formula, months ?? -1, cost.paybackMonths), look: 'tenth' };
}
