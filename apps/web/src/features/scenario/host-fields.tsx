'use client';
import type { HostModel, HostOffer, Scenario } from '@stowage/domain';
import { useState } from 'react';
import { ChoiceField } from '../../ui/choice-field';
import { count, memory } from '../../ui/format';
import { NumberField } from '../../ui/number-field';
import { money } from '../../ui/scale';
import { Group } from './group';
import { HostForm } from './host-form';
import type { Change } from './change';

interface HostFieldsProps {
  readonly scenario: Scenario;
  readonly change: Change;
  readonly models: readonly HostModel[];
}

/** The hosts on offer: from the catalogue, or typed in. */
export function HostFields({ scenario: { hosts, currency }, change, models }: HostFieldsProps) {
  const [typing, setTyping] = useState(false);
  const offered = new Set(hosts.map(({ model }) => model.id));
  const free = models.filter(({ id }) => !offered.has(id));
  const add = (model: HostModel) => change({ hosts: [...hosts, { model }] });
  const set = (id: string, part: Partial<HostOffer>) =>
    change({ hosts: hosts.map((offer) => (offer.model.id === id ? { ...offer, ...part } : offer)) });
  return (
    <Group title="Hosts the plan may use">
      {hosts.length === 0 && <p className="sub">Choose at least one host model, or type in your own.</p>}
      {hosts.map((offer) => (
        <Offer
          key={offer.model.id}
          offer={offer}
          onSet={(part) => set(offer.model.id, part)}
          onRemove={() => change({ hosts: hosts.filter(({ model }) => model.id !== offer.model.id) })}
        />
      ))}
      <div className="row mt4" style={{ alignItems: 'flex-end' }}>
        {free.length > 0 && (
          <div style={{ flex: '0 1 340px' }}>
            <ChoiceField
              label="Add from the catalogue"
              value=""
              choices={[{ value: '', label: 'Choose a model' }, ...free.map(({ id, name }) => ({ value: id, label: name }))]}
              onChange={(id) => {
                const model = free.find((one) => one.id === id);
                if (model) add(model);
              }}
            />
          </div>
        )}
        {!typing && (
          <button type="button" className="btn" onClick={() => setTyping(true)}>
            Type in a host
          </button>
        )}
      </div>
      {typing && (
        <HostForm
          currency={currency}
          taken={offered}
          onAdd={(model) => {
            add(model);
            setTyping(false);
          }}
          onCancel={() => setTyping(false)}
        />
      )}
    </Group>
  );
}

function Offer({
  offer: { model, count: most, owned },
  onSet,
  onRemove,
}: {
  readonly offer: HostOffer;
  readonly onSet: (part: Partial<HostOffer>) => void;
  readonly onRemove: () => void;
}) {
  return (
    <div className="offer">
      <div>
        <b>{model.name}</b>
        <p className="small q">
          {[
            model.cpuModel,
            `${count(model.cores)} cores`,
            memory(model.memoryMib),
            model.diskMib && `${memory(model.diskMib)} disk`,
            `${model.rackUnits}\u00a0U`,
            model.price && money(model.price.amount, model.price.currency),
          ]
            .filter(Boolean)
            .join(', ')}
        </p>
        <p className="small q">
          {model.source}, {model.year}
        </p>
      </div>
      <NumberField label="At most" whole optional min={1} value={most} onChange={(value) => onSet({ count: value })} />
      <NumberField label="Already owned" whole optional min={0} max={most} value={owned} onChange={(value) => onSet({ owned: value })} />
      <button type="button" className="btn g" aria-label={`Remove ${model.name}`} onClick={onRemove}>
        Remove
      </button>
    </div>
  );
}
