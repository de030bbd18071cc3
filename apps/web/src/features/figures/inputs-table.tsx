import type { Assumption, FigureInput } from '@stowage/domain';
import { inUnit, plain, unitText } from '../../ui/format';
import { inputRange } from './figure-text';
import { OriginTag } from './origin-tag';

interface InputsTableProps {
  readonly inputs: readonly FigureInput[];
  readonly assumptions: readonly Assumption[];
}

export function InputsTable({ inputs, assumptions }: InputsTableProps) {
  const changed = new Set(assumptions.filter((assumption) => assumption.changed).map((assumption) => assumption.key));
  return (
    <div className="tw mt2">
      <table className="t flush">
        <thead>
          <tr>
            <th>Input</th>
            <th className="num">Value</th>
            <th className="num">Low–high</th>
            <th>Where from</th>
          </tr>
        </thead>
        <tbody>
          {inputs.map((input, index) => (
            <tr key={index}>
              <td>
                {input.label}
                {input.siteId ? <span className="q">, {input.siteId}</span> : null}
              </td>
              <td className="num">
                <b>{plain(inUnit(input.value, input.unit))}</b> <span className="u">{unitText(input.unit)}</span>
              </td>
              <td className="num q">{inputRange(input)}</td>
              <td>
                <OriginTag origin={input.origin} />{' '}
                {input.assumptionKey && changed.has(input.assumptionKey) && <span className="tag acc">changed</span>}
                <div className="small q mt1">
                  {input.source}
                  {input.year ? `, ${input.year}` : ''}
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
