import type { ApplicationAssessment, ApplicationService, Assessment } from '@stowage/domain';
import { number, percent } from '../../ui/format';
import { scaleOf, withUnit } from '../../ui/scale';

/** Downtime of each application against its own target, before and after, and what it newly stands on. */
export function ApplicationsTable({ assessment: { applications = [], currency } }: { readonly assessment: Assessment }) {
  if (applications.length === 0) return null;
  const text = ({ downtimeMinutesPerYear: minutes }: ApplicationService) => withUnit(minutes, scaleOf('downtimeMinutesPerYear', [minutes], currency));
  return (
    <section className="sec" aria-labelledby="applications">
      <div className="sh">
        <div>
          <h2 id="applications">Application by application</h2>
          <p>Downtime a year with planned stops, and the chance that a year goes over the target. An application is down while any of its workloads is.</p>
        </div>
      </div>
      <div className="panel tw" tabIndex={0} role="region" aria-label="Application by application">
        <table className="t">
          <thead>
            <tr>
              <th scope="col">Application</th>
              <th scope="col" className="num">
                Target
              </th>
              <th scope="col" className="num">
                Today
              </th>
              <th scope="col" className="num">
                After
              </th>
              <th scope="col" className="num">
                Over target today
              </th>
              <th scope="col" className="num">
                Over target after
              </th>
              <th scope="col">New points all of it stands on</th>
            </tr>
          </thead>
          <tbody>
            {applications.map((application) => (
              <tr key={application.name}>
                <td>{application.name}</td>
                <td className="num nw">{targetText(application)}</td>
                <td className="num nw">{text(application.before)}</td>
                <td className="num nw">
                  <b>{text(application.after)}</b>
                </td>
                <td className="num">{chanceText(application.before)}</td>
                <td className="num">{chanceText(application.after)}</td>
                <td>{application.newSinglePoints.map(({ name }) => name).join(', ') || <span className="q">none</span>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** All the nines that were promised: 99.95 %, 99.999 %. */
function targetText({ slaTargetRatio }: ApplicationAssessment): string {
  if (slaTargetRatio === undefined) return '–';
  const value = Number((slaTargetRatio * 100).toFixed(6));
  return `${number(value, String(value).split('.')[1]?.length ?? 0)}\u00a0%`;
}

function chanceText({ breachRatio }: ApplicationService): string {
  return breachRatio === null ? '–' : percent(breachRatio);
}
