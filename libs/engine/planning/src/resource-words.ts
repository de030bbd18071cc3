import type { Resource, SlotCount } from '@stowage/domain';

const GIB = 1024;
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

export const RESOURCE_NAMES: { readonly [R in Resource]: string } = {
  cpu: 'CPU', memory: 'memory', disk: 'disk space', iops: 'disk operations', network: 'network',
};

/** An amount of a resource as people read it: "44.1 GiB of memory". */
export function amountWords(resource: Resource, amount: number): string {
  switch (resource) {
    case 'cpu': return `${three(amount)} CPU points`;
    case 'memory':
    case 'disk': return `${three(amount / GIB)} GiB of ${RESOURCE_NAMES[resource]}`;
    case 'iops': return `${three(amount)} IOPS`;
    case 'network': return `${three((amount * 8) / 1e6)} Mbit/s of network`;
  }
}

/** When a slot is: "Tuesday 14:00 UTC", "14:00 UTC", or nothing where time plays no part. */
export function slotWords(slot: number, slots: SlotCount): string {
  if (slots === 1) return '';
  const hour = `${String(slot % 24).padStart(2, '0')}:00 UTC`;
  return slots === 24 ? hour : `${DAYS[Math.floor(slot / 24)]} ${hour}`;
}

/** The text with its first letter large, for the start of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function three(value: number): string {
  return String(Number(value.toPrecision(3)));
}
