import { peakOf, type PlanDocument } from '@stowage/domain';
import type { MoveRow, MoveStory } from '../report.js';
import { counted } from '../wording/words.js';
import { siteName } from './sites.js';

const NOT_GIVEN = '–';

/** Server by server, so that one empties after the other. */
export function moveStory(document: PlanDocument, locale: string): MoveStory {
  const { plan, inventory } = document;
  const workloads = new Map(inventory.workloads.map((workload) => [workload.id, workload]));
  const servers = new Map(inventory.servers.map((server) => [server.id, server]));
  const hosts = new Map(plan.hosts.map((host) => [host.id, host]));
  const profiles = new Map(document.profiles.map((profile) => [profile.workloadId, profile.demand]));
  const moves = plan.placements.map((placement): MoveRow => {
    const workload = workloads.get(placement.workload);
    const server = servers.get(workload?.serverId ?? '');
    const demand = profiles.get(placement.workload);
    return {
      workload: placement.workload, application: workload?.application ?? '',
      fromServer: workload?.serverId ?? NOT_GIVEN, fromSite: server === undefined ? '' : siteName(inventory, server.siteId),
      toHost: placement.host, toSite: siteName(inventory, hosts.get(placement.host)?.siteId),
      memoryMib: demand?.memory === undefined ? null : peakOf(demand.memory), cpuPoints: demand?.cpu === undefined ? null : peakOf(demand.cpu),
    };
  });
  return { title: moveTitle(moves, locale), moves: moves.sort(byOrigin) };
}

function moveTitle(moves: readonly MoveRow[], locale: string): string {
  if (moves.length === 0) return 'Nothing moves';
  const servers = new Set(moves.map(({ fromServer }) => fromServer).filter((server) => server !== NOT_GIVEN));
  const what = `${counted(moves.length, 'workload', locale)} ${moves.length === 1 ? 'moves' : 'move'}`;
  return servers.size === 0 ? what : `${what} off ${counted(servers.size, 'server', locale)}`;
}

const byOrigin = (a: MoveRow, b: MoveRow): number =>
  natural(a.fromSite, b.fromSite) || natural(a.fromServer, b.fromServer) || natural(a.workload, b.workload);

/** srv-2 before srv-10, the same in every locale. */
const collator = new Intl.Collator('en', { numeric: true });
const natural = (a: string, b: string): number => collator.compare(a, b);
