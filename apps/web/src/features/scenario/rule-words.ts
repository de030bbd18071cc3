import type { PlacementRule } from '@stowage/domain';

export const RULE_KINDS: Readonly<Record<PlacementRule['kind'], string>> = {
  'keep-together': 'Keep together', 'keep-apart': 'Keep apart', 'stay-physical': 'Stay on its own server', 'at-site': 'Run at one site',
  pin: 'Run on one host', 'dedicated-host': 'Hosts of its own', ban: 'Not on a host model',
};

const MOST = 8;

export function ruleInWords(rule: PlacementRule): string {
  const names = rule.workloads.slice(0, MOST).join(', ') + (rule.workloads.length > MOST ? ` and ${rule.workloads.length - MOST} more` : '');
  switch (rule.kind) {
    case 'keep-together': return `On the same host: ${names}.`;
    case 'keep-apart': return `${(rule.atMost ?? 1) === 1 ? 'Never two on one host' : `At most ${rule.atMost} on one host`}: ${names}.`;
    case 'stay-physical': return `Not moved: ${names}.`;
    case 'at-site': return `At ${rule.siteId}: ${names}.`;
    case 'pin': return `On ${rule.host}: ${names}.`;
    case 'dedicated-host': return `Nothing else on their hosts: ${names}.`;
    case 'ban': return `Not on ${rule.hostModels.join(', ')}: ${names}.`;
  }
}
