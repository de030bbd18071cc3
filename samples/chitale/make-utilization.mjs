// Writes utilization.csv: three weeks of hourly use of the 20 workloads, invented by us with a fixed seed.
// Run: node samples/chitale/make-utilization.mjs
import { writeFileSync } from 'node:fs';

let state = 20071;
const random = () => ((state = (state * 48271) % 2147483647) / 2147483647);
const around = (spread) => 1 + spread * (random() + random() + random() - 1.5);

const bump = (hour, centre, width) => Math.exp(-((((hour - centre + 36) % 24) - 12) ** 2) / (2 * width ** 2));
const office = (base, peak) => (hour, weekday) => base + (weekday < 6 ? peak * (bump(hour, 11, 2.2) + 0.85 * bump(hour, 15, 2)) : 0);
const milk = (base, peak) => (hour) => base + peak * (bump(hour, 6, 1.5) + 0.9 * bump(hour, 18, 1.5));
const night = (base, peak, centre) => (hour) => base + peak * bump(hour, centre, 1.2);
const flat = (base) => () => base;
const both = (...shapes) => (hour, weekday) => shapes.reduce((sum, shape) => sum + shape(hour, weekday), 0);

// name, CPU shape in % of its server, memory GiB in use at rest and at work, IOPS and kB/s per CPU %
const WORKLOADS = [
  ['erp-db', both(office(4, 16), night(0, 26, 2)), 4.6, 6.4, 14, 260], ['hr-db', office(1, 4), 1.8, 2.6, 9, 120],
  ['milk-db', milk(3, 20), 4.1, 5.6, 15, 240], ['report-db', both(night(1.5, 14, 4), office(0, 5)), 2.4, 4.1, 18, 300],
  ['erp-app-1', office(3, 15), 2.4, 3.3, 2, 380], ['erp-app-2', office(2.5, 13), 1.9, 2.6, 2, 360],
  ['milk-intake', milk(3, 19), 1.9, 2.6, 4, 420], ['lab-lims', milk(1.5, 8), 1.1, 1.6, 3, 140], ['tanker-gps', milk(1.5, 6), 0.9, 1.3, 1, 460],
  ['files', office(2.5, 8), 1.6, 2.5, 12, 1400], ['print', office(0.5, 2), 0.5, 0.7, 3, 200],
  ['web', office(2.5, 7), 0.8, 1.2, 1, 520], ['dealer-portal', office(3, 11), 1.3, 2.0, 2, 430],
  ['mail', office(5, 14), 3.4, 4.6, 9, 520], ['directory-1', flat(2.5), 0.9, 1.1, 2, 90], ['directory-2', flat(2.5), 0.9, 1.1, 2, 90],
  ['backup', night(4, 46, 2), 1.2, 2.4, 10, 1800], ['monitoring', flat(3.5), 0.6, 0.8, 4, 150],
  ['dev', office(2, 10), 1.2, 2.4, 5, 180], ['qa', both(office(1.5, 7), night(0, 12, 22)), 1.1, 2.2, 6, 160],
];

const START = Date.UTC(2008, 0, 7); // a Monday
const lines = ['Machine,Timestamp,CPU %,Memory used GiB,IOPS,Network kB/s'];
for (const [name, shape, rest, work, iopsPerPercent, kbPerPercent] of WORKLOADS) {
  const peak = Math.max(...Array.from({ length: 168 }, (_, hour) => shape(hour % 24, Math.floor(hour / 24))));
  for (let hour = 0; hour < 21 * 24; hour++) {
    const cpu = Math.min(99, shape(hour % 24, Math.floor(hour / 24) % 7) * around(0.25));
    const memory = rest + (work - rest) * Math.min(1, cpu / peak) * around(0.06);
    const time = new Date(START + hour * 3600000).toISOString().replace(':00.000Z', 'Z');
    lines.push([name, time, cpu.toFixed(1), memory.toFixed(2), Math.round(cpu * iopsPerPercent), Math.round(cpu * kbPerPercent)].join(','));
  }
}
writeFileSync(new URL('utilization.csv', import.meta.url), `${lines.join('\n')}\n`);
