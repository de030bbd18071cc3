'use client';
import { Progress } from '@mantine/core';
import type { PlanSummary, Project } from '@stowage/contracts';
import type { ConsolidationProgress } from '@stowage/domain';
import { useEffect, useState } from 'react';
import { asProblem, type ApiProblem } from '../../api/problem';
import { paths } from '../../api/queries';
import { post } from '../../api/request';
import { refresh } from '../../api/use-resource';
import { usePlanEvents } from '../../api/use-plan-events';
import { GapChart } from '../../charts/gap-chart';
import { count, duration } from '../../ui/format';

const STAGES: Readonly<Record<ConsolidationProgress['stage'], string>> = {
  profile: 'Reading the load of each workload',
  plan: 'Placing workloads on hosts',
  assess: 'Working out power, money, carbon and downtime',
};

/** A plan on its way: time left first, the best plan closing in on the proved minimum, and a way out. Survives reload. */
export function RunningPlan({ plan, project }: { readonly plan: PlanSummary; readonly project: Project }) {
  const { latest, history, connected } = usePlanEvents(plan.id);
  const progress = latest?.progress ?? plan.progress;
  const done = progress?.doneRatio ?? 0;
  const elapsed = useElapsed(plan.startedAt);
  const title = progress === null ? 'The plan waits for its turn' : timeLeft(done, elapsed);
  return (
    <section className="panel" style={{ maxWidth: 720 }}>
      <div className="pb">
        <p className="cap">
          Planning {count(project.counts.servers)} servers and {count(project.counts.workloads)} workloads
        </p>
        <h1 className="mt1">{title}</h1>
        <p className="sub mt2">
          {progress === null ? 'It starts as soon as a worker is free.' : `${STAGES[progress.stage]}.`} You can leave or close this page; the plan
          goes on.
        </p>
        <Progress value={done * 100} size={6} mt={16} transitionDuration={200} aria-label="Planning" />
        <GapChart history={history} />
        {!connected && (
          <p className="small sub mt3" role="status">
            The connection to the server was lost. It is being tried again; the plan is not affected.
          </p>
        )}
        <CancelButton planId={plan.id} />
      </div>
    </section>
  );
}

/** Seconds since the plan was started, ticking. */
function useElapsed(startedAt: string | null): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return startedAt === null ? 0 : Math.max(0, (now - Date.parse(startedAt)) / 1000);
}

function timeLeft(done: number, elapsedSeconds: number): string {
  if (done < 0.05 || elapsedSeconds < 2) return 'Planning has started';
  return `About ${duration((elapsedSeconds * (1 - done)) / done)} left`;
}

function CancelButton({ planId }: { readonly planId: string }) {
  const [asked, setAsked] = useState(false);
  const [problem, setProblem] = useState<ApiProblem>();
  const cancel = async () => {
    setAsked(true);
    try {
      await post(paths.cancel(planId));
      refresh(paths.plan(planId));
    } catch (error) {
      setProblem(asProblem(error));
      setAsked(false);
    }
  };
  return (
    <div className="row mt4">
      <button type="button" className="btn" disabled={asked} onClick={() => void cancel()}>
        {asked ? 'Cancelling' : 'Cancel'}
      </button>
      {problem && (
        <span role="alert" className="small">
          {problem.message}
        </span>
      )}
    </div>
  );
}
