// usage: node bench/alibaba.mjs FOLDER [seconds] [threads]   (after a build)
import { solve } from '../dist/index.js';
import { readAlibaba } from './read-alibaba.mjs';

const [folder, seconds = '60', threads = '2'] = process.argv.slice(2);
const problem = readAlibaba(folder);
const started = performance.now();
const seen = [];
const result = await solve(problem, { seconds: Number(seconds), threads: Number(threads), onProgress: ({ upperBound }) => seen.push([Math.round(performance.now() - started) / 1000, upperBound]) });
console.log(JSON.stringify({ instance: 'alibaba', containers: problem.itemCount, hosts: result.cost, lowerBound: result.lowerBound, method: result.method, wallSeconds: (performance.now() - started) / 1000, first: seen[0] }));
