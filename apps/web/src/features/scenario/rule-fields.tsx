'use client';
import type { Inventory, PlacementRule, Scenario } from '@stowage/domain';
import { useState } from 'react';
import { Group } from './group';
import { RuleForm } from './rule-form';
import { ruleInWords } from './rule-words';
import type { Change } from './change';

/** What must be kept together, apart or where it is. */
export function RuleFields({
  scenario: { rules, hosts },
  change,
  inventory,
}: {
  readonly scenario: Scenario;
  readonly change: Change;
  readonly inventory: Inventory;
}) {
  const [adding, setAdding] = useState(false);
  const add = (rule: PlacementRule) => {
    change({ rules: [...rules, rule] });
    setAdding(false);
  };
  return (
    <Group title="Rules">
      {rules.length === 0 && !adding && <p className="sub">None. Any workload may share a host with any other.</p>}
      {rules.length > 0 && (
        <ul className="list">
          {rules.map((rule, index) => (
            <li key={index}>
              <b>{rule.name}</b>
              <button
                type="button"
                className="btn g"
                aria-label={`Remove ${rule.name}`}
                onClick={() => change({ rules: rules.filter((_, at) => at !== index) })}
              >
                Remove
              </button>
              <p>
                {ruleInWords(rule)}
                {rule.reason ? ` ${rule.reason}` : ''}
              </p>
            </li>
          ))}
        </ul>
      )}
      {adding ? (
        <RuleForm inventory={inventory} hosts={hosts} onAdd={add} onCancel={() => setAdding(false)} />
      ) : (
        inventory.workloads.length > 0 && (
          <button type="button" className="btn mt4" onClick={() => setAdding(true)}>
            Add a rule
          </button>
        )
      )}
    </Group>
  );
}
