import type { Queryable } from '../database/queryable.js';

/** Tables whose rows are jobs: status, attempts, claimed_by, heartbeat_at, error and finished_at. */
export interface JobTable {
  readonly name: 'import' | 'plan';
  readonly waiting: 'received' | 'queued';
}

export const IMPORT_JOBS: JobTable = { name: 'import', waiting: 'received' };
export const PLAN_JOBS: JobTable = { name: 'plan', waiting: 'queued' };
export const JOB_TABLES: readonly JobTable[] = [IMPORT_JOBS, PLAN_JOBS];

/** A job is given up after this many processes died over it. */
const MAX_ATTEMPTS = 3;
/** A running job whose process was silent for this long is taken over. Beats come every few seconds. */
const SILENT_SECONDS = 20;

/**
 * Takes the oldest waiting job, or one whose process went silent. SKIP LOCKED lets any number of processes ask at once
 * and each get another job.
 * @param worker who takes it, unique among all processes
 * @param onlyId takes this one or none
 * @returns the id, undefined where nothing waits
 */
export async function claim(database: Queryable, table: JobTable, worker: string, onlyId?: string): Promise<string | undefined> {
  await giveUp(database, table);
  const rows: { id: string }[] = await database.query(
    `WITH next AS (
       SELECT id FROM ${table.name}
       WHERE (status = '${table.waiting}' OR ${SILENT}) AND ($2::uuid IS NULL OR id = $2)
       ORDER BY created_at, id LIMIT 1 FOR UPDATE SKIP LOCKED),
     taken AS (
       UPDATE ${table.name} job SET status = 'running', claimed_by = $1, heartbeat_at = now(), attempts = attempts + 1
       FROM next WHERE job.id = next.id RETURNING job.id)
     SELECT id FROM taken`, [worker, onlyId ?? null]);
  return rows[0]?.id;
}

const SILENT = `(status = 'running' AND heartbeat_at < now() - interval '${SILENT_SECONDS} seconds')`;

/** A job that took its process down again and again must not do so for ever. */
async function giveUp(database: Queryable, table: JobTable): Promise<void> {
  await database.query(
    `UPDATE ${table.name} SET status = 'failed', finished_at = now(), claimed_by = NULL, error = $1
     WHERE (status = '${table.waiting}' OR ${SILENT}) AND attempts >= ${MAX_ATTEMPTS}`,
    [`Given up: the server stopped ${MAX_ATTEMPTS} times while working on it. Maybe it needs more memory.`]);
}

/** Tells that `worker` is alive. @returns ids of the jobs that are still its own */
export async function beat(database: Queryable, table: JobTable, worker: string): Promise<string[]> {
  const rows: { id: string }[] = await database.query(
    `WITH beaten AS (UPDATE ${table.name} SET heartbeat_at = now() WHERE status = 'running' AND claimed_by = $1 RETURNING id) SELECT id FROM beaten`,
    [worker]);
  return rows.map((row) => row.id);
}

/** Puts the jobs of `worker` back in the queue, as after a clean stop; this does not count as an attempt. */
export async function release(database: Queryable, table: JobTable, worker: string): Promise<void> {
  await database.query(
    `UPDATE ${table.name} SET status = '${table.waiting}', claimed_by = NULL, attempts = attempts - 1 WHERE status = 'running' AND claimed_by = $1`,
    [worker]);
}

/** Puts back every running job. Only where no other process can have the database open. */
export async function releaseAll(database: Queryable, table: JobTable): Promise<void> {
  await database.query(`UPDATE ${table.name} SET status = '${table.waiting}', claimed_by = NULL WHERE status = 'running'`);
}
