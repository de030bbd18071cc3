import { writeFileSync } from 'node:fs';
import { importFiles, issuesToCsv } from '@stowage/importers';
import { BadInput, EXIT } from '../exit-codes.js';
import { count, issueLines, type Output } from '../print.js';
import { readInputs } from '../read-files.js';

/** `import --check`: says what each file is and what is wrong in it, and writes the issues as CSV where asked. 0 where every file was recognised. */
export async function importCheck(paths: readonly string[], options: { readonly json: boolean; readonly issues?: string | undefined }, output: Output): Promise<number> {
  const result = await importFiles(readInputs(paths).files);
  const recognised = result.files.every((file) => file.format !== null);
  const totals = {
    servers: result.inventory.servers.length, workloads: result.inventory.workloads.length, sites: result.inventory.sites.length,
    samples: result.files.reduce((sum, file) => sum + file.samples, 0),
  };
  if (options.json) output.out(JSON.stringify({ recognised, ...totals, files: result.files.map((file) => ({ ...file, machines: file.servers + file.workloads })), issues: result.issues }, null, 2));
  else {
    for (const file of result.files) {
      output.out(`${file.file}: ${file.format === null ? 'not recognised' : file.formatLabel}, ${count(file.rowsRead, 'row')}, ${count(file.servers, 'server')}, ${count(file.workloads, 'workload')}, ${count(file.samples, 'sample')}`);
    }
    output.out(`Together: ${count(totals.servers, 'server')}, ${count(totals.workloads, 'workload')}, ${count(totals.samples, 'sample')}, ${count(result.issues.length, 'issue')}`);
    issueLines(result.issues).forEach((line) => output.out(line));
  }
  if (options.issues !== undefined) writeIssues(options.issues, issuesToCsv(result.issues));
  return recognised ? EXIT.ok : EXIT.badInput;
}

function writeIssues(path: string, csv: string): void {
  try {
    writeFileSync(path, csv);
  } catch (error) {
    throw new BadInput(`${path} could not be written: ${(error as Error).message}`);
  }
}
