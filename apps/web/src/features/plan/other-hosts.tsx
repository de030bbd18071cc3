'use client';
import type { HostVerdict } from '@stowage/domain';
import { useExplanation } from '../../api/queries';
import { counted } from '../../ui/format';

/** Hosts shown one by one; the rest are counted. */
const MOST = 6;

const WORDS: Readonly<Record<HostVerdict['verdict'], string>> = {
  chosen: 'chosen', rule: 'rule', full: 'too full', tighter: 'possible, tighter', roomier: 'possible', 'other-site': 'other site',
};
const TONE: Readonly<Record<HostVerdict['verdict'], string>> = { chosen: 'tag acc', rule: 'tag warn', full: 'tag warn', tighter: 'tag', roomier: 'tag', 'other-site': 'tag' };

/** What keeps the workload off each other host, or that it could go there. */
export function OtherHosts({ planId, workloadId }: { readonly planId: string; readonly workloadId: string }) {
  const { data } = useExplanation(planId, workloadId);
  const others = data?.hosts.filter(({ verdict }) => verdict !== 'chosen') ?? [];
  return (
    <>
      {others.slice(0, MOST).map(({ host, verdict, sentence }) => (
        <li key={host}><div className="h"><span>{host}</span><span className={TONE[verdict]}>{WORDS[verdict]}</span></div><p>{sentence}</p></li>
      ))}
      {others.length > MOST && <li><p className="small q">And {counted(others.length - MOST, 'host')} more, of which {others.slice(MOST).filter(({ verdict }) => verdict === 'tighter' || verdict === 'roomier').length} could take it.</p></li>}
    </>
  );
}
