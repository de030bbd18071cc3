/** Levenshtein distance: fewest inserted, dropped or changed letters between two words. O(a.length x b.length). */
export function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const swap = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(swap, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}

interface Candidate {
  readonly word: string;
  readonly distance: number;
}

/**
 * The `count` words nearest to `word`, nearest first; ties in their given order. Words whose length alone puts them
 * behind the nearest ones so far are not compared.
 */
export function nearestWords(word: string, words: readonly string[], count = 3): string[] {
  let nearest: Candidate[] = [];
  for (const candidate of words) {
    const worst = nearest.length < count ? Infinity : (nearest[count - 1]?.distance ?? Infinity);
    if (Math.abs(candidate.length - word.length) >= worst) continue;
    const distance = editDistance(word, candidate);
    if (distance < worst) nearest = [...nearest, { word: candidate, distance }].sort((a, b) => a.distance - b.distance).slice(0, count);
  }
  return nearest.map((candidate) => candidate.word);
}
