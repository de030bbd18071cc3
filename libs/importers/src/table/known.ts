type Known<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** The entries that are not undefined: unknown stays absent, never null and never 0. */
export function known<T extends object>(entries: T): Partial<Known<T>> {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)) as Partial<Known<T>>;
}
