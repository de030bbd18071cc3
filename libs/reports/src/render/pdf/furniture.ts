import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { COLOURS } from '../../charts/colours.js';
import { rectangle, svg } from '../../charts/svg.js';
import type { Report } from '../../report.js';
import { dateWords } from '../../wording/words.js';
import { BOTTOM_MARGIN, CONTENT_WIDTH, SIDE_MARGIN, TOP_MARGIN } from './page.js';
import { note, SIZES, text } from './text.js';

/** Head, foot and margins of every page. `onPages` hears how many pages there are. */
export function furniture(report: Report, onPages: (pages: number) => void): Pick<TDocumentDefinitions, 'header' | 'footer' | 'pageMargins'> {
  const { identity } = report;
  const foot = [`Plan ${identity.sha256.slice(0, 12)}, seed ${identity.seed}. Same inputs give the same plan.`, identity.carbonMethod].filter(Boolean).join(' ');
  return {
    pageMargins: [SIDE_MARGIN, TOP_MARGIN, SIDE_MARGIN, BOTTOM_MARGIN],
    header: () => ({
      columns: [
        { svg: BRAND, width: 12 }, text('Stowage', { bold: true, fontSize: 9, width: 60, margin: [5, 0.5, 0, 0] }),
        note(`Consolidation report for ${report.title}, ${dateWords(report.date)}`, { alignment: 'right', margin: [0, 1, 0, 0] }),
      ],
      margin: [SIDE_MARGIN, 27, SIDE_MARGIN, 0],
    }),
    footer: (page, pages) => {
      onPages(pages);
      return {
        stack: [
          { canvas: [{ type: 'line', x1: 0, y1: 0, x2: CONTENT_WIDTH, y2: 0, lineWidth: 0.6, lineColor: COLOURS.line }] },
          { columns: [note(foot), note(`Page ${page} of ${pages}`, { width: 70, alignment: 'right' })], margin: [0, 5, 0, 0], fontSize: SIZES.note },
        ],
        margin: [SIDE_MARGIN, 12, SIDE_MARGIN, 0],
      };
    },
  };
}

const BRAND = svg(12, 12, [
  rectangle([0, 0, 12, 12], { rx: 3, fill: COLOURS.ink }), rectangle([2.4, 6.6, 7.2, 2.6], { rx: 0.6, fill: COLOURS.paper }),
  rectangle([2.4, 3, 3.2, 2.6], { rx: 0.6, fill: COLOURS.ink3 }), rectangle([6.4, 3, 3.2, 2.6], { rx: 0.6, fill: COLOURS.ink3 }),
]);
