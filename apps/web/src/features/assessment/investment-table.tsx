import type { Assessment, Estimate } from '@stowage/domain';
import { estimateRange, estimateText } from './estimate-text';

/** The plan as an investment: what finance asks, each with its range and formula. */
export function InvestmentTable({ assessment: { investment, currency, years } }: { readonly assessment: Assessment }) {
  if (!investment) return null;
  const { rent } = investment;
  const rows: readonly (readonly [label: string, estimate: Estimate])[] = [
    ['Net present value', investment.netPresentValue],
    ['Net present value, cash only', investment.cashNetPresentValue],
    ['Internal rate of return', investment.internalRateOfReturn],
    ['Payback', investment.paybackMonths],
    ['Payback, discounted', investment.discountedPaybackMonths],
    ['Cash saved', investment.cashSaved],
    ['Capacity released, money only where it is sold or paid no more', investment.capacityReleased],
    ['Owning the hosts, a year', rent.ownPerYear],
    ['Renting the same, pay as you go, a year', rent.payAsYouGoPerYear],
    ['Renting the same, reserved, a year', rent.reservedPerYear],
    ['Peak over average', rent.peakToAverage],
    ['Peak over average from which renting is cheaper', rent.breakEvenPeakToAverage],
  ];
  return (
    <section className="sec" aria-labelledby="investment">
      <div className="sh">
        <div>
          <h2 id="investment">As an investment</h2>
          <p>Over {years} years, against going on as today. A range is 8 cases of 10.</p>
        </div>
      </div>
      <div className="panel tw" tabIndex={0} role="region" aria-label="As an investment">
        <table className="t">
          <thead>
            <tr>
              <th scope="col">Figure</th>
              <th scope="col" className="num">
                Value
              </th>
              <th scope="col">Range</th>
              <th scope="col">How it is worked out</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([label, estimate]) => (
              <tr key={label}>
                <td>{label}</td>
                <td className="num nw">
                  <b>{estimateText(estimate, currency)}</b>
                </td>
                <td className="nw">{estimateRange(estimate, currency)}</td>
                <td className="q">{estimate.formula}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
