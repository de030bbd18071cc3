import { COLOURS } from '../../charts/colours.js';
import { bare, type Slide } from './deck.js';
import { FONT } from './page.js';

/** The library knows it, its types do not. */
const FREE_FORM = 'custGeom' as string as Parameters<Slide['addShape']>[0];

/** Left, top, width and height in inches. */
export type Box = readonly [x: number, y: number, w: number, h: number];

export interface TextLook {
  readonly size?: number;
  readonly colour?: string;
  readonly bold?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly valign?: 'top' | 'middle' | 'bottom';
}

/** A run of text within a paragraph or a table cell. */
export interface Run extends TextLook {
  readonly text: string;
  /** Starts a new paragraph after it. */
  readonly breaks?: boolean;
}

export const lookOf = ({ size = 14, colour = COLOURS.ink, bold = false }: TextLook) => ({ fontFace: FONT, fontSize: size, color: bare(colour), bold });

/** Text without a frame or inner margin, set from the top. */
export function text(slide: Slide, content: string | readonly Run[], [x, y, w, h]: Box, look: TextLook = {}): void {
  const runs = (typeof content === 'string' ? [{ text: content }] : content)
    .map((run) => ({ text: run.text, options: { ...lookOf({ ...look, ...run }), ...(run.breaks === true ? { breakLine: true } : {}) } }));
  slide.addText(runs, { x, y, w, h, margin: 0, align: look.align ?? 'left', valign: look.valign ?? 'top', fit: 'none' });
}

/** A filled rectangle; one without length is left out, since a shape needs some. */
export function rectangle(slide: Slide, [x, y, w, h]: Box, colour: string): void {
  if (w > 0 && h > 0) slide.addShape('rect', { x, y, w, h, fill: { color: bare(colour) }, line: { type: 'none' } });
}

export interface Stroke {
  readonly colour: string;
  /** Points. */
  readonly width: number;
  readonly dashed?: boolean;
}

/** A line to the right, or down. */
export function line(slide: Slide, [x, y, w, h]: Box, stroke: Stroke): void {
  slide.addShape('line', { x, y, w, h, line: strokeOf(stroke) });
}

/** An open line through points, in inches on the slide. */
export function path(slide: Slide, points: readonly (readonly [x: number, y: number])[], stroke: Stroke): void {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  slide.addShape(FREE_FORM, {
    x: left, y: top, w: Math.max(...xs) - left, h: Math.max(...ys) - top, line: strokeOf(stroke),
    points: points.map(([x, y], index) => ({ x: x - left, y: y - top, ...(index === 0 ? { moveTo: true } : {}) })),
  });
}

export function dot(slide: Slide, [x, y]: readonly [number, number], size: number): void {
  slide.addShape('ellipse', { x: x - size / 2, y: y - size / 2, w: size, h: size, fill: { color: bare(COLOURS.paper) }, line: strokeOf({ colour: COLOURS.ink, width: 1.25 }) });
}

const strokeOf = ({ colour, width, dashed }: Stroke) => ({ color: bare(colour), width, dashType: dashed === true ? ('dash' as const) : ('solid' as const) });
