import { suggestHostModel } from '@stowage/consolidation';
import { completeScenario, scenarioInputSchema } from '@stowage/contracts';
import type { Inventory, Scenario } from '@stowage/domain';
import { HOST_MODELS } from '@stowage/models';
import { parse } from 'yaml';
import { BadInput } from './exit-codes.js';
import { readInput } from './read-files.js';
import { readTypedQuantities } from './typed-quantities.js';

export interface ScenarioChoices {
  readonly path?: string | undefined;
  readonly host?: string | undefined;
  readonly seed?: number | undefined;
  readonly steps?: number | undefined;
  readonly timeLimitSeconds?: number | undefined;
}

/** The scenario of a file (JSON or YAML), or the default one for the inventory, with what the command line sets on top. */
export async function readScenario(choices: ScenarioChoices, inventory: Inventory): Promise<Scenario> {
  const input = choices.path === undefined ? { name: 'First plan' } : await parseScenario(choices.path);
  const model = choices.host === undefined ? suggestHostModel(inventory, HOST_MODELS) : HOST_MODELS.find((one) => one.id === choices.host);
  if (!model) throw new BadInput(`No host model "${choices.host}". There are: ${HOST_MODELS.map((one) => one.id).join(', ')}.`);
  const scenario = completeScenario(choices.host === undefined ? input : { ...input, hosts: [{ model }] }, [{ model }]);
  const { seed, steps, timeLimitSeconds } = choices;
  const set = Object.fromEntries(Object.entries({ seed, steps, timeLimitSeconds }).filter(([, value]) => value !== undefined));
  return { ...scenario, budget: { ...scenario.budget, ...set } };
}

async function parseScenario(path: string): Promise<ReturnType<typeof scenarioInputSchema.parse>> {
  const text = new TextDecoder().decode(readInput(path).bytes);
  let raw: unknown;
  try {
    raw = path.endsWith('.json') ? JSON.parse(text) : parse(text);
  } catch (error) {
    throw new BadInput(`${path} could not be read: ${(error as Error).message}`);
  }
  const result = scenarioInputSchema.safeParse(await readTypedQuantities(raw, path));
  if (!result.success) {
    const problems = result.error.issues.map((issue) => `  ${issue.path.join('.') || '(top)'}: ${issue.message}`);
    throw new BadInput(`${path} is not a valid scenario:\n${problems.join('\n')}`);
  }
  return result.data;
}
