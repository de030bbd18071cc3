import type { Content, TableCell } from 'pdfmake';
import { COLOURS } from '../../charts/colours.js';
import type { Report, SectionId, Statement } from '../../report.js';
import { listed } from '../../wording/words.js';
import { changePercent } from '../../wording/numbers.js';
import { costCharts } from './cost-charts.js';
import { CONTENT_WIDTH } from './page.js';
import { headlineStrip } from './headline-strip.js';
import { axisEndOf } from '../change-looks.js';
import { ledgerTable } from './ledger-table.js';
import { heading, inline, note, SIZES, text } from './text.js';

/** How much page one holds; a long title or many lines make the next smaller size necessary. */
export interface PageOneSize {
  readonly ledgerRows: number;
  readonly statements: number;
  readonly chartHeight: number;
}

/** From roomy to tight; the first that fits one page is used. */
export const PAGE_ONE_SIZES: readonly PageOneSize[] = [
  { ledgerRows: 8, statements: 4, chartHeight: 148 }, { ledgerRows: 7, statements: 3, chartHeight: 140 }, { ledgerRows: 6, statements: 3, chartHeight: 126 },
  { ledgerRows: 5, statements: 2, chartHeight: 112 }, { ledgerRows: 4, statements: 2, chartHeight: 96 }, { ledgerRows: 3, statements: 1, chartHeight: 88 },
];

const GAP = 28;
const PAGE_CELL = 40;
const PAGE_GAP = 6;
const STATEMENT_WIDTH = (CONTENT_WIDTH - GAP) / 2;

/** Where a section is: "page 4". The page is known only once all is laid out. */
export type PageOf = (section: SectionId) => Content;

/** The management summary. */
export function pageOne(report: Report, size: PageOneSize, pageOf: PageOf): Content[] {
  const ledger = report.ledgerOnPageOne.slice(0, size.ledgerRows);
  const axisEnd = axisEndOf([...report.headlines, ...ledger]);
  return [
    text(report.finding, { fontSize: SIZES.title, bold: true, lineHeight: 1, characterSpacing: -0.35 }),
    text(report.recommendation, { fontSize: SIZES.lead, color: COLOURS.ink2, lineHeight: 1.22, margin: [0, 6, 0, 0] }),
    headlineStrip(report, axisEnd),
    note(howToRead(report, axisEnd), { margin: [0, 7, 0, 0] }),
    costCharts(report, size.chartHeight),
    heading('What else changes', { margin: [0, 10, 0, 1] }),
    ledgerTable([{ rows: ledger }], report, axisEnd),
    {
      columns: [statementList('What gets worse', report.worse.slice(0, size.statements), pageOf), statementList('What the figures rest on', report.restsOn.slice(0, size.statements), pageOf)],
      columnGap: GAP, margin: [0, 12, 0, 0],
    },
  ];
}

function howToRead(report: Report, axisEnd: number): string {
  const axis = axisEnd === 0 ? 'no change' : changePercent(axisEnd, report.style.locale);
  const dotted = report.publishedBy.length === 0 ? '' : `; dotted: published (${listed(report.publishedBy)})`;
  return `Bars run from −100 % to ${axis}. Band: the range we expect in 8 cases of 10; mark: the middle${dotted}.`;
}

/** A list ruled like the ledger. */
export function statementList(title: string, statements: readonly Statement[], pageOf: PageOf): Content {
  const linked = statements.some(({ see }) => see !== undefined);
  const rows = statements.map((statement) => statementLine(statement, pageOf).slice(0, linked ? 2 : 1));
  const body: TableCell[][] = rows.length === 0 ? [[note('Nothing found.')]] : rows;
  return {
    stack: [heading(title), {
      table: { widths: linked ? [STATEMENT_WIDTH - PAGE_CELL - PAGE_GAP, PAGE_CELL] : [STATEMENT_WIDTH], body, dontBreakRows: true },
      layout: {
        hLineWidth: (row) => (row === 0 || row === body.length ? 0 : 0.6), hLineColor: () => COLOURS.line, vLineWidth: () => 0,
        paddingLeft: (column) => column * PAGE_GAP, paddingRight: () => 0, paddingTop: () => 2.5, paddingBottom: () => 2.5,
      },
    }],
  };
}

/** The page stands in a cell of its own: pdfmake fills in page numbers only on the first line of a text. */
function statementLine({ lead, text: rest, see }: Statement, pageOf: PageOf): TableCell[] {
  const claim: TableCell = { text: [...inline(lead, { bold: true }), ' ', ...inline(rest, { color: COLOURS.ink2 })], lineHeight: 1.12 };
  return [claim, see === undefined ? '' : { text: ['page\u00a0', pageOf(see)], fontSize: SIZES.note, color: COLOURS.ink3, noWrap: true }];
}
