'use client';
import type { Project } from '@stowage/contracts';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useAddress } from './address';
import { count } from './format';
import { Logo } from './logo';
import { SchemeSwitch } from './scheme-switch';

const SECTIONS = [
  {
    title: 'Estate',
    pages: [
      ['overview', 'Overview'],
      ['inventory', 'Inventory'],
      ['utilization', 'Utilization'],
    ],
  },
  {
    title: 'Plan',
    pages: [
      ['scenario', 'Scenario'],
      ['plan', 'Plan'],
    ],
  },
  {
    title: 'Results',
    pages: [
      ['cost', 'Cost'],
      ['power', 'Power and cooling'],
      ['carbon', 'Carbon'],
      ['downtime', 'Downtime'],
    ],
  },
  {
    title: 'Hand on',
    pages: [
      ['report', 'Report'],
      ['assumptions', 'Assumptions'],
    ],
  },
] as const;

const TABS = [
  ['overview', 'Overview'],
  ['inventory', 'Inventory'],
  ['scenario', 'Scenario'],
  ['plan', 'Plan'],
  ['report', 'Report'],
] as const;

function useCurrent(): (page: string) => 'page' | undefined {
  const path = usePathname();
  return (page) => (path.split('/')[1] === page ? 'page' : undefined);
}

/** The brand, and the pages of the open project in the order of the work. */
export function Rail({ project }: { readonly project: Project | undefined }) {
  const current = useCurrent();
  const { project: id, to } = useAddress();
  return (
    <>
      <Link className="brand" href="/projects/">
        <Logo />
        Stowage
      </Link>
      <div className="nav">
        <Link href="/projects/" aria-current={current('projects')}>
          Projects
        </Link>
      </div>
      {id &&
        SECTIONS.map(({ title, pages }) => (
          <div className="nav" key={title}>
            <h2>{title}</h2>
            {pages.map(([page, label]) => (
              <Link key={page} href={to(page)} aria-current={current(page)}>
                {label}
                <Badge page={page} project={project} />
              </Link>
            ))}
          </div>
        ))}
      <span className="sp" />
      <SchemeSwitch />
    </>
  );
}

/** How many rows of the import want a look. */
function Badge({ page, project }: { readonly page: string; readonly project: Project | undefined }) {
  const issues = project?.counts.issues ?? 0;
  if (page !== 'inventory' || issues === 0) return null;
  return (
    <span className="n w">
      {count(issues)}
      <span className="hidden"> to look at</span>
    </span>
  );
}

export function PhoneTabs() {
  const current = useCurrent();
  const { to } = useAddress();
  return (
    <nav className="mobnav" aria-label="Tabs">
      {TABS.map(([page, label]) => (
        <Link key={page} href={to(page)} aria-current={current(page)}>
          {label}
        </Link>
      ))}
    </nav>
  );
}
