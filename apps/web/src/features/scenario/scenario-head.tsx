'use client';
import type { ScenarioRecord } from '@stowage/contracts';
import type { Scenario } from '@stowage/domain';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useAddress } from '../../ui/address';
import { ChoiceField } from '../../ui/choice-field';
import { counted, countWord, percent } from '../../ui/format';
import { USUAL } from './usual-scenario';

interface ScenarioHeadProps {
  readonly scenario: Scenario;
  readonly records: readonly ScenarioRecord[];
  readonly record: ScenarioRecord | undefined;
}

export function ScenarioHead({ scenario, records, record }: ScenarioHeadProps) {
  const router = useRouter();
  const { to } = useAddress();
  const changed = changedParts(scenario);
  return (
    <div className="head">
      <div>
        <h1>{scenarioTitle(scenario)}</h1>
        <p className="sub">
          {changed === 0
            ? 'Everything is at its usual value.'
            : `${counted(changed, 'setting')} differ${changed === 1 ? 's' : ''} from the usual and ${changed === 1 ? 'is' : 'are'} shown bold.`}{' '}
          Nothing here changes your inventory.
        </p>
      </div>
      <div className="cta" style={{ alignItems: 'end' }}>
        {records.length > 1 && record && (
          <ChoiceField
            label="Scenario"
            value={record.id}
            choices={records.map(({ id, scenario: { name } }) => ({ value: id, label: name }))}
            onChange={(id) => router.push(to('scenario', { scenario: id }))}
          />
        )}
        {record && (
          <Link className="btn" href={to('scenario', { scenario: 'new' })}>
            New from this one
          </Link>
        )}
      </div>
    </div>
  );
}

/** "Onto R740 hosts, at one site, surviving one failure". */
function scenarioTitle({ hosts, consolidateTo, hostFailures, ceilings }: Scenario): string {
  const onto =
    hosts.length === 0
      ? 'No host model chosen yet'
      : hosts.length === 1
        ? `Onto ${hosts[0]?.model.name ?? ''}`
        : `Onto ${countWord(hosts.length)} host models`;
  const where = consolidateTo.kind === 'one-site' ? `, all to ${consolidateTo.siteId}` : '';
  const safe = hostFailures === 0 ? ', with no spare host' : `, surviving ${countWord(hostFailures)} ${hostFailures === 1 ? 'failure' : 'failures'}`;
  return `${onto}${where}${safe}, CPU filled to ${percent(ceilings.cpu)}`.replaceAll(/(\d) (?=GiB|TiB|×)/g, '$1\u00a0');
}

function changedParts(scenario: Scenario): number {
  const flat = [
    scenario.hypervisor !== USUAL.hypervisor,
    scenario.hostFailures !== USUAL.hostFailures,
    scenario.years !== USUAL.years,
    scenario.currency !== USUAL.currency,
    scenario.startYear !== USUAL.startYear,
    scenario.consolidateTo.kind !== USUAL.consolidateTo.kind,
    scenario.sharedStorage !== undefined,
  ];
  const nested = [...differing(scenario.sizing, USUAL.sizing), ...differing(scenario.ceilings, USUAL.ceilings)];
  return [...flat, ...nested].filter(Boolean).length + scenario.rules.length + scenario.assumptions.length;
}

function differing<T extends object>(ours: T, usual: T): readonly boolean[] {
  return (Object.keys(usual) as (keyof T)[]).map((key) => ours[key] !== usual[key]);
}
