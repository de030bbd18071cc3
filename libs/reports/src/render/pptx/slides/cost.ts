import { COLOURS } from '../../../charts/colours.js';
import type { ChangeRow, Report } from '../../../report.js';
import { moneyUnit, moneyWords } from '../../../wording/money.js';
import { countedWord } from '../../../wording/words.js';
import { costBars, itemScale } from '../../cost-bars.js';
import { newSlide, type Deck } from '../deck.js';
import { text } from '../draw.js';
import { pairedBars } from '../paired-bars.js';
import { CONTENT_WIDTH, MARGIN, TOP } from '../page.js';

/** Cost by item, keep as today against the plan. */
export function costSlide(deck: Deck, report: Report): void {
  const slide = newSlide(deck, titleOf(report));
  const { style } = report;
  text(slide, [
    { text: `Cost over ${countedWord(report.years, 'year', style.locale)}, ${moneyUnit(style, itemScale(report))}:  `, bold: true },
    { text: '■ keep as today    ', colour: COLOURS.beforeInk }, { text: '■ the plan', colour: COLOURS.afterInk },
  ], [MARGIN, TOP - 0.1, CONTENT_WIDTH, 0.3], { size: 14 });
  const bars = costBars(report);
  if (bars.length === 0) text(slide, 'No cost is known.', [MARGIN, TOP + 0.4, CONTENT_WIDTH, 0.3], { colour: COLOURS.ink2 });
  pairedBars(slide, bars, [MARGIN, TOP + 0.35, CONTENT_WIDTH, 4.5]);
  text(slide, 'Not discounted. Each item by year, with live formulas, is in the workbook.', [MARGIN, 6.5, CONTENT_WIDTH, 0.25], { size: 11, colour: COLOURS.ink3 });
}

const saved = ({ before, after }: ChangeRow): number => (before ?? 0) - (after ?? 0);

/** What saves most and what costs more. */
function titleOf({ cost, style }: Report): string {
  const bySaving = [...cost.items].sort((a, b) => saved(b) - saved(a));
  const [most, least] = [bySaving[0], bySaving[bySaving.length - 1]];
  if (most === undefined || least === undefined) return 'What it costs is not known in full';
  const gains = saved(most) > 0 ? `${most.label} saves most, ${moneyWords(saved(most), style)}` : 'No item of cost falls';
  return saved(least) < 0 ? `${gains}; ${least.label.toLowerCase()} costs ${moneyWords(-saved(least), style)} more` : gains;
}
