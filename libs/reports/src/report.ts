import type { Assumption, FigureGroup, FigureKey, FigureMeaning, FigureOrigin, Issue, RulePrice } from '@stowage/domain';
import type { SitePair } from './build-report/sites.js';
import type { Measure } from './wording/measures.js';
import type { MoneyStyle } from './wording/money.js';

/** What the caller decides; there is no clock here. */
export interface ReportOptions {
  /** Whose estate: "Chitale Dairy (sample)". */
  readonly title: string;
  /** ISO date of the report, `2026-11-22`. */
  readonly date: string;
  /** BCP 47; absent = the usual one of the currency. */
  readonly locale?: string;
}

/**
 * What a report says, without saying how it looks: sentences ready to print, numbers raw in the unit of their figure.
 * Every renderer draws from this one object, so the same figure is the same everywhere.
 */
export interface Report {
  readonly title: string;
  readonly date: string;
  readonly style: MoneyStyle;
  readonly years: number;
  readonly finding: string;
  readonly recommendation: string;
  readonly headlines: readonly ChangeRow[];
  /** How the number of hosts is known: "3 hosts; proved: 2 too few". */
  readonly hostProof: string;
  readonly publishedBy: readonly string[];
  readonly ledger: readonly ChangeRow[];
  /** Rows of the ledger that belong on page one, most telling first. */
  readonly ledgerOnPageOne: readonly ChangeRow[];
  readonly worse: readonly Statement[];
  readonly restsOn: readonly Statement[];
  readonly cost: CostStory;
  readonly placement: PlacementStory;
  readonly moves: MoveStory;
  readonly sites: SiteStory;
  readonly service: ServiceStory;
  readonly leftOut: LeftOutStory;
  readonly issues: readonly Issue[];
  readonly assumptions: readonly AssumptionRow[];
  readonly methods: readonly MethodNote[];
  readonly identity: Identity;
  readonly glossary: readonly Term[];
}

/** One figure before and after. */
export interface ChangeRow {
  readonly key: FigureKey;
  readonly label: string;
  readonly group: FigureGroup;
  readonly measure: Measure;
  readonly better: FigureMeaning['better'];
  readonly before: number | null;
  readonly after: number | null;
  readonly changeRatio: number | null;
  /** Range of the change in 8 cases of 10; absent where exact or unknown. */
  readonly range?: { readonly low: number; readonly high: number };
  readonly origin: FigureOrigin;
  readonly published?: Published;
  /** Why the figure is unknown, or what to know about it. */
  readonly note?: string;
}

export interface Published {
  readonly changeRatio?: number;
  readonly before?: string;
  readonly after?: string;
  readonly source: string;
  /** Why ours differs. */
  readonly difference?: string;
}

export type SectionId =
  | 'changes' | 'placement' | 'moves' | 'cost' | 'power' | 'service' | 'left-out' | 'issues' | 'assumptions' | 'method' | 'identity';

/** A claim in bold and what to know about it, with the section that shows more. */
export interface Statement {
  readonly lead: string;
  readonly text: string;
  readonly see?: SectionId;
}

export interface CostStory {
  readonly title: string;
  readonly items: readonly ChangeRow[];
  readonly total: ChangeRow | null;
  readonly cash: readonly CashPoint[];
  /** Total cost in 8 cases of 10; absent where exact. */
  readonly endRange?: { readonly before: Interval; readonly after: Interval };
  readonly paybackMonths: number | null;
}

export interface Interval {
  readonly low: number;
  readonly high: number;
}

export interface CashPoint {
  /** 0 = the start. */
  readonly year: number;
  /** "Start", or the calendar year. */
  readonly label: string;
  /** Spent by the end of the year. */
  readonly before: number;
  readonly after: number;
  /** Spent within the year. */
  readonly beforeInYear: number;
  readonly afterInYear: number;
}

export interface PlacementStory {
  readonly title: string;
  readonly clusters: readonly ClusterRow[];
  readonly hosts: readonly HostRow[];
  /** What each rule costs, dearest first. */
  readonly rulePrices: readonly RulePrice[];
  readonly notes: readonly string[];
}

export interface ClusterRow {
  readonly site: string;
  readonly hosts: number;
  readonly lowerBound: number;
  readonly proof: string;
}

export interface HostRow {
  readonly host: string;
  readonly model: string;
  readonly site: string;
  readonly workloads: readonly string[];
  /** Carries nothing until another host fails. */
  readonly keptFree: boolean;
  readonly loads: readonly HostLoadRow[];
}

export interface HostLoadRow {
  readonly resource: string;
  /** Peak demand over what a plan may fill, 0..1. */
  readonly peakRatio: number;
}

export interface MoveStory {
  readonly title: string;
  readonly moves: readonly MoveRow[];
}

export interface MoveRow {
  readonly workload: string;
  readonly application: string;
  readonly fromServer: string;
  readonly fromSite: string;
  readonly toHost: string;
  readonly toSite: string;
  readonly memoryMib: number | null;
  readonly cpuPoints: number | null;
}

export interface SiteStory {
  readonly title: string;
  readonly sites: readonly SitePair[];
  readonly rows: readonly ChangeRow[];
  readonly carbonNote: string;
}

export interface ServiceStory {
  readonly title: string;
  readonly rows: readonly ChangeRow[];
  readonly targets: readonly TargetRow[];
  readonly failures: readonly FailureRow[];
}

/** Workloads that share an availability target against the downtime expected. */
export interface TargetRow {
  readonly availabilityRatio: number;
  readonly workloads: number;
  readonly allowedMinutes: number;
  readonly beforeMet: boolean | null;
  readonly afterMet: boolean | null;
}

export interface FailureRow {
  readonly host: string;
  readonly site: string;
  readonly survives: boolean;
  readonly fullest: string;
  readonly worstRatio: number;
  readonly moment: string;
  readonly recovery: string;
}

export interface LeftOutStory {
  readonly title: string;
  readonly unplaced: readonly { readonly workload: string; readonly reasons: readonly string[] }[];
  readonly excluded: readonly { readonly workload: string; readonly reason: string }[];
}

/** An assumption with its site by name. */
export interface AssumptionRow extends Assumption {
  readonly site?: string;
}

/** How one figure is reckoned, with the inputs of both sides. */
export interface MethodNote {
  readonly key: FigureKey;
  readonly label: string;
  readonly row: ChangeRow;
  readonly formula: string;
  readonly source: string;
  readonly inputs: readonly MethodInput[];
}

export interface MethodInput {
  readonly label: string;
  readonly unit: string;
  readonly before: number | null;
  readonly after: number | null;
  readonly low?: number;
  readonly high?: number;
  readonly origin: FigureOrigin;
  readonly source: string;
  readonly year?: number;
  /** Its place in the list of assumptions, from 1. */
  readonly assumptionNumber?: number;
}

/** What makes this plan this plan. */
export interface Identity {
  /** sha256 of the canonical plan document, hex. */
  readonly sha256: string;
  readonly seed: number;
  readonly inputs: readonly { readonly file: string; readonly sha256: string }[];
  readonly scenario: string;
  readonly checked: string;
  /** Short line for the foot of every page. */
  readonly carbonMethod: string;
}

export interface Term {
  readonly term: string;
  readonly meaning: string;
}
