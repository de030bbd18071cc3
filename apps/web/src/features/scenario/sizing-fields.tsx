'use client';
import { type Resource, RESOURCES, type Scenario, type Sizing } from '@stowage/domain';
import { ChoiceField } from '../../ui/choice-field';
import { NumberField } from '../../ui/number-field';
import { RESOURCE_NAMES } from '../plan/resource-words';
import { Group } from './group';
import type { Change } from './change';
import { USUAL } from './usual-scenario';

const METHODS: readonly { readonly value: Sizing['method']; readonly label: string }[] = [
  { value: 'hour-of-week', label: 'Each hour of the week' },
  { value: 'hour-of-day', label: 'Each hour of the day' },
  { value: 'percentile', label: 'One percentile' },
  { value: 'peak', label: 'The peak' },
  { value: 'average', label: 'The average' },
];

/** Shares are typed in percent and rounded, so that 80 is 0.8 and not 0.8000000000000002. */
const share = (value: number | undefined, usual: number) => (value === undefined ? usual : Math.round(value * 1000) / 100_000);
const asPercent = (ratio: number) => Math.round(ratio * 100_000) / 1000;

/** How samples become demand, and how far hosts may be filled. */
export function SizingFields({ scenario: { sizing, ceilings }, change }: { readonly scenario: Scenario; readonly change: Change }) {
  const size = (part: Partial<Sizing>) => change({ sizing: { ...sizing, ...part } });
  const fill = (resource: Resource, value: number | undefined) =>
    change({ ceilings: { ...ceilings, [resource]: share(value, USUAL.ceilings[resource]) } });
  return (
    <Group title="How much each workload needs">
      <div className="fields">
        <ChoiceField
          label="Size by"
          value={sizing.method}
          usual={USUAL.sizing.method}
          choices={METHODS}
          onChange={(method) => size({ method })}
          hint="Without a history, the figures of the file are taken"
        />
        {(sizing.method === 'percentile' || sizing.method.startsWith('hour-of')) && (
          <NumberField
            label="Percentile"
            unit="%"
            min={50}
            max={100}
            value={asPercent(sizing.percentile)}
            usual={asPercent(USUAL.sizing.percentile)}
            onChange={(value) => size({ percentile: share(value, USUAL.sizing.percentile) })}
            hint="this share of the samples is at or below"
          />
        )}
        <NumberField
          label="Comfort factor"
          min={1}
          max={5}
          value={sizing.comfortFactor}
          usual={USUAL.sizing.comfortFactor}
          onChange={(value) => size({ comfortFactor: value ?? 1 })}
          hint="multiplies every demand"
        />
        <NumberField
          label="Growth a year"
          unit="%"
          min={-50}
          max={500}
          value={asPercent(sizing.growthRatioPerYear)}
          usual={asPercent(USUAL.sizing.growthRatioPerYear)}
          onChange={(value) => size({ growthRatioPerYear: share(value, 0) })}
        />
        <NumberField
          label="Years of growth"
          min={0}
          max={10}
          value={sizing.growthYears}
          usual={USUAL.sizing.growthYears}
          onChange={(value) => size({ growthYears: value ?? 0 })}
        />
      </div>
      <h3 className="mt5">Fill hosts to at most</h3>
      <p className="small q">Of what is left after the hypervisor. The rest is headroom.</p>
      <div className="fields mt3">
        {RESOURCES.map((resource) => (
          <NumberField
            key={resource}
            label={RESOURCE_NAMES[resource]}
            unit="%"
            min={1}
            max={100}
            value={asPercent(ceilings[resource])}
            usual={asPercent(USUAL.ceilings[resource])}
            onChange={(value) => fill(resource, value)}
          />
        ))}
      </div>
    </Group>
  );
}
