'use client';
import type { PlanDocument } from '@stowage/domain';
import dynamic from 'next/dynamic';
import { ChartFrame } from '../../charts/chart-frame';
import { LineKey } from '../../charts/line-key';
import { powerBySlot } from '../../charts/power-hours-data';
import { dayName, hour, plain } from '../../ui/format';
import { fallsOrRises } from './change-words';
import { FigureRows } from './figure-rows';
import { MachinePowerTable } from './machine-power-table';
import { SitePowerTable } from './site-power-table';

const LineChart = dynamic(() => import('../../charts/line-chart'), { ssr: false });

export function PowerView({ document: { assessment, inventory } }: { readonly document: PlanDocument }) {
  const { before, after } = assessment;
  const power = fallsOrRises(assessment, 'averagePowerKw');
  const heat = fallsOrRises(assessment, 'heatAverageKw');
  return (
    <>
      <div className="head">
        <div>
          <h1>{power === undefined ? 'The power draw is not fully known' : `Power at the meter ${power}`}</h1>
          <p className="sub">
            On average over the year, with cooling and losses in the building.{heat === undefined ? '' : ` The heat to remove ${heat}.`}
          </p>
        </div>
      </div>
      <FigureRows assessment={assessment} figures={['averagePowerKw', 'peakPowerKw', 'itAveragePowerKw', 'heatAverageKw', 'energyKwhPerYear']} />
      <PowerHours before={powerBySlot(before.sites)} after={powerBySlot(after.sites)} />
      <SitePowerTable assessment={assessment} sites={inventory.sites} />
      <MachinePowerTable assessment={assessment} />
    </>
  );
}

const KW = 1000;

function PowerHours({ before, after }: { readonly before: readonly number[] | null; readonly after: readonly number[] | null }) {
  if (!before || !after || before.length !== after.length) return null;
  const week = before.length > 24;
  const moment = (slot: number) => (week ? `${dayName(Math.floor(slot / 24))} ${hour(slot)}` : hour(slot));
  const labels = before.map((_, slot) => (week ? (slot % 24 === 0 ? dayName(Math.floor(slot / 24)).slice(0, 3) : moment(slot)) : moment(slot)));
  const names = { before: 'today', after: 'consolidated' };
  return (
    <ChartFrame
      title={week ? 'Power of the machines over the week' : 'Power of the machines over the day'}
      note="Before cooling and losses. A flat line means that machines draw nearly as much idle as busy."
      file="power"
      extra={<LineKey {...names} />}
      table={{
        columns: ['Hour, UTC', 'Before, kW', 'After, kW'],
        rows: before.map((watts, slot) => [moment(slot), watts / KW, (after[slot] ?? 0) / KW]),
      }}
    >
      <div className="panel">
        <div className="pb">
          <div style={{ height: 240 }}>
            <LineChart
              label="Power of the machines by hour, before and after. The same values are in the table."
              text={(value) => `${plain(value)}\u00a0kW`}
              lines={{
                labels,
                before: before.map((watts) => watts / KW),
                after: after.map((watts) => watts / KW),
                names,
                stepped: true,
                every: week ? 24 : 6,
              }}
            />
          </div>
        </div>
      </div>
    </ChartFrame>
  );
}
