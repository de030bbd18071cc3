'use client';
import type { HypervisorKind, Scenario, Site } from '@stowage/domain';
import { ChoiceField } from '../../ui/choice-field';
import { Group } from './group';
import type { Change } from './change';
import { StorageFields } from './storage-fields';
import { USUAL } from './usual-scenario';

const HYPERVISORS: readonly { readonly value: HypervisorKind; readonly label: string }[] = [
  { value: 'esxi', label: 'VMware ESXi' },
  { value: 'hyper-v', label: 'Microsoft Hyper-V' },
  { value: 'kvm', label: 'KVM' },
  { value: 'xen', label: 'Xen' },
  { value: 'none', label: 'None' },
];
const OWN_SITE = '';

/** Where workloads may go, and what must still run when hosts fail. */
export function PlacementFields({
  scenario,
  change,
  sites,
}: {
  readonly scenario: Scenario;
  readonly change: Change;
  readonly sites: readonly Site[];
}) {
  const { consolidateTo, hypervisor, hostFailures } = scenario;
  const where = consolidateTo.kind === 'one-site' ? consolidateTo.siteId : OWN_SITE;
  return (
    <Group title="Where workloads may go">
      <div className="fields">
        <ChoiceField
          label="Site"
          value={where}
          usual={OWN_SITE}
          onChange={(siteId) => change({ consolidateTo: siteId === OWN_SITE ? { kind: 'own-site' } : { kind: 'one-site', siteId } })}
          choices={[
            { value: OWN_SITE, label: 'Each stays at its own site' },
            ...sites.map(({ id, name }) => ({ value: id, label: `All to ${name}` })),
          ]}
        />
        <ChoiceField
          label="Survive the failure of"
          value={String(hostFailures)}
          usual={String(USUAL.hostFailures)}
          onChange={(value) => change({ hostFailures: Number(value) as 0 | 1 | 2 })}
          hint="Everything still runs on the hosts that are left"
          choices={[
            { value: '0', label: 'No host' },
            { value: '1', label: 'One host (N+1)' },
            { value: '2', label: 'Two hosts (N+2)' },
          ]}
        />
        <ChoiceField
          label="Hypervisor"
          value={hypervisor}
          usual={USUAL.hypervisor}
          onChange={(value) => change({ hypervisor: value })}
          choices={HYPERVISORS}
          hint="Its own CPU and memory are set aside on each host"
        />
      </div>
      <StorageFields scenario={scenario} change={change} />
    </Group>
  );
}
