import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Host of the published experiments: 64 cores, 128 GB. */
const HOST = [64, 128];

/** Amounts are given to a few decimals; a thousandth is the unit here. */
const PARTS = 1000;

/**
 * The Alibaba (Tianchi) containers with their interference pairs, as used by the LRA bin packing experiments
 * of the DSS group in Leeds: "a,b,k" = beside a, at most k of b on a host; "a,a,k" = at most k of a (never less than one).
 * @param folder holds TClab_dataset_2D.csv and app_interference.csv
 */
export function readAlibaba(folder) {
  const lines = (name) => readFileSync(join(folder, name), 'utf8').trim().split('\n');
  const itemsOf = new Map();
  const demand = [];
  for (const line of lines('TClab_dataset_2D.csv').slice(1)) {
    const [app, instances, cores, memory] = line.split('\t');
    const items = [];
    for (let copy = 0; copy < Number(instances); copy++) {
      items.push(demand.length / 2);
      demand.push(Math.ceil(Number(cores) * PARTS), Math.ceil(Number(memory) * PARTS));
    }
    itemsOf.set(app.replace(/^app_/, ''), items);
  }
  const rules = lines('app_interference.csv').map((line) => {
    const [a, b, k] = line.split(',');
    const items = itemsOf.get(a.replace(/^app_/, '')) ?? [];
    const others = itemsOf.get(b.replace(/^app_/, '')) ?? [];
    return a === b ? { kind: 'apart', items, atMost: Math.max(1, Number(k)) } : { kind: 'conflict', items, others, atMost: Number(k) };
  });
  return { resources: 2, slots: 1, itemCount: demand.length / 2, demand: Int32Array.from(demand), binTypes: [{ capacity: HOST.map((x) => x * PARTS), cost: 1 }], rules };
}
