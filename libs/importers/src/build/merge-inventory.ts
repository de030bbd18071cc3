import type { Inventory, Issue } from '@stowage/domain';
import { InventoryMerger } from './inventory-merger.js';

/**
 * Updates an inventory by identity: UUID, serial number, FQDN, then name and site. Never merges on a bare name across
 * sites; fields the incoming side leaves unknown stay as they are; ids of existing entries do not change. Neither
 * argument is changed.
 * @returns the merged inventory, and notes on machines that look alike and were kept apart
 */
export function mergeInventory(existing: Inventory, incoming: Inventory): { inventory: Inventory; issues: Issue[] } {
  const merger = new InventoryMerger(existing);
  merger.merge(incoming);
  return { inventory: merger.inventory(), issues: merger.issues };
}
