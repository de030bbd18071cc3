import type { PlanDocument, RulePrice } from '@stowage/domain';
import { currencySign, plain, signedCount } from '../../ui/format';

/** What each rule costs: the plan was made again without it. */
export function RulePrices({ document: { rulePrices, scenario } }: { readonly document: PlanDocument }) {
  if (rulePrices === undefined || rulePrices.length === 0) return null;
  return (
    <section className="sec" aria-labelledby="rule-prices">
      <div className="sh">
        <div>
          <h2 id="rule-prices">What each rule costs</h2>
          <p>The plan was made again without each rule. The difference is its price.</p>
        </div>
      </div>
      <div className="panel tw" tabIndex={0} role="region" aria-label="What each rule costs">
        <table className="t">
          <thead>
            <tr>
              <th scope="col">Rule</th>
              <th scope="col">Without it</th>
              <th scope="col" className="num">
                Hosts
              </th>
              <th scope="col" className="num">
                {currencySign(scenario.currency)} a year
              </th>
              <th scope="col" className="num">
                MWh a year
              </th>
              <th scope="col" className="num">
                t CO₂e a year
              </th>
            </tr>
          </thead>
          <tbody>
            {rulePrices.map((price) => (
              <Row key={price.rule} price={price} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Row({ price }: { readonly price: RulePrice }) {
  const costs = (price.hosts ?? 0) > 0;
  return (
    <tr>
      <td>{costs ? <b>{price.rule}</b> : price.rule}</td>
      <td className="q">{price.note}</td>
      <td className="num">{price.hosts === null ? '–' : price.hosts === 0 ? <span className="q">0</span> : <b>{signedCount(price.hosts)}</b>}</td>
      <Amount value={price.costPerYear} />
      <Amount value={price.energyKwhPerYear} per={1000} />
      <Amount value={price.emissionsKgCo2ePerYear} per={1000} />
    </tr>
  );
}

function Amount({ value, per = 1 }: { readonly value: number | null; readonly per?: number }) {
  return <td className="num">{value === null ? '–' : value === 0 ? <span className="q">0</span> : plain(value / per)}</td>;
}
