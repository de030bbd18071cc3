/** The price tag of one rule: this plan less the plan made without the rule. Positive = the rule costs that much. */
export interface RulePrice {
  /** Name of the placement rule, or "Survive the failure of any one host". */
  readonly rule: string;
  readonly kind: 'placement' | 'failure';
  /** null: not worked out, see `note`. */
  readonly hosts: number | null;
  /** In the scenario's currency. */
  readonly costPerYear: number | null;
  readonly energyKwhPerYear: number | null;
  readonly emissionsKgCo2ePerYear: number | null;
  /** In words, what happens without it: "2 hosts are enough (proved)." */
  readonly note: string;
}
