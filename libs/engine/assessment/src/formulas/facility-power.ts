import { meanOf } from '@stowage/domain';
import { overheadRatio, overheadRatioWithShutdown, overheadSplit, type OverheadSplit } from '@stowage/models';
import type { Calculation } from '../calculation/calculation.js';
import { siteItPowers, type SiteItPower } from './it-power.js';

/** One site at the meter. */
export interface SitePower {
  readonly siteId: string;
  readonly it: SiteItPower;
  readonly averageWatts: number;
  readonly peakWatts: number;
  readonly wattsBySlot: readonly number[];
  /** Annual: energy at the meter over energy of the machines. */
  readonly pue: number;
  /** Electric power of cooling, average watts. */
  readonly coolingWatts: number;
}

/** Overhead of a building in watts as its IT power changes, calibrated on the estate before. */
type Overhead = (itWatts: number) => number;

const proportional = (pue: number): Overhead => (itWatts) => (pue - 1) * itWatts;

/**
 * No-load, proportional and square-law overhead (APC White Paper 113), scaled so that the site's annual PUE before is the
 * one given. Far below that load plant is switched off, too.
 */
function calibrated(calculation: Calculation, siteId: string, reference: SiteItPower): Overhead {
  const pue = calculation.value('facility.pue', siteId);
  const split = splitOf(calculation, siteId);
  const shutdownBelow = calculation.value('facility.shutdownBelowRatio', siteId);
  const mean = meanOf(reference.wattsBySlot.map((watts) => overheadRatio(split, watts / reference.averageWatts)));
  const scale = ((pue - 1) * reference.averageWatts) / mean;
  return (itWatts) => scale * overheadRatioWithShutdown(split, itWatts / reference.averageWatts, shutdownBelow);
}

const splitOf = (calculation: Calculation, siteId: string): OverheadSplit =>
  overheadSplit(calculation.value('facility.fixedShare', siteId), calculation.value('facility.squareShare', siteId));

function overheadOf(calculation: Calculation, site: SiteItPower): Overhead {
  const pue = calculation.value('facility.pue', site.siteId);
  const before = calculation.useBefore(siteItPowers);
  const reference = before === undefined ? site : before.find((one) => one.siteId === site.siteId);
  // A site that is new or grows is taken to get the cooling it needs, at the PUE it has.
  if (reference === undefined || reference.averageWatts <= 0 || site.averageWatts > reference.averageWatts) return proportional(pue);
  return calibrated(calculation, site.siteId, reference);
}

function sitePower(calculation: Calculation, site: SiteItPower): SitePower {
  const overhead = overheadOf(calculation, site);
  const overheadBySlot = site.wattsBySlot.map((watts) => (site.averageWatts > 0 ? overhead(watts) : 0));
  const wattsBySlot = site.wattsBySlot.map((watts, slot) => watts + (overheadBySlot[slot] ?? 0));
  const averageWatts = meanOf(wattsBySlot);
  return {
    siteId: site.siteId, it: site, wattsBySlot, averageWatts,
    peakWatts: site.averageWatts > 0 ? site.peakWatts + overhead(site.peakWatts) : 0,
    pue: site.averageWatts > 0 ? averageWatts / site.averageWatts : 1,
    coolingWatts: meanOf(overheadBySlot) * calculation.value('facility.coolingShare', site.siteId),
  };
}

/** Each site at the meter. A site without running machines is closed: its overhead is gone with it. */
export const sitePowers = (calculation: Calculation): readonly SitePower[] =>
  calculation.use(siteItPowers).map((site) => sitePower(calculation, site));

/** Average power at the meter, kW. */
export const averagePowerKw = (calculation: Calculation): number =>
  calculation.use(sitePowers).reduce((sum, site) => sum + site.averageWatts, 0) / 1000;

/** Highest power at the meter, kW: the busiest slot over all sites; without slots, the sum of all peaks. */
export function peakPowerKw(calculation: Calculation): number {
  const sites = calculation.use(sitePowers);
  if (calculation.facts.slots === 1) return sites.reduce((sum, site) => sum + site.peakWatts, 0) / 1000;
  const bySlot = Array.from({ length: calculation.facts.slots }, (_, slot) => sites.reduce((sum, site) => sum + (site.wattsBySlot[slot] ?? 0), 0));
  return Math.max(0, ...bySlot) / 1000;
}
