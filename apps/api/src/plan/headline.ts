import type { PlanHeadline } from '@stowage/contracts';
import type { EstateAssessment, FigureKey, PlanDocument } from '@stowage/domain';

/** The figures of a plan that lists show, so that they need not open the whole document. */
export function headlineOf(document: PlanDocument): PlanHeadline {
  const { before, after, currency } = document.assessment;
  const pair = (key: FigureKey): PlanHeadline['servers'] => ({ before: figure(before, key), after: figure(after, key) });
  return {
    hostsUsed: document.hostsUsed, lowerBound: document.lowerBound, gapRatio: document.gapRatio, limitingResource: document.plan.limitingResource,
    placed: document.placements.length, unplaced: document.unplaced.length, currency,
    servers: pair('servers'), averagePowerKw: pair('averagePowerKw'), energyKwhPerYear: pair('energyKwhPerYear'),
    emissionsKgCo2ePerYear: pair('emissionsKgCo2ePerYear'), costPerYear: pair('costPerYear'), downtimeMinutesPerYear: pair('downtimeMinutesPerYear'),
  };
}

function figure(assessment: EstateAssessment, key: FigureKey): number | null {
  return assessment.figures.find((one) => one.key === key)?.value ?? null;
}
