import type { Assumption } from './assumption.js';
import type { Figure, FigureKey, Percentiles } from './figure.js';
import type { PowerEvidence } from './power-model.js';
import type { SlotValues } from './resource.js';

/** Before and after, each figure with its formula and inputs. */
export interface Assessment {
  readonly before: EstateAssessment;
  readonly after: EstateAssessment;
  readonly changes: readonly FigureChange[];
  /** What gets worse, or is new and risky: shown on page one. */
  readonly worsenings: readonly Worsening[];
  /** Availability by application, before and after; absent where no workload names an application or a target. */
  readonly applications?: readonly ApplicationAssessment[];
  /** Absent where the machines before are unknown. */
  readonly carbon?: CarbonAssessment;
  readonly investment?: InvestmentAssessment;
  /** Absent where no workload names one of these products. */
  readonly licences?: readonly LicenceCount[];
  /** Every assumption the figures rest on, defaults and changed ones. */
  readonly assumptions: readonly Assumption[];
  readonly years: number;
  readonly currency: string;
  /** Money spent by the end of each year, year 0 = the start. */
  readonly cashByYear: readonly { readonly year: number; readonly before: number; readonly after: number }[];
  /** Months until the cumulated cost after is no longer above before; null = not within the years. */
  readonly paybackMonths: number | null;
}

/** The four headline numbers are in plain view for scripts; `figures` holds all, with their derivation. null = unknown. */
export interface EstateAssessment {
  readonly energyKwhPerYear: number | null;
  readonly emissionsKgCo2ePerYear: number | null;
  readonly costPerYear: number | null;
  readonly downtimeMinutesPerYear: number | null;
  readonly figures: readonly Figure[];
  readonly machines: readonly MachineAssessment[];
  readonly sites: readonly SiteAssessment[];
}

/** One server, host or storage array and what it draws. */
export interface MachineAssessment {
  readonly name: string;
  readonly kind: 'server' | 'host' | 'storage';
  readonly siteId?: string;
  readonly rack?: string;
  readonly rackPosition?: number;
  readonly rackUnits: number;
  readonly workloads: number;
  /** Mean CPU load 0..1; null = unknown. */
  readonly meanLoadRatio: number | null;
  readonly averagePowerWatts: number;
  readonly peakPowerWatts: number;
  readonly powerEvidence: PowerEvidence;
  /** What the power rests on: "Xeon E5-2670, 2 sockets: Sandy Bridge median". */
  readonly powerSource: string;
}

export interface SiteAssessment {
  readonly siteId: string;
  readonly machines: number;
  readonly rackUnits: number;
  readonly itAveragePowerKw: number;
  readonly averagePowerKw: number;
  readonly peakPowerKw: number;
  readonly coolingAverageKw: number;
  readonly pue: number;
  readonly energyKwhPerYear: number;
  readonly operationalKgCo2ePerYear: number | null;
  readonly energyCostPerYear: number;
  /** ISO/IEC 30134, annual; absent where the site's machines draw nothing. */
  readonly indicators?: SiteIndicators;
  /** IT power by slot of the plan, watts. */
  readonly itPowerWatts: SlotValues;
}

/** A result beside the figures: what, how, and 8 cases of 10. null = there is none, e.g. no payback. */
export interface Estimate {
  readonly value: number | null;
  /** low <= value <= high; absent where the value is null. */
  readonly low?: number;
  readonly high?: number;
  readonly percentiles?: Percentiles;
  /** Share of the cases that have one, where some have none: the percentiles are of these. */
  readonly casesRatio?: number;
  readonly unit: string;
  /** The formula in words and symbols. */
  readonly formula: string;
}

export interface BeforeAfter {
  readonly before: Estimate;
  readonly after: Estimate;
}

/** Carbon beyond the figures of the ledger. */
export interface CarbonAssessment {
  /** Scope 2 of a year, by contract and residual mix, and by the grid. */
  readonly marketBased: BeforeAfter;
  readonly locationBased: BeforeAfter;
  /** Electricity and purchases over all years, the grid getting cleaner. */
  readonly overYears: BeforeAfter;
  /** Hardware carbon of all running machines by their life, sunk or not. */
  readonly attributionalHardware: BeforeAfter;
  /** Software carbon intensity, ISO/IEC 21031: one workload for one hour. */
  readonly sci: BeforeAfter;
  /** Months until new hardware has saved what making it emitted. */
  readonly paybackMonths: Estimate;
  readonly options: readonly CarbonOption[];
  /** Ours beside the figure that articles give. */
  readonly perServerRemoved: { readonly ours: Estimate; readonly articles: number; readonly reason: string };
}

/** Going on as today, this plan, or a new server for each of today's. */
export interface CarbonOption {
  readonly option: 'keep' | 'consolidate' | 'replace';
  readonly energyKwhPerYear: Estimate;
  readonly emissionsKgCo2ePerYear: Estimate;
  readonly costPerYear: Estimate;
}

/** The plan as an investment against going on as today, over the scenario's years. */
export interface InvestmentAssessment {
  /** Present value of what the plan saves less what it takes, and of its cash alone. */
  readonly netPresentValue: Estimate;
  readonly cashNetPresentValue: Estimate;
  /** A share a year; null where no rate exists, e.g. nothing has to be paid first. */
  readonly internalRateOfReturn: Estimate;
  /** Null = not within the years. */
  readonly paybackMonths: Estimate;
  readonly discountedPaybackMonths: Estimate;
  /** Saved over the years in hardware, software, support, energy and migration. */
  readonly cashSaved: Estimate;
  /** Space and hours of administration freed: money only where they are sold, let or paid no more. */
  readonly capacityReleased: Estimate;
  readonly rent: RentComparison;
}

/** Owning the plan's hosts against renting the same CPU and memory, a year. */
export interface RentComparison {
  readonly ownPerYear: Estimate;
  readonly payAsYouGoPerYear: Estimate;
  readonly reservedPerYear: Estimate;
  /** Virtual CPUs at the busiest slot over their mean. */
  readonly peakToAverage: Estimate;
  /** From this ratio on, paying as you go is cheaper than owning for the peak, at the same mean load. */
  readonly breakEvenPeakToAverage: Estimate;
}

/** Licences one product needs by its own rule. A count: their price is a matter of agreements and not in the software cost. */
export interface LicenceCount {
  readonly product: 'rhel' | 'sql-server' | 'oracle';
  /** What is counted: "cores", "processors", "subscriptions". */
  readonly unit: string;
  readonly before: number;
  readonly after: number;
  readonly rule: string;
  /** True where the vendor's policy asks for more than its contract may say: a risk, not a cost. */
  readonly risk: boolean;
}

/** How available one application is: all workloads named with the same application, or one workload with a target and no application. */
export interface ApplicationAssessment {
  readonly name: string;
  /** Ids of its running workloads. */
  readonly workloads: readonly string[];
  /** The strictest target of its workloads, 0..1; absent = none stated. */
  readonly slaTargetRatio?: number;
  readonly before: ApplicationService;
  readonly after: ApplicationService;
  /** Points all of it stands on after, and did not before. */
  readonly newSinglePoints: readonly SinglePoint[];
}

/** One application in one estate. It counts as down while any of its workloads is; they are patched in one window. */
export interface ApplicationService {
  /** 1 - downtime / 525,600 minutes. */
  readonly availabilityRatio: number;
  /** Mean, planned stops included. */
  readonly downtimeMinutesPerYear: number;
  readonly plannedMinutesPerYear: number;
  /** Of the minutes a year, over chance and the assumptions' ranges. */
  readonly percentiles: Percentiles;
  /** Chance that a year goes over the target, planned stops included, and without them; null without a target. */
  readonly breachRatio: number | null;
  readonly unplannedBreachRatio: number | null;
  /** Machines it runs on. */
  readonly machines: number;
  /** Most of its workloads that one failing machine stops. */
  readonly workloadsPerFailure: number;
  /** What stops all of it when it fails. */
  readonly singlePoints: readonly SinglePoint[];
}

export interface SinglePoint {
  readonly kind: 'machine' | 'storage' | 'site';
  readonly name: string;
}

/**
 * ISO/IEC 30134 indicators of one site. PUE rises when IT power falls, because part of the overhead stays: judge a plan by
 * kWh, and by ITEU, which consolidation moves.
 */
export interface SiteIndicators {
  /** Power usage effectiveness: energy of the site over energy of the machines. */
  readonly pue: number;
  /** Renewable energy factor 0..1, by contracts. */
  readonly ref: number;
  /** Carbon usage effectiveness, kg CO2e a kWh of the machines, location based. */
  readonly cueKgPerKwh: number;
  /** Water usage effectiveness, litres a kWh of the machines. */
  readonly wueLitresPerKwh: number;
  /** IT equipment utilization for servers 0..1; null where a server's load was not measured. */
  readonly iteuRatio: number | null;
}

/** One row of the ledger. */
export interface FigureChange {
  readonly key: FigureKey;
  readonly unit: string;
  readonly before: number | null;
  readonly after: number | null;
  /** after / before - 1; null where before is zero or unknown. */
  readonly changeRatio: number | null;
  /** 8 cases of 10 lie within, both estates under the same drawn assumptions; absent where exact. */
  readonly changeLow?: number;
  readonly changeHigh?: number;
  /** Of the change; absent where exact. */
  readonly percentiles?: Percentiles;
  readonly published?: { readonly changeRatio?: number; readonly before?: string; readonly after?: string; readonly source: string };
  /** Why ours and the published figure differ, where they do. */
  readonly publishedNote?: string;
}

export interface Worsening {
  readonly title: string;
  readonly before: string;
  readonly after: string;
  readonly explanation: string;
}
