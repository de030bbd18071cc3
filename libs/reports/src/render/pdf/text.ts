import type { Content, TableCell } from 'pdfmake';
import type { ColumnProperties, ContentText } from 'pdfmake/interfaces.js';
import { COLOURS } from '../../charts/colours.js';
import { runsOf } from './runs.js';

/** Sizes in points; the screen sizes of ui.md section 8 times 0.75. */
export const SIZES = { title: 19.5, section: 13.5, lead: 10.1, heading: 10.1, figure: 18.75, body: 8.6, table: 8.2, note: 7.9 } as const;

/** How a text looks and where it stands. */
export type TextLook = Omit<ContentText, 'text'> & ColumnProperties & { readonly id?: string };

/** Text that prints in any script the fonts hold. */
export function text(value: string, look: TextLook = {}): ContentText & ColumnProperties {
  return { text: inline(value), ...look };
}

/** The parts of a text node, for sentences that mix weights. */
export function inline(value: string, style: TextLook = {}): Content[] {
  return runsOf(value).map(({ text: part, font }) => ({ text: part, font, ...style }));
}

export const note = (value: string, style: TextLook = {}): ContentText & ColumnProperties =>
  text(value, { fontSize: SIZES.note, color: COLOURS.ink3, lineHeight: 1.15, ...style });

export const heading = (value: string, style: TextLook = {}): Content => text(value, { fontSize: SIZES.heading, bold: true, margin: [0, 0, 0, 3], ...style });

/** A cell of figures: right-aligned, digits of equal width, so that digits stand under digits. Only here: features slow layout down. */
export const number = (value: string, style: TextLook = {}): TableCell =>
  text(value, { alignment: 'right', fontFeatures: ['tnum'], ...style });

/** Units come as plain letters: "kg CO2e/kWh" prints with its subscript. */
export const unitText = (unit: string): string => unit.replaceAll('CO2', 'CO₂');
