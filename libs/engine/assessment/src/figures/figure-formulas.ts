import type { FigureKey } from '@stowage/domain';
import type { Formula } from '../calculation/calculation.js';
import { averagePowerKw, peakPowerKw } from '../formulas/facility-power.js';
import { embodiedKgCo2ePerYear, emissionsKgCo2ePerYear, energyKwhPerYear, operationalKgCo2ePerYear } from '../formulas/energy-and-carbon.js';
import { itAveragePowerKw } from '../formulas/it-power.js';
import { sumOf, type ByYear } from '../formulas/purchases.js';
import { rackUnits } from '../formulas/running-cost.js';
import { deployHours, downtimeMinutesPerYear, machinesRunning, restoreHours, sitesPowered, workloadsPerFailure } from '../formulas/service.js';
import { COST_PARTS, costPerYear, totalCost } from '../formulas/total-cost.js';

/** One figure: how it is worked out, in numbers and in words. */
export interface FigureFormula {
  readonly key: FigureKey;
  /** "money" stands for the scenario's currency. */
  readonly unit: string;
  readonly words: string;
  readonly compute: Formula<number | null>;
  /** Figures it is worked out from, shown among its inputs. */
  readonly parts: readonly FigureKey[];
  /** Counted, so without a range. */
  readonly exact?: true;
  /** True where it needs the machines to be known. */
  readonly needsMachines: boolean;
}

const total = (part: Formula<ByYear>): Formula<number> => (calculation) => sumOf(calculation.use(part));


/** Every figure of an estate, in the order they are shown. */
export const FIGURE_FORMULAS: readonly FigureFormula[] = [
  { key: 'servers', unit: 'machines', words: 'servers and hosts switched on', compute: machinesRunning, parts: [], exact: true, needsMachines: true },
  { key: 'sites', unit: 'sites', words: 'sites with a machine switched on', compute: sitesPowered, parts: [], exact: true, needsMachines: true },
  { key: 'rackUnits', unit: 'U', words: 'sum of the rack units of all machines, 2 U where not told', compute: rackUnits, parts: [], exact: true, needsMachines: true },
  { key: 'averagePowerKw', unit: 'kW', words: 'sum over sites of machine power + overhead; overhead = fixed + proportional + square part, which give the annual PUE at today\'s load', compute: averagePowerKw, parts: ['itAveragePowerKw'], needsMachines: true },
  { key: 'peakPowerKw', unit: 'kW', words: 'busiest slot of machine power + overhead over all sites; where load has no slots, the sum of all peaks', compute: peakPowerKw, parts: [], needsMachines: true },
  { key: 'itAveragePowerKw', unit: 'kW', words: 'sum over machines of the mean over slots of [idle × field factor + (max − idle) × load curve] × supply factor + memory + drives', compute: itAveragePowerKw, parts: [], needsMachines: true },
  { key: 'heatAverageKw', unit: 'kW', words: 'average power of the machines: all of it becomes heat', compute: (calculation) => calculation.use(itAveragePowerKw), parts: ['itAveragePowerKw'], needsMachines: true },
  { key: 'energyKwhPerYear', unit: 'kWh', words: 'average power at the meter × 8,760 h', compute: energyKwhPerYear, parts: ['averagePowerKw'], needsMachines: true },
  { key: 'operationalKgCo2ePerYear', unit: 'kg CO2e', words: 'sum over sites of energy × grid factor', compute: operationalKgCo2ePerYear, parts: ['energyKwhPerYear'], needsMachines: true },
  { key: 'embodiedKgCo2ePerYear', unit: 'kg CO2e', words: 'machines bought × carbon of making one ÷ the longer of horizon and life; machines already there are sunk', compute: embodiedKgCo2ePerYear, parts: [], needsMachines: true },
  { key: 'emissionsKgCo2ePerYear', unit: 'kg CO2e', words: 'carbon from electricity + carbon from new hardware', compute: emissionsKgCo2ePerYear, parts: ['operationalKgCo2ePerYear', 'embodiedKgCo2ePerYear'], needsMachines: true },
  { key: 'hardwareCost', unit: 'money', words: 'servers, hosts and shared storage bought over the years × price; existing servers are replaced at the end of their life', compute: total(COST_PARTS.hardwareCost), parts: [], needsMachines: true },
  { key: 'softwareCost', unit: 'money', words: 'OS licences and other software with each machine bought + hypervisor subscriptions each year', compute: total(COST_PARTS.softwareCost), parts: [], needsMachines: true },
  { key: 'supportCost', unit: 'money', words: 'price of all running machines × support share × years', compute: total(COST_PARTS.supportCost), parts: [], needsMachines: true },
  { key: 'energyCost', unit: 'money', words: 'sum over years of (energy × tariff + highest power ÷ power factor × demand charge × 12) × (1 + rise)^year', compute: total(COST_PARTS.energyCost), parts: ['energyKwhPerYear'], needsMachines: true },
  { key: 'spaceCost', unit: 'money', words: 'rack units × price × years', compute: total(COST_PARTS.spaceCost), parts: ['rackUnits'], needsMachines: true },
  { key: 'staffCost', unit: 'money', words: '(physical workloads ÷ physical per administrator + virtual ÷ virtual per administrator) × salary × years', compute: total(COST_PARTS.staffCost), parts: [], needsMachines: false },
  { key: 'migrationCost', unit: 'money', words: 'moved workloads × hours × rate + servers taken out × cost each', compute: total(COST_PARTS.migrationCost), parts: [], needsMachines: false },
  { key: 'totalCost', unit: 'money', words: 'hardware + software + support + energy + space + administration + migration', compute: totalCost, parts: ['hardwareCost', 'softwareCost', 'supportCost', 'energyCost', 'spaceCost', 'staffCost', 'migrationCost'], needsMachines: true },
  { key: 'costPerYear', unit: 'money', words: 'total cost ÷ years', compute: costPerYear, parts: ['totalCost'], needsMachines: true },
  { key: 'downtimeMinutesPerYear', unit: 'min', words: 'mean over workloads of failures × recovery + patch reboots + maintenance + shared storage + site', compute: downtimeMinutesPerYear, parts: [], needsMachines: false },
  { key: 'workloadsPerFailure', unit: 'workloads', words: 'most running workloads on one machine', compute: workloadsPerFailure, parts: [], exact: true, needsMachines: true },
  { key: 'deployHours', unit: 'h', words: 'mean over workloads of the time for its kind, physical or virtual', compute: deployHours, parts: [], needsMachines: false },
  { key: 'restoreHours', unit: 'h', words: 'mean over workloads of the time for its kind, physical or virtual', compute: restoreHours, parts: [], needsMachines: false },
];
