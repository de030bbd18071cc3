'use client';
import type { Issue, IssueSeverity } from '@stowage/domain';
import { useState } from 'react';
import { counted } from '../../ui/format';
import { groupIssues, type IssueGroup, placeOf, severitySummary } from './group-issues';

const MOST = 6;
const MOST_OTHERS = 100;

/** Problems before data: place, value, and what might be done. */
export function IssueList({ projectId, issues }: { readonly projectId: string; readonly issues: readonly Issue[] }) {
  const [all, setAll] = useState(false);
  if (issues.length === 0) return null;
  const groups = groupIssues(issues);
  return (
    <section className="panel" aria-labelledby="issues">
      <div className="ph lined">
        <h2 id="issues">To look at</h2>
        <span className="cap">{severitySummary(issues)}</span>
        <span className="sp" />
        <a className="small" href={`/api/projects/${projectId}/issues.csv`} download>
          Download these rows as CSV
        </a>
      </div>
      {(all ? groups : groups.slice(0, MOST)).map((group) => (
        <IssueRow key={`${group.severity} ${group.code}`} group={group} />
      ))}
      {!all && groups.length > MOST && (
        <div className="pb">
          <button type="button" className="btn" onClick={() => setAll(true)}>
            Show {counted(groups.length - MOST, 'more kind')}
          </button>
        </div>
      )}
    </section>
  );
}

function IssueRow({ group: { first, others, severity } }: { readonly group: IssueGroup }) {
  const [open, setOpen] = useState(false);
  return (
    <div className="issue">
      <IssueIcon severity={severity} />
      <div>
        <Message text={first.message} />
        <Place issue={first} />
        {open && (
          <ul className="more">
            {others.slice(0, MOST_OTHERS).map((issue, index) => (
              <li key={index}>
                {issue.message}
                <Place issue={issue} />
              </li>
            ))}
            {others.length > MOST_OTHERS && <li className="q">The CSV holds the other {others.length - MOST_OTHERS}.</li>}
          </ul>
        )}
      </div>
      {others.length > 0 && (
        <div className="row">
          <button type="button" className="btn g" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? 'Fewer' : `${counted(others.length, 'more', 'more')} like it`}
          </button>
        </div>
      )}
    </div>
  );
}

/** The first sentence carries the weight; what follows explains. */
function Message({ text }: { readonly text: string }) {
  const end = text.search(/[.?](\s|$)/) + 1;
  return end === 0 ? (
    <b>{text}</b>
  ) : (
    <>
      <b>{text.slice(0, end)}</b>
      {text.slice(end)}
    </>
  );
}

function Place({ issue }: { readonly issue: Issue }) {
  const place = placeOf(issue);
  if (place === '' && issue.value === undefined && issue.maybe === undefined) return null;
  return (
    <p className="loc">
      {place}
      {issue.value !== undefined && issue.value !== '' && (
        <>
          {place === '' ? 'Value ' : ', value '}
          <code>{issue.value}</code>
        </>
      )}
      {place === '' && issue.value === undefined ? '' : '. '}
      {issue.maybe}
    </p>
  );
}

/** Severity by shape as well as by colour: octagon, triangle, ring. */
function IssueIcon({ severity }: { readonly severity: IssueSeverity }) {
  if (severity === 'error')
    return (
      <svg className="ic" viewBox="0 0 18 18" role="img" aria-label="Problem">
        <path d="M5.8 1.5h6.4l4.3 4.3v6.4l-4.3 4.3H5.8l-4.3-4.3V5.8z" fill="var(--bad)" />
        <path d="M9 5v5M9 12v1.6" stroke="var(--surface)" strokeWidth="1.8" />
      </svg>
    );
  if (severity === 'warning')
    return (
      <svg className="ic" viewBox="0 0 18 18" role="img" aria-label="Question">
        <path d="M9 1.6 17 16H1z" fill="none" stroke="var(--warn)" strokeWidth="1.6" strokeLinejoin="round" />
        <path d="M9 7v4.2M9 12.6v1.5" stroke="var(--warn)" strokeWidth="1.6" />
      </svg>
    );
  return (
    <svg className="ic" viewBox="0 0 18 18" role="img" aria-label="Note">
      <circle cx="9" cy="9" r="7.2" fill="none" stroke="var(--ink3)" strokeWidth="1.5" />
      <path d="M9 8v5M9 5v1.6" stroke="var(--ink3)" strokeWidth="1.6" />
    </svg>
  );
}
