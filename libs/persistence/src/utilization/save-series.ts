import { METRICS, type UtilizationSeries } from '@stowage/domain';
import { storable } from '../database/json.js';
import type { Queryable } from '../database/queryable.js';
import { toBlocks, type Block } from './blocks.js';
import { METRIC_COLUMNS } from './metric-columns.js';
import { encodeRealArray } from './real-array.js';

const COLUMNS = METRICS.map((metric) => METRIC_COLUMNS[metric]);
const PARAMETERS = 4 + METRICS.length;
/** Samples a statement: long enough to be quick, short enough not to hold up readers. */
const SAMPLES_PER_STATEMENT = 20_000;
const ROWS_PER_STATEMENT = 1000;

/** Element by element the new sample counts where there is one, else the old one stays: late and repeated files merge. */
const MERGE = COLUMNS.map((column) => `${column} = (
  SELECT array_agg(coalesce(pair.new, pair.old) ORDER BY pair.place)
  FROM unnest(excluded.${column}, utilization_block.${column}) WITH ORDINALITY AS pair (new, old, place))`).join(', ');

/** Writes series of a project, merging with what is there. Runs in the caller's transaction. */
export async function saveSeries(manager: Queryable, projectId: string, series: readonly UtilizationSeries[]): Promise<void> {
  let batch = new Map<string, Block>();
  let samples = 0;
  for (const block of series.flatMap(toBlocks)) {
    const key = `${block.subject.kind} ${block.subject.id} ${block.stepSeconds} ${block.day}`;
    // One statement cannot touch a row twice, so a second block of the same day waits for the next.
    if (batch.has(key) || batch.size >= ROWS_PER_STATEMENT || samples >= SAMPLES_PER_STATEMENT) {
      await saveBlocks(manager, projectId, [...batch.values()]);
      batch = new Map();
      samples = 0;
    }
    batch.set(key, block);
    samples += Object.values(block.values).reduce((sum, values) => sum + values.length, 0);
  }
  if (batch.size > 0) await saveBlocks(manager, projectId, [...batch.values()]);
}

async function saveBlocks(manager: Queryable, projectId: string, blocks: readonly Block[]): Promise<void> {
  const rows = blocks.map((_, row) => {
    const at = (offset: number): number => 2 + row * PARAMETERS + offset;
    const arrays = METRICS.map((_metric, index) => `$${at(4 + index)}::real[]`);
    return `($1::uuid, $${at(0)}::text, $${at(1)}::text, $${at(2)}::integer, $${at(3)}::integer, ${arrays.join(', ')})`;
  });
  const parameters = blocks.flatMap((block) => [
    block.subject.kind, storable(block.subject.id), block.stepSeconds, block.day,
    ...METRICS.map((metric) => (block.values[metric] ? encodeRealArray(block.values[metric]) : null)),
  ]);
  await manager.query(
    `INSERT INTO utilization_block (project_id, subject_kind, subject_id, step_seconds, day, ${COLUMNS.join(', ')})
     VALUES ${rows.join(', ')}
     ON CONFLICT (project_id, subject_kind, subject_id, step_seconds, day) DO UPDATE SET ${MERGE}`,
    [projectId, ...parameters]);
}
