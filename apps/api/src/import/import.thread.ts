import type { Inventory } from '@stowage/domain';
import { importFiles, type ImportResult, type SourceFile } from '@stowage/importers';

/** What the import thread is given. */
export interface ImportTask {
  readonly files: readonly SourceFile[];
  readonly existing: Inventory;
}

export default async function run({ files, existing }: ImportTask): Promise<ImportResult> {
  return await importFiles(files, existing);
}
