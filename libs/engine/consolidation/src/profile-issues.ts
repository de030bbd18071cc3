import { RESOURCES, type Issue, type Resource, type WorkloadProfile } from '@stowage/domain';
import { capital, RESOURCE_NAMES } from '@stowage/planning';

/** What the sizing had to do otherwise than asked, and inputs that some workloads lack: one issue a kind. */
export function profileIssues(profiles: readonly WorkloadProfile[]): Issue[] {
  return RESOURCES.flatMap((resource) => [...notes(profiles, resource), ...missing(profiles, resource)]);
}

function notes(profiles: readonly WorkloadProfile[], resource: Resource): Issue[] {
  return profiles.flatMap((profile) => {
    const note = profile.basis[resource]?.note;
    if (note === undefined || resource === 'disk') return [];
    return [{ severity: 'note' as const, code: `sized-${resource}-${profile.basis[resource]?.method}`, subject: profile.workloadId, message: `${capital(RESOURCE_NAMES[resource])} of ${profile.workloadId}: ${note}` }];
  });
}

/** CPU and memory make a workload unplaceable and are told there; the others count as nothing, which must be said. */
function missing(profiles: readonly WorkloadProfile[], resource: Resource): Issue[] {
  const without = profiles.filter((profile) => profile.demand[resource] === undefined);
  if (resource === 'cpu' || resource === 'memory' || without.length === 0 || without.length === profiles.length) return [];
  return [{
    severity: 'warning', code: `no-${resource}`, message: `${capital(RESOURCE_NAMES[resource])} is unknown for ${without.length} of ${profiles.length} workloads; they count as none there.`,
    subject: without.slice(0, 3).map((profile) => profile.workloadId).join(', '), maybe: 'Maybe import their use, or leave this resource out of the plan.',
  }];
}
