import { describe, expect, it } from '@jest/globals';
import iconv from 'iconv-lite';
import { IssueLog } from '../issue-log.js';
import { workbook } from '../testing/fixtures.js';
import { workbookParts, zip } from '../testing/zip.js';
import type { Grid } from '../table/grid.js';
import { readSource } from './read-source.js';

async function read(bytes: Uint8Array): Promise<{ grids: Grid[]; codes: string[]; cells: unknown[][] }> {
  const log = new IssueLog('f');
  const grids = await readSource({ name: 'f', bytes }, log);
  return { grids, codes: log.issues().map(({ code }) => code), cells: grids[0]?.rows.map(({ cells }) => [...cells]) ?? [] };
}
const encoded = (text: string, encoding: string): Uint8Array => new Uint8Array(iconv.encode(text, encoding, { addBOM: false }));
const plain = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('readSource on text', () => {
  const text = 'name,város\nfőkapu,Győr és Graz\n';
  it.each([
    ['UTF-8', plain(text)], ['UTF-8 with a mark', plain(`\uFEFF${text}`)], ['UTF-16LE with a mark', encoded(`\uFEFF${text}`, 'utf-16le')],
    ['UTF-16BE with a mark', encoded(`\uFEFF${text}`, 'utf-16be')], ['UTF-16LE', encoded(text, 'utf-16le')], ['UTF-16BE', encoded(text, 'utf-16be')],
  ])('decodes %s', async (_, bytes) => {
    expect(await read(bytes)).toMatchObject({ cells: [['name', 'város'], ['főkapu', 'Győr és Graz']], codes: [] });
  });

  it('reads what is neither as windows-1252 and says so', async () => {
    expect(await read(encoded('name;Größe\nmüller–pc;straße\n', 'windows-1252'))).toMatchObject({ cells: [['name', 'Größe'], ['müller–pc', 'straße']], codes: ['encoding-guessed'] });
  });

  it.each([
    ['comma', 'a,b,c\n1,2,3\n'], ['semicolon with decimal commas', 'a;b;c\n1;2;3\n1,5;2,5;3,5\n'], ['tab', 'a\tb\tc\n1\t2\t3\n'], ['pipe', 'a|b|c\n1|2|3\n'],
    ['semicolon and tab', 'a;\tb;\tc\n1;\t2;\t3\n'], ['a named one', 'sep=;\na;b;c\n1;2;3\n'], ['a title above', 'My, list\na;b;c\n1;2;3\n4;5;6\n'],
    ['quoted separators', '"a";"b";"c"\n"1,1,1";"2";"3"\n'], ['a trailing separator', 'a;b;c;\n1;2;3;\n'],
  ])('splits by %s', async (_, text_) => {
    const { cells } = await read(plain(text_));
    expect(cells.find(([first]) => first === 'a')?.filter((cell) => cell !== null)).toEqual(['a', 'b', 'c']);
  });

  it('numbers rows as a spreadsheet does, blank and left-out lines counted', async () => {
    const { grids } = await read(plain('sep=,\r\n#TYPE x\r\na,b\r\n\r\n"1\n1",2\r\n3,4\r\n'));
    expect(grids[0]?.rows.map(({ row, cells }) => [row, cells[0]])).toEqual([[3, 'a'], [5, '1\n1'], [6, '3']]);
  });

  it('says where a quote is not closed', async () => {
    expect((await read(plain('a,b\n"1,2\n3,4\n'))).codes).toEqual(['quotes-not-closed']);
  });

  it.each([['gzip', [0x1f, 0x8b, 8, 0]], ['PDF', [...plain('%PDF-1.4')]], ['sysstat', [0x96, 0xd5, 0x75, 0x21]], ['noise', [1, 2, 3, 4, 5, 250, 251, 0, 6, 7]]])('refuses %s', async (_, bytes) => {
    expect(await read(Uint8Array.from(bytes))).toMatchObject({ grids: [], codes: ['not-a-table'] });
  });
});

describe('readSource on workbooks', () => {
  const row = (at: number, cells: string): string => `<row r="${at}">${cells}</row>`;
  const sheet = (rows: string): Uint8Array => zip(workbookParts(`<worksheet><sheetData>${rows}</sheetData></worksheet>`));

  it('reads numbers, texts, booleans and dates by sheet', async () => {
    const { bytes } = await workbook('w.xlsx', { One: [['a', 1, true], [null], [new Date('2026-10-05T08:00:00Z')]], Two: [['b']] });
    const { grids } = await read(bytes);
    expect(grids.map(({ sheet: name, rows }) => [name, rows])).toEqual([
      ['One', [{ row: 1, cells: ['a', 1, true] }, { row: 3, cells: [new Date('2026-10-05T08:00:00Z'), null, null] }]], ['Two', [{ row: 1, cells: ['b'] }]],
    ]);
  });

  it('takes only its own bytes of a pooled buffer', async () => {
    const bytes = sheet(row(1, '<c r="A1"><v>7</v></c>'));
    expect((await read(Buffer.from(bytes))).cells).toEqual([[7]]);
  });

  it('opens a sheet that declares rows down to the last one', async () => {
    const empty = Array.from({ length: 1000 }, (_, at) => `<row r="${1_047_577 + at}"/>`).join('');
    const { cells, codes } = await read(sheet(row(1, '<c r="A1"><v>7</v></c>') + empty));
    expect([cells, codes]).toEqual([[[7]], []]);
  });

  it('reads formulas by their stored result and leaves those without one empty', async () => {
    const { cells } = await read(sheet(row(1, '<c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>X()</f></c><c r="C1" t="e"><v>#REF!</v></c><c r="D1"><v>3</v></c>')));
    expect(cells).toEqual([[2, null, null, 3]]);
  });

  it.each([
    ['a row far out', row(2_000_000_000, '<c r="A2000000000"><v>1</v></c>')], ['a row that is no number', '<row r="1e9"><c><v>1</v></c></row>'],
    ['a cell behind a tag of 100,000 blanks', `<row r="1"><c${' '.repeat(100_000)} r="ZZZZ1"><v>1</v></c></row>`], ['a column far out', row(1, '<c r="ZZZZZZ1"><v>1</v></c>')], ['too many columns', row(1, '<c r="XFD1"><v>1</v></c>')], ['too many rows', row(900_000, '<c r="A900000"><v>1</v></c>')],
  ])('refuses %s', async (_, xml) => {
    expect(await read(sheet(xml))).toMatchObject({ grids: [], codes: ['workbook-too-big'] });
  });

  it('refuses what unpacks to far more than it is', async () => {
    const bomb = { ...workbookParts('<worksheet/>'), 'xl/sharedStrings.xml': '<sst>'.padEnd(3_000_000, ' ') };
    expect(await read(zip(bomb))).toMatchObject({ grids: [], codes: ['zip-too-big'] });
  });

  it('refuses a directory that understates what is packed', async () => {
    const liar = { ...workbookParts('<worksheet/>'), 'xl/sharedStrings.xml': '<sst>'.padEnd(3_000_000, ' ') };
    expect(await read(zip(liar, { claimedSize: 100 }))).toMatchObject({ grids: [], codes: ['workbook-damaged'] });
  });

  it('refuses too many parts', async () => {
    const parts = Object.fromEntries(Array.from({ length: 1100 }, (_, at) => [`xl/p${at}.bin`, 'x']));
    expect((await read(zip(parts))).codes).toEqual(['zip-too-many-entries']);
  });

  it('refuses document types, macros and other archives', async () => {
    expect((await read(zip(workbookParts('<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>')))).codes).toEqual(['workbook-damaged']);
    expect((await read(zip({ ...workbookParts('<worksheet/>'), 'xl/vbaProject.bin': 'x' }))).codes).toEqual(['workbook-macros']);
    expect((await read(zip(workbookParts('<worksheet/>'), { encrypted: true }))).codes).toEqual(['workbook-encrypted']);
    expect((await read(zip({ 'a.csv': 'a,b\n1,2\n' }))).codes).toEqual(['not-a-table']);
  });

  it('refuses a workbook that is cut off', async () => {
    const { bytes } = await workbook('w.xlsx', { One: [['a', 1]] });
    expect((await read(bytes.subarray(0, bytes.length - 200))).codes).toEqual(['workbook-damaged']);
  });
});
