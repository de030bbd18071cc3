/**
 * PostgreSQL's binary form of real[]: dimensions, has-nulls, element type, length, lower bound, then per element its
 * byte count (-1 = NULL) and the big-endian value. Binary keeps every bit and is many times quicker than text.
 */
const HEADER_BYTES = 20;
const REAL_TYPE = 700;

/** Encodes `values`, NaN as NULL. */
export function encodeRealArray(values: Float32Array): Buffer {
  const bytes = Buffer.allocUnsafe(HEADER_BYTES + values.length * 8);
  bytes.writeInt32BE(1, 0);
  bytes.writeInt32BE(1, 4);
  bytes.writeInt32BE(REAL_TYPE, 8);
  bytes.writeInt32BE(values.length, 12);
  bytes.writeInt32BE(1, 16);
  let offset = HEADER_BYTES;
  for (const value of values) {
    const gap = Number.isNaN(value);
    bytes.writeInt32BE(gap ? -1 : 4, offset);
    if (!gap) bytes.writeFloatBE(value, offset + 4);
    offset += gap ? 4 : 8;
  }
  return bytes.subarray(0, offset);
}

/** Decodes into a new array, NULL as NaN. */
export function decodeRealArray(bytes: Buffer): Float32Array {
  if (bytes.readInt32BE(0) === 0) return new Float32Array(0);
  const values = new Float32Array(bytes.readInt32BE(12));
  let offset = HEADER_BYTES;
  for (let index = 0; index < values.length; index++) {
    const gap = bytes.readInt32BE(offset) === -1;
    values[index] = gap ? NaN : bytes.readFloatBE(offset + 4);
    offset += gap ? 4 : 8;
  }
  return values;
}
