import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** Changes the text of one part of an office file. */
export type Rewrite = (path: string, text: string) => string;

export interface Changes {
  readonly rewrite: Rewrite;
  /** Parts that go; absent = none. */
  readonly leaveOut?: (path: string) => boolean;
}

const IS_TEXT = /\.(xml|rels)$/;

/**
 * The same parts in the same order, all stamped with one date, so that an office file does not carry the moment it was
 * made. `date` as `2026-11-22`.
 */
export function fixedZip(bytes: Uint8Array, date: string, { rewrite, leaveOut = () => false }: Changes): Uint8Array {
  const mtime = localMidnight(date);
  const parts = Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith('/') && !leaveOut(path));
  const fixed = parts.map(([path, content]): [string, Zippable[string]] => {
    const part = IS_TEXT.test(path) ? strToU8(rewrite(path, strFromU8(content))) : content;
    return [path, [part, { mtime }]];
  });
  return zipSync(Object.fromEntries(fixed));
}

/** A zip holds local time without its zone: made from local parts, it reads the same wherever it is written. */
function localMidnight(date: string): Date {
  const [year = 1980, month = 1, day = 1] = /^\d{4}-\d{2}-\d{2}$/.test(date) ? date.split('-').map(Number) : [];
  return new Date(Math.max(year, 1980), month - 1, day);
}
