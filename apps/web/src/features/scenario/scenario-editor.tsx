'use client';
import type { Project, ScenarioRecord } from '@stowage/contracts';
import type { Assumption, HostModel, Inventory, Scenario } from '@stowage/domain';
import { useState } from 'react';
import { TextField } from '../../ui/choice-field';
import { AssumptionsFields } from './assumptions-fields';
import { HostFields } from './host-fields';
import { MoneyFields } from './money-fields';
import { PlacementFields } from './placement-fields';
import { RuleFields } from './rule-fields';
import { SaveBar } from './save-bar';
import { ScenarioHead } from './scenario-head';
import { SizingFields } from './sizing-fields';
import type { Change } from './change';

interface ScenarioEditorProps {
  readonly project: Project;
  readonly records: readonly ScenarioRecord[];
  /** Absent = not saved yet. */
  readonly record: ScenarioRecord | undefined;
  readonly initial: Scenario;
  readonly inventory: Inventory;
  readonly models: readonly HostModel[];
  readonly defaults: readonly Assumption[];
}

export function ScenarioEditor({ project, records, record, initial, inventory, models, defaults }: ScenarioEditorProps) {
  const [scenario, setScenario] = useState(record || records.length === 0 ? initial : { ...initial, name: `${initial.name}, changed` });
  const change: Change = (part) => setScenario((known) => ({ ...known, ...part }));
  const fields = { scenario, change };
  return (
    <>
      <ScenarioHead scenario={scenario} records={records} record={record} />
      <section className="panel group">
        <div className="ph">
          <h2>Name</h2>
        </div>
        <div className="pb">
          <div className="fields">
            <TextField label="How you will recognise it" value={scenario.name} onChange={(name) => change({ name })} />
          </div>
        </div>
      </section>
      <HostFields {...fields} models={models} />
      <PlacementFields {...fields} sites={inventory.sites} />
      <SizingFields {...fields} />
      <RuleFields {...fields} inventory={inventory} />
      <MoneyFields {...fields} />
      <AssumptionsFields {...fields} defaults={defaults} />
      <SaveBar project={project} record={record} scenario={scenario} dirty={scenario !== initial || !record} />
    </>
  );
}
