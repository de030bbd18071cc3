import type { HostFailure, PlanDocument } from '@stowage/domain';
import { count, counted, dayName, hour, percent } from '../../ui/format';
import { RESOURCE_NAMES } from './resource-words';

const MOST = 20;
const RECOVERY: Readonly<Record<HostFailure['recovery'], string>> = { restart: 'its workloads restart elsewhere', rebalance: 'others must move too', impossible: 'not everything finds room' };

/** Each host failed in turn, and what the rest must then carry. */
export function HostFailures({ document: { plan, scenario } }: { readonly document: PlanDocument }) {
  const failures = plan.clusters.flatMap((cluster) => cluster.failures).sort((a, b) => b.worstRatio - a.worstRatio);
  if (failures.length === 0) {
    return scenario.hostFailures > 0 || plan.hosts.length === 0 ? null : (
      <section className="panel"><div className="ph"><h2>If a host fails</h2></div><div className="pb"><p className="sub small">The scenario asks for no spare host, so the workloads of a failed host wait until it is repaired.</p></div></section>
    );
  }
  return (
    <section className="panel" aria-labelledby="failures">
      <div className="ph"><h2 id="failures">If a host fails</h2></div>
      <div className="pb" style={{ paddingTop: 6 }}>
        <p className="small sub">Each host was failed in each of the {plan.slots === 1 ? 'planned states' : `${count(plan.slots)} hours planned`} and its workloads placed on the rest. Tightest moment on a host that is left:</p>
        <div className="tw"><table className="t flush mt2">
          <thead><tr><th scope="col">Failed</th><th scope="col" className="num">Hours<br />short</th><th scope="col">Fullest then</th></tr></thead>
          <tbody>
            {failures.slice(0, MOST).map((failure) => (
              <tr key={failure.host}><td>{failure.host}</td><td className="num">{failure.slotsShort === 0 ? <span className="q">0</span> : <span className="d worse">{failure.slotsShort}</span>}</td>
                <td><b>{percent(failure.worstRatio)}</b> {RESOURCE_NAMES[failure.worstResource].toLowerCase()}<div className="small q">{[momentOf(failure.worstSlot, plan.slots), RECOVERY[failure.recovery]].filter(Boolean).join('; ')}</div></td></tr>
            ))}
          </tbody>
        </table></div>
        {failures.length > MOST && <p className="small q mt2">The {MOST} tightest of {counted(failures.length, 'host')}.</p>}
      </div>
    </section>
  );
}

export function momentOf(slot: number, slots: number): string {
  if (slots === 1) return '';
  return slots === 168 ? `${dayName(Math.floor(slot / 24))} ${hour(slot)}` : hour(slot);
}
