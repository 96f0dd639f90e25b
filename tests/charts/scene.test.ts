/** Vega draws where the layout thought: marks and words of a row meet, on every preset's real scales. */
import { beforeAll, describe, expect, it } from 'vitest';
import { checkScene } from '../../src/charts/check-scene.ts';
import { drawPreset } from '../../src/charts/draw-preset.ts';
import { presets } from '../../src/charts/presets.ts';
import type { ChartTools } from '../../src/charts/draw-chart.ts';
import { readScene, type SceneMark } from '../../src/charts/read-scene.ts';
import { compileSpec, openView } from '../../src/charts/vega-view.ts';
import { dotsPlan, mapPlan, place, stepsPlan } from './chart-plans.ts';
import { sceneOf } from './scene-of.ts';
import { chartTools } from './tools.ts';

let tools: ChartTools;
beforeAll(async () => {
  tools = await chartTools();
});

function middle({ box }: SceneMark): { x: number; y: number } {
  const [left, top, right, bottom] = box ?? [NaN, NaN, NaN, NaN];
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

const rows = [
  ['A', '', '10億'],
  ['B', '', '該当なし'],
  ['C', '', '100億'],
  ['D', '', '50億〜200億'],
  ['E', '', '非公開'],
  ['F', '', '1,000億以上'],
] as const;

describe.each([
  ['dots', dotsPlan(rows, { scale: 'log' })],
  ['bars', { ...dotsPlan(rows), form: { type: 'preset', preset: 'bars' } }],
] as const)('%s', (_, plan) => {
  it('draws each row’s mark at the height of its words', async () => {
    const scene = await sceneOf(plan, tools);
    for (const key of ['rows:0', 'rows:2', 'rows:3', 'rows:4', 'rows:5']) {
      const own = scene.filter((mark) => mark.row === key);
      const words = own.find((mark) => mark.type === 'text');
      const marks = own.filter((mark) => mark.type !== 'text');
      expect(marks.length).toBeGreaterThan(0);
      for (const mark of marks) {
        expect(Math.abs(middle(mark).y - middle(words ?? mark).y)).toBeLessThan(6);
      }
    }
  });
});

it('dots stand on their decades', async () => {
  const scene = await sceneOf(dotsPlan(rows, { scale: 'log' }), tools);
  const xOf = (key: string): number => {
    const dot = scene.find((mark) => mark.row === key && mark.type === 'symbol');
    return dot ? middle(dot).x : NaN;
  };
  const tickAt = (text: string): number => middle(scene.find((m) => m.text === text) ?? rowless).x;
  expect(Math.abs(xOf('rows:0') - tickAt('10億'))).toBeLessThan(1);
  expect(Math.abs(xOf('rows:2') - tickAt('100億'))).toBeLessThan(1);
  expect(Math.abs(xOf('rows:5') - tickAt('1,000億'))).toBeLessThan(1);
});
const rowless: SceneMark = {
  type: 'text',
  layer: '',
  row: '',
  text: '',
  painted: true,
  box: undefined,
};

it('words of steps and maps stand beside their marks, or a line leads there', async () => {
  const steps = stepsPlan(
    [
      ['2023-03', 'a', '36億'],
      ['2024-09', 'b', '1,000億'],
    ],
    { scale: 'log' },
  );
  const map = mapPlan([
    ['a', '36億', '研究'],
    ['b', '1,000億', '研究'],
  ]);
  for (const scene of [await sceneOf(steps, tools), await sceneOf(map, tools)]) {
    for (const key of ['rows:0', 'rows:1']) {
      const own = scene.filter((mark) => mark.row === key);
      const dot = own.find((mark) => mark.type === 'symbol');
      const nearest = Math.min(
        ...own
          .filter((m) => m.type === 'text')
          .map((m) => distance(m.box ?? [0, 0, 0, 0], dot ? middle(dot) : { x: 1e6, y: 0 })),
      );
      expect(nearest).toBeLessThan(30);
    }
  }
});

function distance(
  [left, top, right, bottom]: readonly [number, number, number, number],
  p: { x: number; y: number },
): number {
  return Math.hypot(Math.max(left - p.x, 0, p.x - right), Math.max(top - p.y, 0, p.y - bottom));
}

describe('what a scene can lack', () => {
  const plan = { ...dotsPlan([]), at: place, width: 400, height: 200 };
  const mark = (type: string, box: SceneMark['box'], over: Partial<SceneMark> = {}): SceneMark => ({
    type,
    layer: 'body_marks',
    row: 'r',
    text: '',
    painted: true,
    box,
    ...over,
  });
  const text = (words: string, box: SceneMark['box'], row = ''): SceneMark =>
    mark('text', box, { layer: 'labels_marks', row, text: words });
  const drawn = mark('rect', [1, 80, 5, 90]);

  it.each([
    ['nothing', 'body', [mark('rect', [1, 1, 5, 5])], []],
    ['words do not stand for a mark', 'body', [text('12', [1, 1, 50, 20], 'r')], ['row-not-drawn']],
    ['but for a row that has none', 'words', [text('n/a', [1, 1, 50, 20], 'r')], []],
    ['a mark without a place', 'body', [mark('symbol', undefined)], ['row-not-drawn']],
    ['a mark outside', 'body', [mark('symbol', [500, 1, 510, 9])], ['row-not-drawn']],
    ['a bar of no length', 'body', [mark('rect', [1, 1, 1.4, 9])], ['row-not-drawn']],
    ['the vertex of a line', 'body', [mark('line', [1, 1, 1, 1])], []],
    [
      'a mark without paint',
      'body',
      [mark('rect', [1, 1, 5, 5], { painted: false })],
      ['row-not-drawn'],
    ],
    [
      'a guide of its own',
      'body',
      [mark('rule', [1, 1, 5, 5], { layer: 'guides_marks' })],
      ['row-not-drawn'],
    ],
    ['any mark of an author’s spec', 'any', [mark('rule', [1, 1, 5, 5], { layer: 'x' })], []],
    ['a mark over the edge', 'body', [mark('rect', [1, 1, 410, 9])], ['mark-outside']],
    [
      'a rule of nobody over the edge',
      'body',
      [mark('rule', [1, 1, 410, 9], { row: '' }), drawn],
      [],
    ],
    ['empty words', 'words', [text('', [1, 1, 5, 5], 'r')], ['row-not-drawn']],
    ['words over the edge', 'body', [drawn, text('長い', [380, 1, 420, 20])], ['chart-overflow']],
    [
      'words on words',
      'body',
      [drawn, text('一', [10, 10, 60, 30]), text('二', [40, 15, 90, 35])],
      ['label-no-place'],
    ],
  ] as const)('%s', (_, by, marks, codes) => {
    const rows = new Map([['r', { name: 'NTT', by }]]);
    expect(checkScene(marks, rows, plan).map((d) => d.code)).toEqual(codes);
  });
});

it('a preset that draws guides and words alone draws no row', async () => {
  const plan = dotsPlan([['A', '', '10億']]);
  const guide = { name: 'guide', mark: 'rule', encoding: { x: { value: 0 }, x2: { value: 50 } } };
  const others = [
    { use: 'minor-ticks', from: { value: 0 }, to: { value: 6 } },
    ...['plates', 'labels'].map((use) => ({ use, data: use })),
  ];
  const spec = { ...presets.dots.spec, layer: [guide, ...others] };
  const { diagnostics } = await drawPreset(plan, plan, { ...presets.dots, spec }, tools);
  expect(diagnostics.map((d) => d.code)).toContain('row-not-drawn');
});

describe('what Vega draws without a word though it has no place', () => {
  it.each([
    ['a zero on a scale of decades', { x: 0, y: 'a' }],
    ['a category that the scale lacks', { x: 10, y: 'b' }],
    ['nothing at all', { x: null, y: 'a' }],
  ])('%s is not drawn', async (_, row) => {
    const spec = {
      data: { values: [{ ...row, _row: 'rows:0' }] },
      mark: { type: 'point', filled: true },
      encoding: {
        x: { field: 'x', type: 'quantitative', scale: { type: 'log', domain: [1, 100] } },
        y: { field: 'y', type: 'nominal', scale: { domain: ['a'] } },
      },
    };
    const view = openView(compileSpec(spec, {}), () => 0);
    await view.run();
    const marks = readScene(view.scene(), view.plot());
    view.close();
    const rows = new Map([['rows:0', { name: 'NTT', by: 'any' as const }]]);
    const codes = checkScene(marks, rows, dotsPlan([])).map((d) => d.code);
    expect(codes).toContain('row-not-drawn');
  });
});
