/** Numbers in [0, 1), each independent of the last for our purpose. */
export type Random = () => number;

/** 32-bit FNV-1a of a text (Fowler, Noll, Vo 1991), so that every name has a stream of its own. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/**
 * A seeded stream of chance for one name: mulberry32 (Ettinger 2017). The same seed and name always give the same numbers,
 * and a new name changes no other stream.
 */
export function randomStream(seed: number, name: string): Random {
  let state = (hashOf(name) ^ Math.imul(seed + 1, 0x9e3779b1)) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
