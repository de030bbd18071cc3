import type { SampleBlock } from '../rows.js';

/** Turns memory left, or the share in use, into memory in use; a block that says what is in use stays as it is. */
export function withMemoryInUse(block: SampleBlock, memoryMib: number | undefined): SampleBlock {
  const { memoryAvailableMib, memoryRatio } = block.values;
  if (memoryMib === undefined || block.values.memoryMib !== undefined) return block;
  if (memoryAvailableMib !== undefined) return withMemory(block, memoryAvailableMib.map((left) => Math.max(0, memoryMib - left)));
  return memoryRatio === undefined ? block : withMemory(block, memoryRatio.map((ratio) => ratio * memoryMib));
}

function withMemory(block: SampleBlock, memoryMib: Float32Array): SampleBlock {
  return { ...block, values: { ...block.values, memoryMib } };
}

/** True where memory is stated in a way that needs the size of the machine, and that is unknown. */
export function lacksMemorySize(group: readonly { readonly block: SampleBlock }[], memoryMib: number | undefined): boolean {
  return memoryMib === undefined && group.some(({ block: { values } }) => values.memoryMib === undefined && (hasValue(values.memoryAvailableMib) || hasValue(values.memoryRatio)));
}

function hasValue(column: Float32Array | undefined): boolean {
  return column?.some((value) => !Number.isNaN(value)) === true;
}
