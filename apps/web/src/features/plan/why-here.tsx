import type { PlanSummary } from '@stowage/contracts';
import { peakOf, type PlanDocument, type Resource } from '@stowage/domain';
import type { WorkloadKinds } from '../../charts/workload-kinds';
import { count, percent } from '../../ui/format';
import { OtherHosts } from './other-hosts';
import { basisInWords } from './basis-words';
import { amountWithUnit, pointsPerCore, RESOURCE_NAMES, resourceScale, resourceWord } from './resource-words';

interface WhyHereProps {
  readonly plan: PlanSummary;
  readonly document: PlanDocument;
  readonly workloadId: string;
  readonly kinds: WorkloadKinds;
}

/** The chosen workload: what it needs and how that was sized, what its host has left, which rules concern it. */
export function WhyHere({ plan: record, document, workloadId, kinds }: WhyHereProps) {
  const { plan, inventory, profiles, scenario, hostModels } = document;
  const workload = inventory.workloads.find(({ id }) => id === workloadId);
  const profile = profiles.find((entry) => entry.workloadId === workloadId);
  const host = plan.hosts.find(({ workloads }) => workloads.includes(workloadId));
  if (!workload || !profile || !host) return null;
  const points = pointsPerCore(host, hostModels);
  const rules = scenario.rules.filter((rule) => rule.workloads.includes(workloadId));
  const cluster = plan.clusters.find(({ siteId }) => siteId === host.siteId);
  const text = (resource: Resource, value: number) => amountWithUnit(value, resourceScale(resource, value, points));
  return (
    <section className="panel" aria-labelledby="why-here">
      <div className="ph lined">
        <div>
          <p className="cap">Why here</p>
          <h2 id="why-here" style={{ fontSize: 'var(--t20)', overflowWrap: 'anywhere' }}>
            <i className="sw" style={{ background: `var(--c${kinds.of(workloadId) + 1})`, marginRight: 8 }} />
            {workload.name}
          </h2>
          <p className="small q">
            {[workload.serverId ? `from ${workload.serverId}` : 'server not stated', workload.application, workload.os].filter(Boolean).join(', ')}
          </p>
        </div>
      </div>
      <div className="pb" style={{ paddingTop: 6 }}>
        <ul className="vs">
          <li>
            <div className="h">
              <span>{host.id}</span>
              <span className="tag acc">chosen</span>
            </div>
            {host.load.map((load) => (
              <p key={load.resource}>
                {RESOURCE_NAMES[load.resource]}: {text(load.resource, load.usable - load.peak)} of {text(load.resource, load.usable)} still free at
                the fullest hour.
              </p>
            ))}
          </li>
          <OtherHosts plan={record} hosts={plan.hosts} workloadId={workloadId} />
          <li>
            <div className="h">
              <span>What it needs</span>
              <span className="tag">{profile.confidence} confidence</span>
            </div>
            {plan.resources.map((resource) => {
              const demand = profile.demand[resource];
              return demand === undefined ? null : (
                <p key={resource}>
                  <b>{text(resource, peakOf(demand))}</b> {resourceWord(resource)} at its peak
                </p>
              );
            })}
            {[...new Set(plan.resources.map((resource) => basisInWords(profile.basis[resource])))].map((words) => (
              <p key={words} className="small q">
                {words}
              </p>
            ))}
          </li>
          {rules.map((rule) => (
            <li key={rule.name}>
              <div className="h">
                <span>{rule.name}</span>
                <span className="tag warn">rule</span>
              </div>
              <p>{[rule.reason, rule.owner].filter(Boolean).join(' · ')}</p>
            </li>
          ))}
          {cluster && cluster.proof !== '' && (
            <li>
              <div className="h">
                <span>{cluster.hosts > cluster.lowerBound ? `Fewer than ${count(cluster.lowerBound)} hosts` : 'One host fewer'}</span>
                <span className="tag acc">proved impossible</span>
              </div>
              <p>{cluster.proof}</p>
            </li>
          )}
          {profile.basis.cpu && profile.basis.cpu.coverageRatio < 0.9 && profile.basis.cpu.samples > 0 && (
            <li>
              <div className="h">
                <span>Gaps in its history</span>
                <span className="tag warn">{percent(profile.basis.cpu.coverageRatio)} there</span>
              </div>
              <p>What is missing could hide a busier hour.</p>
            </li>
          )}
        </ul>
      </div>
    </section>
  );
}
