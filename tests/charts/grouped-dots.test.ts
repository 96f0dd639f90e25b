/** `grouped-dots`: each figure in its lane, where the scale has it. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { ChartTools } from '../../src/charts/draw-chart.ts';
import type { SceneMark } from '../../src/charts/read-scene.ts';
import type { ChartCells, ChartPlan } from '../../src/model/plan.ts';
import { channel, presetPlan, quantityCells } from './chart-plans.ts';
import { expectSpan, marksOf, middleOf, sceneOf, spanOf } from './scene-of.ts';
import { chartTools } from './tools.ts';

let tools: ChartTools;
beforeAll(async () => {
  tools = await chartTools();
});

const figure = channel('規模', { type: 'quantity', unit: 'parameter' });
const cells = (as: string, written: string): ChartCells =>
  quantityCells(as, written, 'parameter', 'ja');

function planOf(rows: readonly (readonly [string, string])[]): ChartPlan {
  const written = rows.map(([one, two], i) => ({
    y: `${i}`,
    ...cells('x_0', one),
    ...cells('x_1', two),
  }));
  return presetPlan('grouped-dots', written, { x_0: figure, x_1: figure, y: channel('名前') });
}

/** Marks of the second figure of a row, which stand below those of the first. */
function second(scene: readonly SceneMark[], row: string): readonly SceneMark[] {
  const words = scene.filter((mark) => mark.row === row && mark.type === 'text');
  const line = Math.max(...words.map(({ box }) => (box ? (box[1] + box[3]) / 2 : NaN)));
  return marksOf(scene, row).filter(({ box }) => box && Math.abs((box[1] + box[3]) / 2 - line) < 8);
}

/** Half of a symbol, with its stroke. */
const half = 9;

describe.each([
  // second figure, from and to in billions, pixels beyond them
  ['0億', 0, 0, -half, half],
  ['100億', 10, 10, -half, half],
  ['推定100億', 10, 10, -half, half],
  ['50億〜200億', 5, 20, -half, half],
  ['数十億', 2, 10, -half, half],
  ['50億以上', 5, 5, -half, 56],
  ['200億以下', 20, 20, -56, half],
  // A fading end stops where the plot begins.
  ['10億以下', 0, 1, 0, half],
  ['非公開', 0, 20, 0, 0],
  ['非公開(推定70億〜130億)', 7, 13, -half, half],
] as const)('%s', (written, from, to, before, after) => {
  it('stands on the scale', async () => {
    const plan = planOf([
      ['0億', '200億'],
      ['30億', written],
    ]);
    const scene = await sceneOf(plan, tools);
    const zero = spanOf(scene, 'rows:0')[0] + half;
    const billion = (spanOf(scene, 'rows:0')[1] - half - zero) / 20;
    const expected = [zero + from * billion + before, zero + to * billion + after] as const;
    expectSpan(spanOf(second(scene, 'rows:1'), 'rows:1'), expected);
  });

  it('is drawn where it stands alone', async () => {
    const scene = await sceneOf(planOf([['該当なし', written]]), tools);
    const [left, right] = spanOf(second(scene, 'rows:0'), 'rows:0');
    expect(right - left).toBeGreaterThanOrEqual(half);
  });
});

it('the figures of a row stand in lanes of their own, the lines of rows between them', async () => {
  const scene = await sceneOf(
    planOf([
      ['50億', '50億'],
      ['50億', '50億'],
    ]),
    tools,
  );
  const heights = ['rows:0', 'rows:1'].flatMap((row) =>
    marksOf(scene, row).map(({ box }) => (box ? middleOf([box[1], box[3]]) : NaN)),
  );
  const between = scene.filter(({ type, line }) => type === 'rule' && line && line.y === line.y2);
  const line = between.map(({ line: at }) => at?.y ?? NaN);
  expect([...heights, ...line].sort((a, b) => a - b)).toEqual([
    ...heights.slice(0, 2),
    ...line,
    ...heights.slice(2),
  ]);
  expect(line).toHaveLength(1);
  const [one = NaN, two = NaN] = heights;
  expect(two - one).toBeGreaterThan(20);
});

it('what does not apply has its shape and its word where the plot begins', async () => {
  const scene = await sceneOf(
    planOf([
      ['該当なし', '10億'],
      ['10億', '20億'],
    ]),
    tools,
  );
  const word = scene.find(({ text }) => text === '該当なし')?.box ?? [NaN, NaN, NaN, NaN];
  const line = middleOf([word[1], word[3]]);
  const shape = marksOf(scene, 'rows:0').filter(
    ({ box }) => box && Math.abs(middleOf([box[1], box[3]]) - line) < 8,
  );
  expect(shape).toHaveLength(1);
  expect(shape[0]?.box?.[2] ?? NaN).toBeLessThan(word[0]);
});
