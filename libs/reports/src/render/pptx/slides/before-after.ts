import type { FigureKey } from '@stowage/domain';
import { COLOURS } from '../../../charts/colours.js';
import { pickRows, saysSomething } from '../../../build-report/change-rows.js';
import type { ChangeRow, Report } from '../../../report.js';
import { changeText } from '../../../wording/change-text.js';
import { changePercent } from '../../../wording/numbers.js';
import { counted } from '../../../wording/words.js';
import { axisEndOf, VERDICT_COLOURS } from '../../change-looks.js';
import { changeBar } from '../change-bar.js';
import { newSlide, type Deck } from '../deck.js';
import { text } from '../draw.js';
import { MARGIN, TOP } from '../page.js';
import { table, type CellText, type Column } from '../table.js';

/** Rows of a board's slide; all of them are in the report. */
const KEYS: readonly FigureKey[] = [
  'servers', 'sites', 'rackUnits', 'averagePowerKw', 'energyKwhPerYear', 'emissionsKgCo2ePerYear', 'hardwareCost', 'softwareCost', 'supportCost',
  'energyCost', 'staffCost', 'totalCost', 'downtimeMinutesPerYear', 'workloadsPerFailure', 'deployHours', 'restoreHours',
];
const ROW = 0.295;
const BAR_LEFT = 8.35;
const BAR_WIDTH = 1.9;

const COLUMNS: readonly Column[] = [
  { head: 'Figure', width: 3.75 }, { head: 'Today', width: 1.05, right: true }, { head: 'The plan', width: 1.05, right: true }, { head: 'Unit', width: 0.95 },
  { head: 'Change', width: 0.85, right: true }, { head: '', width: BAR_WIDTH + 0.3 }, { head: 'Range, 8 cases of 10', width: 1.55, right: true }, { head: 'Published', width: 0.73, right: true },
];

/** Today and the plan on one scale. */
export function beforeAfterSlide(deck: Deck, report: Report): void {
  const rows = pickRows(report.ledger, KEYS).filter(saysSomething);
  const slide = newSlide(deck, titleOf(rows, report));
  table(slide, COLUMNS, rows.map((row) => cells(row, report)), { x: MARGIN, y: TOP - 0.35, rowHeight: ROW, size: 11 });
  const axisEnd = axisEndOf(rows);
  rows.forEach((row, index) => changeBar(slide, row, [BAR_LEFT, TOP - 0.35 + (index + 1) * ROW + 0.05, BAR_WIDTH, ROW - 0.1], axisEnd));
  const right = axisEnd === 0 ? 'no change' : `${changePercent(axisEnd, report.style.locale)}, the tick is no change`;
  text(slide, `Bars run from −100 % to ${right}. Band: range; mark: middle; dashed: published by somebody else, never used as an input.`, [MARGIN, 6.55, 11, 0.25], { size: 10, colour: COLOURS.ink3 });
}

function titleOf(rows: readonly ChangeRow[], { style }: Report): string {
  const verdicts = rows.map((row) => changeText(row, style).verdict);
  const [better, worse] = (['better', 'worse'] as const).map((which) => verdicts.filter((verdict) => verdict === which).length);
  return `${counted(better ?? 0, 'figure', style.locale)} of ${rows.length} get better, ${worse ?? 0} ${worse === 1 ? 'gets' : 'get'} worse`;
}

function cells(row: ChangeRow, { style }: Report): readonly CellText[] {
  const shown = changeText(row, style);
  return [
    { text: row.label }, { text: shown.before, colour: COLOURS.beforeInk }, { text: shown.after, bold: true }, { text: shown.unit, colour: COLOURS.ink2 },
    { text: shown.change, bold: true, colour: VERDICT_COLOURS[shown.verdict] }, { text: '' }, { text: shown.range, colour: COLOURS.ink2 }, { text: shown.published, colour: COLOURS.ink2 },
  ];
}
