import { describe, expect, it } from '@jest/globals';
import type { PlanDocument } from '@stowage/domain';
import { strFromU8, unzipSync } from 'fflate';
import { buildReport } from '../../build-report/build-report.js';
import { aLargePlanDocument, aPlanDocument } from '../../testing/a-plan-document.js';
import { tornTag } from '../../testing/torn-tag.js';
import { changeText, headlineText } from '../../wording/change-text.js';
import { renderPptx } from './render-pptx.js';

const OPTIONS = { title: 'Example & Sons', date: '2026-11-22' };
const document = aPlanDocument();
const report = buildReport(document, OPTIONS);

const partsOf = (bytes: Uint8Array): Map<string, string> => new Map(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]));
const textOf = (slide: string): string =>
  [...slide.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text = '']) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&apos;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&')).join('\n');
const slidesOf = (parts: Map<string, string>): string[] => [1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((number) => parts.get(`ppt/slides/slide${number}.xml`) ?? []);

const bytes = await renderPptx(document, OPTIONS);
const parts = partsOf(bytes);
const slides = slidesOf(parts).map(textOf);

/** Nothing is known: no servers, no costs, no figures. */
function nothingKnown(): PlanDocument {
  const { assessment, plan, inventory } = document;
  const side = { ...assessment.before, figures: [], machines: [], sites: [] };
  const changes = assessment.changes.map(({ key, unit }) => ({ key, unit, before: null, after: null, changeRatio: null }));
  return {
    ...document, inventory: { ...inventory, servers: [], workloads: [] }, profiles: [],
    plan: { ...plan, placements: [], hosts: [], clusters: [], hostsUsed: 0, lowerBound: 0, limitingResource: null },
    assessment: { ...assessment, before: side, after: side, changes, worsenings: [], assumptions: [], cashByYear: [], paybackMonths: null },
  };
}

function withNames(name: string): PlanDocument {
  const [placement, ...rest] = document.plan.placements;
  return { ...document, plan: { ...document.plan, placements: [{ workload: name, host: placement?.host ?? '' }, ...rest] } };
}

const DOCUMENTS: readonly (readonly [string, PlanDocument])[] = [
  ['two sites', document], ['240 servers', aLargePlanDocument()], ['nothing known', nothingKnown()], ['hostile names', withNames('a & <b> "c" \u0001\u000b')],
];

describe('the deck', () => {
  it('opens every slide with what was found', () => {
    expect(slides.map((text) => text.split('\n')[0])).toEqual([
      report.finding, report.cost.title, expect.stringMatching(/figures of \d+ get better, \d+ gets? worse$/), expect.stringContaining('saves most'),
      report.sites.title, report.service.title, `The figures rest on ${report.assumptions.length}\u00a0inputs beside the files`, 'Next: 20\u00a0workloads move off 10\u00a0servers',
    ]);
  });

  it.each(report.headlines.map((row) => [row.label, row] as const))('opens with %s as the PDF does', (_, row) => {
    const { figure, unit, was } = headlineText(row, report.style);
    expect(slides[0]).toContain(`${figure}\n\u00a0${unit}\n${was}\n${changeText(row, report.style).change}`);
  });

  it.each(report.cost.items.map((row) => [row.label, row] as const))('says the same as the report about the cost of %s', (_, row) => {
    const { before, after } = changeText(row, report.style);
    expect(slides[3]).toContain(`\n${before}\n${after}`);
  });

  it('lists the servers in the order they empty, with where their workloads go', () => {
    const first = report.moves.moves[0];
    expect(slides[7]).toContain(`1\n${first?.fromServer}\n${first?.fromSite}\n${first?.workload}`);
  });

  it('gives the same bytes for the same document and date, also when made again in the same process', async () => {
    expect(Buffer.compare(await renderPptx(document, OPTIONS), bytes)).toBe(0);
    expect(Buffer.compare(await renderPptx(document, { ...OPTIONS, date: '2026-11-23' }), bytes)).not.toBe(0);
  });
});

describe('a table of the deck', () => {
  it('leaves out what does not fit and counts it', async () => {
    const { plan, inventory } = document;
    const long = (id: string): string => `${id}.with.a.name.so.long.that.it.takes.several.lines.of.its.cell.${'x'.repeat(80)}`;
    const longNames = { ...document, plan: { ...plan, placements: plan.placements.map(({ workload, host }) => ({ workload: long(workload), host })) }, inventory: { ...inventory, workloads: inventory.workloads.map((workload) => ({ ...workload, id: long(workload.id) })) } };
    const last = textOf(slidesOf(partsOf(await renderPptx(longNames, OPTIONS)))[7] ?? '');
    expect(last).toMatch(/And [3-9] more\. The whole list/);
  });
});

describe.each(DOCUMENTS)('a deck about %s', (_, subject) => {
  it('is whole: every part well formed and listed, every shape with a number of its own', async () => {
    const whole = partsOf(await renderPptx(subject, OPTIONS));
    expect([...whole].flatMap(([path, xml]) => (tornTag(xml) === undefined ? [] : [`${path}: ${tornTag(xml)}`]))).toEqual([]);
    const listed = [...(whole.get('[Content_Types].xml') ?? '').matchAll(/PartName="\/([^"]+)"/g)].map(([, path]) => path);
    expect(listed.filter((path) => !whole.has(path ?? ''))).toEqual([]);
    expect(slidesOf(whole)).toHaveLength(8);
    for (const slide of slidesOf(whole)) {
      const numbers = [...slide.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, number]) => number);
      expect(new Set(numbers).size).toBe(numbers.length);
      expect(slide).not.toMatch(/NaN|undefined|Infinity|<\/a:r><a:pPr/);
      expect([...slide].every((character) => character >= ' ' || '\t\n\r'.includes(character))).toBe(true);
    }
  });

  it('keeps every shape on the slide', async () => {
    const places = slidesOf(partsOf(await renderPptx(subject, OPTIONS)))
      .flatMap((slide) => [...slide.matchAll(/<a:off x="(-?\d+)" y="(-?\d+)"\/><a:ext cx="(-?\d+)" cy="(-?\d+)"\/>/g)].map(([, ...numbers]) => numbers.map(Number)));
    const outside = places.filter(([x = 0, y = 0, w = 0, h = 0]) => x < 0 || y < 0 || w < 0 || h < 0 || x + w > 12192000 || y + h > 6858000);
    expect(outside).toEqual([]);
  });
});
