// usage: node bench/bitbrains.mjs FOLDER [hours] [seconds] [threads]   (after a build)
import { solve } from '../dist/index.js';
import { readBitbrains } from './read-bitbrains.mjs';

const [folder, hours = '168', seconds = '30', threads = '2'] = process.argv.slice(2);
const started = performance.now();
const result = await solve(readBitbrains(folder, Number(hours)), { seconds: Number(seconds), threads: Number(threads) });
console.log(JSON.stringify({ instance: `bitbrains-${hours}h`, hosts: result.cost, lowerBound: result.lowerBound, proven: result.proven, method: result.method, wallSeconds: (performance.now() - started) / 1000 }));
