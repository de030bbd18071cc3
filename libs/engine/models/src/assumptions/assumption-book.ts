import type { Assumption } from '@stowage/domain';

interface Conversion {
  /** Key of the exchange rate row. */
  readonly key: string;
  readonly value: number;
  /** Identities (key NUL site) of the shipped money rows that move with the rate. */
  readonly convertible: ReadonlySet<string>;
}

interface Move {
  readonly key: string;
  readonly side: 'low' | 'high';
}

const identity = (key: string, siteId: string | undefined): string => `${key}\u0000${siteId ?? ''}`;

/** The resolved assumptions of one scenario, looked up by key and site. Immutable. */
export class AssumptionBook {
  private constructor(
    readonly rows: readonly Assumption[],
    private readonly byIdentity: ReadonlyMap<string, Assumption>,
    private readonly conversion: Conversion,
    private readonly move?: Move,
  ) {}

  /** @param rows each key and site at most once */
  static of(rows: readonly Assumption[], conversion: Conversion): AssumptionBook {
    return new AssumptionBook(rows, new Map(rows.map((row) => [identity(row.key, row.siteId), row])), conversion);
  }

  /** The site's own row, else the estate's. Throws on a key we never shipped: that is our bug, not the user's. */
  lookup(key: string, siteId?: string): Assumption {
    const row = this.find(key, siteId);
    if (!row) throw new Error(`no assumption "${key}"`);
    return row;
  }

  /** The number to calculate with: the row's value, or its low or high end where this book is moved. */
  value(key: string, siteId?: string): number {
    const row = this.lookup(key, siteId);
    if (this.move === undefined) return row.value;
    if (this.move.key === key) return row[this.move.side];
    const moves = this.move.key === this.conversion.key && this.conversion.convertible.has(identity(row.key, row.siteId));
    return moves ? (row.value * this.lookup(this.conversion.key)[this.move.side]) / this.conversion.value : row.value;
  }

  /** The same book with one assumption at an end of its range, at all sites at once. Moving the exchange rate moves every shipped price. */
  moved(key: string, side: 'low' | 'high'): AssumptionBook {
    return new AssumptionBook(this.rows, this.byIdentity, this.conversion, { key, side });
  }

  /** True where the row's shipped price follows the exchange rate. */
  followsExchangeRate(key: string, siteId?: string): boolean {
    const row = this.find(key, siteId);
    return row !== undefined && this.conversion.convertible.has(identity(row.key, row.siteId));
  }

  get exchangeRateKey(): string {
    return this.conversion.key;
  }

  private find(key: string, siteId: string | undefined): Assumption | undefined {
    return this.byIdentity.get(identity(key, siteId)) ?? this.byIdentity.get(identity(key, undefined));
  }
}
