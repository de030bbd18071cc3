/** How a building's overhead splits at the reference load; the three shares add up to 1. */
export interface OverheadSplit {
  readonly fixedShare: number;
  readonly proportionalShare: number;
  readonly squareShare: number;
}

/** The split from its fixed and square shares; what is left is proportional, never below 0. */
export function overheadSplit(fixedShare: number, squareShare: number): OverheadSplit {
  const square = Math.min(squareShare, 1 - fixedShare);
  return { fixedShare, squareShare: square, proportionalShare: 1 - fixedShare - square };
}

/** Overhead at a load over overhead at the reference load; `loadRatio` = IT power over IT power at reference. */
export function overheadRatio(split: OverheadSplit, loadRatio: number): number {
  return split.fixedShare + split.proportionalShare * loadRatio + split.squareShare * loadRatio * loadRatio;
}

/**
 * The same where plant is switched off below `shutdownBelow` of the reference load: from there down the overhead falls in
 * proportion, so that PUE rises no further. 0 = nothing is ever switched off.
 */
export function overheadRatioWithShutdown(split: OverheadSplit, loadRatio: number, shutdownBelow: number): number {
  if (loadRatio >= shutdownBelow) return overheadRatio(split, loadRatio);
  return (overheadRatio(split, shutdownBelow) * loadRatio) / shutdownBelow;
}

/**
 * PUE at another IT load of the same building: 1 + (PUE0 - 1) x overheadRatio / loadRatio.
 * No-load, proportional and square-law losses after Rasmussen, APC White Paper 113; the shares are assumptions.
 */
export function partialLoadPue(referencePue: number, split: OverheadSplit, loadRatio: number): number {
  return 1 + ((referencePue - 1) * overheadRatio(split, loadRatio)) / loadRatio;
}
