import { COLOURS } from '../../../charts/colours.js';
import type { ChangeRow, Report } from '../../../report.js';
import { changeText } from '../../../wording/change-text.js';
import { show } from '../../../wording/measures.js';
import { significant, UNKNOWN } from '../../../wording/numbers.js';
import { VERDICT_COLOURS } from '../../change-looks.js';
import { newSlide, type Deck } from '../deck.js';
import { text } from '../draw.js';
import { CONTENT_WIDTH, MARGIN, TOP } from '../page.js';
import { table, type CellText, type Column } from '../table.js';

/** Sites of a board's slide; all of them are in the report. */
const MOST_SITES = 6;

const ROWS: readonly Column[] = [
  { head: 'The estate', width: 4.6 }, { head: 'Today', width: 1.3, right: true }, { head: 'The plan', width: 1.3, right: true }, { head: 'Unit', width: 1.2 },
  { head: 'Change', width: 1.2, right: true }, { head: 'Range, 8 cases of 10', width: 2.53, right: true },
];

/** Power, energy and carbon of the estate and of each site. */
export function powerSlide(deck: Deck, report: Report): void {
  const { sites } = report;
  const slide = newSlide(deck, sites.title);
  table(slide, ROWS, sites.rows.map((row) => cells(row, report)), { x: MARGIN, y: TOP - 0.25, rowHeight: 0.3 });
  const y = TOP + 0.15 + (sites.rows.length + 1) * 0.3;
  const rows = siteRows(report);
  const shown = table(slide, rows.columns, rows.cells.slice(0, MOST_SITES), { x: MARGIN, y, rowHeight: 0.3, bottom: 6.1 });
  const left = sites.sites.length - shown;
  const more = left > 0 ? `Sites beyond these, ${left}: in the report. ` : '';
  text(slide, more + sites.carbonNote, [MARGIN, 6.2, CONTENT_WIDTH, 0.6], { size: 11, colour: COLOURS.ink3 });
}

function cells(row: ChangeRow, { style }: Report): readonly CellText[] {
  const shown = changeText(row, style);
  return [
    { text: row.label }, { text: shown.before, colour: COLOURS.beforeInk }, { text: shown.after, bold: true }, { text: shown.unit, colour: COLOURS.ink2 },
    { text: shown.change, bold: true, colour: VERDICT_COLOURS[shown.verdict] }, { text: shown.range, colour: COLOURS.ink2 },
  ];
}

/** Today and the plan side by side; a site where nothing runs draws nothing. */
function siteRows({ sites, style }: Report): { readonly columns: readonly Column[]; readonly cells: readonly (readonly CellText[])[] } {
  const pairs = sites.sites;
  const energy = show('energyKwh', pairs.flatMap(({ before, after }) => [before?.energyKwhPerYear ?? 0, after?.energyKwhPerYear ?? 0]), style);
  const carbon = show('carbonKg', pairs.flatMap(({ before, after }) => [carbonOf(before), carbonOf(after)]), style);
  const pue = (site: (typeof pairs)[number]['before']): string => (site === undefined ? UNKNOWN : significant(site.pue, style.locale));
  const columns: readonly Column[] = [
    { head: 'Site', width: 3.13 },
    ...[`Energy a year, ${energy.unit}`, 'PUE', `Carbon from electricity, ${carbon.unit}`].flatMap((head): Column[] => [{ head: `${head}: today`, width: 1.5, right: true }, { head: 'the plan', width: 1.5, right: true }]),
  ];
  return {
    columns,
    cells: pairs.map(({ name, before, after }, index) => {
      const pair = ({ values }: { readonly values: readonly string[] }): CellText[] => [{ text: values[2 * index] ?? '', colour: COLOURS.beforeInk }, { text: values[2 * index + 1] ?? '', bold: true }];
      return [{ text: name }, ...pair(energy), { text: pue(before), colour: COLOURS.beforeInk }, { text: pue(after), bold: true }, ...pair(carbon)];
    }),
  };
}

const carbonOf = (site: { readonly operationalKgCo2ePerYear: number | null } | undefined): number | null => (site === undefined ? 0 : site.operationalKgCo2ePerYear);
