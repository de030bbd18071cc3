import { Refusal } from './refusal.js';

/** The last row a worksheet can have; LibreOffice declares empty rows down to it. */
const LAST_ROW = 1_048_576;
const MOST_ROWS = 200_000;
const MOST_COLUMNS = 2000;
/** The reader pads every row to the widest one. */
const MOST_CELLS = 20_000_000;
/** Longest tag that is waited for when a piece of XML ends inside it. */
const LONGEST_TAG = 65_536;

/**
 * Watches the XML of a worksheet go by and refuses what would make the reader fill gaps for ever: a cell far out, row
 * numbers that are none. Also refuses document types, which no workbook needs and entity bombs do.
 */
export class SheetExtent {
  private rest = '';
  private rows = 0;
  private columns = 0;

  /** @param chunk the next piece of XML; tags may be cut anywhere */
  look(chunk: string): void {
    const text = this.rest + chunk;
    if (/<!(DOCTYPE|ENTITY)/i.test(text)) {
      throw new Refusal('workbook-damaged', 'The workbook holds a document type, which no spreadsheet program writes.', 'Maybe save it again in a spreadsheet program.');
    }
    for (const [tag] of text.matchAll(/<(?:\w+:)?(?:row|c)\s[^<>]*>/g)) this.see(tag);
    const lastTag = text.lastIndexOf('<');
    this.rest = lastTag >= 0 && !text.includes('>', lastTag) ? text.slice(lastTag) : '';
    if (this.rest.length > LONGEST_TAG) throw tooFar('a tag without an end');
  }

  private see(tag: string): void {
    const named = /\sr\s*=\s*["']([^"']*)["']/.exec(tag)?.[1];
    if (named === undefined) return;
    const { letters, row } = addressOf(named);
    // Rows and cells without content cost nothing: the reader drops them.
    if (letters !== '' && !tag.endsWith('/>')) this.extend(row, columnNumber(letters));
  }

  private extend(row: number, column: number): void {
    this.rows = Math.max(this.rows, row);
    this.columns = Math.max(this.columns, column);
    if (this.rows > MOST_ROWS) throw tooFar(`more than ${MOST_ROWS} rows`);
    if (this.columns > MOST_COLUMNS) throw tooFar(`more than ${MOST_COLUMNS} columns`);
    if (this.rows * this.columns > MOST_CELLS) throw tooFar(`${this.rows} rows by ${this.columns} columns`);
  }
}

/** "CL12" or, of a row, "12". */
function addressOf(named: string): { letters: string; row: number } {
  const [, letters = '', digits = ''] = /^([A-Z]{0,3})(\d{1,7})$/.exec(named) ?? [];
  if (digits === '' || Number(digits) > LAST_ROW) throw tooFar(`a cell at "${named.slice(0, 20)}"`);
  return { letters, row: Number(digits) };
}

function tooFar(what: string): Refusal {
  return new Refusal('workbook-too-big', `A sheet holds ${what}, which is more than is read.`, 'Maybe delete the empty rows and columns, or bring the data as csv.');
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
