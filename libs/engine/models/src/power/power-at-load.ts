import type { PowerModel } from '@stowage/domain';

/**
 * Wall power in watts at a CPU load 0..1 (clamped): straight lines between the 11 points of the curve.
 * Source: load levels as SPECpower_ssj2008 measures them, every 10 %.
 */
export function powerAtLoad(model: PowerModel, load: number): number {
  if (model.kind === 'constant') return model.watts;
  return model.idleWatts + (model.maxWatts - model.idleWatts) * shareAtLoad(model.curve, load);
}

/** Share 0..1 of the range between idle and max at a load 0..1. */
export function shareAtLoad(curve: readonly number[], load: number): number {
  const position = Math.min(1, Math.max(0, load)) * (curve.length - 1);
  const below = Math.min(Math.floor(position), curve.length - 2);
  const low = curve[below];
  const high = curve[below + 1];
  if (low === undefined || high === undefined) throw new Error(`a power curve needs two points or more, not ${curve.length}`);
  return low + (high - low) * (position - below);
}

/** A curve model through measured watts at 0, 10, .. 100 % load. */
export function curveThrough(watts: readonly number[]): PowerModel {
  const idleWatts = watts[0];
  const maxWatts = watts[watts.length - 1];
  if (idleWatts === undefined || maxWatts === undefined || maxWatts <= idleWatts) throw new Error(`watts must rise from idle to max: ${watts.join(', ')}`);
  return { kind: 'curve', idleWatts, maxWatts, curve: watts.map((value) => (value - idleWatts) / (maxWatts - idleWatts)) };
}
