import { escapeXml } from '../../charts/svg.js';
import { columnLetter, type Sheet } from './cell.js';

/** Puts beside each formula what it comes to, for readers that do not calculate. */
export function withResults(xml: string, results: ReadonlyMap<string, string | number>): string {
  return xml.replace(/<c r="([A-Z]+\d+)"([^>]*)><f>([^<]*)<\/f><\/c>/g, (whole, address: string, attributes: string, formula: string) => {
    const value = results.get(address) ?? /^(?:"|&quot;)(\w+)(?:"|&quot;)$/.exec(formula)?.[1];
    if (value === undefined) return whole;
    const type = typeof value === 'string' ? ' t="str"' : '';
    return `<c r="${address}"${attributes}${type}><f>${formula}</f><v>${escapeXml(String(value))}</v></c>`;
  });
}

/** A filter at the head of lists, and pages as wide as the sheet. */
export function withTools(xml: string, sheet: Sheet): string {
  const { intro, columns, rows } = sheet;
  const last = columnLetter(columns.length - 1);
  const filter = intro === undefined && rows.length > 0 && !hasFormulas(sheet) ? `<autoFilter ref="A1:${last}${rows.length + 1}"/>` : '';
  return xml.replace(/(<worksheet[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
    .replace('</sheetData>', `</sheetData>${filter}`)
    .replace('<pageSetup ', '<pageSetup fitToHeight="0" ');
}

/** Sorting would tear formulas from the rows they speak of. */
const hasFormulas = ({ rows }: Sheet): boolean => rows.some((row) => row.some(({ formula }) => formula !== undefined));
