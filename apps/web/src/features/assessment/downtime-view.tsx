'use client';
import type { MachineAssessment, PlanDocument } from '@stowage/domain';
import { DowntimeAxis } from '../../charts/downtime-axis';
import { targetMet } from '../../charts/downtime-axis-data';
import { counted } from '../../ui/format';
import { findFigure } from '../figures/find-figure';
import { Worsenings } from '../overview/worsenings';
import { ApplicationsTable } from './applications-table';
import { fallsOrRises } from './change-words';
import { FigureRows } from './figure-rows';

export function DowntimeView({ document: { assessment } }: { readonly document: PlanDocument }) {
  const down = fallsOrRises(assessment, 'downtimeMinutesPerYear');
  const after = findFigure(assessment, 'after', 'downtimeMinutesPerYear');
  const met = after && after.value !== null ? targetMet(after.value) : undefined;
  return (
    <>
      <div className="head">
        <div>
          <h1>{down === undefined ? 'The downtime is not fully known' : `Downtime of a workload ${down} a year`}</h1>
          <p className="sub">
            {met === undefined ? '' : `In the middle of the range it meets ${met} % availability. `}Counted are failures of machines and shared
            storage, and the time until the workload runs again.
          </p>
        </div>
      </div>
      <FigureRows assessment={assessment} figures={['downtimeMinutesPerYear', 'workloadsPerFailure', 'deployHours', 'restoreHours']} />
      <section className="sec" aria-labelledby="targets">
        <div className="sh">
          <div>
            <h2 id="targets">Against the targets people name</h2>
            <p>Downtime a year on a log axis; left is better. The band is 8 cases of 10.</p>
          </div>
        </div>
        <div className="panel">
          <div className="pb">
            <DowntimeAxis before={findFigure(assessment, 'before', 'downtimeMinutesPerYear')} after={after} />
          </div>
        </div>
      </section>
      <ApplicationsTable assessment={assessment} />
      <div className="sec two">
        <BlastRadius title="What one failure stops today" machines={assessment.before.machines} />
        <BlastRadius title="What one failure stops after" machines={assessment.after.machines} />
      </div>
      <div className="sec">
        <Worsenings assessment={assessment} />
      </div>
    </>
  );
}

const MOST = 6;

/** The machines whose failure stops most. */
function BlastRadius({ title, machines }: { readonly title: string; readonly machines: readonly MachineAssessment[] }) {
  const worst = [...machines]
    .filter(({ workloads }) => workloads > 0)
    .sort((a, b) => b.workloads - a.workloads)
    .slice(0, MOST);
  return (
    <section className="panel">
      <div className="ph">
        <h2>{title}</h2>
      </div>
      <div className="pb">
        {worst.length === 0 ? (
          <p className="sub small">Not known which workload runs where.</p>
        ) : (
          <ul className="list">
            {worst.map(({ name, workloads, siteId }) => (
              <li key={name}>
                <span>
                  {name} <span className="q">{siteId}</span>
                </span>
                <span className="num">{counted(workloads, 'workload')}</span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
