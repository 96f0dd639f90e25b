/** In stacked areas no words lie on a sign, whatever is known of whom. */
import { expect, it } from 'vitest';
import { drawPreset } from '../../src/charts/draw-preset.ts';
import { presets } from '../../src/charts/presets.ts';
import { channel, momentCells, presetPlan, quantityCells } from './chart-plans.ts';
import { chartTools } from './tools.ts';

const tools = await chartTools();
const years = ['2022', '2023', '2024', '2025'];
const kinds = [
  '0億',
  '推定20億',
  '約20億',
  '20億以上',
  '20億以下',
  '10億〜40億',
  '非公開',
  '非公開(推定20億以上)',
  '非公開(推定10億〜40億)',
];
const size = channel('規模', { type: 'quantity', unit: 'parameter' });
const channels = { x: channel('年', { type: 'moment' }), y: size, series: channel('組織') };

/** Three stacked, one figure of one of them of this kind. */
function planOf(kind: string, series: number, at: number, width: number) {
  const rows = ['甲社', '乙社', '丙社'].flatMap((name, i) =>
    years.map((year, n) => {
      const written = i === series && n === at ? kind : `${30 + 10 * i + n}億`;
      return {
        ...momentCells('x', year, 'ja'),
        ...quantityCells('y', written, 'parameter', 'ja'),
        series: name,
      };
    }),
  );
  return presetPlan('area', rows, channels, { width });
}

it.each(kinds)('of %s', async (kind) => {
  for (const series of [0, 1, 2]) {
    for (const [at, width] of [
      [0, 1168],
      [2, 640],
      [3, 1168],
      [3, 640],
    ] as const) {
      // prettier-ignore
      const plan = planOf(kind, series, at, width);
      const { value } = await drawPreset(plan, plan, presets.area, tools);
      const marks = (value?.marks ?? []).filter(({ row, painted }) => painted && row !== '');
      const words = marks.filter(({ text }) => text !== '');
      const signs = marks.filter(({ type }) => type === 'symbol' || type === 'rect');
      expect(words.length).toBeGreaterThan(2);
      const lying = words.filter(({ box: a }) =>
        signs.some(
          ({ box: b }) =>
            a && b && a[0] + 1 < b[2] && b[0] + 1 < a[2] && a[1] + 1 < b[3] && b[1] + 1 < a[3],
        ),
      );
      expect([series, at, width, lying.map(({ text }) => text)]).toEqual([series, at, width, []]);
    }
  }
});
