import { EMPTY_INVENTORY, type Inventory, type Issue } from '@stowage/domain';
import { buildSeries } from './build/build-series.js';
import { mergeParsed } from './build/merge-parsed.js';
import { resolveAliases } from './build/resolve-aliases.js';
import { readSource } from './decode/read-source.js';
import type { FileReport, ImportResult, SourceFile } from './import-result.js';
import { IssueLog } from './issue-log.js';
import { notesTogether } from './notes-together.js';
import { recognise, type ParsedFile } from './recognise.js';

/**
 * Reads files of any known format and merges them into one inventory. Nothing is thrown for what a file holds: bad rows,
 * values and whole files come back as issues, the rest goes in. Bytes in, result out: no files, clock or network.
 * @param existing what the project holds; the result updates it by identity and never doubles it
 */
export async function importFiles(files: readonly SourceFile[], existing: Inventory = EMPTY_INVENTORY): Promise<ImportResult> {
  const parsed: ParsedFile[] = [];
  for (const source of files) parsed.push(await parseFile(source));
  const resolved = resolveAliases(parsed, existing);
  const merged = mergeParsed(resolved, existing);
  const samples = resolved.flatMap(({ log, rows }) => rows.samples.map((block) => ({ file: log.file, block })));
  const { series, findings } = buildSeries(samples, merged.inventory);
  for (const { file, problem } of findings) parsed.find(({ log }) => log.file === file)?.log.add(problem, { value: problem.subject });
  const reports = parsed.map((file, at) => report(file, merged.counts[at]));
  return { files: reports, inventory: merged.inventory, series, issues: notesTogether([...reports.flatMap(({ issues }) => issues), ...merged.issues]) };
}

async function parseFile(source: SourceFile): Promise<ParsedFile> {
  const log = new IssueLog(source.name);
  return recognise(await readSource(source, log), log);
}

function report({ log, rows, formats }: ParsedFile, counts: { readonly servers: number; readonly workloads: number } | undefined): FileReport {
  const [first] = formats;
  const issues: readonly Issue[] = log.issues();
  return {
    file: log.file, format: first?.id ?? null, formatLabel: first === undefined ? 'Not recognised' : formats.map(({ label }) => label).join(', '),
    rowsRead: rows.rowsRead, servers: counts?.servers ?? 0, workloads: counts?.workloads ?? 0,
    samples: rows.samples.reduce((sum, block) => sum + sampleCount(block.epochSeconds, Object.values(block.values)), 0), issues,
  };
}

function sampleCount(times: Float64Array, columns: readonly Float32Array[]): number {
  let count = 0;
  for (let at = 0; at < times.length; at += 1) {
    if (Number.isFinite(times[at]) && columns.some((column) => !Number.isNaN(column[at] ?? Number.NaN))) count += 1;
  }
  return count;
}
