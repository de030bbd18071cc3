import { describe, expect, it } from '@jest/globals';
import { MantineProvider } from '@mantine/core';
import type { Assessment, FigureChange } from '@stowage/domain';
import { render, screen, within } from '@testing-library/react';
import { SearchParamsContext } from 'next/dist/shared/lib/hooks-client-context.shared-runtime';
import type { ReactElement } from 'react';
import { Ledger } from './ledger';
import { PublishedResults } from './published-results';

const estate: Assessment['before'] = {
  energyKwhPerYear: 0,
  emissionsKgCo2ePerYear: 0,
  costPerYear: 0,
  downtimeMinutesPerYear: 0,
  figures: [],
  machines: [],
  sites: [],
};
const assessment = (changes: readonly FigureChange[]): Assessment => ({
  before: estate,
  after: estate,
  changes,
  worsenings: [],
  assumptions: [],
  years: 5,
  currency: 'INR',
  cashByYear: [],
  paybackMonths: null,
});
const show = (element: ReactElement) =>
  render(
    <SearchParamsContext.Provider value={new URLSearchParams('project=p')}>
      <MantineProvider>{element}</MantineProvider>
    </SearchParamsContext.Provider>,
  );

describe('the ledger', () => {
  it('sets figures in their groups with change, range and Why', () => {
    show(
      <Ledger
        assessment={assessment([
          { key: 'servers', unit: 'machines', before: 10, after: 3, changeRatio: -0.7 },
          { key: 'energyKwhPerYear', unit: 'kWh', before: 41_720, after: 21_283, changeRatio: -0.49, changeLow: -0.56, changeHigh: -0.42 },
          { key: 'workloadsPerFailure', unit: 'workloads', before: 3, after: 10, changeRatio: 2.33 },
        ])}
      />,
    );
    const energy = screen.getByText('Energy a year').closest('tr');
    if (!energy) throw new Error('no row for energy');
    expect(within(energy).getByText('41.7')).toBeTruthy();
    expect(within(energy).getByText('−56 to −42 %')).toBeTruthy();
    expect(within(energy).getByRole('button', { name: 'Why: Energy a year' })).toBeTruthy();
    expect(screen.getByText('+233 %').className).toContain('worse');
  });
});

describe('published results', () => {
  it('stand beside ours with the reason why they differ', () => {
    show(
      <PublishedResults
        assessment={assessment([
          {
            key: 'softwareCost',
            unit: 'INR',
            before: 1,
            after: 1.19,
            changeRatio: 0.19,
            published: { changeRatio: -0.75, source: 'a case study' },
            publishedNote: 'Ours counts licences.',
          },
        ])}
      />,
    );
    expect(screen.getByText('−75 %')).toBeTruthy();
    expect(screen.getByText('+19 %')).toBeTruthy();
    expect(screen.getByText('Ours counts licences.')).toBeTruthy();
  });

  it('are absent where nothing was published', () => {
    const { container } = show(<PublishedResults assessment={assessment([])} />);
    expect(container.querySelector('section')).toBeNull();
  });
});
