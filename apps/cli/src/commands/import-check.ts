import { importFiles } from '@stowage/importers';
import { EXIT } from '../exit-codes.js';
import { count, issueLines, type Output } from '../print.js';
import { readInputs } from '../read-files.js';

/** `import --check`: says what each file is and what is wrong in it; writes nothing. 0 where every file was recognised. */
export async function importCheck(paths: readonly string[], options: { readonly json: boolean }, output: Output): Promise<number> {
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
  return recognised ? EXIT.ok : EXIT.badInput;
}
