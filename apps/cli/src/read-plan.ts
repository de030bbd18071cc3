import type { PlanDocument } from '@stowage/domain';
import { BadInput } from './exit-codes.js';
import { readInput } from './read-files.js';

/** Reads plan.json and refuses what is none, with the reason. */
export function readPlan(path: string): PlanDocument {
  const text = new TextDecoder().decode(readInput(path).bytes);
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    throw new BadInput(`${path} is not JSON: ${(error as Error).message}`);
  }
  const document = parsed as Partial<PlanDocument> | null;
  if (document?.format !== 'stowage-plan') throw new BadInput(`${path} is not a Stowage plan: "format" is not "stowage-plan".`);
  if (document.version !== 1) throw new BadInput(`${path} has plan version ${String(document.version)}; this program reads version 1.`);
  for (const key of ['plan', 'profiles', 'scenario', 'inventory', 'assessment', 'placements'] as const) {
    if (document[key] === undefined) throw new BadInput(`${path} lacks "${key}": it was cut or edited.`);
  }
  return document as PlanDocument;
}
