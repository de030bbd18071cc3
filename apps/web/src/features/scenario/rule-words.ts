import type { PlacementRule } from '@stowage/domain';

export type RuleKind = PlacementRule['kind'];

export const RULE_KINDS: Readonly<Record<RuleKind, string>> = {
  'keep-apart': 'Keep apart',
  'keep-together': 'Keep together',
  'dedicated-host': 'Share a host with nothing else',
  pin: 'Run on one named host',
  ban: 'Never on some host models',
  'stay-physical': 'Stay on its own server',
  'at-site': 'Run at one site',
};

const MOST = 8;

export function ruleInWords(rule: PlacementRule): string {
  const names = `${rule.workloads.slice(0, MOST).join(', ')}${rule.workloads.length > MOST ? ` and ${rule.workloads.length - MOST} more` : ''}.`;
  switch (rule.kind) {
    case 'keep-together':
      return `On the same host: ${names}`;
    case 'keep-apart':
      return `${apart(rule.atMost)}: ${names}`;
    case 'stay-physical':
      return `Not moved: ${names}`;
    case 'pin':
      return `On ${rule.host}: ${names}`;
    case 'ban':
      return `Never on ${rule.hostModels.join(', ')}: ${names}`;
    case 'dedicated-host':
      return `With nothing else on their hosts: ${names}`;
    case 'at-site':
      return `At ${rule.siteId}: ${names}`;
  }
}

function apart(atMost = 1): string {
  return atMost === 1 ? 'Never two on one host' : `At most ${atMost} on one host`;
}
