import type { Metadata } from 'next';
import { InventoryPage } from '../../features/inventory/inventory-page';

export const metadata: Metadata = { title: 'Inventory · Stowage' };

export default function Page() {
  return <InventoryPage />;
}
