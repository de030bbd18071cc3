import type { Assessment } from '@stowage/domain';
import { Fragment } from 'react';
import { Interval, IntervalAxis, IntervalKey } from '../../charts/interval';
import { axisEnd } from '../../charts/interval-data';
import { Delta } from '../figures/delta';
import { WhyButton } from '../figures/why-button';
import { ledgerGroups, type LedgerRow } from './ledger-rows';

/** Every figure on one axis, so that power, money and downtime compare by eye. */
export function Ledger({ assessment }: { readonly assessment: Assessment }) {
  const end = axisEnd(
    assessment.changes.map(({ changeRatio, changeHigh, published }) => ({
      change: changeRatio,
      high: changeHigh,
      published: published?.changeRatio,
    })),
  );
  return (
    <section className="sec" aria-labelledby="ledger">
      <div className="sh">
        <div>
          <h2 id="ledger">Everything that changes</h2>
          <p>The bar is the range we expect in 8 cases of 10. The dotted line is what was published, where something was.</p>
        </div>
        <IntervalKey />
      </div>
      <div className="panel">
        <table className="t led">
          <thead>
            <tr>
              <th scope="col">Figure</th>
              <th scope="col" className="num">
                Before
              </th>
              <th scope="col" className="num">
                After
              </th>
              <th scope="col">
                <span className="hidden">Unit</span>
              </th>
              <th scope="col" className="num">
                Change
              </th>
              <th scope="col" className="ivc">
                <span className="hidden">Change as a picture</span>
                <IntervalAxis end={end} />
              </th>
              <th scope="col" className="rgh">
                Range of the change
              </th>
              <th scope="col">
                <span className="hidden">Why</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {ledgerGroups(assessment).map(({ title, rows }) => (
              <Fragment key={title}>
                <tr className="grp">
                  <th colSpan={8} scope="colgroup">
                    {title}
                  </th>
                </tr>
                {rows.map((row) => (
                  <Row key={row.change.key} row={row} end={end} currency={assessment.currency} />
                ))}
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Row({
  row: { change, label, before, after, unit, range },
  end,
  currency,
}: {
  readonly row: LedgerRow;
  readonly end: number;
  readonly currency: string;
}) {
  const { key, changeRatio, changeLow, changeHigh, published } = change;
  return (
    <tr>
      <td className="nm">{label}</td>
      <td className="num bf">{before}</td>
      <td className="num af">{after}</td>
      <td className="un">{unit}</td>
      <td className="num dl">
        <Delta
          figure={key}
          before={change.before}
          after={change.after}
          changeRatio={changeRatio ?? published?.changeRatio ?? null}
          currency={currency}
        />
      </td>
      <td className="ivc">
        <Interval label={label} end={end} change={changeRatio} low={changeLow} high={changeHigh} published={published?.changeRatio} />
      </td>
      <td className="rg">{range}</td>
      <td className="num yw">
        <WhyButton figure={key} />
      </td>
    </tr>
  );
}
