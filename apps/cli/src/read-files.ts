import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { createHash } from 'node:crypto';
import { BadInput } from './exit-codes.js';

export interface InputFile {
  readonly name: string;
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

const SCENARIO_NAMES = new Set(['scenario.json', 'scenario.yaml', 'scenario.yml']);
const DATA_ENDINGS = new Set(['.csv', '.tsv', '.txt', '.xlsx', '.xlsm', '.xls', '.json', '.zip', '.gz']);

/** The files named, folders read one level deep, in name order. A folder's scenario file is kept apart. */
export function readInputs(paths: readonly string[]): { files: InputFile[]; scenarioPath: string | undefined } {
  let scenarioPath: string | undefined;
  const files = paths.flatMap((path) => {
    if (!isFolder(path)) return [readInput(path)];
    const names = readdirSync(path).filter((name) => !name.startsWith('.')).sort();
    scenarioPath ??= names.filter((name) => SCENARIO_NAMES.has(name)).map((name) => join(path, name))[0];
    return names.filter((name) => !SCENARIO_NAMES.has(name) && DATA_ENDINGS.has(extname(name).toLowerCase())).map((name) => readInput(join(path, name)));
  });
  if (files.length === 0) throw new BadInput(`No data file found in ${paths.join(', ')}. Maybe the folder holds no CSV or workbook.`);
  return { files, scenarioPath };
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    throw new BadInput(`${path} does not exist.`);
  }
}

export function readInput(path: string): InputFile {
  try {
    const bytes = readFileSync(path);
    return { name: basename(path), path, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
  } catch (error) {
    throw new BadInput(`${path} could not be read: ${(error as Error).message}`);
  }
}
