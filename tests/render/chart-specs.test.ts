/** index.html holds what each chart was drawn from: a whole Vega-Lite spec with the data of the plan. */
import { expect, it } from 'vitest';
import * as vegaLite from 'vega-lite';
import { prepareDecks } from '../../src/build.ts';
import { renderSet } from '../../src/render/documents.ts';

it('as JSON beside its picture, which Vega-Lite compiles as it stands', async () => {
  const [deck] = (await prepareDecks(['gallery'], {})).prepared;
  if (!deck) throw new Error('nothing was prepared');
  const fonts = { shared: '', print: '', source: '' };
  const { documents, print } = await renderSet(deck.parts, fonts, ['html']);
  const html = documents.get('index.html') ?? '';
  const blocks = html.matchAll(
    /<script type="application\/json" class="chart-spec" data-chart="([^"]+)">([^<]*)<\/script>/g,
  );
  const found = new Map<string, { datasets?: Record<string, unknown[]> }[]>();
  for (const [, chart = '', text = ''] of blocks) {
    const spec = JSON.parse(text) as vegaLite.TopLevelSpec & {
      datasets?: Record<string, unknown[]>;
    };
    expect(() => vegaLite.compile(spec)).not.toThrow();
    found.set(chart, [...(found.get(chart) ?? []), spec]);
  }
  const charts = deck.plan.slides.flatMap((s) => [s.chart, s.secondChart].flatMap((c) => c ?? []));
  expect([...found.keys()]).toEqual(charts.map((c) => c.id));
  // Every row of the data is there, in one panel or another.
  for (const { id, data } of charts) {
    const rows = (found.get(id) ?? []).flatMap((s) => Object.values(s.datasets ?? {}).flat());
    expect([id, rows.length >= Object.values(data).flat().length]).toEqual([id, true]);
  }
  expect(print.html).not.toContain('chart-spec');
});
