'use client';
import type { Workload } from '@stowage/domain';
import { useMemo, useState } from 'react';
import { TextField } from '../../ui/choice-field';
import { count } from '../../ui/format';
import { matches, searchWords } from '../../ui/search';

interface WorkloadPickerProps {
  readonly workloads: readonly Workload[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

const SHOWN = 40;

/** Workloads as toggles, the chosen ones first; search narrows the rest. */
export function WorkloadPicker({ workloads, chosen, onChange }: WorkloadPickerProps) {
  const [search, setSearch] = useState('');
  const found = useMemo(
    () => workloads.filter(({ id, application }) => matches(`${id} ${application ?? ''}`.toLowerCase(), searchWords(search))).map(({ id }) => id),
    [workloads, search],
  );
  const free = found.filter((id) => !chosen.includes(id));
  const toggle = (id: string) => onChange(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  return (
    <>
      <div className="fields mt4">
        <TextField label="Find workloads" value={search} onChange={setSearch} placeholder="db" />
      </div>
      <div className="chips" style={{ padding: '12px 0', border: 0 }} role="group" aria-label="Workloads of the rule">
        {[...chosen, ...free.slice(0, SHOWN)].map((id) => (
          <button key={id} type="button" className="chip" aria-pressed={chosen.includes(id)} onClick={() => toggle(id)}>
            {id}
          </button>
        ))}
        {free.length > SHOWN && <span className="small q">{count(free.length - SHOWN)} more; search to find them</span>}
      </div>
    </>
  );
}
