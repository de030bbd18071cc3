import type { Assumption } from '@stowage/domain';
import { quantileOf } from '../uncertainty/quantile-of.js';

interface Conversion {
  /** Key of the exchange rate row. */
  readonly key: string;
  readonly value: number;
  /** Identities (key NUL site) of the shipped money rows that move with the rate. */
  readonly convertible: ReadonlySet<string>;
}

/** Puts a number in the place of a row's value; undefined leaves it as it is. */
type NumberOf = (row: Assumption) => number | undefined;

const identity = (key: string, siteId: string | undefined): string => `${key}\u0000${siteId ?? ''}`;

/** One assumption: the estate's row and those of single sites. */
interface Entry {
  readonly bySite: Map<string | undefined, { readonly row: Assumption; readonly convertible: boolean }>;
}

function entriesOf(rows: readonly Assumption[], convertible: ReadonlySet<string>): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const row of rows) {
    const entry: Entry = entries.get(row.key) ?? { bySite: new Map() };
    entry.bySite.set(row.siteId, { row, convertible: convertible.has(identity(row.key, row.siteId)) });
    entries.set(row.key, entry);
  }
  return entries;
}

/** The resolved assumptions of one scenario, looked up by key and site. Immutable. */
export class AssumptionBook {
  private constructor(
    readonly rows: readonly Assumption[],
    private readonly entries: ReadonlyMap<string, Entry>,
    private readonly conversion: Conversion,
    private readonly pick?: NumberOf,
  ) {}

  /** @param rows each key and site at most once */
  static of(rows: readonly Assumption[], conversion: Conversion): AssumptionBook {
    return new AssumptionBook(rows, entriesOf(rows, conversion.convertible), conversion);
  }

  /** The site's own row, else the estate's. Throws on a key we never shipped: that is our bug, not the user's. */
  lookup(key: string, siteId?: string): Assumption {
    return this.found(key, siteId).row;
  }

  /** The number to calculate with: the row's value, or what this book was moved or drawn to. */
  value(key: string, siteId?: string): number {
    const { row, convertible } = this.found(key, siteId);
    if (this.pick === undefined) return row.value;
    const picked = this.pick(row) ?? row.value;
    const rate = convertible ? this.exchangeRate() : this.conversion.value;
    return rate === this.conversion.value ? picked : (picked * rate) / this.conversion.value;
  }

  /** The same book with one assumption at an end of its range, at all sites at once. Moving the exchange rate moves every shipped price. */
  moved(key: string, side: 'low' | 'high'): AssumptionBook {
    return this.picking((row) => (row.key === key ? row[side] : undefined));
  }

  /** The same book with assumptions at a probability of their distribution (quantileOf), each at all sites at once. */
  drawn(probabilities: ReadonlyMap<string, number>): AssumptionBook {
    return this.picking((row) => {
      const probability = probabilities.get(row.key);
      return probability === undefined ? undefined : quantileOf(row, probability);
    });
  }

  /** True where the row's shipped price follows the exchange rate. */
  followsExchangeRate(key: string, siteId?: string): boolean {
    return this.find(key, siteId)?.convertible === true;
  }

  get exchangeRateKey(): string {
    return this.conversion.key;
  }

  private picking(pick: NumberOf): AssumptionBook {
    return new AssumptionBook(this.rows, this.entries, this.conversion, pick);
  }

  private exchangeRate(): number {
    const { row } = this.found(this.conversion.key, undefined);
    return this.pick?.(row) ?? row.value;
  }

  private found(key: string, siteId: string | undefined): { readonly row: Assumption; readonly convertible: boolean } {
    const found = this.find(key, siteId);
    if (!found) throw new Error(`no assumption "${key}"`);
    return found;
  }

  private find(key: string, siteId: string | undefined): { readonly row: Assumption; readonly convertible: boolean } | undefined {
    const bySite = this.entries.get(key)?.bySite;
    return bySite?.get(siteId) ?? bySite?.get(undefined);
  }
}
