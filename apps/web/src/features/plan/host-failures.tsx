import type { HostFailure, PlanDocument } from '@stowage/domain';
import { count, counted, dayName, hour, percent } from '../../ui/format';
import { resourceWord } from './resource-words';

const MOST = 20;
const RECOVERY: Readonly<Record<HostFailure['recovery'], string>> = {
  restart: 'Its workloads restart elsewhere',
  rebalance: 'Others must move too',
  impossible: 'Not everything finds room',
};

/** Each host failed in turn, and what the rest must then carry. */
export function HostFailures({ document: { plan, scenario } }: { readonly document: PlanDocument }) {
  if (plan.hosts.length === 0) return null;
  const failures = plan.clusters.flatMap((cluster) => cluster.failures).sort((a, b) => b.worstRatio - a.worstRatio);
  const note =
    failures.length === 0
      ? scenario.hostFailures === 0
        ? 'The scenario asks for no spare host, so the workloads of a failed host wait until it is repaired.'
        : 'There is no other host that could take over.'
      : `Each host was failed in each of the ${plan.slots === 1 ? 'planned states' : `${count(plan.slots)} hours planned`} and its workloads placed on the rest. Shown is the tightest moment on a host that is left.`;
  return (
    <section className="sec" aria-labelledby="failures">
      <div className="sh">
        <div>
          <h2 id="failures">If a host fails</h2>
          <p>{note}</p>
        </div>
      </div>
      {failures.length > 0 && (
        <div className="panel tw" tabIndex={0} role="region" aria-label="If a host fails">
          <table className="t">
            <thead>
              <tr>
                <th scope="col">Failed</th>
                <th scope="col" className="num">
                  Hours short
                </th>
                <th scope="col">Fullest host left</th>
                <th scope="col">When</th>
                <th scope="col">What happens</th>
              </tr>
            </thead>
            <tbody>
              {failures.slice(0, MOST).map((failure) => (
                <tr key={failure.host}>
                  <td className="nw">
                    <b>{failure.host}</b>
                  </td>
                  <td className="num">
                    {failure.slotsShort === 0 ? <span className="q">0</span> : <span className="d worse">{failure.slotsShort}</span>}
                  </td>
                  <td className="nw">
                    <b>{percent(failure.worstRatio)}</b> of its usable {resourceWord(failure.worstResource)}
                  </td>
                  <td className="nw">{momentOf(failure.worstSlot, plan.slots)}</td>
                  <td>{RECOVERY[failure.recovery]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {failures.length > MOST && (
        <p className="small q mt2">
          The {MOST} tightest of {counted(failures.length, 'host')}.
        </p>
      )}
    </section>
  );
}

function momentOf(slot: number, slots: number): string {
  if (slots === 1) return 'at any time';
  return slots === 168 ? `${dayName(Math.floor(slot / 24))} ${hour(slot)} UTC` : `${hour(slot)} UTC`;
}
