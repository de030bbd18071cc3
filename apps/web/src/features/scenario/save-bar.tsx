'use client';
import type { Project, ScenarioRecord } from '@stowage/contracts';
import type { Scenario } from '@stowage/domain';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { asProblem, type ApiProblem } from '../../api/problem';
import { paths } from '../../api/queries';
import { post, put } from '../../api/request';
import { refresh } from '../../api/use-resource';
import { useAddress } from '../../ui/address';
import { useStartPlan } from '../plan/use-start-plan';

interface SaveBarProps {
  readonly project: Project;
  readonly record: ScenarioRecord | undefined;
  readonly scenario: Scenario;
  readonly dirty: boolean;
}

/** Save, and plan what was saved. */
export function SaveBar({ project, record, scenario, dirty }: SaveBarProps) {
  const router = useRouter();
  const { to } = useAddress();
  const { start, starting, problem: planProblem } = useStartPlan(project.id);
  const [problem, setProblem] = useState<ApiProblem>();
  const [busy, setBusy] = useState(false);
  const save = async (): Promise<ScenarioRecord | undefined> => {
    setBusy(true);
    setProblem(undefined);
    try {
      return record
        ? await put<ScenarioRecord>(paths.scenario(record.id), scenario)
        : await post<ScenarioRecord>(paths.scenarios(project.id), scenario);
    } catch (error) {
      setProblem(asProblem(error));
      return undefined;
    } finally {
      setBusy(false);
    }
  };
  const saveOnly = async () => {
    const saved = await save();
    if (!saved) return;
    refresh(paths.project(project.id));
    router.replace(to('scenario', { scenario: saved.id }));
  };
  const saveAndPlan = async () => {
    const saved = dirty ? await save() : record;
    if (saved) await start(saved.id);
  };
  const empty = scenario.hosts.length === 0 || scenario.name.trim() === '';
  const shown = problem ?? planProblem;
  const machines = project.counts.servers + project.counts.workloads > 0;
  return (
    <div className="savebar noprint">
      {machines && (
        <button type="button" className="btn p lg" disabled={busy || starting || empty} onClick={() => void saveAndPlan()}>
          {starting ? 'Starting' : dirty ? 'Save and plan' : 'Plan'}
        </button>
      )}
      {dirty && (
        <button type="button" className="btn lg" disabled={busy || starting || empty} onClick={() => void saveOnly()}>
          Save
        </button>
      )}
      <span className="small sub" aria-live="polite">
        {busy ? 'Saving' : !dirty ? 'Saved' : empty ? 'A name and at least one host model are needed' : 'Not saved yet'}
      </span>
      {shown && (
        <span role="alert" className="small" style={{ color: 'var(--bad)' }}>
          {[shown.message, ...shown.errors].join(' ')}
        </span>
      )}
    </div>
  );
}
