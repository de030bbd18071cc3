import type { PlanDocument } from '@stowage/domain';
import pdfMake, { type Content } from 'pdfmake';
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { buildReport } from '../../build-report/build-report.js';
import { COLOURS } from '../../charts/colours.js';
import type { Report, ReportOptions } from '../../report.js';
import { FONT_FILES, FONTS } from './fonts.js';
import { furniture } from './furniture.js';
import { pageOne, PAGE_ONE_SIZES, type PageOf, type PageOneSize } from './page-one.js';
import { sections } from './sections/sections.js';
import { SIZES } from './text.js';

/** Nothing is fetched and no file but the fonts is read. */
pdfMake.setUrlAccessPolicy(() => false);
pdfMake.setLocalAccessPolicy((path) => FONT_FILES.includes(path));
pdfMake.setFonts(FONTS);

/**
 * The report as an A4 PDF: page one is the management summary, the rest is what it rests on.
 * The same document, options and fonts give the same bytes.
 */
export async function renderPdf(document: PlanDocument, options: ReportOptions): Promise<Uint8Array> {
  return renderReport(buildReport(document, options));
}

export async function renderReport(report: Report): Promise<Uint8Array> {
  const size = await fittingSize(report);
  const pageOf: PageOf = (section) => ({ pageReference: section, color: COLOURS.ink3 });
  const { bytes } = await print(report, [...pageOne(report, size, pageOf), ...sections(report, pageOf)]);
  return bytes;
}

/** Lays out page one alone, smaller and smaller, until it is one page. */
async function fittingSize(report: Report): Promise<PageOneSize> {
  for (const size of PAGE_ONE_SIZES) {
    const { pages } = await print(report, pageOne(report, size, () => '00'));
    if (pages === 1) return size;
  }
  return PAGE_ONE_SIZES[PAGE_ONE_SIZES.length - 1] ?? { ledgerRows: 3, statements: 1, chartHeight: 88 };
}

async function print(report: Report, content: Content[]): Promise<{ readonly bytes: Uint8Array; readonly pages: number }> {
  const count = { pages: 0 };
  const definition: TDocumentDefinitions = {
    pageSize: 'A4', content, ...furniture(report, (pages) => { count.pages = pages; }),
    defaultStyle: { font: 'Inter', fontSize: SIZES.body, color: COLOURS.ink },
    info: { title: report.finding, subject: `Consolidation report for ${report.title}`, creator: 'Stowage', producer: 'Stowage', creationDate: creationDate(report.date) },
  };
  const bytes = await pdfMake.createPdf(definition).getBuffer();
  return { bytes: new Uint8Array(bytes), pages: count.pages };
}

/** Midnight UTC of the report's date, so that the bytes do not depend on when they are made. */
function creationDate(date: string): Date {
  const time = Date.parse(`${date}T00:00:00Z`);
  return new Date(Number.isNaN(time) ? 0 : time);
}
