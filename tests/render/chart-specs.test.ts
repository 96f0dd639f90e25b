/** index.html holds what each chart was drawn from: a whole Vega-Lite spec with the data of the plan. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import * as vegaLite from 'vega-lite';
import { prepareDecks } from '../../src/build.ts';
import { isDiagram } from '../../src/model/charts.ts';
import { renderSet } from '../../src/render/documents.ts';

/** Each spec on standard input → what Vega, as it is published, says against it. A process of its own: none of our functions is known there. */
const stock = `
import * as vega from 'vega';
import * as vegaLite from 'vega-lite';
const told = [];
for (const { id, spec } of JSON.parse(await new Response(process.stdin).text())) {
  const say = (...words) => told.push([id, words.join(' ')]);
  const logger = { level: () => logger, error: say, warn: say, info: () => logger, debug: () => logger };
  try {
    const view = new vega.View(vega.parse(vegaLite.compile(spec, { logger }).spec), { renderer: 'none', logger });
    const svg = await view.toSVG();
    if (!svg.includes('<path') && !svg.includes('<text')) say('nothing is drawn');
  } catch (cause) {
    say(cause.message);
  }
}
console.log(JSON.stringify(told));
`;

it('as specs that any Vega draws', async () => {
  const { prepared } = await prepareDecks([], {});
  const specs = prepared.flatMap(({ parts }) =>
    parts.slides.flatMap((s) =>
      s.specs.map(({ chart, spec }) => ({ id: chart, spec: JSON.parse(spec) as unknown })),
    ),
  );
  expect(specs.length).toBeGreaterThan(40);
  const told = execFileSync(process.execPath, ['--input-type=module', '-e', stock], {
    cwd: fileURLToPath(new URL('../../', import.meta.url)),
    input: JSON.stringify(specs),
    encoding: 'utf8',
  });
  expect(JSON.parse(told)).toEqual([]);
});

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
  const pictures = deck.plan.slides.flatMap((s) =>
    [s.chart, s.secondChart].flatMap((c) => c ?? []),
  );
  const charts = pictures.filter(({ form }) => form.type === 'spec' || !isDiagram(form.preset));
  // Ratings and a roadmap, which are drawn without Vega.
  expect(pictures.length - charts.length).toBe(2);
  expect([...found.keys()]).toEqual(charts.map((c) => c.id));
  // Every row of the data is there, in one panel or another.
  for (const { id, data } of charts) {
    const rows = (found.get(id) ?? []).flatMap((s) => Object.values(s.datasets ?? {}).flat());
    expect([id, rows.length >= Object.values(data).flat().length]).toEqual([id, true]);
  }
  expect(print.html).not.toContain('chart-spec');
});
