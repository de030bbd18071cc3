import type { SiteIndicators } from '@stowage/domain';
import { energyKwh, facilityIndicators, operationalEmissionsKgCo2e } from '@stowage/models';
import type { Calculation } from '../calculation/calculation.js';
import type { SitePower } from './facility-power.js';
import { machinePowers } from './it-power.js';

/** Mean CPU utilization of the running servers and hosts of a site; null where a load is only assumed, or there are none. */
function utilization(calculation: Calculation, siteId: string): number | null {
  const servers = calculation.use(machinePowers).filter(({ machine }) => machine.siteId === siteId && machine.running && machine.kind !== 'storage');
  if (servers.length === 0 || servers.some(({ machine }) => machine.unmeasuredPoints > 0)) return null;
  return servers.reduce((sum, { meanLoadRatio }) => sum + meanLoadRatio, 0) / servers.length;
}

/** ISO/IEC 30134 indicators of one site; undefined where its machines draw nothing. Unknown grids count as the world's. */
export function siteIndicators(calculation: Calculation, site: SitePower): SiteIndicators | undefined {
  const itKwh = energyKwh(site.it.averageWatts);
  if (itKwh === 0) return undefined;
  const facilityKwh = energyKwh(site.averageWatts);
  const iteuRatio = utilization(calculation, site.siteId);
  const { pue, ref, cueKgPerKwh, wueLitresPerKwh } = facilityIndicators({
    facilityKwh, itKwh, renewableKwh: facilityKwh * calculation.value('carbon.contractShare', site.siteId),
    emissionsKgCo2e: operationalEmissionsKgCo2e(facilityKwh, calculation.value('carbon.gridKgPerKwh', site.siteId)),
    waterLitres: itKwh * calculation.value('facility.waterLitresPerKwh', site.siteId), meanUtilization: iteuRatio ?? 0,
  });
  return { pue, ref, cueKgPerKwh, wueLitresPerKwh, iteuRatio };
}
