'use client';
import Link from 'next/link';
import { type ReactNode, useEffect, useState } from 'react';
import type { ApiProblem } from '../api/problem';

/** Shows its children only when waiting takes longer than 400 ms: short waits show nothing. */
export function Waiting({ children }: { readonly children?: ReactNode }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 400);
    return () => clearTimeout(timer);
  }, []);
  if (!late) return null;
  return (
    <div role="status">
      <span className="hidden">Loading</span>
      {children ?? <PageSkeleton />}
    </div>
  );
}

function PageSkeleton() {
  return (
    <>
      <div className="skeleton" style={{ height: 34, width: '48%' }} />
      <div className="skeleton mt3" style={{ height: 20, width: '72%' }} />
      <div className="skeleton mt5" style={{ height: 320 }} />
    </>
  );
}

interface Trouble {
  readonly problem: ApiProblem;
  readonly retry?: () => void;
}

/** A request failed: what it means, that the data is safe, and what to do next. */
export function ProblemPanel({ problem, retry }: Trouble) {
  const lost = problem.status === 404;
  const title = problem.offline
    ? 'The Stowage server does not answer'
    : lost
      ? 'This is not here any more'
      : problem.status >= 500
        ? 'A fault in Stowage stopped this page'
        : problem.title;
  const advice = problem.offline
    ? 'Your data is safe on its disk. Maybe it was stopped: start it again with npm start, then try again.'
    : lost
      ? 'Maybe it was removed, or the address was cut. The list of projects shows what there is.'
      : problem.status >= 500
        ? 'Your data is safe and nothing was changed. Trying again may work; if not, send us these lines. They hold no names.'
        : (problem.detail ?? '');
  return (
    <section className="panel" role="alert">
      <div className="pb">
        <h1>{title}</h1>
        <p className="sub mt2">{advice}</p>
        {problem.status >= 400 && !lost && <pre className="lines">{[`${problem.status} ${problem.title}`, ...problem.errors].join('\n')}</pre>}
        <div className="row mt4">
          {retry && !lost && (
            <button type="button" className="btn p" onClick={retry}>
              Try again
            </button>
          )}
          <Link className="btn" href="/projects/">
            All projects
          </Link>
        </div>
      </div>
    </section>
  );
}

/** A page that waits for an earlier step: names it and links it. */
export function NotYet({ title, children, action }: { readonly title: string; readonly children: ReactNode; readonly action: ReactNode }) {
  return (
    <section className="panel">
      <div className="pb">
        <h1>{title}</h1>
        <p className="sub mt2">{children}</p>
        <div className="row mt4">{action}</div>
      </div>
    </section>
  );
}
