import Link from 'next/link';
import { useAddress } from '../../ui/address';
import type { PlanView } from '../plan/plan-gate';
import { Basis } from './basis';
import { BeforeAfterRacks } from './before-after-racks';
import { HeadlineFigures } from './headline-figures';
import { Ledger } from './ledger';
import { PublishedResults } from './published-results';
import { storyLead, storyTitle } from './story-words';
import { Worsenings } from './worsenings';
import { drawRacks } from '../../charts/racks-data';

/** What did we have, what do we get, can I believe it? */
export function Story({ document, project }: PlanView) {
  const { to } = useAddress();
  const { before, after } = document.assessment;
  const racks = { before: drawRacks(before.machines), after: drawRacks(after.machines) };
  const wide = Math.max(racks.before.length, racks.after.length) > 2;
  return (
    <>
      <div className="head big">
        <div>
          <h1>{storyTitle(document)}</h1>
          <p className="sub">{storyLead(document)}</p>
        </div>
        <div className="cta noprint">
          {project.sample && (
            <Link className="btn p lg" href="/projects/?new=1">
              Try your own file
            </Link>
          )}
          <Link className={project.sample ? 'btn lg' : 'btn p lg'} href={to('plan')}>
            Open the plan
          </Link>
        </div>
      </div>
      <section className={wide ? 'panel hero wide' : 'panel hero'} aria-label="Before and after">
        <BeforeAfterRacks before={racks.before} after={racks.after} dense={wide} sites={document.inventory.sites} />
        <HeadlineFigures document={document} />
      </section>
      <PublishedResults assessment={document.assessment} />
      <Ledger assessment={document.assessment} />
      <div className="sec two">
        <Worsenings assessment={document.assessment} />
        <Basis assessment={document.assessment} />
      </div>
    </>
  );
}
