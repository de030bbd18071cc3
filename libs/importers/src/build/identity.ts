import type { MachineIdentity } from '@stowage/domain';

/** Serial numbers that makers and tools write where there is none. VMware's repeat the UUID. */
const JUNK_SERIALS = new Set([
  'tobefilledbyoem', 'none', 'notspecified', 'notapplicable', 'na', 'n/a', '0', '00000000', '0123456789', '123456789', '1234567890', 'systemserialnumber',
  'defaultstring', 'unknown', 'null', 'notavailable', 'invalid', 'oem', 'empty', 'chassisserialnumber', 'xxxxxxxx', 'serialnumber',
]);
const JUNK_UUIDS = new Set(['03000200040005000006000700080009', '00020003000400050006000700080009', '12345678123456781234567812345678']);

/** One spelling of a UUID. Windows and VMware swap the bytes of its first three groups, so the smaller of both is taken. */
export function uuidKey(uuid: string | undefined): string | undefined {
  const hex = uuid?.toLowerCase().replace(/[^0-9a-f]/g, '');
  if (hex === undefined || hex.length !== 32 || /^(.)\1*$/.test(hex) || JUNK_UUIDS.has(hex)) return undefined;
  const swapped = swap(hex.slice(0, 8)) + swap(hex.slice(8, 12)) + swap(hex.slice(12, 16)) + hex.slice(16);
  return hex < swapped ? hex : swapped;
}

function swap(group: string): string {
  return (group.match(/../g) ?? []).reverse().join('');
}

export function serialKey(serial: string | undefined): string | undefined {
  const key = serial?.toLowerCase().replace(/[\s._-]/g, '');
  if (key === undefined || key.length < 3 || JUNK_SERIALS.has(key) || key.startsWith('vmware') || /^(.)\1*$/.test(key)) return undefined;
  return key;
}

export function fqdnKey(fqdn: string | undefined): string | undefined {
  const key = fqdn?.toLowerCase().trim().replace(/\.$/, '').replace(/:\d+$/, '');
  return key === undefined || !key.includes('.') || /^localhost\b/.test(key) ? undefined : key;
}

export function nameKey(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase().replace(/\.$/, '');
}

/** "esx01.corp.local" is "esx01"; an IP address stays whole. */
export function shortName(name: string): string {
  const key = nameKey(name);
  return /^[\d.]+$/.test(key) ? key : (key.split('.')[0] ?? key);
}

export interface IdentityKeys {
  readonly uuid: string | undefined;
  readonly serial: string | undefined;
  readonly fqdn: string | undefined;
}

export function identityKeys({ uuid, serial, fqdn }: MachineIdentity): IdentityKeys {
  return { uuid: uuidKey(uuid), serial: serialKey(serial), fqdn: fqdnKey(fqdn) };
}

/** Strongest first. */
export const IDENTITY_ORDER: readonly (keyof IdentityKeys)[] = ['uuid', 'serial', 'fqdn'];
