import type { Content } from 'pdfmake';
import type { Column } from 'pdfmake/interfaces.js';
import { COLOURS } from '../../charts/colours.js';
import { moneyOverTime } from '../../charts/money-over-time.js';
import { pairedBars } from '../../charts/paired-bars.js';
import type { Report } from '../../report.js';
import { moneyFigure, moneyScale, moneyUnit } from '../../wording/money.js';
import { asGiven } from '../../wording/numbers.js';
import { counted, countedWord } from '../../wording/words.js';
import { costBars, itemScale } from '../cost-bars.js';
import { heading, inline, note, SIZES } from './text.js';

const WIDTH = 244;
/** Below this the values beside the bars would touch. */
const LEAST_ROW = 17.5;

/** Cost by item on the left, money over time on the right, one scale of money for both titles. */
export function costCharts(report: Report, height: number): Content {
  return { columns: [itemBars(report, height), moneyLines(report, height)], columnGap: 28, margin: [0, 14, 0, 0] };
}

function itemBars(report: Report, height: number): Column {
  const bars = costBars(report);
  const rowHeight = Math.min(22.5, Math.max(LEAST_ROW, height / Math.max(1, bars.length)));
  return {
    width: WIDTH,
    stack: [
      heading(`Cost over ${countedWord(report.years, 'year', report.style.locale)}, ${moneyUnit(report.style, itemScale(report))}`, { margin: 0 }), legend(),
      bars.length === 0 ? note('No cost is known.') : { svg: pairedBars(bars, { width: WIDTH, rowHeight, labelWidth: 88 }) },
    ],
  };
}

const legend = (): Content => ({
  text: [...inline('■ keep as today', { color: COLOURS.beforeInk }), '     ', ...inline('■ the plan', { color: COLOURS.afterInk })],
  fontSize: SIZES.note, margin: [0, 1, 0, 4],
});

function moneyLines({ cost, style }: Report, height: number): Column {
  const last = cost.cash[cost.cash.length - 1];
  if (last === undefined) return { width: WIDTH, stack: [heading('Money spent over time', { margin: 0 }), note('Not known: today\'s servers were not given.')] };
  const scale = style.scale ?? moneyScale([last.before, last.after]);
  const scaled = (value: number): number => value / scale.divisor;
  const range = cost.endRange;
  const picture = moneyOverTime(WIDTH, height, {
    points: cost.cash.map(({ year, before, after }) => ({ year, before: scaled(before), after: scaled(after) })),
    ...(range === undefined ? {} : { endRange: { before: both(range.before, scaled), after: both(range.after, scaled) } }),
    paybackMonths: cost.paybackMonths,
    labels: {
      before: 'keep as today', after: 'the plan', payback: `even after ${counted(Math.round(cost.paybackMonths ?? 0), 'month', style.locale)}`,
      beforeEnd: moneyFigure(last.before, scale, style.locale), afterEnd: moneyFigure(last.after, scale, style.locale),
    },
    tickText: (value) => asGiven(value, style.locale),
  });
  const legendLine = range === undefined ? 'By year.' : 'By year. Bar at the end: 8 cases of 10.';
  return { width: WIDTH, stack: [heading(`Money spent over time, ${moneyUnit(style, scale)}`, { margin: 0 }), note(legendLine, { margin: [0, 1, 0, 3] }), { svg: picture }] };
}

const both = ({ low, high }: { readonly low: number; readonly high: number }, scaled: (value: number) => number) => ({ low: scaled(low), high: scaled(high) });
