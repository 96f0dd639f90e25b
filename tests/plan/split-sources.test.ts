import { describe, expect, it } from 'vitest';
import type { SlidePlan } from '../../src/model/plan.ts';
import { noFrame } from '../../src/model/frame-views.ts';
import { noBox } from '../../src/model/views.ts';
import { plainText } from '../../src/model/plain-text.ts';
import { countPages, splitSources } from '../../src/plan/split-sources.ts';
import { fitFor } from '../../src/fit/set-text.ts';
import { resolveSetting } from '../../src/theme/setting.ts';

const fit = fitFor({ measure: () => 0, ...resolveSetting() }, 'en', []);
const words = plainText('x');
const slide: Extract<SlidePlan, { layout: 'sources' }> = {
  layout: 'sources',
  id: 'sources',
  page: 1,
  pages: 1,
  language: 'en',
  section: '',
  kicker: null,
  title: words,
  footer: { allSources: '', sources: '', asOf: '', deck: '', edition: '' },
  key: [],
  marks: [],
  leftOut: [],
  remarks: [],
  stamp: '',
  frame: noFrame,
  figures: [],
  notes: words,
  handout: null,
  facts: [],
  chart: null,
  secondChart: null,
  view: {
    text: words,
    heads: { table: '', locators: '', asOf: '' },
    columns: { table: 0, locators: 0, asOf: 0 },
    headHeight: 0,
    sources: [],
  },
};
const source = (title: string, count: number) => ({
  title,
  version: '',
  href: null,
  lines: [],
  box: noBox,
  table: noBox,
  headLines: { table: [], locators: [], asOf: [] },
  entries: Array.from({ length: count }, (_, i) => ({
    table: `${title}${i}`,
    locators: '',
    asOf: '',
    lines: { table: [], locators: [], asOf: [] },
    height: 0,
  })),
});

describe('a sources slide', () => {
  it('stays one slide while its tables fit', () => {
    const [only, ...more] = splitSources(fit, slide, [source('a', 5)]);
    expect([only?.id, only?.kicker, more.length]).toEqual(['sources', null, 0]);
  });

  it('goes on over further slides: every table once, in order, each under its source', () => {
    const told = [source('a', 12), source('b', 1), source('c', 9)];
    const parts = splitSources(fit, slide, told);
    expect(parts.map((p) => p.id)).toEqual(['sources', 'sources-2', 'sources-3']);
    const tables = parts.flatMap((p) =>
      p.view.sources.flatMap((s) => s.entries.map((e) => e.table)),
    );
    expect(tables).toEqual(told.flatMap((s) => s.entries.map((e) => e.table)));
    for (const { view } of parts) {
      const rows = view.sources.reduce((sum, s) => sum + s.entries.length + 2, view.text ? 2 : 0);
      expect(rows).toBeLessThanOrEqual(12);
    }
    // Text and notes are told once.
    expect(parts.map((p) => [p.view.text !== null, p.notes !== null])).toEqual([
      [true, true],
      [false, false],
      [false, false],
    ]);
  });

  it('moves the pages of what follows', () => {
    const pages = countPages([
      ...splitSources(fit, slide, [source('a', 12)]),
      { ...slide, id: 'end' },
    ]);
    expect(pages.map((p) => `${p.id} ${p.page}/${p.pages}`)).toEqual([
      'sources 1/3',
      'sources-2 2/3',
      'end 3/3',
    ]);
  });
});
