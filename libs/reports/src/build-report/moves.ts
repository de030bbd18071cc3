import { peakOf, type PlanDocument, type SlotValues } from '@stowage/domain';
import type { MoveRow, MoveStory } from '../report.js';
import { counted } from '../wording/words.js';
import { siteName } from './sites.js';

const NOT_GIVEN = '–';

/** Server by server, so that one empties after the other. */
export function moveStory(document: PlanDocument, locale: string): MoveStory {
  const moves = movesOf(document);
  return { title: moveTitle(moves, locale), moves: [...moves].sort(byOrigin) };
}

function movesOf({ plan, inventory, profiles }: PlanDocument): readonly MoveRow[] {
  const workloads = new Map(inventory.workloads.map((workload) => [workload.id, workload]));
  const servers = new Map(inventory.servers.map((server) => [server.id, server]));
  const hosts = new Map(plan.hosts.map((host) => [host.id, host]));
  const demands = new Map(profiles.map((profile) => [profile.workloadId, profile.demand]));
  return plan.placements.map(({ workload: id, host }) => {
    const { application = '', serverId = NOT_GIVEN } = workloads.get(id) ?? {};
    const server = servers.get(serverId);
    const demand = demands.get(id);
    return {
      workload: id, application, fromServer: serverId, fromSite: server === undefined ? '' : siteName(inventory, server.siteId),
      toHost: host, toSite: siteName(inventory, hosts.get(host)?.siteId),
      memoryMib: peakOrNull(demand?.memory), cpuPoints: peakOrNull(demand?.cpu),
    };
  });
}

/** The busiest slot; null = unknown. */
export const peakOrNull = (values: SlotValues | undefined): number | null => (values === undefined ? null : peakOf(values));

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
