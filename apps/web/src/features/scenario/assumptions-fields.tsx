'use client';
import type { Assumption, Scenario } from '@stowage/domain';
import { useMemo, useState } from 'react';
import { TextField } from '../../ui/choice-field';
import { count, counted, inUnit, quantity, unitText } from '../../ui/format';
import { NumberField } from '../../ui/number-field';
import { matches, searchWords } from '../../ui/search';
import { inputRange } from '../figures/figure-text';
import { OriginTag } from '../figures/origin-tag';
import { type AssumptionRow, assumptionRows, unitIn, withOverride } from './assumption-rows';
import { Group } from './group';
import type { Change } from './change';

interface AssumptionsFieldsProps {
  readonly scenario: Scenario;
  readonly change: Change;
  readonly defaults: readonly Assumption[];
}

/** Every default with its source; set ones are bold and can go back. */
export function AssumptionsFields({ scenario: { assumptions, currency }, change, defaults }: AssumptionsFieldsProps) {
  const [search, setSearch] = useState('');
  const rows = useMemo(() => assumptionRows(defaults, assumptions), [defaults, assumptions]);
  const words = searchWords(search);
  const shown = rows.filter(({ shipped, override }) =>
    matches(`${shipped.key} ${shipped.label} ${shipped.source} ${override?.siteId ?? ''}`.toLowerCase(), words),
  );
  return (
    <Group
      title="Assumptions"
      note={
        assumptions.length === 0
          ? `${counted(defaults.length, 'value')}, all at their defaults`
          : `${count(assumptions.length)} of ${counted(rows.length, 'value')} set for this scenario`
      }
    >
      <div className="fields">
        <TextField label="Find an assumption" value={search} onChange={setSearch} placeholder="electricity, PUE, licence" />
      </div>
      <div className="tw framed mt3" role="region" aria-label="Assumptions" tabIndex={0}>
        <table className="t flush ass">
          <thead className="sticky">
            <tr>
              <th scope="col">Assumption</th>
              <th scope="col" className="num">
                Value
              </th>
              <th scope="col" className="num cut">
                Low–high
              </th>
              <th scope="col" className="cut">
                Where from
              </th>
              <th scope="col">
                <span className="hidden">Change</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <Row
                key={`${row.shipped.key} ${row.override?.siteId ?? row.shipped.siteId ?? ''}`}
                row={row}
                currency={currency}
                onValue={(value) => change({ assumptions: withOverride(assumptions, row, value) })}
              />
            ))}
          </tbody>
        </table>
      </div>
    </Group>
  );
}

function Row({
  row: { shipped, override },
  currency,
  onValue,
}: {
  readonly row: AssumptionRow;
  readonly currency: string;
  readonly onValue: (value: number | undefined) => void;
}) {
  const [editing, setEditing] = useState(false);
  const unit = unitIn(shipped, currency);
  const scale = inUnit(1, shipped.unit);
  const shown = override ? { low: override.low, high: override.high, unit } : { ...shipped };
  const site = override?.siteId ?? shipped.siteId;
  const set = override !== undefined;
  return (
    <tr id={site === undefined ? shipped.key : undefined} className={set ? 'changed' : undefined}>
      <td>
        {set ? <b>{shipped.label}</b> : shipped.label}
        {site !== undefined && <span className="q">, {site}</span>}
        <div className="small q">{set ? `usually ${quantity(shipped.value, shipped.unit)}` : shipped.key}</div>
      </td>
      <td className="num val">
        {set || editing ? (
          <NumberField
            compact
            label={shipped.label}
            unit={unitText(unit)}
            optional
            value={override ? inUnit(override.value, unit) : undefined}
            onChange={(value) => {
              onValue(value === undefined ? undefined : value / scale);
              setEditing(false);
            }}
          />
        ) : (
          quantity(shipped.value, shipped.unit)
        )}
      </td>
      <td className="num q cut">{inputRange(shown)}</td>
      <td className="cut">
        <RowSource row={{ shipped, override }} />
      </td>
      <td className="num">
        {set ? (
          <button type="button" className="btn g" aria-label={`Back to the default: ${shipped.label}`} onClick={() => onValue(undefined)}>
            Back
          </button>
        ) : (
          !editing && (
            <button type="button" className="btn g" aria-label={`Change ${shipped.label}`} onClick={() => setEditing(true)}>
              Change
            </button>
          )
        )}
      </td>
    </tr>
  );
}

function RowSource({ row: { shipped, override } }: { readonly row: AssumptionRow }) {
  const { origin = 'assumed', source = 'Set in the scenario' } = override ?? { ...shipped, source: `${shipped.source}, ${shipped.year}` };
  return (
    <>
      <OriginTag origin={origin} />
      <div className="small q mt1">{source}</div>
    </>
  );
}
