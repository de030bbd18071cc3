'use client';
import type { Scenario } from '@stowage/domain';
import { ChoiceField } from '../../ui/choice-field';
import { NumberField } from '../../ui/number-field';
import { Group } from './group';
import type { Change } from './change';
import { USUAL } from './usual-scenario';

const CURRENCIES = ['USD', 'EUR', 'GBP', 'INR', 'JPY', 'AUD', 'CHF', 'SGD', 'CNY', 'BRL', 'ZAR'];

export function MoneyFields({ scenario: { years, startYear, currency, budget }, change }: { readonly scenario: Scenario; readonly change: Change }) {
  const currencies = CURRENCIES.includes(currency) ? CURRENCIES : [currency, ...CURRENCIES];
  return (
    <Group title="Money and time">
      <div className="fields">
        <NumberField
          label="Years the cost is added over"
          whole
          min={1}
          max={15}
          value={years}
          usual={USUAL.years}
          onChange={(value) => change({ years: value ?? USUAL.years })}
        />
        <NumberField
          label="First year"
          whole
          year
          min={1990}
          max={2100}
          value={startYear}
          usual={USUAL.startYear}
          onChange={(value) => change({ startYear: value ?? USUAL.startYear })}
        />
        <ChoiceField
          label="Currency"
          value={currency}
          usual={USUAL.currency}
          choices={currencies.map((value) => ({ value, label: value }))}
          onChange={(value) => change({ currency: value })}
        />
      </div>
      <details className="mt4">
        <summary>Search effort</summary>
        <div className="fields mt2">
          <NumberField
            label="Steps"
            whole
            min={1}
            max={100_000_000}
            value={budget.steps}
            usual={USUAL.budget.steps}
            onChange={(value) => change({ budget: { ...budget, steps: value ?? USUAL.budget.steps } })}
            hint="more steps, maybe a host fewer"
          />
          <NumberField
            label="Seed"
            whole
            min={0}
            value={budget.seed}
            usual={USUAL.budget.seed}
            onChange={(value) => change({ budget: { ...budget, seed: value ?? USUAL.budget.seed } })}
            hint="the same seed gives the same plan"
          />
        </div>
      </details>
    </Group>
  );
}
