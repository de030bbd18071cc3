'use client';
import type { PlanSummary, Project } from '@stowage/contracts';
import type { PlanDocument } from '@stowage/domain';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { usePlan, usePlanDocument, useProject } from '../../api/queries';
import { useAddress } from '../../ui/address';
import { NotYet, ProblemPanel, Waiting } from '../../ui/states';
import { WhyDrawer } from '../figures/why-drawer';
import { CancelledPlan, FailedPlan } from './ended-plan';
import { RunningPlan } from './running-plan';
import { StalePlan } from './stale-plan';

/** A finished plan with the project it belongs to: what every result page shows. */
export interface PlanView {
  readonly project: Project;
  readonly plan: PlanSummary;
  readonly document: PlanDocument;
}

/** Shows its children once there is a finished plan; until then, what is missing and the step that brings it. */
export function PlanGate({ children }: { readonly children: (view: PlanView) => ReactNode }) {
  const { project: projectId, plan: planId } = useAddress();
  const { data: project, problem, reload } = useProject(projectId);
  if (!projectId) return <NoProject />;
  if (!project) return problem ? <ProblemPanel problem={problem} retry={reload} /> : <Waiting />;
  const id = planId ?? project.latestPlan?.id;
  return id ? (
    <OnePlan key={id} project={project} planId={id}>
      {children}
    </OnePlan>
  ) : (
    <NoPlan project={project} />
  );
}

function OnePlan({
  project,
  planId,
  children,
}: {
  readonly project: Project;
  readonly planId: string;
  readonly children: (view: PlanView) => ReactNode;
}) {
  const { data: plan, problem, reload } = usePlan(planId);
  if (!plan) return problem ? <ProblemPanel problem={problem} retry={reload} /> : <Waiting />;
  if (plan.status === 'queued' || plan.status === 'running') return <RunningPlan plan={plan} project={project} />;
  if (plan.status === 'failed') return <FailedPlan plan={plan} />;
  if (plan.status === 'cancelled') return <CancelledPlan plan={plan} />;
  return (
    <FinishedPlan project={project} plan={plan}>
      {children}
    </FinishedPlan>
  );
}

function FinishedPlan({ project, plan, children }: Omit<PlanView, 'document'> & { readonly children: (view: PlanView) => ReactNode }) {
  const { data: document, problem, reload } = usePlanDocument(plan.id);
  if (!document) return problem ? <ProblemPanel problem={problem} retry={reload} /> : <Waiting />;
  return (
    <>
      {plan.stale && <StalePlan plan={plan} />}
      {children({ project, plan, document })}
      <WhyDrawer document={document} />
    </>
  );
}

export function NoProject() {
  return (
    <NotYet
      title="Choose a project first"
      action={
        <Link className="btn p" href="/projects/">
          All projects
        </Link>
      }
    >
      This page shows one project at a time, and the address names none.
    </NotYet>
  );
}

function NoPlan({ project }: { readonly project: Project }) {
  const { to } = useAddress();
  if (project.counts.servers + project.counts.workloads === 0) {
    return (
      <NotYet
        title={`${project.name} holds no machines yet`}
        action={
          <Link className="btn p" href={to('inventory')}>
            Bring a file
          </Link>
        }
      >
        A list of servers is enough for a first plan. Load history makes it better.
      </NotYet>
    );
  }
  return (
    <NotYet
      title="There is no plan yet"
      action={
        <Link className="btn p" href={to('scenario')}>
          Set up the first plan
        </Link>
      }
    >
      The inventory is read. The scenario says which hosts the plan may use; its defaults are good for a first look.
    </NotYet>
  );
}
