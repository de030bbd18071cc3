import type { IssueLog } from '../issue-log.js';
import type { SampleTable } from './sample-table.js';
import type { Sighting } from '../rows.js';
import { summarise } from './summarise.js';

/** Samples without times can't be put on a clock: their average and peak are what is left of them. */
export function untimed(table: SampleTable, log: IssueLog): ReadonlyMap<string, NonNullable<Sighting['facts']['whole']>> {
  log.add({
    severity: 'warning', code: 'no-times', message: 'The samples have no times, so only their average and peak were taken.',
    maybe: 'Maybe run the tool again with -t, which writes the time of each sample.',
  });
  return new Map(table.blocks().map((block) => [block.machine, { usage: summarise(block, `${block.epochSeconds.length} samples without times`) }]));
}
