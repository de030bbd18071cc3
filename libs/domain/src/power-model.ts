/**
 * Wall power of a machine against its load 0..1, watts AC.
 * `curve` holds 11 points at 0, 10, .. 100 % load as shares 0..1 of the range between idle and max.
 */
export type PowerModel =
  | { readonly kind: 'curve'; readonly idleWatts: number; readonly maxWatts: number; readonly curve: readonly number[] }
  | { readonly kind: 'constant'; readonly watts: number };

/** Evidence for a power model, best first (models.md section 1). */
export type PowerEvidence = 'measured' | 'published' | 'microarchitecture' | 'nameplate' | 'era';
