import { verifyDocument } from '@stowage/planning';
import { EXIT } from '../exit-codes.js';
import { count, type Output } from '../print.js';
import { readPlan } from '../read-plan.js';

/** `verify`: checks a plan again from its own facts, with code that shares nothing with the planner. */
export function verify(path: string, options: { readonly json: boolean }, output: Output): number {
  const result = verifyDocument(readPlan(path));
  if (options.json) output.out(JSON.stringify(result, null, 2));
  else if (result.ok) output.out(`The plan holds: ${count(result.checkedSlots, 'time slot')} and ${count(result.checkedRules, 'rule')} checked on every host, no violation.`);
  else {
    output.out(`The plan does not hold: ${count(result.violations.length, 'violation')}.`);
    result.violations.forEach((violation) => output.out(`  ${violation}`));
  }
  return result.ok ? EXIT.ok : EXIT.notOk;
}
