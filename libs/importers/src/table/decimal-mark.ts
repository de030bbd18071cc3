import { decimalVote, numberParts, type DecimalMark } from './parse-number.js';

export interface MarkDecision {
  readonly mark: DecimalMark;
  /** True where only numbers like "1.024" were seen and nothing settles what they mean. */
  readonly guessed: boolean;
}

interface Votes { point: number; comma: number; ambiguous: number }

/**
 * Decides the decimal mark of each column from all its cells, and of an unclear column from its neighbours: "1.024" is
 * 1024 in a file that writes 12,5 elsewhere.
 * @param columns the texts of each numeric column
 * @param semicolons true where cells are separated by semicolons, as programs with decimal commas do
 */
export function decideDecimalMarks(columns: readonly (readonly string[])[], semicolons: boolean): MarkDecision[] {
  const votes = columns.map(count);
  const point = votes.reduce((sum, vote) => sum + vote.point, 0);
  const comma = votes.reduce((sum, vote) => sum + vote.comma, 0);
  const known = point !== comma;
  const ofFile: DecimalMark = known ? (comma > point ? ',' : '.') : semicolons ? ',' : '.';
  return votes.map((vote) => {
    if (vote.point !== vote.comma) return { mark: vote.comma > vote.point ? ',' : '.', guessed: false };
    return { mark: ofFile, guessed: !known && vote.ambiguous > 0 };
  });
}

function count(texts: readonly string[]): Votes {
  const votes: Votes = { point: 0, comma: 0, ambiguous: 0 };
  for (const text of texts) {
    const parts = numberParts(text);
    const vote = parts === undefined ? 'none' : decimalVote(parts.digits);
    if (vote === '.') votes.point += 1;
    else if (vote === ',') votes.comma += 1;
    else if (vote === 'ambiguous') votes.ambiguous += 1;
  }
  return votes;
}
