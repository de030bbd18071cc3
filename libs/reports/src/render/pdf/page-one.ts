import type { Content } from 'pdfmake';
import { COLOURS } from '../../charts/colours.js';
import type { Report, SectionId, Statement } from '../../report.js';
import { listed } from '../../wording/words.js';
import { changePercent } from '../../wording/numbers.js';
import { costCharts } from './cost-charts.js';
import { headlineStrip } from './headline-strip.js';
import { axisEndOf, ledgerTable } from './ledger-table.js';
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

/** Where a section is: "page 4". The page is known only once all is laid out. */
export type PageOf = (section: SectionId) => Content;

/** The management summary. */
export function pageOne(report: Report, size: PageOneSize, pageOf: PageOf): Content[] {
  return [
    text(report.finding, { fontSize: SIZES.title, bold: true, lineHeight: 1, characterSpacing: -0.35 }),
    text(report.recommendation, { fontSize: SIZES.lead, color: COLOURS.ink2, lineHeight: 1.22, margin: [0, 6, 0, 0] }),
    headlineStrip(report),
    note(howToRead(report), { margin: [0, 7, 0, 0] }),
    costCharts(report, size.chartHeight),
    heading('What else changes', { margin: [0, 10, 0, 1] }),
    ledgerTable(report.ledgerOnPageOne.slice(0, size.ledgerRows), report),
    {
      columns: [statementList('What gets worse', report.worse.slice(0, size.statements), pageOf), statementList('What the figures rest on', report.restsOn.slice(0, size.statements), pageOf)],
      columnGap: 28, margin: [0, 12, 0, 0],
    },
  ];
}

function howToRead(report: Report): string {
  const end = axisEndOf(report);
  const axis = end === 0 ? 'no change' : changePercent(end, report.style.locale);
  const dotted = report.publishedBy.length === 0 ? '' : `; dotted: published (${listed(report.publishedBy)})`;
  return `Bars run from −100 % to ${axis}. Band: the range we expect in 8 cases of 10; mark: the middle${dotted}.`;
}

/** A list ruled like the ledger. */
export function statementList(title: string, statements: readonly Statement[], pageOf: PageOf): Content {
  const rows = statements.map((statement) => [statementLine(statement, pageOf)]);
  const body = rows.length === 0 ? [[note('Nothing found.')]] : rows;
  return {
    stack: [heading(title), {
      table: { widths: ['*'], body, dontBreakRows: true },
      layout: {
        hLineWidth: (row) => (row === 0 || row === body.length ? 0 : 0.6), hLineColor: () => COLOURS.line, vLineWidth: () => 0,
        paddingLeft: () => 0, paddingRight: () => 0, paddingTop: () => 2.5, paddingBottom: () => 2.5,
      },
    }],
  };
}

function statementLine({ lead, text: rest, see }: Statement, pageOf: PageOf): Content {
  const link = see === undefined ? [] : [' Page\u00a0', pageOf(see), '.'];
  return { text: [...inline(lead, { bold: true }), ' ', ...inline(rest, { color: COLOURS.ink2 }), ...link.map((part) => (typeof part === 'string' ? { text: part, color: COLOURS.ink3 } : part))], lineHeight: 1.15 };
}
