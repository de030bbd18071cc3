import { COLOURS } from '../../charts/colours.js';
import { bare, type Slide } from './deck.js';
import { lookOf, type TextLook } from './draw.js';
import { BOTTOM } from './page.js';

export interface Column {
  readonly head: string;
  /** Inches. */
  readonly width: number;
  readonly right?: boolean;
}

export interface CellText extends TextLook {
  readonly text: string;
}

export interface TablePlace {
  readonly x: number;
  readonly y: number;
  /** Inches; rows grow where their text wraps. */
  readonly rowHeight: number;
  /** Rows that would reach below this are left out; absent = the foot of the slide. */
  readonly bottom?: number;
  readonly size?: number;
}

const NONE = { type: 'none' } as const;
const rule = (colour: string, points: number) => ({ type: 'solid', color: bare(colour), pt: points }) as const;

/** A native table: a firm rule under the head, a light one under each row, nothing else. Answers how many rows it has room for. */
export function table(slide: Slide, columns: readonly Column[], all: readonly (readonly CellText[])[], place: TablePlace): number {
  const { x, y, rowHeight, size = 12 } = place;
  const rows = all.slice(0, fitting(columns, all, place));
  if (rows.length === 0) return 0;
  const side = (index: number): 'left' | 'right' => (columns[index]?.right === true ? 'right' : 'left');
  const margin: [number, number, number, number] = [0.03, 0.06, 0.03, 0.06];
  const head = columns.map(({ head: title }, index) => ({
    text: title, options: { ...lookOf({ size: size - 2, colour: COLOURS.ink2 }), align: side(index), valign: 'bottom' as const, margin, border: [NONE, NONE, rule(COLOURS.ink, 1), NONE] as Borders },
  }));
  const body = rows.map((row) => row.map((cell, index) => ({
    text: cell.text, options: { ...lookOf({ size, ...cell }), align: side(index), valign: 'middle' as const, margin, border: [NONE, NONE, rule(COLOURS.line, 0.75), NONE] as Borders },
  })));
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  slide.addTable([head, ...body], { x, y, w: width, h: rowHeight * (rows.length + 1), colW: columns.map((column) => column.width), rowH: rowHeight });
  return rows.length;
}

/** Characters of 12 points on an inch of line, with what words leave free at its end. */
const PER_INCH = 12;

/** How many rows end above the bottom. */
function fitting(columns: readonly Column[], rows: readonly (readonly CellText[])[], { y, rowHeight, size = 12, bottom = BOTTOM }: TablePlace): number {
  let end = y + rowHeight;
  const over = rows.findIndex((row) => {
    const lines = row.map(({ text }, index) => Math.ceil(text.length / ((columns[index]?.width ?? 1) * PER_INCH * (12 / size))));
    end += Math.max(rowHeight, (Math.max(...lines) * size * 1.2) / 72 + 0.06);
    return end > bottom;
  });
  return over < 0 ? rows.length : over;
}

type Border = typeof NONE | ReturnType<typeof rule>;
type Borders = [Border, Border, Border, Border];
