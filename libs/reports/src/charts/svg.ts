/** Attribute values of one element; numbers are rounded to hundredths of a point. */
export type Attributes = { readonly [name: string]: string | number };

/** Text that may appear between tags or in an attribute. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

const ENTITIES: { readonly [character: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** One element; `content` is markup, so text goes through `escapeXml` or `textAt` first. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${typeof value === 'number' ? rounded(value) : escapeXml(value)}"`).join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

export const rounded = (value: number): string => String(Math.round(value * 100) / 100);

export interface TextStyle {
  readonly size: number;
  readonly colour: string;
  readonly bold?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** One line of text on its baseline. */
export function textAt(x: number, y: number, text: string, style: TextStyle): string {
  const weight: Attributes = style.bold === true ? { 'font-weight': 'bold' } : {};
  const anchor: Attributes = style.anchor === undefined ? {} : { 'text-anchor': style.anchor };
  return element('text', { x, y, 'font-size': style.size, fill: style.colour, ...weight, ...anchor }, escapeXml(text));
}

export type Box = readonly [x: number, y: number, width: number, height: number];
export type Ends = readonly [x1: number, y1: number, x2: number, y2: number];

export function rectangle([x, y, width, height]: Box, attributes: Attributes): string {
  return element('rect', { x, y, width: Math.max(0, width), height, ...attributes });
}

export function line([x1, y1, x2, y2]: Ends, attributes: Attributes): string {
  return element('line', { x1, y1, x2, y2, ...attributes });
}

/** A whole picture in points. */
export function svg(width: number, height: number, parts: readonly string[]): string {
  return element('svg', { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${rounded(width)} ${rounded(height)}` }, parts.join('') || ' ');
}
