import { METRICS, type Metric, type SeriesSubject, type UtilizationSeries } from '@stowage/domain';
import type { Database } from '../database/database.js';
import type { Queryable } from '../database/queryable.js';
import { fromBlocks, type Block } from './blocks.js';
import { mergeSteps } from './merge-steps.js';
import { METRIC_COLUMNS } from './metric-columns.js';
import { decodeRealArray } from './real-array.js';

export interface SeriesFilter {
  readonly subject?: SeriesSubject;
  /** Absent = all. */
  readonly metrics?: readonly Metric[];
}

/** Rows a page: keeps one answer of a big estate to some tens of megabytes. */
const PAGE = 4000;

/** The sample store. Written by imports only (save-series.ts). */
export class UtilizationRepository {
  constructor(private readonly database: Database) {}

  /** The series of a project, one a machine, ordered by kind and id; machines without samples have none. */
  async read(projectId: string, filter: SeriesFilter = {}): Promise<UtilizationSeries[]> {
    const blocks = await this.readBlocks(projectId, filter);
    const bySubject = grouped(blocks, (block) => `${block.subject.kind} ${block.subject.id}`);
    return bySubject.map((own) => mergeSteps(grouped(own, (block) => block.stepSeconds).map(fromBlocks)));
  }

  private async readBlocks(projectId: string, filter: SeriesFilter): Promise<Block[]> {
    const blocks: Block[] = [];
    let page: Block[];
    do {
      page = await readPage(this.database.dataSource, { ...filter, projectId, after: blocks.at(-1) });
      blocks.push(...page);
    } while (page.length === PAGE);
    return blocks.filter((block) => Object.keys(block.values).length > 0);
  }
}

/** Items with the same key together, groups and items in the order they came. */
function grouped<T>(items: readonly T[], keyOf: (item: T) => string | number): T[][] {
  const groups = new Map<string | number, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
}

type Row = { readonly kind: SeriesSubject['kind']; readonly id: string; readonly step: number; readonly day: number } & { readonly [M in Metric]?: Buffer | null };

interface PageRequest extends SeriesFilter {
  readonly projectId: string;
  /** Last block of the page before. */
  readonly after: BlockKey | undefined;
}

type BlockKey = Omit<Block, 'values'>;

/** Comes before every block. */
const FIRST = { subject: { kind: '', id: '' }, stepSeconds: 0, day: 0 };

async function readPage(database: Queryable, { projectId, subject, metrics = METRICS, after }: PageRequest): Promise<Block[]> {
  const from = after ?? FIRST;
  // array_send: pg parses arrays from text one character at a time, and mangles results asked for in binary.
  const rows: Row[] = await database.query(
    `SELECT subject_kind AS kind, subject_id AS id, step_seconds AS step, day, ${metrics.map((metric) => `array_send(${METRIC_COLUMNS[metric]}) AS "${metric}"`).join(', ')}
     FROM utilization_block
     WHERE project_id = $1 AND (subject_kind, subject_id, step_seconds, day) > ($2, $3, $4::integer, $5::integer)
       ${subject ? 'AND subject_kind = $6 AND subject_id = $7' : ''}
     ORDER BY subject_kind, subject_id, step_seconds, day LIMIT ${PAGE}`,
    [projectId, from.subject.kind, from.subject.id, from.stepSeconds, from.day, ...(subject ? [subject.kind, subject.id] : [])]);
  return rows.map((row) => toBlock(row, metrics));
}

function toBlock(row: Row, metrics: readonly Metric[]): Block {
  const values: { [M in Metric]?: Float32Array } = {};
  for (const metric of metrics) {
    const bytes = row[metric];
    if (bytes) values[metric] = decodeRealArray(bytes);
  }
  return { subject: { kind: row.kind, id: row.id }, stepSeconds: row.step, day: row.day, values };
}
