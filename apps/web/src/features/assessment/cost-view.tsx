'use client';
import { FIGURE_MEANINGS, type FigureKey, type PlanDocument } from '@stowage/domain';
import dynamic from 'next/dynamic';
import { ChartFrame } from '../../charts/chart-frame';
import { LineKey } from '../../charts/line-key';
import { BeforeAfterKey, PairedBars } from '../../charts/paired-bars';
import { counted, countWord } from '../../ui/format';
import { money, moneyScale, onScale, withUnit } from '../../ui/scale';
import { findChange } from '../figures/find-figure';
import { WhyButton } from '../figures/why-button';
import { fallsOrRises } from './change-words';
import { FigureRows } from './figure-rows';
import { InvestmentTable } from './investment-table';

const LineChart = dynamic(() => import('../../charts/line-chart'), { ssr: false });
const ITEMS: readonly FigureKey[] = ['hardwareCost', 'softwareCost', 'supportCost', 'energyCost', 'spaceCost', 'staffCost', 'migrationCost'];
const NAMES = { before: 'keep today’s machines', after: 'consolidate' };

export function CostView({ document: { assessment } }: { readonly document: PlanDocument }) {
  const { currency, years, cashByYear, paybackMonths } = assessment;
  const items = ITEMS.flatMap((key) => {
    const change = findChange(assessment, key);
    return !change || change.before === null || change.after === null || (change.before === 0 && change.after === 0)
      ? []
      : [{ key, label: FIGURE_MEANINGS[key].label, before: change.before, after: change.after, aside: <WhyButton figure={key} /> }];
  });
  const scale = moneyScale(Math.max(0, ...items.flatMap(({ before, after }) => [before, after])), currency);
  const largest = Math.max(0, ...cashByYear.flatMap(({ before, after }) => [before, after]));
  const total = fallsOrRises(assessment, 'totalCost');
  const start = cashByYear[0];
  const even =
    paybackMonths === null
      ? `Consolidating is not cheaper within ${counted(years, 'year')}.`
      : paybackMonths <= 0
        ? 'Consolidating is cheaper from the first month.'
        : `The money is even after ${counted(Math.ceil(paybackMonths), 'month')}.`;
  return (
    <>
      <div className="head">
        <div>
          <h1>{total === undefined ? 'The cost is not fully known' : `Cost over ${countWord(years)} years ${total}`}</h1>
          <p className="sub">
            {even} {start && start.after > start.before ? `${money(start.after - start.before, currency)} more is needed at the start.` : ''}
          </p>
        </div>
      </div>
      <FigureRows assessment={assessment} figures={['totalCost', 'costPerYear']} />
      <ChartFrame
        title={`Where the money goes over ${years} years`}
        note={`Each item before and after, ${scale.short || currency}.`}
        file="cost"
        extra={<BeforeAfterKey {...NAMES} />}
        table={{
          columns: ['Item', `Before, ${currency}`, `After, ${currency}`],
          rows: items.map(({ label, before, after }) => [label, Math.round(before), Math.round(after)]),
        }}
      >
        <div className="panel">
          <div className="pb">
            <PairedBars items={items} text={(value) => onScale(value, scale)} />
          </div>
        </div>
      </ChartFrame>
      {cashByYear.length > 1 && (
        <ChartFrame
          title="Money spent over time"
          note="Added up by the end of each year; year 0 is the start."
          file="cash"
          extra={<LineKey {...NAMES} />}
          table={{
            columns: ['Year', `Before, ${currency}`, `After, ${currency}`],
            rows: cashByYear.map(({ year, before, after }) => [String(year), Math.round(before), Math.round(after)]),
          }}
        >
          <div className="panel">
            <div className="pb">
              <div style={{ height: 280 }}>
                <LineChart
                  label={`Money spent by year. ${even} The same values are in the table.`}
                  text={(value) => withUnit(value, moneyScale(largest, currency))}
                  lines={{
                    labels: cashByYear.map(({ year }) => (year === 0 ? 'start' : `year ${year}`)),
                    before: cashByYear.map(({ before }) => before),
                    after: cashByYear.map(({ after }) => after),
                    names: NAMES,
                    stepped: false,
                    every: 1,
                  }}
                />
              </div>
            </div>
          </div>
        </ChartFrame>
      )}
      <InvestmentTable assessment={assessment} />
    </>
  );
}
