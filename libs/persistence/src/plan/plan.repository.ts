import { randomUUID } from 'node:crypto';
import type { ConsolidationProgress, Scenario } from '@stowage/domain';
import type { Database } from '../database/database.js';
import { storable, toJson } from '../database/json.js';
import { beat, claim, PLAN_JOBS, release } from '../jobs/claims.js';

/** Progress with the time it was reached, seconds since the plan was started. */
export type TimedProgress = ConsolidationProgress & { readonly elapsedSeconds: number };

export interface PlanRecord {
  readonly id: string;
  readonly projectId: string;
  readonly scenarioId: string | null;
  readonly scenarioName: string;
  readonly status: 'queued' | 'running' | 'done' | 'failed' | 'cancelled';
  readonly progress: ConsolidationProgress | null;
  /** As given to `finish`. */
  readonly headline: unknown;
  readonly error: string | null;
  readonly stale: boolean;
  readonly createdAt: Date;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
}

/** A plan somebody now works on. */
export interface ClaimedPlan {
  readonly id: string;
  readonly projectId: string;
  readonly scenario: Scenario;
}

/** What a subscriber of a plan is told. */
export interface PlanTrail {
  readonly status: PlanRecord['status'];
  /** Since the plan was started, until now or its end; 0 = not started. */
  readonly elapsedSeconds: number;
  /** Entries there are in all. */
  readonly length: number;
  /** The entries asked for. */
  readonly progress: readonly TimedProgress[];
}

export interface FinishedPlan {
  /** The PlanDocument as JSON text, stored and given out byte for byte. */
  readonly document: string;
  readonly headline: unknown;
  /** Revision of the inventory it rests on. */
  readonly inventoryRevision: number;
}

const SELECT = `SELECT plan.id, plan.project_id AS "projectId", scenario_id AS "scenarioId", plan.scenario ->> 'name' AS "scenarioName",
  status, progress -> -1 AS progress, headline, error,
  coalesce(plan.inventory_revision <> project.inventory_revision, false) OR coalesce(plan.scenario_revision <> scenario.revision, true) AS stale,
  plan.created_at AS "createdAt", started_at AS "startedAt", finished_at AS "finishedAt"
  FROM plan JOIN project ON project.id = plan.project_id LEFT JOIN scenario ON scenario.id = plan.scenario_id`;

/** Plans and the queue they are made from: the row is the job. */
export class PlanRepository {
  constructor(private readonly database: Database) {}

  /** Asks for a plan. @returns its id, undefined where the scenario is gone */
  async enqueue(scenarioId: string): Promise<string | undefined> {
    const rows: { id: string }[] = await this.database.dataSource.query(
      `INSERT INTO plan (id, project_id, scenario_id, scenario_revision, scenario, status)
       SELECT $1, project_id, id, revision, document, 'queued' FROM scenario WHERE id = $2 RETURNING id`, [randomUUID(), scenarioId]);
    return rows[0]?.id;
  }

  /** Plans of a project, newest first. */
  async list(projectId: string): Promise<PlanRecord[]> {
    return await this.database.dataSource.query(`${SELECT} WHERE plan.project_id = $1 ORDER BY plan.created_at DESC, plan.id`, [projectId]);
  }

  async get(id: string): Promise<PlanRecord | undefined> {
    const [row]: PlanRecord[] = await this.database.dataSource.query(`${SELECT} WHERE plan.id = $1`, [id]);
    return row;
  }

  /** Per project its newest finished plan, or its newest where none is finished. */
  async latest(projectId?: string): Promise<PlanRecord[]> {
    return await this.database.dataSource.query(
      `${SELECT} WHERE plan.id IN (
         SELECT DISTINCT ON (project_id) id FROM plan WHERE $1::uuid IS NULL OR project_id = $1
         ORDER BY project_id, (status = 'done') DESC, created_at DESC, id)`, [projectId ?? null]);
  }

  /** The finished document as JSON text; undefined where there is none. */
  async document(id: string): Promise<string | undefined> {
    const [row]: { text: string | null }[] = await this.database.dataSource.query('SELECT document::text AS text FROM plan WHERE id = $1', [id]);
    return row?.text ?? undefined;
  }

  /** Status and all progress from entry `from` on. */
  async trail(id: string, from: number): Promise<PlanTrail | undefined> {
    const [row]: PlanTrail[] = await this.database.dataSource.query(
      `SELECT status, coalesce(round(extract(epoch FROM coalesce(finished_at, now()) - started_at), 3), 0)::float8 AS "elapsedSeconds",
         jsonb_array_length(progress) AS length, coalesce((SELECT jsonb_agg(entry ORDER BY place) FROM jsonb_array_elements(progress) WITH ORDINALITY AS step (entry, place) WHERE place > $2), '[]') AS progress
       FROM plan WHERE id = $1`, [id, from]);
    return row;
  }

  /** Takes the oldest waiting plan. A plan taken over from a dead process starts afresh. */
  async claim(worker: string): Promise<ClaimedPlan | undefined> {
    const id = await claim(this.database.dataSource, PLAN_JOBS, worker);
    if (id === undefined) return undefined;
    const [row]: ClaimedPlan[] = await this.database.dataSource.query(
      `WITH started AS (UPDATE plan SET started_at = now(), progress = '[]' WHERE id = $1 RETURNING id, project_id, scenario)
       SELECT id, project_id AS "projectId", scenario FROM started`, [id]);
    return row;
  }

  /** Adds progress; nothing happens where `worker` no longer holds the plan. */
  async addProgress(id: string, worker: string, progress: TimedProgress): Promise<void> {
    await this.database.dataSource.query(
      `UPDATE plan SET progress = progress || $3::jsonb, heartbeat_at = now() WHERE id = $1 AND claimed_by = $2 AND status = 'running'`,
      [id, worker, toJson([progress])]);
  }

  /** Stores the finished plan. @returns false where `worker` no longer holds it: cancelled, or taken over */
  async finish(id: string, worker: string, plan: FinishedPlan): Promise<boolean> {
    const rows: unknown[] = await this.database.dataSource.query(
      `WITH ended AS (
         UPDATE plan SET status = 'done', document = $3, headline = $4, inventory_revision = $5, finished_at = now(), claimed_by = NULL
         WHERE id = $1 AND claimed_by = $2 AND status = 'running' RETURNING id, project_id),
       touched AS (UPDATE project SET updated_at = now() WHERE id IN (SELECT project_id FROM ended))
       SELECT id FROM ended`, [id, worker, plan.document, toJson(plan.headline), plan.inventoryRevision]);
    return rows.length > 0;
  }

  async fail(id: string, worker: string, error: string): Promise<void> {
    await this.database.dataSource.query(
      `UPDATE plan SET status = 'failed', error = $3, finished_at = now(), claimed_by = NULL WHERE id = $1 AND claimed_by = $2 AND status = 'running'`,
      [id, worker, storable(error)]);
  }

  /** Ends a plan that waits or runs; whoever works on it learns it from `beat`. @returns false where it was over already */
  async cancel(id: string): Promise<boolean> {
    const rows: unknown[] = await this.database.dataSource.query(
      `WITH ended AS (
         UPDATE plan SET status = 'cancelled', finished_at = now(), claimed_by = NULL WHERE id = $1 AND status IN ('queued', 'running') RETURNING id)
       SELECT id FROM ended`, [id]);
    return rows.length > 0;
  }

  async beat(worker: string): Promise<string[]> {
    return await beat(this.database.dataSource, PLAN_JOBS, worker);
  }

  async release(worker: string): Promise<void> {
    await release(this.database.dataSource, PLAN_JOBS, worker);
  }
}
