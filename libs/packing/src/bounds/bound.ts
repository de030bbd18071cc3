/** A number of bins no plan can undercut, and what proved it. */
export interface BinBound {
  readonly bins: number;
  readonly method: string;
}

/** The larger of two bounds; the first wins a tie. */
export function larger(a: BinBound, b: BinBound): BinBound {
  return b.bins > a.bins ? b : a;
}
