'use client';
import type { HostModel } from '@stowage/domain';
import { useState } from 'react';
import { TextField } from '../../ui/choice-field';
import { NumberField } from '../../ui/number-field';

const GIB = 1024;
const GIGABIT_BYTES = 1.25e8;
const THIS_YEAR = new Date().getFullYear();

interface HostFormProps {
  readonly currency: string;
  readonly taken: ReadonlySet<string>;
  readonly onAdd: (model: HostModel) => void;
  readonly onCancel: () => void;
}

interface Draft {
  readonly name: string;
  readonly cpuModel: string;
  readonly sockets?: number;
  readonly cores?: number;
  readonly memoryGib?: number;
  readonly rackUnits?: number;
  readonly networkGigabit?: number;
  readonly diskGib?: number;
  readonly idlePowerWatts?: number;
  readonly maxPowerWatts?: number;
  readonly price?: number;
}

/** A host of your own; watts and CPU strength are looked up from the CPU model where left open. */
export function HostForm({ currency, taken, onAdd, onCancel }: HostFormProps) {
  const [draft, setDraft] = useState<Draft>({ name: '', cpuModel: '', sockets: 2, rackUnits: 2 });
  const set = (part: Partial<Draft>) => setDraft((known) => ({ ...known, ...part }));
  const model = completed(draft, currency, taken);
  return (
    <div className="mt4">
      <div className="fields">
        <TextField label="Name" value={draft.name} onChange={(name) => set({ name })} placeholder="2U, 2 × Xeon Gold 6130" />
        <TextField label="CPU model" value={draft.cpuModel} onChange={(cpuModel) => set({ cpuModel })} placeholder="Intel Xeon Gold 6130" />
        <NumberField label="Sockets" whole min={1} max={64} value={draft.sockets} onChange={(sockets) => set({ sockets })} />
        <NumberField label="Cores, all sockets" whole min={1} max={4096} value={draft.cores} onChange={(cores) => set({ cores })} />
        <NumberField label="Memory" unit="GiB" min={1} value={draft.memoryGib} onChange={(memoryGib) => set({ memoryGib })} />
        <NumberField label="Height" unit="U" min={0.5} max={60} value={draft.rackUnits} onChange={(rackUnits) => set({ rackUnits })} />
        <NumberField
          label="Network"
          unit="Gb/s"
          optional
          min={0.1}
          value={draft.networkGigabit}
          onChange={(networkGigabit) => set({ networkGigabit })}
        />
        <NumberField label="Local disk, usable" unit="GiB" optional min={1} value={draft.diskGib} onChange={(diskGib) => set({ diskGib })} />
        <NumberField
          label="Power when idle"
          unit="W"
          optional
          min={0}
          value={draft.idlePowerWatts}
          onChange={(idlePowerWatts) => set({ idlePowerWatts })}
        />
        <NumberField
          label="Power flat out"
          unit="W"
          optional
          min={1}
          value={draft.maxPowerWatts}
          onChange={(maxPowerWatts) => set({ maxPowerWatts })}
        />
        <NumberField label="Price" unit={currency} optional min={0} value={draft.price} onChange={(price) => set({ price })} />
      </div>
      <div className="row mt4">
        <button type="button" className="btn p" disabled={!model} onClick={() => model && onAdd(model)}>
          Add this host
        </button>
        <button type="button" className="btn g" onClick={onCancel}>
          Cancel
        </button>
        {!model && <span className="small q">Name, CPU model, sockets, cores, memory and height are needed.</span>}
      </div>
    </div>
  );
}

function completed(draft: Draft, currency: string, taken: ReadonlySet<string>): HostModel | undefined {
  const { name, cpuModel, sockets, cores, memoryGib, rackUnits, networkGigabit, diskGib, idlePowerWatts, maxPowerWatts, price } = draft;
  const id = name
    .trim()
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-');
  if (id === '' || taken.has(id) || cpuModel.trim() === '' || !sockets || !cores || !memoryGib || !rackUnits) return undefined;
  return {
    id,
    name: name.trim(),
    cpuModel: cpuModel.trim(),
    sockets,
    cores,
    threads: cores * 2,
    memoryMib: memoryGib * GIB,
    rackUnits,
    source: 'typed in',
    year: THIS_YEAR,
    ...(networkGigabit === undefined ? {} : { networkBytesPerSecond: networkGigabit * GIGABIT_BYTES }),
    ...(diskGib === undefined ? {} : { diskMib: diskGib * GIB }),
    ...(idlePowerWatts === undefined ? {} : { idlePowerWatts }),
    ...(maxPowerWatts === undefined ? {} : { maxPowerWatts }),
    ...(price === undefined ? {} : { price: { amount: price, currency } }),
  };
}
