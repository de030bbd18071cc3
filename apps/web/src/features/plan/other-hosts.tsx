'use client';
import type { PlanSummary } from '@stowage/contracts';
import type { HostVerdict, PlannedHost } from '@stowage/domain';
import { useExplanation } from '../../api/queries';
import { counted } from '../../ui/format';
import { useMoveByHand } from './use-move-by-hand';

/** Hosts shown one by one; the rest are counted. */
const MOST = 6;

const WORDS: Readonly<Record<HostVerdict['verdict'], string>> = {
  chosen: 'chosen',
  rule: 'rule',
  full: 'too full',
  tighter: 'possible, tighter',
  roomier: 'possible',
  'other-site': 'other site',
};

const isPossible = ({ verdict }: HostVerdict): boolean => verdict === 'tighter' || verdict === 'roomier';
const isBlocked = ({ verdict }: HostVerdict): boolean => verdict === 'rule' || verdict === 'full';

interface OtherHostsProps {
  readonly plan: PlanSummary;
  readonly hosts: readonly PlannedHost[];
  readonly workloadId: string;
}

/** What keeps the workload off each other host, or that it could go there, and the move by hand. */
export function OtherHosts({ plan, hosts, workloadId }: OtherHostsProps) {
  const { data } = useExplanation(plan.id, workloadId);
  const byHand = useMoveByHand(plan);
  const others = data?.hosts.filter(({ verdict }) => verdict !== 'chosen') ?? [];
  return (
    <>
      {others.slice(0, MOST).map((other) => {
        const host = hosts.find(({ id }) => id === other.host);
        return (
          <li key={other.host}>
            <div className="h">
              <span>{other.host}</span>
              <span className={isBlocked(other) ? 'tag warn' : 'tag'}>{WORDS[other.verdict]}</span>
            </div>
            <p>{other.sentence}</p>
            {byHand && host && isPossible(other) && (
              <button
                type="button"
                className="btn noprint"
                disabled={byHand.moving}
                onClick={() => void byHand.move(workloadId, host)}
                aria-label={`Move ${workloadId} to ${other.host} and plan again`}
              >
                Move here
              </button>
            )}
          </li>
        );
      })}
      {others.length > MOST && (
        <li>
          <p className="small q">
            And {counted(others.length - MOST, 'host')} more, of which {others.slice(MOST).filter(isPossible).length} could take it.
          </p>
        </li>
      )}
      {byHand?.problem && (
        <li role="alert">
          <p>{byHand.problem.message}</p>
        </li>
      )}
      {byHand && others.some(isPossible) && (
        <li>
          <p className="small q">A move is kept as a pin in the scenario, and the plan is made again.</p>
        </li>
      )}
    </>
  );
}
