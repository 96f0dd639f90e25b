/** `bullet`: where a target is met is shaded, its ends are lines, and the verdict stands behind the figures. */
import { beforeAll, expect, it } from 'vitest';
import { describeChart } from '../../src/charts/describe.ts';
import { drawChart, type ChartTools } from '../../src/charts/draw-chart.ts';
import type { ChartPlan } from '../../src/model/plan.ts';
import { planOf } from '../deck.ts';
import { embedded, stock } from './stock.ts';
import { chartTools } from './tools.ts';

let tools: ChartTools;
beforeAll(async () => {
  tools = await chartTools();
});

async function bulletOf(
  rows: readonly (readonly [name: string, figure: string, target: string])[],
): Promise<ChartPlan> {
  const table = rows.map(([name, figure, target], i) => `r${i},${name},"${figure}","${target}"`);
  const percent = (name: string, title: string) => ({
    ...{ name, title, type: 'string' },
    factdeck: { quantity: '%' },
  });
  const fields = [
    { name: 'id', type: 'string' },
    { name: 'name', type: 'string', factdeck: { names: true } },
    percent('v', 'Reached'),
    percent('w', 'Target'),
  ];
  const chart = { preset: 'bullet', table: 't', x: 'v', target: 'w', y: 'name' };
  const plan = await planOf({
    measureText: tools.measureText,
    files: {
      'deck.yaml': {
        title: 'T',
        language: 'en',
        edition: '2026-01',
        slides: [{ id: 'a', title: 'T', chart }],
      },
      'datapackage.yaml': {
        name: 't',
        resources: [{ name: 't', path: 't.csv', schema: { primaryKey: 'id', fields } }],
      },
      't.csv': ['id,name,v,w', ...table, ''].join('\n'),
    },
  });
  const found = plan.slides[0]?.chart;
  if (!found) throw new Error('nothing to draw');
  return found;
}

const written = [
  ['Delivered', '93%', '>=95%'],
  ['Returned', '1.7%', '<=2%'],
  ['Electric', '66%', '60%..70%'],
  ['Again', 'undisclosed', '>=80%'],
  ['Steel', 'est. 47%', 'est. 40%'],
] as const;

it('shades where a target is met, as far as its bounds say', async () => {
  const { others, scale } = await stock(await embedded(await bulletOf(written), tools));
  const zones = others.filter(({ name }) => name === 'where_a_target_is_met');
  const x = scale('x');
  const spans = zones.map((zone) => [zone.x, zone.x + zone.width].map((at) => x.invert(at)));
  const expected = [
    [95, 100],
    [0, 2],
    [60, 70],
    [80, 100],
    [40, 100],
  ];
  for (const [i, ends] of expected.entries()) {
    expect(spans[i]?.[0]).toBeCloseTo(ends[0] ?? NaN, 5);
    expect(spans[i]?.[1]).toBeCloseTo(ends[1] ?? NaN, 5);
  }
});

it('draws each end of a target as a line, of an estimate dashed', async () => {
  const { others, scale } = await stock(await embedded(await bulletOf(written), tools));
  const lines = others.filter(({ name }) => name === 'targets');
  const told = lines.map(({ x, dash }) => [Math.round(scale('x').invert(x)), dash]);
  expect(told).toHaveLength(6);
  expect(told).toEqual(
    expect.arrayContaining([
      [95, null],
      [2, null],
      [60, null],
      [70, null],
      [80, null],
      [40, [4, 3]],
    ]),
  );
});

it('prints the figure, the target with its fact, and the verdict in its colour', async () => {
  const { value } = await drawChart(await bulletOf(written), tools);
  const svg = value?.svg ?? '';
  const { good, bad, ink2 } = tools.theme;
  expect(svg).toContain('data-fact="t.r0.v"');
  expect(svg).toContain('data-fact="t.r0.w"');
  expect(svg).toContain('data-fact="t.r0.v − t.r0.w"');
  const colours = [...svg.matchAll(/fill="(#\w+)"[^>]*>(missed|met|met \(est\.\)|not known)</g)];
  expect(colours.map(([, colour, word]) => [word, colour])).toEqual([
    ['missed', bad],
    ['met', good],
    ['met', good],
    ['not known', ink2],
    ['met (est.)', good],
  ]);
});

it('says what does not apply, and shows no verdict of it', async () => {
  const { value, diagnostics } = await drawChart(
    await bulletOf([['Delivered', 'n/a', '>=95%'], ...written.slice(1)]),
    tools,
  );
  expect(diagnostics).toEqual([]);
  expect(value?.svg).toMatch(/data-fact="t\.r0\.v"[^>]*>n\/a</);
  expect(value?.svg).not.toContain('>missed<');
});

it('tells every figure, target and verdict in words', async () => {
  expect(describeChart(await bulletOf(written))).toBe(
    'Bullet chart: Reached, 5 rows. Delivered: Reached 93%, Target 95% or more, missed −2.0 pts. Returned: Reached 1.7%, Target 2% or less, met −0.3 pts. Electric: Reached 66%, Target 60–70%, met. Again: Reached undisclosed, Target 80% or more, not known. Steel: Reached est. 47%, Target est. 40%, met (est.) est. +7.0 pts.',
  );
});
