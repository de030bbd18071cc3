import type { PlanDocument } from '@stowage/domain';
import { counted } from '../../ui/format';

const MOST = 12;

/** What found no place, with reasons, and what was left out before planning. Not an error: a result. */
export function LeftOut({ document: { plan } }: { readonly document: PlanDocument }) {
  if (plan.unplaced.length + plan.excluded.length === 0) return null;
  return (
    <section className="panel" style={{ marginBottom: 24 }} aria-labelledby="left-out">
      <div className="ph">
        <h2 id="left-out">{plan.unplaced.length > 0 ? `${counted(plan.unplaced.length, 'workload')} found no place` : 'Left out before planning'}</h2>
      </div>
      <div className="pb">
        <ul className="list">
          {plan.unplaced.slice(0, MOST).map(({ workload, reasons }) => (
            <li key={workload}>
              <b>{workload}</b>
              <span className="tag bad">not placed</span>
              <p>{reasons.join(' ')}</p>
            </li>
          ))}
          {byReason(plan.excluded).map(({ reason, names }) => (
            <li key={reason}>
              <b>{counted(names.length, 'workload')}</b>
              <span className="tag">left out</span>
              <p>
                {reason}: {names.slice(0, MOST).join(', ')}
                {names.length > MOST ? ` and ${names.length - MOST} more` : ''}.
              </p>
            </li>
          ))}
        </ul>
        {plan.unplaced.length > MOST && <p className="small q mt2">And {plan.unplaced.length - MOST} more; the placement CSV holds all.</p>}
      </div>
    </section>
  );
}

function byReason(excluded: PlanDocument['plan']['excluded']): readonly { readonly reason: string; readonly names: readonly string[] }[] {
  const groups = new Map<string, string[]>();
  for (const { workload, reason } of excluded) groups.set(reason, [...(groups.get(reason) ?? []), workload]);
  return [...groups].map(([reason, names]) => ({ reason, names }));
}
