'use client';
import Link from 'next/link';
import { useMemo, useState } from 'react';
import { kindsOf } from '../../charts/workload-kinds';
import { useAddress } from '../../ui/address';
import { HostFailures } from './host-failures';
import { HostsOverTheDay } from './hosts-over-the-day';
import { LeftOut } from './left-out';
import { PlanFacts } from './plan-facts';
import type { PlanView } from './plan-gate';
import { PlacementTable } from './placement-table';
import { planTitle } from './plan-words';
import { RulePrices } from './rule-prices';
import { WhereItGoes } from './where-it-goes';
import { WhyHere } from './why-here';

/** Which goes where, why, and what is tight? */
export function PlanResult({ document, plan }: PlanView) {
  const { to } = useAddress();
  const kinds = useMemo(() => kindsOf(document.inventory.workloads), [document]);
  const [selected, setSelected] = useState(document.plan.placements[0]?.workload);
  return (
    <>
      <div className="head">
        <h1>{planTitle(document)}</h1>
        <div className="cta noprint">
          <Link className="btn" href={to('scenario', plan.scenarioId ? { scenario: plan.scenarioId } : {})}>
            Change the scenario
          </Link>
        </div>
      </div>
      <PlanFacts document={document} />
      <LeftOut document={document} />
      <div className="planwrap">
        <WhereItGoes document={document} kinds={kinds} selected={selected} onSelect={setSelected} />
        {selected !== undefined && <WhyHere plan={plan} document={document} workloadId={selected} kinds={kinds} />}
      </div>
      <HostsOverTheDay document={document} kinds={kinds} />
      <HostFailures document={document} />
      <RulePrices document={document} />
      <PlacementTable document={document} selected={selected} onSelect={setSelected} />
    </>
  );
}
