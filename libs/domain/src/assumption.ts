/** Where a figure comes from; the five words are used on screen and in the report. */
export type FigureOrigin = 'published' | 'measured' | 'assumed' | 'computed' | 'exact';

/** One input of a model as a data row: low <= value <= high. Ratios are plain, money is per `unit`. */
export interface Assumption {
  /** Dotted stable name, e.g. `facility.pue`. */
  readonly key: string;
  readonly label: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  readonly source: string;
  readonly year: number;
  readonly origin: FigureOrigin;
  /** Set where the row holds for one site only. */
  readonly siteId?: string;
  /** True where the user or the sample changed the shipped default. */
  readonly changed?: boolean;
}

/** What a scenario sets in place of a shipped default, for the whole estate or for one site. */
export interface AssumptionOverride {
  readonly key: string;
  readonly siteId?: string;
  readonly value: number;
  /** Both absent = taken as exact. */
  readonly low?: number;
  readonly high?: number;
  readonly source?: string;
  readonly year?: number;
  readonly origin?: FigureOrigin;
}
