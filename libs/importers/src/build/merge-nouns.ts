import type { Server, UsageSummary, Workload } from '@stowage/domain';
import { SERVER_TAG, SITE_TAG, WHOLE_SERVER_TAG } from './tags.js';

/** Reasons an importer sets from the state of a machine; they lapse when a later file says the machine runs. */
const STATE_REASONS: ReadonlySet<string> = new Set(['template', 'SRM placeholder', 'powered off', 'vSphere cluster service']);

/**
 * What two files say of one server. Incoming values win; what incoming leaves unknown stays. What was only inferred from
 * traces never overrules what a file states.
 */
export function mergeServer(existing: Server, incoming: Server): Server {
  const guess = incoming.inferred === true && existing.inferred !== true;
  const [base, top] = guess ? [incoming, existing] : [existing, incoming];
  const merged: Server = { ...base, ...top, ...sharedParts(existing, incoming), id: existing.id, name: existing.name };
  if (existing.inferred === incoming.inferred) return merged;
  const { inferred: _inferred, ...stated } = merged;
  return stated;
}

export function mergeWorkload(existing: Workload, incoming: Workload): Workload {
  const all: Workload = { ...existing, ...incoming, ...sharedParts(existing, incoming), id: existing.id, name: existing.name };
  const tags = currentTags(all, incoming);
  const merged = tags === undefined ? all : { ...all, tags };
  const lapsed = incoming.powerState === 'on' && incoming.excluded === undefined && STATE_REASONS.has(existing.excluded ?? '');
  if (!lapsed) return merged;
  const { excluded: _excluded, ...planned } = merged;
  return planned;
}

/** Tags that only held what is known now lapse; a workload somebody lists is no longer one made up from its server's row. */
function currentTags(merged: Workload, incoming: Workload): Workload['tags'] {
  if (merged.tags === undefined) return undefined;
  const stale = [
    ...(incoming.serverId === undefined ? [] : [SERVER_TAG, SITE_TAG]), ...(incoming.tags?.[WHOLE_SERVER_TAG] === undefined ? [WHOLE_SERVER_TAG] : []),
  ];
  return Object.fromEntries(Object.entries(merged.tags).filter(([tag]) => !stale.includes(tag)));
}

function sharedParts<T extends Server | Workload>(existing: T, incoming: T): Pick<T, 'identity' | 'powerState'> & Partial<Pick<T, 'tags' | 'usage'>> {
  const usage = mergeUsage(existing.usage, incoming.usage);
  return {
    identity: { ...existing.identity, ...incoming.identity },
    powerState: incoming.powerState === 'unknown' ? existing.powerState : incoming.powerState,
    ...((existing.tags ?? incoming.tags) !== undefined && { tags: { ...existing.tags, ...incoming.tags } }),
    ...(usage !== undefined && { usage }),
  };
}

/** Figures of one window complete each other; one instant never replaces figures of days or weeks. */
function mergeUsage(existing: UsageSummary | undefined, incoming: UsageSummary | undefined): UsageSummary | undefined {
  if (existing === undefined || incoming === undefined) return incoming ?? existing;
  if (existing.window === incoming.window) return { ...existing, ...incoming };
  return incoming.window === 'one instant' ? existing : incoming;
}
