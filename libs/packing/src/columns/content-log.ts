/** Entries of a bin's content: type and count. */
export type Entries = (readonly [type: number, count: number])[];

/** Node values closer than this to an integer are that integer. */
export const NODE_NOISE = 1e-6;

/** What a pricing search has found, what it still looks for, and how far it may go. */
export class ContentLog {
  nodes = 0;
  /** The greatest worth found. */
  greatest: number;
  /** When the search gave up: no content it left out is worth more than this. */
  missed = 0;
  readonly contents: Entries[] = [];

  /**
   * @param best only what is worth more than this is looked for; rises with what is found
   * @param limit nodes after which the search gives up
   * @param wanted contents to gather before only better ones than the best count
   * @param collect takes every content instead, and says whether to go on; then `best` stays
   */
  constructor(public best: number, public limit: number, private readonly wanted: number, private readonly collect?: (entries: Entries) => boolean) {
    this.greatest = best;
  }

  get complete(): boolean {
    return this.nodes < this.limit;
  }

  /** Least bound of a node that is worth visiting. */
  get goal(): number {
    return this.best + 1 - NODE_NOISE;
  }

  /** Notes a content worth more than `best`; false stops the search. */
  record(worth: number, entries: Entries): boolean {
    if (this.collect) {
      if (this.collect(entries)) return true;
      this.limit = this.nodes;
      return false;
    }
    this.greatest = Math.max(this.greatest, worth);
    this.contents.push(entries);
    if (this.contents.length >= this.wanted) this.best = this.greatest;
    return true;
  }
}
