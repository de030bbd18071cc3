import { atSlot, type SlotCount, type SlotValues } from '@stowage/domain';

/** Sum by slot; stays one number while all parts are. */
export function addSlotValues(parts: readonly SlotValues[], slots: SlotCount): SlotValues {
  if (parts.every((part) => typeof part === 'number')) return parts.reduce((sum: number, part) => sum + Number(part), 0);
  return Array.from({ length: slots }, (_, slot) => parts.reduce((sum: number, part) => sum + atSlot(part, slot), 0));
}
