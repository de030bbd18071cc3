import type { PowerFactors } from './power-model.js';

/** Looks up the number behind an assumption key. */
export interface AssumptionValues {
  value(key: string, siteId?: string): number;
}

/** The power factors of an estate; `rowErrorKey` names the row that holds the error of the machine's coefficient group. */
export function powerFactorsOf(assumptions: AssumptionValues, rowErrorKey?: string): PowerFactors {
  return {
    idleField: assumptions.value('power.idleFieldFactor'),
    rangeField: assumptions.value('power.rangeFieldFactor'),
    redundantSupply: assumptions.value('power.redundantSupplyFactor'),
    drivesWatts: assumptions.value('power.drivesPerMachine') * assumptions.value('power.wattsPerDrive'),
    nameplateDerate: assumptions.value('power.nameplateDerate'),
    rowError: rowErrorKey === undefined ? 1 : assumptions.value(rowErrorKey),
  };
}
