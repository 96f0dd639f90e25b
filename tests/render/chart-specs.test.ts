/** index.html holds what each chart was drawn from: a whole Vega-Lite spec with the data of the plan, which any Vega draws alike. */
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { beforeAll, describe, expect, it } from 'vitest';
import { prepareDecks } from '../../src/build.ts';
import { isDiagram } from '../../src/model/charts.ts';
import { renderSet } from '../../src/render/documents.ts';
import { embeddedSpecs, type EmbeddedSpec } from './embedded-specs.ts';
import { stockDrawings } from './stock-vega.ts';

let all: readonly EmbeddedSpec[] = [];
beforeAll(async () => {
  const others = await Promise.all(['dark', 'print'].map((t) => embeddedSpecs(['gallery'], t)));
  all = [...(await embeddedSpecs([])), ...others.flat()];
  expect(all.length).toBeGreaterThan(80);
});

const asStock = ({ part, spec }: EmbeddedSpec) => ({ id: part.id, spec, changed: part.changed });
const nameOf = ({ deck, part }: EmbeddedSpec): string => `${deck} ${part.id}`;

describe('a spec in a page', () => {
  it.each([
    ['its own estimate of words', 0, 'UTC'],
    ['narrow letters, in Tokyo', 3, 'Asia/Tokyo'],
    ['wide letters, in New York', 30, 'America/New_York'],
  ])('is drawn by stock Vega to the last digit, with %s', (_, letter, zone) => {
    const drawings = stockDrawings(all.map(asStock), letter, zone);
    const told = drawings.flatMap(({ id, told: own }) => own.map((words) => [id, words]));
    expect(told).toEqual([]);
    const others = all.filter(({ html }, i) => !html.includes(drawings[i]?.inner || 'nothing'));
    expect(others.map(nameOf)).toEqual([]);
  });

  it('is what Vega-Lite’s own schema allows', () => {
    const file = new URL(
      '../../node_modules/vega-lite/build/vega-lite-schema.json',
      import.meta.url,
    );
    const ajv = new Ajv({ strict: false, allErrors: false, validateFormats: false });
    const allows = ajv.compile(JSON.parse(readFileSync(file, 'utf8')) as object);
    const wrong = all.filter(({ spec }) => !allows(spec));
    expect(wrong.map(nameOf)).toEqual([]);
  });
});

it('stands as JSON beside its picture, with every row of the data in one panel or another', async () => {
  const [deck] = (await prepareDecks(['gallery'], {})).prepared;
  if (!deck) throw new Error('nothing was prepared');
  const fonts = { shared: '', print: '', source: '' };
  const { documents, print } = await renderSet(deck.parts, fonts, ['html']);
  const html = documents.get('index.html') ?? '';
  const blocks = html.matchAll(
    /<script type="application\/json" class="chart-spec" data-chart="([^"]+)">([^<]*)<\/script>/g,
  );
  const found = new Map<string, Record<string, unknown[]>[]>();
  for (const [, chart = '', text = ''] of blocks) {
    const { datasets = {} } = JSON.parse(text) as { datasets?: Record<string, unknown[]> };
    found.set(chart, [...(found.get(chart) ?? []), datasets]);
  }
  const pictures = deck.plan.slides.flatMap((s) =>
    [s.chart, s.secondChart].flatMap((c) => c ?? []),
  );
  const charts = pictures.filter(({ form }) => form.type === 'spec' || !isDiagram(form.preset));
  // Ratings and a roadmap, which are drawn without Vega.
  expect(pictures.length - charts.length).toBe(2);
  expect([...found.keys()]).toEqual(charts.map((c) => c.id));
  for (const { id, data } of charts) {
    const rows = (found.get(id) ?? []).flatMap((s) => Object.values(s).flat());
    expect([id, rows.length >= Object.values(data).flat().length]).toEqual([id, true]);
  }
  expect(charts.length).toBeGreaterThan(19);
  expect(print.html).not.toContain('chart-spec');
});
