'use client';
import { paths } from '../../api/queries';
import { dateTime } from '../../ui/format';
import { storyLead } from '../overview/story-words';
import { PlanGate, type PlanView } from '../plan/plan-gate';

const DOCUMENTS = [
  {
    file: 'report.pdf',
    title: 'Report for management, PDF',
    note: 'The finding on page one with what it costs, saves and risks; then before and after, placement, cost by year, power and carbon, downtime, every assumption with its source, and the method.',
    action: 'Download the PDF',
  },
  {
    file: 'report.xlsx',
    title: 'Workbook to rework, XLSX',
    note: 'Inventory, placement, cost by year, power and carbon, assumptions, rules and problems, each on its sheet. Totals, payback, energy and carbon are live formulas: change the tariff and see what follows.',
    action: 'Download the workbook',
  },
  {
    file: 'report.pptx',
    title: 'Slides for the board, PPTX',
    note: 'Eight slides: the finding, the money to decide on, before and after, cost, power and carbon, service and risk, what the figures rest on, and the order of the moves. Every shape and table can be edited.',
    action: 'Download the slides',
  },
] as const;

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
      {DOCUMENTS.map(({ file, title, note, action }, index) => (
        <section key={file} className={index === 0 ? 'panel' : 'panel mt5'}>
          <div className="pb row" style={{ gap: 24 }}>
            <div style={{ flex: '1 1 320px' }}>
              <h2>{title}</h2>
              <p className="sub mt1">{note}</p>
            </div>
            <a className={index === 0 ? 'btn p lg' : 'btn lg'} href={paths.download(plan.id, file)} download>
              {action}
            </a>
          </div>
        </section>
      ))}
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
