'use client';
import type { Scenario, SharedStorage } from '@stowage/domain';
import { TextField } from '../../ui/choice-field';
import { NumberField } from '../../ui/number-field';
import type { Change } from './change';

const TIB = 1024 * 1024;
const TYPICAL: SharedStorage = { name: 'Shared storage', capacityMib: 10 * TIB, averagePowerWatts: 400, rackUnits: 3, source: 'typed in' };

/** An array all hosts of a site share; without one, disk space is checked host by host. */
export function StorageFields({ scenario: { sharedStorage: storage, currency }, change }: { readonly scenario: Scenario; readonly change: Change }) {
  if (!storage)
    return (
      <button type="button" className="btn mt4" onClick={() => change({ sharedStorage: TYPICAL })}>
        Add shared storage
      </button>
    );
  const set = (part: Partial<SharedStorage>) => change({ sharedStorage: { ...storage, ...part } });
  return (
    <div className="mt5">
      <div className="row">
        <h3>Shared storage of all hosts of a site</h3>
        <span className="sp" />
        <button type="button" className="btn g" onClick={() => change({ sharedStorage: undefined })}>
          Remove
        </button>
      </div>
      <div className="fields mt3">
        <TextField label="Name" value={storage.name} onChange={(name) => set({ name })} />
        <NumberField
          label="Usable capacity"
          unit="TiB"
          min={0.001}
          value={storage.capacityMib / TIB}
          onChange={(value) => set({ capacityMib: (value ?? 1) * TIB })}
        />
        <NumberField label="Operations a second" unit="IOPS" optional min={1} value={storage.iops} onChange={(iops) => set({ iops })} />
        <NumberField
          label="Average power"
          unit="W"
          min={0}
          value={storage.averagePowerWatts}
          onChange={(value) => set({ averagePowerWatts: value ?? 0 })}
        />
        <NumberField label="Height" unit="U" min={0} value={storage.rackUnits} onChange={(value) => set({ rackUnits: value ?? 0 })} />
        <NumberField
          label="Price"
          unit={storage.price?.currency ?? currency}
          optional
          min={0}
          value={storage.price?.amount}
          onChange={(amount) => set({ price: amount === undefined ? undefined : { amount, currency: storage.price?.currency ?? currency } })}
        />
      </div>
    </div>
  );
}
