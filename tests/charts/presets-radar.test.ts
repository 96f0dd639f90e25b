/** `radar`: a rank stands on its axis by its share of the way, ratings on one step beside each other, what is not rated nowhere. */
import { beforeAll, describe, expect, it } from 'vitest';
import { drawPreset } from '../../src/charts/draw-preset.ts';
import type { ChartTools } from '../../src/charts/draw-chart.ts';
import { presets } from '../../src/charts/presets.ts';
import type { SceneMark } from '../../src/charts/read-scene.ts';
import { blank, category, channel, presetPlan } from './chart-plans.ts';
import { chartTools } from './tools.ts';

let tools: ChartTools;
beforeAll(async () => {
  tools = await chartTools();
});

const steps = ['low', 'medium', 'high'];
const rated = channel('Axis', {
  type: 'category',
  categories: steps.map((value) => ({ value, label: value })),
});

async function drawn(rows: readonly (readonly string[])[]) {
  const cells = rows.map((row, i) => ({
    label: `Row ${i}`,
    ...Object.fromEntries(
      row.map((step, n) => [`axes_${n}`, step === '' ? blank : category(step, steps)]),
    ),
  }));
  const axes = (rows[0] ?? []).map((_, n) => [`axes_${n}`, rated] as const);
  const plan = presetPlan('radar', cells, { label: channel('Name'), ...Object.fromEntries(axes) });
  const { value, diagnostics } = await drawPreset(plan, plan, presets.radar, tools);
  expect(diagnostics.map((d) => d.code)).toEqual([]);
  return { marks: value?.marks ?? [], svg: value?.inner ?? '' };
}

/** In the figure of all rows, which is the left one. */
function pointsOf(marks: readonly SceneMark[], row: number): (readonly [number, number])[] {
  return marks.flatMap(({ type, row: own, box }) =>
    type === 'symbol' && own === `rows:${row}` && box && box[2] < 1168 * 0.42
      ? [[(box[0] + box[2]) / 2, (box[1] + box[3]) / 2] as const]
      : [],
  );
}

describe('a rating', () => {
  it('stands on its axis, each step as far from the one before as the first from the middle', async () => {
    const { marks } = await drawn([
      ['low', 'low', 'low', 'low'],
      ['medium', 'medium', 'medium', 'medium'],
      ['high', 'high', 'high', 'high'],
    ]);
    const [low = [], medium = [], high = []] = [0, 1, 2].map((row) => pointsOf(marks, row));
    const middle = low[0]?.[0] ?? NaN;
    // The first axis points up, the second to the right, the third down, the fourth to the left.
    const up = [low, medium, high].map((points) => points[0]?.[1] ?? NaN);
    expect((up[0] ?? 0) - (up[1] ?? 0)).toBeCloseTo((up[1] ?? 0) - (up[2] ?? 0), 3);
    expect((low[2]?.[1] ?? 0) - (low[0]?.[1] ?? 0)).toBeCloseTo(
      2 * ((up[0] ?? 0) - (up[1] ?? 0)),
      3,
    );
    expect(high[1]?.[0]).toBeGreaterThan(medium[1]?.[0] ?? NaN);
    expect(high[3]?.[0]).toBeLessThan(medium[3]?.[0] ?? NaN);
    expect(high[0]?.[0]).toBeCloseTo(middle, 3);
  });

  it('that others share lies beside theirs', async () => {
    const { marks } = await drawn([
      ['high', 'low', 'low'],
      ['high', 'medium', 'high'],
    ]);
    const [[one], [other]] = [pointsOf(marks, 0), pointsOf(marks, 1)];
    expect((other?.[0] ?? 0) - (one?.[0] ?? 0)).toBeCloseTo(7 * 2.2, 2);
    expect(other?.[1]).toBeCloseTo(one?.[1] ?? NaN, 2);
  });

  it('that was not given has no mark, and its row has words all the same', async () => {
    const { marks, svg } = await drawn([
      ['high', '', 'low'],
      ['', '', ''],
    ]);
    expect(pointsOf(marks, 0)).toHaveLength(2);
    expect(pointsOf(marks, 1)).toHaveLength(0);
    expect(marks.filter(({ row, text }) => row === 'rows:1' && text === '—')).toHaveLength(3);
    expect(svg).not.toMatch(/NaN|undefined/);
  });

  it('of a lone row stands in the figure of all and in its own', async () => {
    const { marks } = await drawn([['high', 'low', 'medium']]);
    expect(marks.filter((m) => m.type === 'symbol' && m.row === 'rows:0')).toHaveLength(6);
  });
});
