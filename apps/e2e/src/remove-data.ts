import { rmSync } from 'node:fs';

/** Removes the database of the run. */
export default function removeData(): void {
  const folder = process.env.STOWAGE_E2E_DATA;
  if (folder) rmSync(folder, { recursive: true, force: true });
}
