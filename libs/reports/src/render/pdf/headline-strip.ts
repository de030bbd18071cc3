import type { Content, TableCell } from 'pdfmake';
import { COLOURS } from '../../charts/colours.js';
import { machineRow } from '../../charts/machine-row.js';
import type { ChangeRow, Report } from '../../report.js';
import { changeText, headlineText } from '../../wording/change-text.js';
import { VERDICT_COLOURS } from '../change-looks.js';
import { barOf } from './ledger-table.js';
import { inline, note, SIZES, text } from './text.js';

const BAR_WIDTH = 108;

/** Four figures side by side between a firm and a light rule. */
export function headlineStrip(report: Report, axisEnd: number): Content {
  const cells = report.headlines.map((row) => headline(row, report, axisEnd));
  return {
    table: { widths: cells.map(() => '*'), body: [cells] },
    layout: {
      hLineWidth: (row) => (row === 0 ? 1.1 : 0.75), hLineColor: (row) => (row === 0 ? COLOURS.ink : COLOURS.line2),
      vLineWidth: (column) => (column === 0 || column === cells.length ? 0 : 0.75), vLineColor: () => COLOURS.line,
      paddingLeft: (column) => (column === 0 ? 0 : 10), paddingRight: (column) => (column === cells.length - 1 ? 0 : 10),
      paddingTop: () => 7, paddingBottom: () => 8,
    },
    margin: [0, 14, 0, 0],
  };
}

function headline(row: ChangeRow, report: Report, axisEnd: number): TableCell {
  const { figure, unit, was } = headlineText(row, report.style);
  const { change, verdict } = changeText(row, report.style);
  return {
    stack: [
      text(row.label.replace(/, a year$/, ''), { color: COLOURS.ink2 }),
      { text: [...inline(figure, { fontSize: SIZES.figure, bold: true, characterSpacing: -0.3 }), ...inline(`\u00a0${unit}`, { fontSize: 8.25, color: COLOURS.ink2 })] },
      {
        columns: [
          text(was, { color: COLOURS.beforeInk, width: '*' }),
          text(change, { color: VERDICT_COLOURS[verdict], bold: true, width: 'auto', alignment: 'right' }),
        ],
        fontSize: 8.25,
      },
      ...picture(row, report, axisEnd),
    ],
  };
}

function picture(row: ChangeRow, report: Report, axisEnd: number): Content[] {
  if (row.key === 'servers' && row.before !== null && row.after !== null) {
    return [{ svg: machineRow(BAR_WIDTH, 7.5, row.before, row.after), margin: [0, 4, 0, 3] }, note(report.hostProof)];
  }
  return [{ svg: barOf(row, BAR_WIDTH, 13, axisEnd), margin: [0, 1, 0, 1] }, note(captionOf(row, report))];
}

/** The range; where the figure is unknown, why. */
function captionOf(row: ChangeRow, report: Report): string {
  const { range } = changeText(row, report.style);
  return row.after === null && row.note !== undefined ? row.note : range;
}
