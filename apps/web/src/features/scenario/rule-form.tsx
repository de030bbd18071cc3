'use client';
import type { Inventory, PlacementRule, Scenario } from '@stowage/domain';
import { useMemo, useState } from 'react';
import { ChoiceField, TextField } from '../../ui/choice-field';
import { count } from '../../ui/format';
import { matches, searchWords } from '../../ui/search';
import { RULE_KINDS } from './rule-words';

interface RuleFormProps {
  readonly inventory: Inventory;
  readonly hosts: Scenario['hosts'];
  readonly onAdd: (rule: PlacementRule) => void;
  readonly onCancel: () => void;
}

const SHOWN = 40;
const LEAST: Readonly<Record<PlacementRule['kind'], number>> = { 'keep-together': 2, 'keep-apart': 2, 'stay-physical': 1, 'at-site': 1, pin: 1, 'dedicated-host': 1, ban: 1 };

/** A rule: its kind, the workloads it is about, and why, so that its price can be weighed later. */
export function RuleForm({ inventory, hosts, onAdd, onCancel }: RuleFormProps) {
  const [kind, setKind] = useState<PlacementRule['kind']>('keep-apart');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [search, setSearch] = useState('');
  const [reason, setReason] = useState('');
  const [siteId, setSiteId] = useState(inventory.sites[0]?.id ?? '');
  const [host, setHost] = useState('host-1');
  const [modelId, setModelId] = useState(hosts[0]?.model.id ?? '');
  const found = useMemo(() => inventory.workloads.filter(({ id, application }) => matches(`${id} ${application ?? ''}`.toLowerCase(), searchWords(search))), [inventory, search]);
  const kinds = (Object.keys(RULE_KINDS) as PlacementRule['kind'][]).filter((one) => (one !== 'at-site' || inventory.sites.length > 0) && (one !== 'ban' || hosts.length > 1));
  const ready = chosen.length >= LEAST[kind] && (kind !== 'pin' || host.trim() !== '');
  const toggle = (id: string) => setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  const add = () => {
    const why = { name: `${RULE_KINDS[kind]}: ${chosen.slice(0, 3).join(', ')}${chosen.length > 3 ? '…' : ''}`, workloads: chosen, ...(reason.trim() === '' ? {} : { reason: reason.trim() }) };
    onAdd(withDetails(kind, why, { siteId, host: host.trim(), modelId }));
  };
  return (
    <div className="mt4">
      <div className="fields">
        <ChoiceField label="Rule" value={kind} choices={kinds.map((value) => ({ value, label: RULE_KINDS[value] }))} onChange={setKind} />
        {kind === 'at-site' && <ChoiceField label="Site" value={siteId} choices={inventory.sites.map(({ id, name }) => ({ value: id, label: name }))} onChange={setSiteId} />}
        {kind === 'pin' && <TextField label="Host" value={host} onChange={setHost} placeholder="host-1" maxLength={200} />}
        {kind === 'ban' && <ChoiceField label="Host model" value={modelId} choices={hosts.map(({ model }) => ({ value: model.id, label: model.name }))} onChange={setModelId} />}
        <TextField label="Why" value={reason} onChange={setReason} placeholder="Both halves of one cluster" maxLength={1000} />
        <TextField label="Find workloads" value={search} onChange={setSearch} placeholder="db" />
      </div>
      <div className="chips" style={{ padding: '12px 0', border: 0 }} role="group" aria-label="Workloads of the rule">
        {[...chosen, ...found.map(({ id }) => id).filter((id) => !chosen.includes(id)).slice(0, SHOWN)].map((id) => <button key={id} type="button" className="chip" aria-pressed={chosen.includes(id)} onClick={() => toggle(id)}>{id}</button>)}
        {found.length > SHOWN && <span className="small q">{count(found.length - SHOWN)} more; search to find them</span>}
      </div>
      <div className="row">
        <button type="button" className="btn p" disabled={!ready} onClick={add}>Add this rule</button>
        <button type="button" className="btn g" onClick={onCancel}>Cancel</button>
        {!ready && <span className="small q">Choose at least {LEAST[kind] === 1 ? 'one workload' : 'two workloads'}.</span>}
      </div>
    </div>
  );
}

interface RuleDetails {
  readonly siteId: string;
  readonly host: string;
  readonly modelId: string;
}

function withDetails(kind: PlacementRule['kind'], why: { name: string; workloads: readonly string[] }, { siteId, host, modelId }: RuleDetails): PlacementRule {
  switch (kind) {
    case 'at-site': return { ...why, kind, siteId };
    case 'pin': return { ...why, kind, host };
    case 'ban': return { ...why, kind, hostModels: [modelId] };
    default: return { ...why, kind };
  }
}
