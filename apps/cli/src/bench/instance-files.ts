import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { BadInput } from '../exit-codes.js';

/** A file to solve, and what its row and its solution are called. */
export interface InstanceFile {
  readonly name: string;
  readonly file: string;
}

/**
 * The `.vbp` files named, or found in folders named, each once. An instance is called by its file's name;
 * where several files share one (Vectorpack's sets do), by folder and name, so that no solution overwrites another.
 * @throws BadInput for a folder without `.vbp` files, or files that even folder and name do not tell apart
 */
export function instanceFiles(paths: readonly string[]): InstanceFile[] {
  const files = [...new Map(paths.flatMap(vbpFiles).map((file) => [resolve(file), file])).values()];
  const twice = shared(files.map(plainName));
  const named = files.map((file) => ({ name: twice.has(plainName(file)) ? folderName(file) : plainName(file), file }));
  const [unclear] = shared(named.map(({ name }) => name));
  if (unclear !== undefined) throw new BadInput(`several files are called ${unclear}.vbp: name their folders one at a time`);
  return named;
}

/** The file itself, or the `.vbp` files of a folder and its subfolders, by name. */
function vbpFiles(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.vbp')).sort();
  const files = names.map((name) => join(path, name)).filter((file) => statSync(file).isFile());
  if (files.length === 0) throw new BadInput(`${path} holds no .vbp file`);
  return files;
}

function plainName(file: string): string {
  return basename(file, '.vbp');
}

function folderName(file: string): string {
  return join(basename(dirname(resolve(file))), plainName(file));
}

function shared(names: readonly string[]): Set<string> {
  const seen = new Set<string>();
  return new Set(names.filter((name) => seen.size === seen.add(name).size));
}
