import chardet from 'chardet';
import iconv from 'iconv-lite';

/** Bytes looked at to guess an encoding; a guess gets no better from more. */
const SAMPLE_BYTES = 65536;
/** More NULs than this at odd or even places: 16-bit text without a byte order mark. */
const NUL_SHARE = 0.2;

export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
  /** False where the encoding was guessed from letter frequencies. */
  readonly certain: boolean;
}

/**
 * Text of a csv file. Byte order mark, then 16-bit text by its NULs, then strict UTF-8, then a guess. chardet alone
 * takes UTF-16 without a mark for ISO-8859-1, so it is asked last.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = byteOrderMark(bytes) ?? unmarkedUtf16(bytes);
  if (marked !== undefined) return { text: decodeAs(bytes, marked), encoding: marked, certain: true };
  const utf8 = strictUtf8(bytes);
  if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8', certain: true };
  const encoding = guessed(bytes);
  return { text: iconv.decode(bytes, encoding), encoding, certain: false };
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const length = Math.min(bytes.length, SAMPLE_BYTES) & ~1;
  if (length < 4) return undefined;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  const pairs = length / 2;
  if (odd > NUL_SHARE * pairs && even < 0.02 * pairs) return 'utf-16le';
  if (even > NUL_SHARE * pairs && odd < 0.02 * pairs) return 'utf-16be';
  return undefined;
}

/** TextDecoder drops the mark and turns broken surrogates into U+FFFD rather than throwing. */
function decodeAs(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}

function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Western single-byte guesses are read as windows-1252, their superset on the machines such files come from. */
function guessed(bytes: Uint8Array): string {
  const name = chardet.detect(bytes.subarray(0, SAMPLE_BYTES));
  if (name === null || /^(ISO-8859-(1|9|15)|ASCII|UTF-8)$/i.test(name) || !iconv.encodingExists(name)) return 'windows-1252';
  return name;
}
