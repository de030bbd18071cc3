import { COLOURS } from '../../../charts/colours.js';
import type { Report, TargetRow } from '../../../report.js';
import { showOne } from '../../../wording/measures.js';
import { asGiven, percent } from '../../../wording/numbers.js';
import { newSlide, type Deck } from '../deck.js';
import { text } from '../draw.js';
import { MARGIN, TOP } from '../page.js';
import { statements } from '../statements.js';
import { table, type CellText, type Column } from '../table.js';

const LEFT_WIDTH = 5.9;
const RIGHT = MARGIN + LEFT_WIDTH + 0.5;
const MOST_TARGETS = 4;
const MOST_FAILURES = 6;

/** What gets worse, the targets held against downtime, and what one failing host does. */
export function serviceSlide(deck: Deck, report: Report): void {
  const slide = newSlide(deck, report.service.title);
  statements(slide, 'What gets worse', report.worse, [MARGIN, TOP - 0.1, LEFT_WIDTH, 5.3]);
  const targets = report.service.targets.slice(0, MOST_TARGETS);
  if (targets.length > 0) table(slide, TARGETS, targets.map((target) => targetCells(target, report)), { x: RIGHT, y: TOP - 0.1, rowHeight: 0.3 });
  const y = TOP + (targets.length === 0 ? -0.1 : 0.2 + (targets.length + 1) * 0.3);
  // The hosts the others miss most come first.
  const failures = [...report.service.failures].sort((a, b) => b.worstRatio - a.worstRatio);
  if (failures.length === 0) return text(slide, 'The plan is not made to survive a failing host.', [RIGHT, y, 5.5, 0.3], { size: 13, colour: COLOURS.ink2 });
  const shown = table(slide, FAILURES, failures.slice(0, MOST_FAILURES).map(({ host, survives, fullest, worstRatio, recovery }) => [
    { text: host, bold: true }, { text: survives ? 'carry it' : 'fall short', colour: survives ? COLOURS.ink : COLOURS.bad },
    { text: `${fullest} ${percent(worstRatio, report.style.locale)}` }, { text: recovery },
  ]), { x: RIGHT, y, rowHeight: 0.3, size: 11, bottom: 6.4 });
  const left = failures.length - shown;
  if (left > 0) text(slide, `And ${left} more hosts, in the report.`, [RIGHT, 6.5, 5.5, 0.25], { size: 11, colour: COLOURS.ink3 });
}

const TARGETS: readonly Column[] = [
  { head: 'Availability target', width: 1.55 }, { head: 'Workloads', width: 0.95, right: true }, { head: 'Allowed a year', width: 1.23, right: true },
  { head: 'Today', width: 0.95, right: true }, { head: 'The plan', width: 1.05, right: true },
];

const FAILURES: readonly Column[] = [{ head: 'If this fails', width: 1 }, { head: 'the others', width: 0.85 }, { head: 'fullest then', width: 1.15 }, { head: 'How it recovers', width: 2.73 }];

function targetCells({ availabilityRatio, workloads, allowedMinutes, beforeMet, afterMet }: TargetRow, { style }: Report): readonly CellText[] {
  const verdict = (met: boolean | null): string => (met === null ? 'not known' : met ? 'met' : 'missed');
  return [
    { text: `${asGiven(availabilityRatio * 100, style.locale)}\u00a0%` }, { text: String(workloads) }, { text: showOne('minutes', allowedMinutes, style) },
    { text: verdict(beforeMet), colour: COLOURS.beforeInk }, { text: verdict(afterMet), bold: true, colour: afterMet === false ? COLOURS.bad : COLOURS.ink },
  ];
}
