const FILLERS = new Set(['with', 'and', 'on', 'the', 'a', 'of']);

/** The words somebody looks for; small words do not narrow: "Windows 2003 with Oracle" looks for three. */
export function searchWords(query: string): readonly string[] {
  return query
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((word) => word !== '' && !FILLERS.has(word));
}

/** True where every word occurs somewhere in `text`, which is in lower case. */
export function matches(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}
