import { webAssembly, type WasmMemory, type WasmModule } from './web-assembly.js';

/** fit-kernel.wat, assembled; a spec compares the two. */
export const FIT_KERNEL_WASM =
  'AGFzbQEAAAABCQFgBH9/f38BfwMCAQAFAwEAAQcUAgZtZW1vcnkCAAdmaXR0aW5nAAAKdQFzAQV/QQEhBQJAA0AgAUUNASAAIQcgAyEIIAIhBgJAA0AgB/0ABAAgCP0ABAD9O/1TDQEgB0EQaiEHIAhBEGohCCAGQQFrIQYgBg0ACyAEIAVyIQQLIAVBAXQhBSAAIAJBBHRqIQAgAUEBayEBDAALCyAECw==';

/** Integers per 128-bit vector. */
const LANES = 4;

/** Bytes per WebAssembly page. */
const PAGE = 65_536;

/** Rows of integers, and the question which of them fit into a room, 32 rows at a time. */
export interface FitKernel {
  /** Row stride in `rows`: the width, rounded up to whole vectors; padding is 0. */
  readonly stride: number;
  /** [row][stride] */
  readonly rows: Int32Array;
  /** One row: what is left. */
  readonly room: Int32Array;
  /** Bit i is set when row `first + i` is nowhere greater than the room; `count` is 1..32. */
  fitting(first: number, count: number): number;
}

/** SIMD where the machine has it, plain JavaScript otherwise; both give the same bits. */
export function createFitKernel(rows: number, width: number): FitKernel {
  return createSimdKernel(rows, width) ?? createPlainKernel(rows, width);
}

/** The kernel in WebAssembly SIMD with its own memory; undefined where SIMD or memory is not to be had. */
export function createSimdKernel(rows: number, width: number): FitKernel | undefined {
  const compiled = compileKernel();
  if (!compiled) return undefined;
  const stride = Math.ceil(width / LANES) * LANES;
  const bytes = (rows + 1) * stride * 4;
  const { memory, fitting } = new webAssembly.Instance(compiled).exports as unknown as {
    memory: WasmMemory;
    fitting: (rows: number, count: number, vectors: number, room: number) => number;
  };
  try {
    memory.grow(Math.ceil(bytes / PAGE));
  } catch {
    return undefined;
  }
  const rowBytes = stride * 4;
  return {
    stride,
    room: new Int32Array(memory.buffer, 0, stride),
    rows: new Int32Array(memory.buffer, rowBytes, rows * stride),
    fitting: (first, count) => fitting((first + 1) * rowBytes, count, stride / LANES, 0),
  };
}

/** The same kernel in JavaScript. */
export function createPlainKernel(rows: number, width: number): FitKernel {
  const stride = Math.ceil(width / LANES) * LANES;
  const data = new Int32Array(rows * stride);
  const room = new Int32Array(stride);
  const fits = (row: number): boolean => {
    for (let k = 0, o = row * stride; k < stride; k++) if (data[o + k]! > room[k]!) return false;
    return true;
  };
  return {
    stride,
    room,
    rows: data,
    fitting(first, count) {
      let mask = 0;
      for (let index = 0; index < count; index++) if (fits(first + index)) mask |= 1 << index;
      return mask;
    },
  };
}

let module: WasmModule | null | undefined;

function compileKernel(): WasmModule | null {
  if (module !== undefined) return module;
  const bytes = Buffer.from(FIT_KERNEL_WASM, 'base64');
  module = webAssembly.validate(bytes) ? new webAssembly.Module(bytes) : null;
  return module;
}
