import type { PowerState } from '@stowage/domain';

/** "poweredOn", "on", "kOn". A suspended machine runs nothing. */
export function powerStateOf(text: string | undefined): PowerState {
  const state = text?.toLowerCase().replace(/^k(?=o)|powered|\s/g, '');
  if (state === 'on') return 'on';
  return state === 'off' || state === 'suspended' ? 'off' : 'unknown';
}

/** Why a machine of a hypervisor stays out of the plan; undefined = it takes part. */
export function vmExclusion(name: string, template: string | undefined, powerState: PowerState): string | undefined {
  if (/^(true|yes|1)$/i.test(template ?? '')) return 'template';
  if (/^vCLS[- (]/.test(name)) return 'vSphere cluster service';
  return powerState === 'off' ? 'powered off' : undefined;
}
