'use client';
import { paths } from '../../api/queries';
import { dateTime } from '../../ui/format';
import { storyLead } from '../overview/story-words';
import { PlanGate, type PlanView } from '../plan/plan-gate';

const FILES = [
  { file: 'placement.csv', title: 'Placement', note: 'Each workload with its host, its old server and what it needs.' },
  { file: 'cost.csv', title: 'Cost', note: 'Each item before and after, with low and high.' },
  { file: 'carbon.csv', title: 'Carbon', note: 'Electricity and hardware, before and after, by site.' },
  {
    file: 'plan.json',
    title: 'The whole plan',
    note: 'Everything on these pages in one documented file. “npx stowage verify plan.json” checks it on its own.',
  },
] as const;

/** Hand it on without editing. */
export function ReportPage() {
  return <PlanGate>{(view) => <Report {...view} />}</PlanGate>;
}

function Report({ plan, document, project }: PlanView) {
  const { budget } = document.scenario;
  return (
    <>
      <div className="head">
        <div>
          <h1>A report to hand on, and the figures to work with</h1>
          <p className="sub">{storyLead(document)}</p>
        </div>
      </div>
      <section className="panel">
        <div className="pb row" style={{ gap: 24 }}>
          <div style={{ flex: '1 1 320px' }}>
            <h2>Report for management, PDF</h2>
            <p className="sub mt1">
              The finding on page one with what it costs, saves and risks; then before and after, placement, cost by year, power and carbon, downtime,
              every assumption with its source, and the method.
            </p>
          </div>
          <a className="btn p lg" href={paths.download(plan.id, 'report.pdf')} download>
            Download the PDF
          </a>
        </div>
      </section>
      <section className="panel mt5">
        <div className="ph">
          <h2>Figures</h2>
        </div>
        <div className="pb">
          <ul className="list">
            {FILES.map(({ file, title, note }) => (
              <li key={file}>
                <b>{title}</b>
                <a className="btn" href={paths.download(plan.id, file)} download>
                  {file}
                </a>
                <p>{note}</p>
              </li>
            ))}
          </ul>
        </div>
      </section>
      <p className="small q mt4">
        {project.name}, scenario “{plan.scenarioName}”, planned {dateTime(plan.finishedAt ?? plan.createdAt)}, plan {plan.id.slice(0, 8)}, seed{' '}
        {budget.seed}. The same inputs give the same plan.
      </p>
    </>
  );
}
