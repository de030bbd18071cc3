import type { PlacementRule } from '@stowage/domain';

export const RULE_KINDS: Readonly<Record<PlacementRule['kind'], string>> = {
  'keep-together': 'Keep together', 'keep-apart': 'Keep apart', 'stay-physical': 'Stay on its own server', 'at-site': 'Run at one site',
};

const MOST = 8;

export function ruleInWords(rule: PlacementRule): string {
  const names = rule.workloads.slice(0, MOST).join(', ') + (rule.workloads.length > MOST ? ` and ${rule.workloads.length - MOST} more` : '');
  if (rule.kind === 'keep-together') return `On the same host: ${names}.`;
  if (rule.kind === 'keep-apart') return `${(rule.atMost ?? 1) === 1 ? 'Never two on one host' : `At most ${rule.atMost} on one host`}: ${names}.`;
  return rule.kind === 'at-site' ? `At ${rule.siteId}: ${names}.` : `Not moved: ${names}.`;
}
