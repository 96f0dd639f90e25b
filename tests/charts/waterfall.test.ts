/** `waterfall`: where each kind of step begins, how far it surely goes, and how far it may. */
import { beforeAll, describe, expect, it } from 'vitest';
import { describeChart } from '../../src/charts/describe.ts';
import { drawChart, type ChartTools } from '../../src/charts/draw-chart.ts';
import type { ChartPlan } from '../../src/model/plan.ts';
import { channel, levels, presetPlan, quantityCells, theme, waterfallPlan } from './chart-plans.ts';
import { expectSpan, marksOf, sceneOf, spanOf } from './scene-of.ts';
import { chartTools } from './tools.ts';

let tools: ChartTools;
beforeAll(async () => {
  tools = await chartTools();
});

describe.each([
  // figure, where the step may end in billions, pixels around that, where it surely ends
  ['100億', 40, 0, 0, 40],
  // Nothing is a tick, which may not be longer.
  ['0億', 30, -1.5, 1.5, 30],
  ['50億〜200億', 50, 0, 0, 35],
  ['推定100億', 40, 0, 0, undefined],
  ['推定50億〜200億', 50, 0, 0, undefined],
  ['100億以上', 40, 0, 56, 40],
  ['100億以下', 40, 0, 0, undefined],
  ['非公開', 30, 0, 56, undefined],
  ['非公開(推定70億〜130億)', 43, 0, 0, undefined],
] as const)('a step of %s', (written, end, before, after, sure) => {
  const plan = waterfallPlan(written, 'ja');

  it('begins where the total ends, and goes as far as it may', async () => {
    const scene = await sceneOf(plan, tools);
    const [zero, total] = spanOf(scene, 'rows:0');
    const at = zero + (end * (total - zero)) / 30;
    expectSpan(spanOf(scene, 'rows:1'), [total + before, at + after]);
  });

  it('is solid as far as it is sure', async () => {
    const total = (await widthsOf(plan, theme.ink2))[0] ?? NaN;
    const [solid] = await widthsOf(plan, theme.neutral);
    expect(solid === undefined).toBe(sure === undefined);
    if (solid !== undefined && sure !== undefined)
      expect(Math.abs(solid - ((sure - 30) * total) / 30)).toBeLessThanOrEqual(3);
  });
});

/** Of all bars of one colour without an outline, in pixels. */
async function widthsOf(plan: ChartPlan, fill: string): Promise<number[]> {
  const { value } = await drawChart(plan, tools);
  const bars = new RegExp(
    `<path[^>]* d="M[-\\d.]+,[-\\d.]+h([\\d.]+)v[^"]*" fill="${fill}"/>`,
    'g',
  );
  return [...(value?.svg ?? '').matchAll(bars)].map(([, width]) => Number(width));
}

it('a step that does not apply is words, and the level runs on past it', async () => {
  const cells = (x: string) => quantityCells('x', x, 'parameter', 'ja');
  const rows = [
    { y: '始め', ...cells('300億'), ...levels(true, [0, 0], [3e10, 3e10]) },
    { y: '増分', ...cells('該当なし'), ...levels(false, [3e10, 3e10], [3e10, 3e10]) },
    { y: '終わり', ...cells('300億'), ...levels(true, [0, 0], [3e10, 3e10]) },
  ];
  const scene = await sceneOf(presetPlan('waterfall', rows, {}), tools);
  expect(marksOf(scene, 'rows:1').map(({ type }) => type)).toEqual(['rule']);
});

it('a step of which nothing is known has a slot for its word', async () => {
  const rows = [
    { y: '増分', ...quantityCells('x', '非公開', 'parameter', 'ja'), ...levels(false, [], []) },
  ];
  const scene = await sceneOf(presetPlan('waterfall', rows, {}), tools);
  const [left, right] = spanOf(scene, 'rows:0');
  const word = scene.find(({ text }) => text === '非公開')?.box ?? [NaN, NaN, NaN, NaN];
  expect(left).toBeLessThan(word[0]);
  expect(right).toBeGreaterThan(word[2]);
});

it('a step behind an open one may lie anywhere from its lowest level on', async () => {
  const cells = (x: string) => quantityCells('x', x, 'parameter', 'ja');
  const rows = [
    { y: '始め', ...cells('300億'), ...levels(true, [0, 0], [3e10, 3e10]) },
    { y: '増分', ...cells('20億以上'), ...levels(false, [3e10, 3e10], [3.2e10, null]) },
    { y: '不明', ...cells('非公開'), ...levels(false, [3.2e10, null], [0, null]) },
  ];
  const scene = await sceneOf(presetPlan('waterfall', rows, {}), tools);
  const [zero] = spanOf(scene, 'rows:0');
  expectSpan(spanOf(scene, 'rows:2'), [zero, spanOf(scene, 'rows:1')[1]]);
});

describe('totals', () => {
  const cells = (x: string) => quantityCells('x', x, 'parameter', 'ja');
  /** From 300億 by steps in 億, to the last total. */
  const bridge = (...steps: readonly number[]): ChartPlan => {
    const behind = steps.map((_, i) => 300 + steps.slice(0, i + 1).reduce((sum, own) => sum + own));
    const at = (level: number): readonly [number, number] => [level * 1e8, level * 1e8];
    const last = behind.at(-1) ?? 300;
    const rows = [
      { y: '始め', ...cells('300億'), ...levels(true, at(0), at(300)) },
      ...steps.map((step, i) => ({
        y: `増分${i}`,
        ...cells(`${step}億`),
        ...levels(false, at(behind[i - 1] ?? 300), at(behind[i] ?? 300)),
      })),
      { y: '終わり', ...cells(`${last}億`), ...levels(true, at(0), at(last)) },
    ];
    return presetPlan('waterfall', rows, { x: channel('規模') });
  };
  const drawn = async (plan: ChartPlan) => {
    const scene = await sceneOf(plan, tools);
    const rows = plan.data.rows ?? [];
    const widths = rows.map((_, i) => {
      const [left, right] = spanOf(scene, `rows:${i}`);
      return right - left;
    });
    const breaks = scene.filter(({ type, row, stroke }) => {
      return type === 'rule' && row === '' && stroke === theme.surface;
    });
    return { widths, breaks: breaks.length, told: describeChart(plan) };
  };

  it('are cut where they would take most of the plot, with a break through both, and it is told', async () => {
    const { widths, breaks, told } = await drawn(bridge(50, 25));
    const [start = 0, one = 0, two = 0, end = 0] = widths;
    expect(breaks).toBe(2);
    // Steps keep one scale; totals do not: they differ by as much as the steps.
    expect(Math.abs(one / two - 2)).toBeLessThan(0.05);
    expect(Math.abs(end - start - one - two)).toBeLessThan(4);
    expect(start / end).toBeLessThan(0.4);
    expect(told).toContain('目盛りは0から始まらない');
  });

  it.each([
    ['a quarter of the plot are steps', bridge(60, 40)],
    ['no step has a length', bridge(0)],
    ['the levels go below zero', bridge(-310, 20)],
  ])('are whole where %s', async (_, plan) => {
    const { breaks, told } = await drawn(plan);
    expect(breaks).toBe(0);
    expect(told).not.toContain('目盛りは0から始まらない');
  });

  it('do not make next to nothing large: a step is at most six times as long as it would be', async () => {
    const [, one = 0, , end = 0] = (await drawn(bridge(3, 3))).widths;
    expect(one / end).toBeLessThan((6 * 3) / 306 + 0.01);
    const [, least = 0] = (await drawn(bridge(0.01))).widths;
    expect(least).toBeGreaterThanOrEqual(1);
  });
});
