'use client';
import { FIGURE_MEANINGS, type FigureKey, type PlanDocument } from '@stowage/domain';
import { ChartFrame } from '../../charts/chart-frame';
import { BeforeAfterKey, PairedBars } from '../../charts/paired-bars';
import { plain, range } from '../../ui/format';
import { scaleOf, withUnit } from '../../ui/scale';
import { findChange } from '../figures/find-figure';
import { WhyButton } from '../figures/why-button';
import { CarbonOptions } from './carbon-options';
import { fallsOrRises } from './change-words';
import { FigureRows } from './figure-rows';

const PARTS: readonly FigureKey[] = ['operationalKgCo2ePerYear', 'embodiedKgCo2ePerYear', 'emissionsKgCo2ePerYear'];

export function CarbonView({ document: { assessment, inventory } }: { readonly document: PlanDocument }) {
  const total = fallsOrRises(assessment, 'emissionsKgCo2ePerYear');
  const items = PARTS.flatMap((key) => {
    const change = findChange(assessment, key);
    return !change || change.before === null || change.after === null
      ? []
      : [{ label: FIGURE_MEANINGS[key].label, before: change.before, after: change.after, aside: <WhyButton figure={key} /> }];
  });
  const largest = items.flatMap(({ before, after }) => [before, after]);
  const scale = scaleOf('emissionsKgCo2ePerYear', largest, assessment.currency);
  const rows = assessment.assumptions.filter(({ key }) => key.startsWith('carbon.grid'));
  const covered = inventory.sites.length > 0 && inventory.sites.every(({ id }) => rows.some(({ siteId }) => siteId === id));
  const grid = rows.filter(({ siteId }) => siteId !== undefined || !covered);
  const name = (siteId: string | undefined) =>
    siteId === undefined ? (rows.length > 1 ? 'Every other site' : 'Every site') : (inventory.sites.find(({ id }) => id === siteId)?.name ?? siteId);
  return (
    <>
      <div className="head">
        <div>
          <h1>{total === undefined ? 'The carbon is not fully known' : `Carbon a year ${total}`}</h1>
          <p className="sub">Electricity by the grid of each site (location-based), and the making of new hardware spread over its life.</p>
        </div>
      </div>
      <FigureRows assessment={assessment} figures={['emissionsKgCo2ePerYear', 'operationalKgCo2ePerYear', 'embodiedKgCo2ePerYear']} />
      {items.length > 0 && (
        <ChartFrame
          title="From electricity and from hardware"
          note={`A year, ${scale.unit}.`}
          file="carbon"
          extra={<BeforeAfterKey before="today" after="consolidated" />}
          table={{
            columns: ['Part', 'Before, kg CO₂e', 'After, kg CO₂e'],
            rows: items.map(({ label, before, after }) => [label, Math.round(before), Math.round(after)]),
          }}
        >
          <div className="panel">
            <div className="pb">
              <PairedBars items={items} text={(value) => withUnit(value, scale)} />
            </div>
          </div>
        </ChartFrame>
      )}
      <CarbonOptions assessment={assessment} />
      {grid.length > 0 && (
        <section className="sec" aria-labelledby="grid">
          <div className="sh">
            <h2 id="grid">Carbon of the electricity</h2>
          </div>
          <div className="panel">
            <div className="pb">
              <ul className="list">
                {grid.map(({ siteId, value, low, high, source, year }) => (
                  <li key={siteId ?? ''}>
                    <b>{name(siteId)}</b>
                    <span style={{ textAlign: 'right' }}>
                      {plain(value)} <span className="u">kg CO₂e per kWh, {range(low, high)}</span>
                    </span>
                    <p>
                      {source}, {year}
                    </p>
                  </li>
                ))}
              </ul>
            </div>
          </div>
        </section>
      )}
    </>
  );
}
