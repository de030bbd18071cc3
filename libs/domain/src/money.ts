/** An amount with its ISO 4217 currency code. */
export interface Money {
  readonly amount: number;
  readonly currency: string;
}
