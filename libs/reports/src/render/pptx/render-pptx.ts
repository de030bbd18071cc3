import type { PlanDocument } from '@stowage/domain';
import { buildReport } from '../../build-report/build-report.js';
import type { ReportOptions } from '../../report.js';
import { fixedZip } from '../office/fixed-zip.js';
import { newDeck } from './deck.js';
import { isNotes, repair } from './repair.js';
import { beforeAfterSlide } from './slides/before-after.js';
import { costSlide } from './slides/cost.js';
import { decisionSlide } from './slides/decision.js';
import { findingSlide } from './slides/finding.js';
import { nextStepsSlide } from './slides/next-steps.js';
import { powerSlide } from './slides/power.js';
import { restsOnSlide } from './slides/rests-on.js';
import { serviceSlide } from './slides/service.js';

const SLIDES = [findingSlide, decisionSlide, beforeAfterSlide, costSlide, powerSlide, serviceSlide, restsOnSlide, nextStepsSlide];

/** The report for a board: eight slides in native shapes and tables. The same document and options give the same bytes. */
export async function renderPptx(document: PlanDocument, options: ReportOptions): Promise<Uint8Array> {
  const report = buildReport(document, options);
  const deck = newDeck(report);
  SLIDES.forEach((slide) => slide(deck, report));
  const bytes = await deck.write({ outputType: 'uint8array' });
  return fixedZip(bytes as Uint8Array, options.date, { rewrite: repair(options.date), leaveOut: isNotes });
}
