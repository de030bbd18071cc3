import type { PackingResult } from '@stowage/packing';
import type { ClusterInput } from './cluster-problem.js';
import { amountWords, slotWords } from './resource-words.js';
import { tightest } from './tightest.js';

/** Why fewer hosts can't do, in words: by plain volume where that proves it, else by the solver's bound. */
export function proofOf(cluster: ClusterInput, result: PackingResult): string {
  const bound = result.lowerBoundBins;
  if (bound === 0) return 'There is nothing to place.';
  const spare = spareWords(cluster.hostFailures);
  if (bound === 1) return `The workloads need a host to run on.${spare}`;
  const { resource, slot, demand, usable, hosts } = tightest(cluster);
  const few = bound - 1;
  if (result.unplaceable.length === 0 && Math.ceil(hosts - 1e-9) >= bound) {
    const when = slotWords(slot, cluster.demand.slots);
    return `${hostsWord(few)} ${few === 1 ? 'offers' : 'offer'} ${amountWords(resource, usable * few)}; the workloads need ${amountWords(resource, demand)}${when ? ` on ${when}` : ''}.${spare}`;
  }
  return `No choice of ${hostsWord(few)} holds all workloads (bound: ${result.method}).${spare}`;
}

function spareWords(failures: number): string {
  if (failures === 0) return '';
  return failures === 1 ? ' One more is needed to survive the failure of any one host.' : ` ${failures} more are needed to survive the failure of any ${failures} hosts.`;
}

function hostsWord(count: number): string {
  return count === 1 ? '1 host' : `${count} hosts`;
}
