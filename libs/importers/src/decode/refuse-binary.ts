import { Refusal } from './refusal.js';

const MOST_BYTES = 200 * 1024 * 1024;
const SAMPLE_BYTES = 65536;
const SAVE_AS_CSV = 'Maybe open it in a spreadsheet program and save it as .xlsx or .csv.';
const SADF = 'Maybe convert it with: sadf -d FILE -- -u -r -b -n DEV';
const RELOG = 'Maybe convert it with: relog FILE -f csv -o FILE.csv';

/** First bytes of files people bring by mistake, and what to do instead. */
const KINDS: readonly { readonly magic: readonly number[]; readonly what: string; readonly maybe: string }[] = [
  { magic: [0x1f, 0x8b], what: 'a gzip archive', maybe: 'Maybe unpack it first.' },
  { magic: [0x25, 0x50, 0x44, 0x46], what: 'a PDF document', maybe: 'Maybe the tool that made it can export csv or xlsx too.' },
  { magic: [0xd5, 0x96], what: 'a sysstat binary file', maybe: SADF },
  { magic: [0x96, 0xd5], what: 'a sysstat binary file', maybe: SADF },
  { magic: [0x37, 0x7a, 0xbc, 0xaf], what: 'a 7-zip archive', maybe: 'Maybe unpack it first.' },
  { magic: [0x89, 0x50, 0x4e, 0x47], what: 'a picture', maybe: SAVE_AS_CSV },
  { magic: [0xff, 0xd8, 0xff], what: 'a picture', maybe: SAVE_AS_CSV },
];

/** Throws a Refusal for what is neither text nor a zip container, judged by content and not by name. */
export function refuseBinary(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new Refusal('empty-file', 'The file is empty.', 'Maybe the export or the upload was cut off.');
  if (bytes.length > MOST_BYTES) {
    throw new Refusal('file-too-big', `The file has ${bytes.length} bytes; at most ${MOST_BYTES} are read.`, 'Maybe split it, for example by month.');
  }
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw oldOffice(bytes);
  const kind = KINDS.find(({ magic }) => startsWith(bytes, magic));
  if (kind !== undefined) throw new Refusal('not-a-table', `This is ${kind.what}, not a table.`, kind.maybe);
}

export function isZip(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]);
}

/**
 * Throws where decoded text is full of control characters: a binary file that has no known first bytes.
 * @param name only for the advice: binary performance logs (.blg) begin like any other trace of Windows
 */
export function refuseJunkText(text: string, name: string): void {
  const sample = text.slice(0, SAMPLE_BYTES);
  let control = 0;
  for (let at = 0; at < sample.length; at += 1) {
    const code = sample.charCodeAt(at);
    if ((code < 32 && code !== 9 && code !== 10 && code !== 13) || code === 0xfffd) control += 1;
  }
  if (control <= 0.02 * sample.length) return;
  const log = /\.blg$/i.test(name);
  throw new Refusal('not-a-table', `This is a binary ${log ? 'performance log' : 'file'}, not a table.`, log ? RELOG : SAVE_AS_CSV);
}

/** Encrypted workbooks and .xls files share one container; the names inside are UTF-16. */
function oldOffice(bytes: Uint8Array): Refusal {
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, 1024 * 1024)).replaceAll('\0', '');
  return text.includes('EncryptedPackage')
    ? new Refusal('workbook-encrypted', 'The workbook is protected by a password and cannot be read.', 'Maybe save a copy without a password.')
    : new Refusal('workbook-too-old', 'This is an Excel 97-2003 file (.xls), which is not read.', 'Maybe save it as .xlsx.');
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte);
}
