import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import loadWabt from 'wabt';
import { createPlainKernel, createSimdKernel, FIT_KERNEL_WASM } from './fit-kernel.js';

describe('fit kernel', () => {
  it('is what its source assembles to', async () => {
    const wabt = await loadWabt();
    const source = readFileSync(new URL('../../src/kernel/fit-kernel.wat', import.meta.url), 'utf8');
    const assembled = wabt.parseWat('fit-kernel.wat', source, { simd: true }).toBinary({}).buffer;
    expect(Buffer.from(assembled).toString('base64')).toBe(FIT_KERNEL_WASM);
  });

  it('gives the same bits in SIMD and in JavaScript', () => {
    const value = fc.integer({ min: 0, max: 3 });
    const drawing = fc.integer({ min: 1, max: 13 }).chain((width) =>
      fc.record({
        width: fc.constant(width),
        rows: fc.array(fc.array(value, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 40 }),
        room: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: width, maxLength: width }),
      }),
    );
    fc.assert(
      fc.property(drawing, ({ width, rows, room }) => {
        const kernels = [createSimdKernel(rows.length, width)!, createPlainKernel(rows.length, width)];
        const first = Math.max(0, rows.length - 32);
        const masks = kernels.map((kernel) => {
          rows.forEach((row, index) => kernel.rows.set(row, index * kernel.stride));
          kernel.room.set(room);
          return kernel.fitting(first, rows.length - first);
        });
        const expected = rows.slice(first).reduce((mask, row, index) => (row.every((x, k) => x <= room[k]!) ? mask | (1 << index) : mask), 0);
        expect(masks).toEqual([expected, expected]);
      }),
      { numRuns: 500 },
    );
  });
});
