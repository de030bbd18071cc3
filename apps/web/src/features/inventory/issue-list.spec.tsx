import { describe, expect, it } from '@jest/globals';
import type { Issue } from '@stowage/domain';
import { fireEvent, render, screen } from '@testing-library/react';
import { IssueList } from './issue-list';

const issue = (row: number, more: Partial<Issue> = {}): Issue => ({
  severity: 'warning',
  code: 'memory-unit',
  message: `Row ${row} has no unit.`,
  file: 'servers.csv',
  row,
  column: 'Memory',
  value: '49152',
  maybe: 'Maybe MiB.',
  ...more,
});

describe('the list of issues', () => {
  it('names place, value and remedy, worst first', () => {
    render(<IssueList projectId="p" issues={[issue(8), issue(3, { severity: 'error', code: 'duplicate', message: 'Listed twice.' })]} />);
    expect(screen.getAllByRole('img').map((icon) => icon.getAttribute('aria-label'))).toEqual(['Problem', 'Question']);
    expect(screen.getByText(/servers.csv, row 8, column “Memory”/).textContent).toContain('49152');
    expect(screen.getByRole('link', { name: /Download/ }).getAttribute('href')).toBe('/api/projects/p/issues.csv');
  });

  it('shows many of one kind as one, and all on demand', () => {
    render(<IssueList projectId="p" issues={[issue(1), issue(2), issue(3)]} />);
    expect(screen.queryByText('Row 3 has no unit.')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: /2\s*more like it/ }));
    expect(screen.getByText('Row 3 has no unit.')).toBeTruthy();
  });
});
