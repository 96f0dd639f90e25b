/** The gallery: every layout, every preset and every sign stands in it, and every theme draws it without a fault. */
import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { prepareDecks, runBuild } from '../../src/build.ts';
import type { Prepared } from '../../src/run/prepared.ts';
import { presetNames } from '../../src/model/charts.ts';
import { layoutNames } from '../../src/model/slides.ts';
import { quantityKinds } from '../../src/model/quantity.ts';
import { signs } from '../../src/model/frame-views.ts';

let gallery: Prepared;
beforeAll(async () => {
  const { prepared, diagnostics } = await prepareDecks(['gallery'], {});
  expect(diagnostics).toEqual([]);
  const [deck] = prepared;
  if (!deck) throw new Error('nothing was prepared');
  gallery = deck;
});

describe('the gallery', () => {
  it('shows every layout', () => {
    const shown = new Set(gallery.plan.slides.map((s) => s.layout));
    expect(layoutNames.filter((name) => !shown.has(name))).toEqual([]);
  });

  it('shows every preset', () => {
    const charts = gallery.plan.slides.flatMap((s) => [s.chart, s.secondChart]);
    const shown = new Set(
      charts.flatMap((c) => (c?.form.type === 'preset' ? [c.form.preset] : [])),
    );
    expect(presetNames.filter((name) => !shown.has(name))).toEqual([]);
  });

  it('shows every kind of figure, in a table, as dots and as bars', () => {
    const kinds = new Set(
      gallery.sources.dataset.tables
        .get('signs')
        ?.rows.map((row) => row.cells.get('size')?.value)
        .flatMap((v) => (v?.type === 'quantity' ? [v.quantity.kind] : [])),
    );
    const strict = ['moreThan', 'lessThan'];
    expect(quantityKinds.filter((k) => !kinds.has(k) && !strict.includes(k))).toEqual([]);
    const slides = new Set(gallery.plan.slides.map((s) => s.id));
    expect(['kinds-table', 'kinds-dots', 'kinds-bars'].filter((id) => !slides.has(id))).toEqual([]);
  });

  it('explains every sign on some slide, and on each slide only those it uses', () => {
    const told = new Set(gallery.plan.slides.flatMap((s) => s.key.map((k) => k.sign)));
    expect(signs.filter((sign) => !told.has(sign))).toEqual([]);
    for (const slide of gallery.plan.slides) {
      const rows = [slide.chart, slide.secondChart].flatMap((c) =>
        Object.values(c?.data ?? {}).flat(),
      );
      const drawn = new Set(
        rows.flatMap((row) =>
          // A target is a line, or a zone between two.
          Object.entries(row.cells).flatMap(([channel, cell]) =>
            cell.type === 'quantity' && channel !== 'target' ? [cell.sign] : [],
          ),
        ),
      );
      // What is drawn with a sign is explained, unless all of it is exact.
      const exact = [...drawn].every((sign) => sign === 'exact');
      if (slide.key.length > 0 && !exact && slide.chart?.form.type === 'preset') {
        const keys = new Set<string>(slide.key.map((k) => k.sign));
        // What a scenario's bar looks like is told by the chart's own key.
        const told = 'scenario' in slide.chart.channels ? ['exact'] : [];
        const lacking = [...drawn].filter((sign) => !keys.has(sign) && !told.includes(sign));
        expect([slide.id, lacking.filter((sign) => sign !== 'notApplicable')]).toEqual([
          slide.id,
          [],
        ]);
      }
    }
  });
});

const themes = readdirSync('themes', { withFileTypes: true })
  .filter((e) => e.isDirectory())
  .map((e) => e.name);

describe.each(themes)('in %s', (theme) => {
  it('every slide of every deck measures well', async () => {
    const { decks } = await runBuild(
      { decks: [], publish: false, measure: true, formats: [], scale: 1, out: 'output', theme },
      () => undefined,
    );
    expect(decks.map((d) => d.name)).toContain('gallery');
    expect(decks.flatMap((d) => d.diagnostics)).toEqual([]);
  });
});
