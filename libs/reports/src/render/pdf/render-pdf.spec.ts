import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { PlanDocument } from '@stowage/domain';
import { buildReport } from '../../build-report/build-report.js';
import { aLargePlanDocument, aPlanDocument } from '../../testing/a-plan-document.js';
import { renderPdf, renderReport } from './render-pdf.js';

const OPTIONS = { title: 'Example', date: '2026-11-22' };
const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const pagesOf = (bytes: Uint8Array): number => [...latin(bytes).matchAll(/\/Type \/Page\b/g)].length;

/** Text of one page where pdftotext is installed; it is a tool of the developer, not of the project. */
const extractor = spawnSync('pdftotext', ['-v']).error === undefined;
function textOf(bytes: Uint8Array, page?: number): string {
  const pages = page === undefined ? [] : ['-f', String(page), '-l', String(page)];
  return spawnSync('pdftotext', ['-layout', ...pages, '-', '-'], { input: bytes, encoding: 'utf8' }).stdout;
}

describe('renderPdf', () => {
  let small: Uint8Array;
  let large: Uint8Array;
  beforeAll(async () => {
    small = await renderPdf(aPlanDocument(), OPTIONS);
    large = await renderPdf(aLargePlanDocument(), OPTIONS);
  });

  it('is a PDF with a summary and what it rests on', () => {
    expect(latin(small).slice(0, 5)).toBe('%PDF-');
    expect(pagesOf(small)).toBeGreaterThan(4);
  });

  it('gives the same bytes for the same plan and date', async () => {
    expect(Buffer.compare(await renderPdf(aPlanDocument(), OPTIONS), small)).toBe(0);
    expect(Buffer.compare(await renderPdf(aPlanDocument(), { ...OPTIONS, date: '2026-11-23' }), small)).not.toBe(0);
  });

  it('is dated by its caller, not by the clock', () => expect(/\(D:\d{14}Z\)/.exec(latin(small))?.[0]).toBe('(D:20261122000000Z)'));

  it('grows with the estate', () => expect(pagesOf(large)).toBeGreaterThan(pagesOf(small) + 8));

  it('prints an estate of which nothing is known', async () => {
    expect(pagesOf(await renderPdf(anEmptyDocument(), OPTIONS))).toBeGreaterThan(1);
  });

  it('prints whatever a title brings', async () => {
    const report = { ...buildReport(aPlanDocument(), OPTIONS), title: 'चितळे डेअरी, 网络, x'.repeat(6), finding: 'A '.repeat(150), recommendation: 'word '.repeat(120) };
    expect(pagesOf(await renderReport(report))).toBeGreaterThan(4);
  });

  (extractor ? it : it.skip)('keeps the summary on page one and starts the rest on page two', () => {
    expect(textOf(small, 1)).toContain('Ten servers at two sites can become three hosts at one');
    expect(textOf(small, 1)).toContain('What the figures rest on');
    expect(textOf(small, 2)).toContain('figures get better');
  });

  (extractor ? it : it.skip)('names every workload, repeats heads and numbers every page', () => {
    const text = textOf(large);
    for (const { workload } of aLargePlanDocument().placements) expect(text).toContain(workload);
    expect(text.split('Server today').length - 1).toBeGreaterThan(5);
    expect(text).toMatch(/Page 1 of (\d+)[\s\S]*Page \1 of \1/);
  });
});

/** What an import without servers or workloads leaves. */
function anEmptyDocument(): PlanDocument {
  const document = aPlanDocument();
  const side = { energyKwhPerYear: null, emissionsKgCo2ePerYear: null, costPerYear: null, downtimeMinutesPerYear: null, figures: [], machines: [], sites: [] };
  const changes = document.assessment.changes.map(({ key, unit }) => ({ key, unit, before: null, after: null, changeRatio: null }));
  return {
    ...document, inventory: { sites: [], servers: [], workloads: [] }, profiles: [], issues: [], placements: [], hostsUsed: 0,
    plan: { ...document.plan, clusters: [], hosts: [], placements: [], excluded: [], hostsUsed: 0, lowerBound: 0, limitingResource: null },
    assessment: { ...document.assessment, before: side, after: side, changes, worsenings: [], assumptions: [], cashByYear: [], paybackMonths: null },
  };
}
