/** Items by key; keys that several items share are left out, because they tell nothing apart. */
export function uniqueIndex<T>(items: readonly T[], keyOf: (item: T) => string | undefined): ReadonlyMap<string, T> {
  const index = new Map<string, T>();
  const repeated = new Set<string>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    if (index.has(key)) repeated.add(key);
    index.set(key, item);
  }
  for (const key of repeated) index.delete(key);
  return index;
}
