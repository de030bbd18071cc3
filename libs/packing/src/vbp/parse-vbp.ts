import type { PackingProblem } from '../problem.js';
import { LARGEST_AMOUNT } from '../validate-problem.js';

/** More items than this are refused: a multiplicity that large is a slip of the pen. */
const MOST_ITEMS = 1_000_000;

/** A line break of any system. */
const LINE_BREAK = /\r\n?|\n/;

/** A `.vbp` text that cannot be a problem: bad input, as any RangeError of this library. The message names file and line. */
export class VbpError extends RangeError {
  override readonly name = 'VbpError';
}

/**
 * Reads the vector bin packing format of VPSolver and Vectorpack: the number of dimensions; the capacities;
 * the number of rows; then rows of sizes and a multiplicity. Multiplicities are expanded in file order.
 * The number of items comes from the file, not from its name (Panigrahy's class 9 holds one more than its name says).
 * @param file name for error messages
 * @throws VbpError for what is missing, not an integer, negative, larger than the bin, or left over
 */
export function parseVbp(text: string, file: string): PackingProblem {
  const lines = contentLines(text);
  let at = 0;
  const fail = (line: number, message: string): never => {
    throw new VbpError(`${file}:${line}: ${message}`);
  };
  const next = (what: string): { numbers: number[]; line: number } => {
    const entry = lines[at++];
    if (!entry) return fail(text.split(LINE_BREAK).length, `the file ends where ${what} should be`);
    const numbers = entry.words.map((word) => {
      if (!/^[+-]?\d+$/.test(word)) fail(entry.line, `"${word}" is not an integer (${what})`);
      const value = Number(word);
      if (value < 0) fail(entry.line, `${value} is negative (${what})`);
      if (value > LARGEST_AMOUNT) fail(entry.line, `${word} is larger than ${LARGEST_AMOUNT} (${what})`);
      return value;
    });
    return { numbers, line: entry.line };
  };
  const single = (what: string, least: number): number => {
    const { numbers, line } = next(what);
    if (numbers.length !== 1 || numbers[0]! < least) fail(line, `expected ${what}, one integer of at least ${least}, got "${numbers.join(' ')}"`);
    return numbers[0]!;
  };
  const resources = single('the number of dimensions', 1);
  const capacity = next('the capacities');
  if (capacity.numbers.length !== resources) fail(capacity.line, `expected ${resources} capacities, got ${capacity.numbers.length}`);
  const rows = single('the number of rows', 0);
  const demand: number[] = [];
  for (let row = 0; row < rows; row++) {
    const { numbers, line } = next(`row ${row + 1} of ${rows}`);
    if (numbers.length !== resources + 1) fail(line, `expected ${resources} sizes and a multiplicity, got ${numbers.length} numbers`);
    const sizes = numbers.slice(0, resources);
    sizes.forEach((size, k) => {
      if (size > capacity.numbers[k]!) fail(line, `size ${size} exceeds the capacity ${capacity.numbers[k]} of dimension ${k + 1}`);
    });
    const copies = numbers[resources]!;
    if (demand.length / resources + copies > MOST_ITEMS) fail(line, `more than ${MOST_ITEMS} items`);
    for (let copy = 0; copy < copies; copy++) demand.push(...sizes);
  }
  const extra = lines[at];
  if (extra) fail(extra.line, `the file goes on after its ${rows} rows`);
  return { resources, slots: 1, itemCount: demand.length / resources, demand: Int32Array.from(demand), binTypes: [{ capacity: capacity.numbers, cost: 1 }] };
}

function contentLines(text: string): { words: string[]; line: number }[] {
  return text
    .split(LINE_BREAK)
    .map((content, index) => ({ words: content.trim().split(/\s+/).filter(Boolean), line: index + 1 }))
    .filter(({ words }) => words.length > 0);
}
