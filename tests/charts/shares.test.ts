/** `shares`: each part lies where those before it end; what has no one share has the rest of the bar. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { ChartTools } from '../../src/charts/draw-chart.ts';
import { sharesPlan } from './chart-plans.ts';
import { expectSpan, marksOf, sceneOf, spanOf } from './scene-of.ts';
import { chartTools } from './tools.ts';

let tools: ChartTools;
beforeAll(async () => {
  tools = await chartTools();
});

describe.each([
  // second part, from and to in percent, pixels around that
  ['40%', 60, 100, 0, 0],
  ['30%', 60, 90, 0, 0],
  ['推定30%', 60, 90, 0, 0],
  ['約30%', 60, 90, 0, 0],
  ['0%', 60, 60, -1, 1],
  ['0.05%', 60, 60, -1, 1],
  ['30%以上', 60, 90, 0, 72],
  // No further than the bar.
  ['38%以上', 60, 100, 0, 0],
  ['30%以下', 60, 90, 0, 0],
  ['20%〜30%', 60, 100, 0, 0],
  ['非公開', 60, 100, 0, 0],
] as const)('a part of %s', (written, from, to, before, after) => {
  it.each([0, 1])('lies behind the one before it, in bar %s', async (bar) => {
    const rows = [
      ['甲', '一', '60%'],
      ['甲', '二', written],
      ['乙', '一', '60%'],
      ['乙', '二', written],
    ] as const;
    const scene = await sceneOf(sharesPlan(rows), tools);
    const [zero, end] = spanOf(scene, `rows:${2 * bar}`);
    const at = (share: number): number => zero + (share * (end - zero)) / 60;
    const second = `rows:${2 * bar + 1}`;
    expectSpan(spanOf(scene, second), [at(from) + before, at(to) + after]);
    expect(marksOf(scene, second)[0]?.box?.[1]).toBeCloseTo(
      marksOf(scene, `rows:${2 * bar}`)[0]?.box?.[1] ?? NaN,
      -1,
    );
  });
});

it('a part that does not apply is words alone', async () => {
  const rows = [
    ['甲', '一', '該当なし'],
    ['甲', '二', '100%'],
  ] as const;
  const scene = await sceneOf(sharesPlan(rows), tools);
  expect(marksOf(scene, 'rows:0')).toEqual([]);
  expect(scene.some(({ row, text }) => row === 'rows:0' && text === '該当なし')).toBe(true);
});

it('a lone part of which nothing is known has the whole bar', async () => {
  const scene = await sceneOf(sharesPlan([['甲', '一', '非公開']]), tools);
  const [left, right] = spanOf(scene, 'rows:0');
  expect(right - left).toBeGreaterThan(1000);
});
