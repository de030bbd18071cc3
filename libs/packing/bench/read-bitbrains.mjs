import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { join } from 'node:path';

/** Metrics per VM and hour in the trace: processor MHz, memory KB, disk read and write, network in and out. */
const METRICS = 6;

/** Units in which demands are expressed; rounded up. */
const PARTS = 30_000;

/**
 * GWA-T-12 Bitbrains "Rnd" (Shen, van Beek, Iosup, CCGRID 2015) as a packing problem: hourly maxima of
 * processor and memory, on hosts of 40 x 2.6 GHz and 512 GB of which 80 % and 90 % may be used.
 * @param folder holds hourly_max.f32le.gz and meta.json
 * @param hours slots: the trace's 672 hours are folded onto them, an hour of the week keeping its greatest value
 */
export function readBitbrains(folder, hours) {
  const { slots, vms } = JSON.parse(readFileSync(join(folder, 'meta.json'), 'utf8'));
  const bytes = gunzipSync(readFileSync(join(folder, 'hourly_max.f32le.gz')));
  const values = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  const usable = [40 * 2600 * 0.8, 512 * 1024 * 1024 * 0.9];
  const demand = new Int32Array(vms.length * 2 * hours);
  for (let vm = 0; vm < vms.length; vm++) {
    for (let r = 0; r < 2; r++) {
      for (let hour = 0; hour < slots; hour++) {
        const value = values[(vm * slots + hour) * METRICS + r];
        const at = (vm * 2 + r) * hours + (hour % hours);
        demand[at] = Math.max(demand[at], Math.ceil((Math.max(0, value || 0) / usable[r]) * PARTS));
      }
    }
  }
  return { resources: 2, slots: hours, itemCount: vms.length, demand, binTypes: [{ capacity: [PARTS, PARTS], cost: 1 }] };
}
