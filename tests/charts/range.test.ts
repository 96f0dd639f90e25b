/** `range`: every kind of figure from where to where it is known to reach; the highlighted one runs through all rows. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { ChartTools } from '../../src/charts/draw-chart.ts';
import type { ChartPlan } from '../../src/model/plan.ts';
import { dotsPlan } from './chart-plans.ts';
import { expectSpan, marksOf, middleOf, sceneOf, spanOf } from './scene-of.ts';
import { chartTools } from './tools.ts';

let tools: ChartTools;
beforeAll(async () => {
  tools = await chartTools();
});

function rangePlan(
  written: readonly string[],
  over: Parameters<typeof dotsPlan>[1] = {},
): ChartPlan {
  const rows = written.map((x, i) => [`${i}`, '', x] as const);
  return { ...dotsPlan(rows, over), form: ofRange };
}
const ofRange = { type: 'preset', preset: 'range' } as const;

/** A single value is a bar 8 px wide. */
const half = 4;

describe.each([
  // figure, from and to in billions, pixels beyond them
  ['0億', 0, 0, -half, half],
  ['100億', 10, 10, -half, half],
  ['推定100億', 10, 10, -half, half],
  ['50億〜200億', 5, 20, 0, 0],
  ['推定50億〜200億', 5, 20, 0, 0],
  ['数十億', 2, 10, 0, 0],
  ['50億以上', 5, 5, -half, 96],
  ['200億以下', 20, 20, -96, half],
  // A fading end stops where the plot begins.
  ['1億以下', 0, 0.1, 0, half],
  ['非公開', 0, 20, 0, 0],
  ['非公開(推定70億〜130億)', 7, 13, 0, 0],
] as const)('%s', (written, low, high, before, after) => {
  it('stands on the scale', async () => {
    const scene = await sceneOf(rangePlan(['0億', '200億', written]), tools);
    const zero = middleOf(spanOf(scene, 'rows:0'));
    const billion = (middleOf(spanOf(scene, 'rows:1')) - zero) / 20;
    const expected = [zero + low * billion + before, zero + high * billion + after] as const;
    expectSpan(spanOf(scene, 'rows:2'), expected);
  });

  it('is drawn where it stands alone', async () => {
    const scene = await sceneOf(rangePlan([written]), tools);
    const [left, right] = spanOf(scene, 'rows:0');
    expect(right - left).toBeGreaterThanOrEqual(2 * half);
  });
});

it('what does not apply is words alone', async () => {
  const scene = await sceneOf(rangePlan(['該当なし', '10億']), tools);
  expect(marksOf(scene, 'rows:0')).toEqual([]);
  expect(scene.filter(({ row }) => row === 'rows:0').map(({ text }) => text)).toEqual(['該当なし']);
});

it.each(['linear', 'log'] as const)(
  'the highlighted range runs through all rows (%s)',
  async (scale) => {
    const scene = await sceneOf(
      rangePlan(['50億〜200億', '10億', '300億'], { scale, highlight: '0' }),
      tools,
    );
    const [left, right] = spanOf(scene, 'rows:0');
    const behind = scene.find(
      ({ type, row, box }) => type === 'rect' && row === '' && box && box[3] - box[1] > 200,
    )?.box;
    expectSpan([behind?.[0] ?? NaN, behind?.[2] ?? NaN], [left, right]);
    expect(marksOf(scene, 'rows:0')).toHaveLength(1);
  },
);
