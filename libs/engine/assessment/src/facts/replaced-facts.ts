import type { EstateFacts, MachineFacts } from './estate-facts.js';

const KEY = 'power.replacementWatts';

/** A new server in the place of an old one; its watts are the assumption, which the row error key multiplies with 1. Price and carbon are those of a new one. */
function replacement(machine: MachineFacts): MachineFacts {
  const { name, kind, siteId, rackUnits, running, workloads, points, usedPoints, unmeasuredPoints, peakPoints, measuredWhole, virtualized, sockets, cores } = machine;
  return {
    name, kind, siteId, rackUnits, running, workloads, points, usedPoints, unmeasuredPoints, peakPoints, measuredWhole, virtualized, sockets, cores,
    ownership: { kind: 'bought' }, rowErrorKey: KEY,
    basis: { kind: 'constant', watts: 1, evidence: 'published', group: 'replacement', source: 'A new server for each of today\'s' },
  };
}

/** Today's estate with a new server bought for each running one: the way many would go without consolidation. */
export const replacedFacts = (before: EstateFacts): EstateFacts =>
  ({ ...before, machines: before.machines.map((machine) => (machine.running ? replacement(machine) : machine)) });
