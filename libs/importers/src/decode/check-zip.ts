import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { SheetExtent } from './sheet-extent.js';
import { Refusal } from './refusal.js';

const MOST_INFLATED_BYTES = 200 * 1024 * 1024;
const MOST_ENTRIES = 1000;
/** Real RVTools workbooks are near 10:1, a bomb is near 300:1. */
const MOST_RATIO = 100;
/** Ratios of tiny entries mean nothing. */
const RATIO_FROM_BYTES = 1024 * 1024;

const BOMB_ADVICE = 'Maybe open the workbook, save it again and bring the new copy.';

/**
 * Looks through a workbook before anything of it is parsed: entries, declared and really inflated sizes, macros,
 * encryption, document types, and how far its sheets reach. Sizes in a zip directory can lie, so bytes are counted.
 * @throws Refusal
 */
export async function checkZip(bytes: Uint8Array): Promise<void> {
  const zip = await open(bytes);
  const names = new Set<string>();
  let inflated = 0;
  for await (const entry of entriesOf(zip)) {
    names.add(entry.fileName);
    checkEntry(entry, names.size);
    inflated += await inflate(zip, entry, MOST_INFLATED_BYTES - inflated);
  }
  if (!names.has('xl/workbook.xml')) throw notAWorkbook(names);
}

function checkEntry(entry: Entry, count: number): void {
  if (count > MOST_ENTRIES) throw new Refusal('zip-too-many-entries', `The file holds more than ${MOST_ENTRIES} parts.`, BOMB_ADVICE);
  if (entry.isEncrypted()) throw new Refusal('workbook-encrypted', 'The archive is encrypted and cannot be read.', 'Maybe save a copy without a password.');
  if (/vbaProject\.bin$/i.test(entry.fileName)) {
    throw new Refusal('workbook-macros', 'The workbook holds macros and is not read.', 'Maybe save it as .xlsx without macros.');
  }
  const { compressedSize, uncompressedSize } = entry;
  if (uncompressedSize > RATIO_FROM_BYTES && uncompressedSize > MOST_RATIO * compressedSize) throw tooBig('unpacks to more than 100 times its size');
}

function tooBig(what: string): Refusal {
  return new Refusal('zip-too-big', `The file ${what}, so it is not read.`, BOMB_ADVICE);
}

function notAWorkbook(names: ReadonlySet<string>): Refusal {
  return names.has('content.xml')
    ? new Refusal('not-a-table', 'This is an OpenDocument file, which is not read.', 'Maybe save it as .xlsx.')
    : new Refusal('not-a-table', 'This is a zip archive, not a workbook.', 'Maybe unpack it and bring the files inside.');
}

async function open(bytes: Uint8Array): Promise<ZipFile> {
  try {
    return await yauzl.fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), { lazyEntries: true });
  } catch (error) {
    throw damaged(error);
  }
}

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  try {
    yield* zip.eachEntry();
  } catch (error) {
    throw damaged(error);
  }
}

/** Inflates one entry without keeping it and gives the bytes it really has. */
async function inflate(zip: ZipFile, entry: Entry, allowed: number): Promise<number> {
  const extent = /\.xml$/i.test(entry.fileName) ? new SheetExtent() : undefined;
  let count = 0;
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      const bytes = chunk as Buffer;
      count += bytes.length;
      if (count > allowed) throw tooBig('unpacks to more than 200 MiB');
      extent?.look(bytes.toString('latin1'));
    }
  } catch (error) {
    throw damaged(error);
  }
  return count;
}

function damaged(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const detail = error instanceof Error ? ` (${error.message})` : '';
  return new Refusal('workbook-damaged', `The workbook is damaged or cut off${detail}.`, 'Maybe open it in a spreadsheet program, save it again, or export it anew.');
}
