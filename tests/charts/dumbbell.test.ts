/** `dumbbell`: both ends where the scale has them, joined as far as that is known, with how far they are apart behind. */
import { beforeAll, describe, expect, it } from 'vitest';
import { drawChart, type ChartTools } from '../../src/charts/draw-chart.ts';
import { describeChart } from '../../src/charts/describe.ts';
import type { ChartCells, ChartPlan } from '../../src/model/plan.ts';
import { planned, planOf } from '../deck.ts';
import { channel, presetPlan, quantityCells } from './chart-plans.ts';
import { marksOf, sceneOf } from './scene-of.ts';
import { embedded, stock } from './stock.ts';
import { chartTools } from './tools.ts';

let tools: ChartTools;
beforeAll(async () => {
  tools = await chartTools();
});

const size = channel('規模', { type: 'quantity', unit: 'parameter' });
const cells = (as: string, written: string): ChartCells =>
  quantityCells(as, written, 'parameter', 'ja');

function dumbbells(rows: readonly (readonly [string, string])[]): ChartPlan {
  const written = rows.map(([from, to], i) => ({
    y: `行${i}`,
    ...cells('from', from),
    ...cells('to', to),
  }));
  return presetPlan('dumbbell', written, { from: size, to: size, y: channel('組織') });
}

it('a mark moves with its value, by the scale', async () => {
  const spec = await embedded(
    dumbbells([
      ['20億', '30億'],
      ['10億', '90億'],
    ]),
    tools,
  );
  const ends = ({ bodies }: Awaited<ReturnType<typeof stock>>) =>
    bodies.filter((b) => b.row === 'rows:0').map((b) => b.x);
  const before = await stock(spec);
  const after = await stock(spec, ({ rows }) => {
    Object.assign(rows?.[1] ?? {}, { x_low: 60e8, x_high: 60e8 });
  });
  const x = before.scale('x');
  expect(ends(before)).toEqual([x(20e8), x(30e8)]);
  expect(ends(after)).toEqual([x(20e8), x(60e8)]);
});

describe('the line between the two', () => {
  const joint = async (from: string, to: string) => {
    const spec = await embedded(
      dumbbells([
        ['10億', '90億'],
        [from, to],
      ]),
      tools,
    );
    const { others, scale } = await stock(spec);
    const lines = others.filter(({ name }) => name === 'joints');
    const x = scale('x');
    return lines
      .slice(1)
      .map((line) => [
        Math.round(x.invert(line.x) / 1e8),
        Math.round(x.invert(line.x + line.width) / 1e8),
        line.dash === undefined || line.dash === null ? 'solid' : 'loose',
      ]);
  };
  it.each([
    ['20億', '30億', [[20, 30, 'solid']]],
    ['30億', '20億', [[20, 30, 'solid']]],
    ['推定20億', '30億', [[20, 30, 'loose']]],
    ['20億〜30億', '50億', [[30, 50, 'solid']]],
    ['50億', '20億〜30億', [[30, 50, 'solid']]],
    ['20億以下', '30億', [[20, 30, 'solid']]],
    // An end that is open towards the other may reach it.
    ['20億以上', '30億', [[20, 30, 'loose']]],
    ['20億', '30億以下', [[20, 30, 'loose']]],
    ['20億〜40億', '30億〜50億', []],
    ['20億', '20億', []],
    ['非公開', '30億', []],
    ['該当なし', '30億', []],
  ])('of %s and %s', async (from, to, expected) => {
    expect(await joint(from, to)).toEqual(expected);
  });
});

it.each([
  ['非公開', '90億'],
  ['非公開', '10億'],
  ['90億', '非公開'],
  ['10億以上', '非公開'],
  ['非公開', '非公開'],
  ['該当なし', '50億'],
  ['10億', '10億'],
])('the words of %s and %s stand apart, none over a mark of its row', async (from, to) => {
  const scene = await sceneOf(
    dumbbells([
      ['10億', '90億'],
      [from, to],
    ]),
    tools,
  );
  const words = scene.filter((m) => m.row === 'rows:1' && m.type === 'text' && m.text !== '');
  const marks = marksOf(scene, 'rows:1').filter(({ layer }) => !layer.includes('slots'));
  const boxes = [...words, ...marks].flatMap(({ box }) => (box ? [box] : []));
  expect(boxes.length).toBeGreaterThanOrEqual(2);
  const over = words.flatMap(({ box: a, text }) =>
    boxes.filter((b) => a && a !== b && a[0] < b[2] - 0.5 && b[0] < a[2] - 0.5).map(() => text),
  );
  expect(over).toEqual([]);
  for (const box of boxes) expect(box[0]).toBeGreaterThanOrEqual(0);
});

const files = (gap: object, cells: string) => ({
  'deck.yaml': {
    title: 'T',
    language: 'en',
    edition: '2026-01',
    measures: { gap: { each: 't', title: 'Change', ...gap } },
    slides: [
      {
        id: 'one',
        title: 'T',
        chart: { preset: 'dumbbell', table: 't', from: 'old', to: 'now', gap: 'gap', y: 'name' },
      },
    ],
  },
  'datapackage.yaml': {
    name: 't',
    resources: [
      {
        name: 't',
        path: 't.csv',
        schema: {
          primaryKey: 'id',
          fields: [
            { name: 'id', type: 'string' },
            { name: 'name', type: 'string', factdeck: { names: true } },
            { name: 'old', type: 'string', title: 'Before', factdeck: { quantity: '$' } },
            { name: 'now', type: 'string', title: 'Now', factdeck: { quantity: '$' } },
          ],
        },
      },
    ],
  },
  't.csv': `id,name,old,now\n${cells}\n`,
});

describe('the gap', () => {
  it.each([
    ['difference', ['now', 'old'], '$10 m,$15 m', '+$5 m'],
    ['difference', ['now', 'old'], '$15 m,$10 m', '−$5 m'],
    ['difference', ['now', 'old'], '$10 m,$10 m', '$0'],
    ['difference', ['now', 'old'], '$10 m,>=$15 m', '+$5 m or more'],
    ['difference', ['now', 'old'], '$10 m,est. $15 m', 'est. +$5 m'],
    ['difference', ['now', 'old'], 'undisclosed,$15 m', 'undisclosed'],
    ['growth', ['old', 'now'], '$10 m,$15 m', '+50%'],
    ['ratio', ['now', 'old'], '$10 m,$15 m', '1.5×'],
  ])('%s of %s over %s is printed as %s, a fact of its own', async (form, pair, cells, text) => {
    const plan = await planOf({
      measureText: tools.measureText,
      files: files({ [form]: pair }, `one,First,${cells}`),
    });
    const chart = plan.slides[0]?.chart;
    if (!chart) throw new Error('nothing to draw');
    const { value, diagnostics } = await drawChart(chart, tools);
    expect(diagnostics).toEqual([]);
    const printed = [...(value?.svg ?? '').matchAll(/data-fact="t\.one\.gap"[^>]*>([^<]*)</g)];
    expect(
      printed
        .map(([, words]) => words)
        .join('')
        .replaceAll(' ', ''),
    ).toBe(text.replaceAll(' ', ''));
    expect(describeChart(chart)).toContain(`(Change ${text})`);
  });

  it.each([
    [{ difference: ['old', 'now'] }, ['gap-of-others']],
    [{ growth: ['now', 'old'] }, ['gap-of-others']],
    [{ share: 'now', of: ['old', 'now'] }, ['gap-of-others']],
    [{ difference: ['now', 'old'] }, []],
  ])('worked out as %j: %j', async (gap, codes) => {
    expect((await planned({ files: files(gap, 'one,First,$10 m,$15 m') })).codes).toEqual(codes);
  });
});
