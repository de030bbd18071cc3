import type { AssumptionBook } from '@stowage/models';
import type { EstateFacts } from '../facts/estate-facts.js';

/** A pure function of one estate's facts and the assumptions it looks up through the calculation. */
export type Formula<T> = (calculation: Calculation) => T;

interface Entry {
  readonly value: unknown;
  readonly keys: ReadonlySet<string>;
}

/** A calculation with assumptions moved starts from the unmoved one and redoes only what they touch. */
export interface MovedFrom {
  readonly base: Calculation;
  readonly movedKeys: ReadonlySet<string>;
  /** Set where no other calculation starts from this one: it keeps no records, which is faster. */
  readonly last?: true;
}

function overlap(keys: ReadonlySet<string>, moved: ReadonlySet<string>): boolean {
  const [few, many] = keys.size < moved.size ? [keys, moved] : [moved, keys];
  for (const key of few) if (many.has(key)) return true;
  return false;
}

/**
 * Evaluates formulas over one estate, each once, and records which assumptions each of them rests on, directly or through
 * others. The records say what a figure's inputs are and what must be redone when one input moves.
 */
export class Calculation {
  private readonly entries = new Map<Formula<unknown>, Entry>();
  private readonly recording: Set<string>[] = [];

  constructor(readonly facts: EstateFacts, readonly book: AssumptionBook, private readonly reference?: Calculation, private readonly moved?: MovedFrom) {}

  /** The number behind an assumption. */
  value(key: string, siteId?: string): number {
    if (this.moved?.last) return this.book.value(key, siteId);
    this.record([key]);
    if (this.book.followsExchangeRate(key, siteId)) this.record([this.book.exchangeRateKey]);
    return this.book.value(key, siteId);
  }

  /** The value of another formula over the same estate. */
  use<T>(formula: Formula<T>): T {
    const entry = this.entry(formula);
    this.record(entry.keys);
    return entry.value as T;
  }

  /** The value of a formula over the estate before; undefined in the estate before itself. */
  useBefore<T>(formula: Formula<T>): T | undefined {
    if (!this.reference) return undefined;
    const value = this.reference.use(formula);
    if (!this.moved?.last) this.record(this.reference.keysOf(formula));
    return value;
  }

  /** Assumptions a formula rests on. */
  keysOf<T>(formula: Formula<T>): ReadonlySet<string> {
    return this.entry(formula).keys;
  }

  private record(keys: Iterable<string>): void {
    const current = this.recording[this.recording.length - 1];
    if (current) for (const key of keys) current.add(key);
  }

  private entry<T>(formula: Formula<T>): Entry {
    const known = this.entries.get(formula) ?? this.untouched(formula);
    if (known) return known;
    const keys = new Set<string>();
    this.recording.push(keys);
    const value = formula(this);
    this.recording.pop();
    const entry = { value, keys };
    this.entries.set(formula, entry);
    return entry;
  }

  private untouched<T>(formula: Formula<T>): Entry | undefined {
    const before = this.moved?.base.entry(formula);
    return before && this.moved && !overlap(before.keys, this.moved.movedKeys) ? before : undefined;
  }
}
