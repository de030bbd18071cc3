'use client';
import type { HostOffer, Inventory, PlacementRule } from '@stowage/domain';
import { useState } from 'react';
import { ChoiceField, TextField } from '../../ui/choice-field';
import { RULE_KINDS, type RuleKind } from './rule-words';
import { WorkloadPicker } from './workload-picker';

interface RuleFormProps {
  readonly inventory: Inventory;
  readonly hosts: readonly HostOffer[];
  readonly onAdd: (rule: PlacementRule) => void;
  readonly onCancel: () => void;
}

const KINDS = Object.keys(RULE_KINDS) as RuleKind[];
const NEEDS_TWO: ReadonlySet<RuleKind> = new Set(['keep-apart', 'keep-together']);

/** A rule: its kind, the workloads it is about, and why, so that its price can be weighed later. */
export function RuleForm({ inventory, hosts, onAdd, onCancel }: RuleFormProps) {
  const [kind, setKind] = useState<RuleKind>('keep-apart');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [reason, setReason] = useState('');
  const [siteId, setSiteId] = useState(inventory.sites[0]?.id ?? '');
  const [host, setHost] = useState('host-1');
  const [model, setModel] = useState(hosts[0]?.model.id ?? '');
  const offered = KINDS.filter((one) => (one !== 'at-site' || inventory.sites.length > 0) && (one !== 'ban' || hosts.length > 1));
  const ready = chosen.length >= (NEEDS_TWO.has(kind) ? 2 : 1) && (kind !== 'pin' || host.trim() !== '');
  const add = () => {
    const name = `${RULE_KINDS[kind]}: ${chosen.slice(0, 3).join(', ')}${chosen.length > 3 ? '…' : ''}`;
    onAdd(
      ruleOf(
        kind,
        { name, workloads: chosen, ...(reason.trim() === '' ? {} : { reason: reason.trim() }) },
        { siteId, host: host.trim(), hostModels: [model] },
      ),
    );
  };
  return (
    <div className="mt4">
      <div className="fields">
        <ChoiceField label="Rule" value={kind} choices={offered.map((value) => ({ value, label: RULE_KINDS[value] }))} onChange={setKind} />
        {kind === 'at-site' && (
          <ChoiceField
            label="Site"
            value={siteId}
            choices={inventory.sites.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={setSiteId}
          />
        )}
        {kind === 'pin' && <TextField label="Host, as a plan names it" value={host} onChange={setHost} />}
        {kind === 'ban' && (
          <ChoiceField
            label="Host model"
            value={model}
            choices={hosts.map(({ model: { id, name } }) => ({ value: id, label: name }))}
            onChange={setModel}
          />
        )}
        <TextField label="Why" value={reason} onChange={setReason} placeholder="Both halves of one cluster" maxLength={1000} />
      </div>
      <WorkloadPicker workloads={inventory.workloads} chosen={chosen} onChange={setChosen} />
      <div className="row">
        <button type="button" className="btn p" disabled={!ready} onClick={add}>
          Add this rule
        </button>
        <button type="button" className="btn g" onClick={onCancel}>
          Cancel
        </button>
        {!ready && <span className="small q">Choose at least {NEEDS_TWO.has(kind) ? 'two workloads' : 'one workload'}.</span>}
      </div>
    </div>
  );
}

interface Common {
  readonly name: string;
  readonly workloads: readonly string[];
  readonly reason?: string;
}
interface Where {
  readonly siteId: string;
  readonly host: string;
  readonly hostModels: readonly string[];
}

function ruleOf(kind: RuleKind, common: Common, { siteId, host, hostModels }: Where): PlacementRule {
  if (kind === 'at-site') return { ...common, kind, siteId };
  if (kind === 'pin') return { ...common, kind, host };
  return kind === 'ban' ? { ...common, kind, hostModels } : { ...common, kind };
}
