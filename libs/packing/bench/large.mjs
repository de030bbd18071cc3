// usage: node bench/large.mjs ITEMS SLOTS [seconds] [threads] [per bin]   (after a build)
// A synthetic estate of 4 resources; prints the first plan, the last one and the gap to the proven bound.
import { solve } from '../dist/index.js';
import { syntheticEstate } from '../dist/testing/synthetic-estate.js';

const [items, slots, seconds = '60', threads = '2', perBin = '21'] = process.argv.slice(2).map(Number);
const estate = syntheticEstate({ items, resources: 4, slots, perBin: perBin || 21, seed: 1 });
const started = performance.now();
const since = () => Math.round(performance.now() - started) / 1000;
let first;
const result = await solve(estate, { seconds: Number(seconds), threads: Number(threads), onProgress: ({ upperBound }) => (first ??= { seconds: since(), bins: upperBound }) });
const gap = (bins) => `${((bins / result.lowerBound - 1) * 100).toFixed(2)} %`;
const { user, system } = process.cpuUsage();
console.log(JSON.stringify({
  items, slots, bins: result.cost, lowerBound: result.lowerBound, gap: gap(result.cost), method: result.method,
  first: first && { ...first, gap: gap(first.bins) }, wallSeconds: since(), cpuSeconds: (user + system) / 1e6, maxRssMb: Math.round(process.resourceUsage().maxRSS / 1024),
}));
