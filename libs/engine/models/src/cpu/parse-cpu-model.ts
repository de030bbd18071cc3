/** A CPU name taken apart. */
export interface ParsedCpuModel {
  /** Brand and number in one spelling, e.g. "xeon e5-2670 v3", "epyc 7543"; "" when nothing was recognised. */
  readonly key: string;
  readonly brand: string;
  /** Model number in lower case, e.g. "e5-2670 v3", "gold 6338n", "7543". */
  readonly number: string;
  /** Chips named in the text ("2x Opteron 6276"). */
  readonly sockets?: number;
  /** Clock named in the text ("@ 2.30GHz"). */
  readonly clockMhz?: number;
  /** The name without noise, for makers whose numbers follow no scheme of ours, e.g. "ampere altra q80-30". */
  readonly plain: string;
}

const NOISE = /\((?:r|tm|c)\)|[®™©]|\b(?:cpu|processors?|series|with|radeon|graphics|genuine|amd|intel|dual-core|quad-core|six-core|eight-core|twelve-core|\d+-core|dual core|quad core)\b/g;
const BRAND = /\b(xeon|epyc|opteron|ryzen|threadripper|celeron|pentium|core2|core|altra|ampereone|kunpeng|power\d+|sparc\S*)\b/;
const NUMBER = /((?:gold|silver|bronze|platinum|max|pro)\s+)?((?:e[357]-|w[3579]-|i[3579]-|[edw]-|[exlw]))?\s?(\d[hf]\d\d|\d{3,5})((?:(?!v\d)[a-z]){0,3}\+?)(?:\s*(v\d))?/;

/** "2x ...", "2 x ..." or "(2) ..." at the start. */
const SOCKETS = /^\s*\(?(\d)\)?\s*(?:x|\*)\s*(?=[a-z(])/;

function clockOf(text: string): number | undefined {
  const match = /(\d+(?:\.\d+)?)\s*(ghz|mhz)/.exec(text);
  if (!match) return undefined;
  return Math.round(Number(match[1]) * (match[2] === 'ghz' ? 1000 : 1));
}

/** Bare numbers say which maker: "E5-2670" is a Xeon, "7543" is not decided here. */
function brandOf(text: string): string {
  const named = BRAND.exec(text)?.[1];
  if (named) return named;
  return /\b(?:e[357]-\d{4}|[exl]5[4-6]\d\d)\b/.test(text) ? 'xeon' : '';
}

function numberOf(text: string): string {
  const match = NUMBER.exec(text);
  if (!match) return '';
  const [, tier = '', prefix = '', digits = '', suffix = '', version] = match;
  const joined = `${tier.trim()} ${prefix.replace(/\s/g, '')}${digits}${suffix}`.trim();
  return version ? `${joined} ${version}` : joined;
}

/** Xeons without a number are of before 2006 when they carry (TM) instead of (R). */
const oldXeon = (lower: string): string => (/xeon\s*\(tm\)/.test(lower) ? 'tm' : '');

/**
 * Reads a CPU name as tools and people write it. Case, trademarks, "CPU", "16-Core Processor" and clocks don't matter.
 * @returns key "" when no brand or number is in the text
 */
export function parseCpuModel(text: string): ParsedCpuModel {
  const lower = text.toLowerCase();
  const sockets = SOCKETS.exec(lower)?.[1];
  const clockMhz = clockOf(lower);
  const bare = lower.replace(SOCKETS, '').replace(NOISE, ' ').replace(/@?\s*\d+(?:\.\d+)?\s*[gm]hz/g, ' ').replace(/\s+/g, ' ').trim();
  const brand = brandOf(bare);
  const number = brand === '' ? '' : numberOf(bare.slice(Math.max(0, bare.indexOf(brand))).replace(brand, '')) || oldXeon(lower);
  return {
    key: brand === '' || number === '' ? '' : `${brand} ${number}`,
    brand,
    number,
    plain: bare,
    ...(sockets === undefined ? {} : { sockets: Number(sockets) }),
    ...(clockMhz === undefined ? {} : { clockMhz }),
  };
}
