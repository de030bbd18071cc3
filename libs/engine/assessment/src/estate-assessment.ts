import type { EstateAssessment, Figure, FigureKey, MachineAssessment, SiteAssessment } from '@stowage/domain';
import { energyKwh, operationalEmissionsKgCo2e } from '@stowage/models';
import type { Calculation } from './calculation/calculation.js';
import { sitePowers, type SitePower } from './formulas/facility-power.js';
import { siteIndicators } from './formulas/site-indicators.js';
import { machinePowers, type MachinePower } from './formulas/it-power.js';

function machineAssessment({ machine, ...power }: MachinePower): MachineAssessment {
  return {
    name: machine.name, kind: machine.kind, siteId: machine.siteId,
    ...(machine.rack === undefined ? {} : { rack: machine.rack }),
    ...(machine.rackPosition === undefined ? {} : { rackPosition: machine.rackPosition }),
    rackUnits: machine.rackUnits, workloads: machine.workloads.length,
    meanLoadRatio: machine.kind === 'storage' || machine.unmeasuredPoints > 0 ? null : power.meanLoadRatio,
    averagePowerWatts: power.averageWatts, peakPowerWatts: power.peakWatts,
    powerEvidence: machine.basis.evidence,
    powerSource: machine.running ? machine.basis.source : 'Switched off.',
  };
}

function siteAssessment(calculation: Calculation, site: SitePower): SiteAssessment {
  const machines = calculation.facts.machines.filter((machine) => machine.siteId === site.siteId);
  const energyKwhPerYear = energyKwh(site.averageWatts);
  const indicators = siteIndicators(calculation, site);
  return {
    siteId: site.siteId,
    machines: machines.filter((machine) => machine.running).length,
    rackUnits: machines.reduce((sum, machine) => sum + machine.rackUnits, 0),
    itAveragePowerKw: site.it.averageWatts / 1000, averagePowerKw: site.averageWatts / 1000, peakPowerKw: site.peakWatts / 1000,
    coolingAverageKw: site.coolingWatts / 1000, pue: site.pue, energyKwhPerYear,
    operationalKgCo2ePerYear: operationalEmissionsKgCo2e(energyKwhPerYear, calculation.value('carbon.gridKgPerKwh', site.siteId)),
    energyCostPerYear: energyKwhPerYear * calculation.value('cost.energyPerKwh', site.siteId),
    ...(indicators === undefined ? {} : { indicators }),
    itPowerWatts: site.it.wattsBySlot.length === 1 ? (site.it.wattsBySlot[0] ?? 0) : site.it.wattsBySlot,
  };
}

/** One estate: headline numbers, all figures, its machines and sites. */
export function estateAssessment(calculation: Calculation, figures: readonly Figure[]): EstateAssessment {
  const valueOf = (key: FigureKey): number | null => figures.find((figure) => figure.key === key)?.value ?? null;
  return {
    energyKwhPerYear: valueOf('energyKwhPerYear'), emissionsKgCo2ePerYear: valueOf('emissionsKgCo2ePerYear'),
    costPerYear: valueOf('costPerYear'), downtimeMinutesPerYear: valueOf('downtimeMinutesPerYear'),
    figures,
    machines: calculation.use(machinePowers).map(machineAssessment),
    sites: calculation.use(sitePowers).map((site) => siteAssessment(calculation, site)),
  };
}
