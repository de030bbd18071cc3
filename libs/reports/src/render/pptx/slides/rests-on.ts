import { COLOURS } from '../../../charts/colours.js';
import type { AssumptionRow, Report } from '../../../report.js';
import { asGiven, EN_DASH } from '../../../wording/numbers.js';
import { counted } from '../../../wording/words.js';
import { newSlide, type Deck } from '../deck.js';
import { text } from '../draw.js';
import { MARGIN, TOP } from '../page.js';
import { statements } from '../statements.js';
import { table, type CellText, type Column } from '../table.js';

const LEFT_WIDTH = 4.6;
const RIGHT = MARGIN + LEFT_WIDTH + 0.5;
/** Inputs of a board's slide; all of them are in the report and the workbook. */
const MOST_INPUTS = 12;

const COLUMNS: readonly Column[] = [
  { head: 'Set for this estate', width: 3.2 }, { head: 'Value', width: 0.95, right: true }, { head: 'Low to high', width: 1.6, right: true }, { head: 'Unit', width: 1.28 },
];

/** Where the figures come from, by how far they can be trusted. */
export function restsOnSlide(deck: Deck, report: Report): void {
  const { assumptions, restsOn, style } = report;
  const slide = newSlide(deck, `The figures rest on ${counted(assumptions.length, 'input', style.locale)} beside the files`);
  const end = statements(slide, 'What the figures rest on', restsOn, [MARGIN, TOP - 0.1, LEFT_WIDTH, 4]);
  text(slide, [{ text: 'Checked. ', bold: true }, { text: report.identity.checked, colour: COLOURS.ink2 }], [MARGIN, end, LEFT_WIDTH, 0.9], { size: 13 });
  const set = assumptions.filter(({ changed }) => changed === true);
  const shown = (set.length > 0 ? set : assumptions).slice(0, MOST_INPUTS);
  const columns = set.length > 0 ? COLUMNS : COLUMNS.map((column, index) => (index === 0 ? { ...column, head: 'Defaults' } : column));
  table(slide, columns, shown.map((row) => cells(row, style.locale)), { x: RIGHT, y: TOP - 0.1, rowHeight: 0.3, size: 11, bottom: 6.4 });
  text(slide, 'Every input with its source and year is in the report and in the workbook.', [RIGHT, 6.5, 7, 0.25], { size: 11, colour: COLOURS.ink3 });
}

function cells({ label, site, value, low, high, unit }: AssumptionRow, locale: string): readonly CellText[] {
  const range = low === high ? 'exact' : `${asGiven(low, locale)}${EN_DASH}${asGiven(high, locale)}`;
  return [{ text: site === undefined ? label : `${label} (${site})` }, { text: asGiven(value, locale), bold: true }, { text: range, colour: COLOURS.ink2 }, { text: unit, colour: COLOURS.ink2 }];
}
