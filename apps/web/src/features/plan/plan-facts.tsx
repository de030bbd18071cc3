import { useMemo } from 'react';
import type { PlanDocument } from '@stowage/domain';
import { count, percent, plain } from '../../ui/format';
import { jointPeak, tightestAfterFailure } from './peaks';
import { stopNote } from './plan-words';
import { amount, pointsPerCore, resourceWord } from './resource-words';

/** The line under the title: proof, what was not placed, what is left after a failure. */
export function PlanFacts({ document }: { readonly document: PlanDocument }) {
  const { plan, scenario, hostModels } = document;
  const peaks = useMemo(() => jointPeak(document, 'cpu'), [document]);
  const first = plan.hosts[0];
  const cores = { factor: first ? pointsPerCore(first, hostModels) : 1, unit: 'cores' };
  const tightest = tightestAfterFailure(document);
  const total = plan.placements.length + plan.unplaced.length;
  const proved = plan.hostsUsed <= plan.lowerBound;
  return (
    <div className="planfacts">
      <dl className="facts">
        <div>
          <dt>{scenario.hostFailures > 0 ? 'Fewest that survive a failure' : 'Fewest that hold everything'}</dt>
          <dd>
            {proved ? (
              <>
                {count(plan.hostsUsed)} <span className="tag acc">proved</span>
              </>
            ) : (
              <>
                {`at least ${count(plan.lowerBound)}`} <span className="tag acc">proved</span>{' '}
                <span className="u">plan {percent(plan.gapRatio)} above</span>
              </>
            )}
          </dd>
        </div>
        <div>
          <dt>Not placed</dt>
          <dd>
            {count(plan.unplaced.length)} of {count(total)}
          </dd>
        </div>
        {tightest && (
          <div>
            <dt>Fullest host after a failure</dt>
            <dd>
              {percent(tightest.worstRatio)} <span className="u">of its usable {resourceWord(tightest.worstResource)}</span>
            </dd>
          </div>
        )}
        {plan.slots > 1 && peaks.apart > 0 && (
          <div>
            <dt>Peaks do not meet</dt>
            <dd>
              {amount(peaks.together, cores)} <span className="u">cores together, {amount(peaks.apart, cores)} if they did</span>
            </dd>
          </div>
        )}
        {plan.hostsUsed > 0 && (
          <div>
            <dt>Workloads per host</dt>
            <dd>{plain(plan.placements.length / plan.hostsUsed)}</dd>
          </div>
        )}
      </dl>
      <p className="small q mt3">
        {plan.clusters
          .map(({ proof }) => proof)
          .filter((proof, index, all) => proof !== '' && all.indexOf(proof) === index)
          .slice(0, 3)
          .join(' ')}{' '}
        {stopNote(document)}{' '}
        {plan.check.ok
          ? `An independent check of ${count(plan.check.checkedSlots)} ${plan.check.checkedSlots === 1 ? 'slot' : 'slots'} and ${count(plan.check.checkedRules)} ${plan.check.checkedRules === 1 ? 'rule' : 'rules'} found nothing broken.`
          : ''}
        {ignoredInWords(plan.ignoredResources)}
      </p>
      {!plan.check.ok && (
        <p role="alert" className="tag bad mt2" style={{ height: 'auto', whiteSpace: 'normal' }}>
          The independent check found: {plan.check.violations.join('; ')}
        </p>
      )}
    </div>
  );
}

/** "Not planned on: disk space, disk operations. The host model does not say how much of it a host has." */
function ignoredInWords(ignored: PlanDocument['plan']['ignoredResources']): string {
  const reasons = [...new Set(ignored.map(({ reason }) => reason))];
  return reasons
    .map(
      (reason) =>
        ` Not planned on: ${ignored
          .filter((entry) => entry.reason === reason)
          .map(({ resource }) => resourceWord(resource))
          .join(', ')}. ${reason}`,
    )
    .join('');
}
