import Papa from 'papaparse';

const ROWS_LOOKED_AT = 50;
/** Ties go to the earlier: the Bitbrains separator would otherwise pass for a tab. */
const CANDIDATES: readonly string[] = [';\t', ',', ';', '\t', '|'];

/**
 * The separator that splits the first rows into the same number of columns most consistently. Papaparse's own guess
 * fails on `;\t` and on title rows above the header.
 * @returns "," for a file of one column
 */
export function chooseDelimiter(text: string): string {
  let best = { delimiter: ',', score: 0 };
  for (const delimiter of CANDIDATES) {
    if (!text.includes(delimiter)) continue;
    const score = consistency(text, delimiter);
    if (score > best.score + 1e-9) best = { delimiter, score };
  }
  return best.delimiter;
}

/** Share of rows with the most common column count, squared so that raggedness weighs more than width. */
function consistency(text: string, delimiter: string): number {
  const { data } = Papa.parse<string[]>(text, { delimiter, preview: ROWS_LOOKED_AT, skipEmptyLines: 'greedy' });
  const counts = new Map<number, number>();
  for (const row of data) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  let best = 0;
  for (const [columns, rows] of counts) {
    const share = rows / data.length;
    best = Math.max(best, share * share * Math.log2(columns));
  }
  return best;
}
