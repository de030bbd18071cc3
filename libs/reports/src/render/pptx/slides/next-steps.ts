import { COLOURS } from '../../../charts/colours.js';
import type { MoveRow, Report } from '../../../report.js';
import { listedUpTo } from '../../../wording/words.js';
import { newSlide, type Deck } from '../deck.js';
import { text } from '../draw.js';
import { CONTENT_WIDTH, MARGIN, TOP } from '../page.js';
import { table, type CellText, type Column } from '../table.js';

/** Servers on one slide; the whole list is in the report and the workbook. */
const MOST_SERVERS = 12;
const MOST_NAMES = 4;

const COLUMNS: readonly Column[] = [
  { head: '', width: 0.4, right: true }, { head: 'Server today', width: 2.5 }, { head: 'Site', width: 2 }, { head: 'Its workloads', width: 4.6 }, { head: 'move to', width: 2.63 },
];

/** The migration list, server by server in the order they empty. */
export function nextStepsSlide(deck: Deck, { moves }: Report): void {
  const servers = groups(moves.moves);
  const slide = newSlide(deck, `Next: ${moves.title.charAt(0).toLowerCase()}${moves.title.slice(1)}`);
  text(slide, 'Site by site and server by server, so that each can be switched off as soon as it is empty.', [MARGIN, TOP - 0.45, CONTENT_WIDTH, 0.3], { size: 14, colour: COLOURS.ink2 });
  const rows = servers.slice(0, MOST_SERVERS).map((group, index): readonly CellText[] => [
    { text: String(index + 1), colour: COLOURS.ink3 }, { text: group[0]?.fromServer ?? '', bold: true }, { text: group[0]?.fromSite || 'not given' },
    { text: listedUpTo(group.map(({ workload }) => workload), MOST_NAMES) }, { text: listedUpTo([...new Set(group.map(({ toHost }) => toHost))], MOST_NAMES) },
  ]);
  const shown = table(slide, COLUMNS, rows, { x: MARGIN, y: TOP, rowHeight: 0.34, bottom: 6.4 });
  const left = servers.length - shown;
  const more = left > 0 ? `And ${left} more. ` : '';
  text(slide, `${more}The whole list is in the report under Moves and in the workbook under Placement.`, [MARGIN, 6.5, CONTENT_WIDTH, 0.25], { size: 11, colour: COLOURS.ink3 });
}

/** The moves of each server, in the order of the list. */
function groups(moves: readonly MoveRow[]): readonly (readonly MoveRow[])[] {
  const byServer = new Map<string, MoveRow[]>();
  for (const move of moves) {
    const key = `${move.fromSite}\n${move.fromServer}`;
    const known = byServer.get(key);
    if (known === undefined) byServer.set(key, [move]);
    else known.push(move);
  }
  return [...byServer.values()];
}
