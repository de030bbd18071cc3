import type { Assumption, FigureOrigin } from '@stowage/domain';

/** A default row. Money rows are in USD and carry `money` so that they can be turned into the scenario's currency. */
export interface DefaultAssumption extends Assumption {
  readonly money?: true;
}

/** How a default is written down: value, low, high in one range; origin 'assumed' where not said. */
export interface DefaultRow {
  readonly key: string;
  readonly label: string;
  readonly range: readonly [value: number, low: number, high: number];
  readonly unit: string;
  readonly source: string;
  readonly year: number;
  readonly origin?: FigureOrigin;
}

export function row({ range: [value, low, high], origin = 'assumed', ...rest }: DefaultRow): DefaultAssumption {
  return { ...rest, value, low, high, origin };
}

/** A money row: amounts in USD, `unit` is what they are per, as in "kWh" or "server". */
export function moneyRow(written: DefaultRow): DefaultAssumption {
  return { ...row({ ...written, unit: written.unit === '' ? 'USD' : `USD/${written.unit}` }), money: true };
}
