'use client';
import type { Project } from '@stowage/contracts';
import Link from 'next/link';
import { useAddress } from './address';

interface HeaderProps {
  readonly project: Project | undefined;
  readonly onMenu: () => void;
}

export function Header({ project, onMenu }: HeaderProps) {
  const { to } = useAddress();
  return (
    <header className="bar">
      <button type="button" className="btn menu" aria-label="Menu" onClick={onMenu}>
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M2 4.5h12M2 8h12M2 11.5h12" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </button>
      <div className="crumb">
        {project ? (
          <>
            <b>{project.sample ? project.name.replace(/ \(sample\)$/i, '') : project.name}</b>
            {project.sample && <span className="tag hide">Sample</span>}
            {project.latestPlan && (
              <>
                <span className="sep hide">/</span>
                <span className="hide clip">{project.latestPlan.scenarioName}</span>
              </>
            )}
          </>
        ) : (
          <b>Stowage</b>
        )}
      </div>
      <span className="sp" />
      {project && (
        <Link className="btn g hide" href="/projects/">
          All projects
        </Link>
      )}
      {project?.latestPlan?.status === 'done' && (
        <Link className="btn" href={to('report')}>
          Export
        </Link>
      )}
    </header>
  );
}
