/** No mark of a row lies on the words of axes and heads. */
import { expect, it } from 'vitest';
import { drawPreset } from '../../src/charts/draw-preset.ts';
import { presets } from '../../src/charts/presets.ts';
import { channel, presetPlan, quantityCells } from './chart-plans.ts';
import { chartTools } from './tools.ts';

const figure = channel('規模', { type: 'quantity', unit: 'parameter' });
const cells = (channels: readonly string[], figures: readonly (readonly string[])[]) =>
  figures.map((own, i) => ({
    label: `甲${i}`,
    ...Object.fromEntries(
      channels.flatMap((name, k) =>
        Object.entries(quantityCells(name, own[k] ?? '', 'parameter', 'ja')),
      ),
    ),
  }));

const label = channel('組織');
/** A point in the corner of the plot; an open end at the top of it. */
const cases = {
  scatter: presetPlan(
    'scatter',
    cells(['x', 'y'], [['0億', '0億'], ['30億', '20億'], ['10億以上', '40億以上']]), // prettier-ignore
    { x: figure, y: figure, label },
  ),
  // The largest points in all corners.
  'scatter with sizes': presetPlan(
    'scatter',
    cells(['x', 'y', 'size'], [['0億', '0億', '90億'], ['40億', '0億', '90億'], ['0億', '40億', '90億'], ['40億', '40億', '90億']]), // prettier-ignore
    { x: figure, y: figure, size: figure, label },
  ),
  slope: presetPlan(
    'slope',
    cells(['from', 'to'], [['10億以上', '120億以上'], ['20億', '30億'], ['5億', '80億']]), // prettier-ignore
    { from: figure, to: figure, label },
  ),
};

it.each(Object.keys(cases) as (keyof typeof cases)[])('%s', async (name) => {
  const plan = cases[name];
  const preset = name === 'slope' ? 'slope' : 'scatter';
  const { value } = await drawPreset(plan, plan, presets[preset], await chartTools());
  const marks = value?.marks ?? [];
  const words = marks.filter(({ text, row }) => text !== '' && row === '');
  const signs = marks.filter(({ type, row }) => row !== '' && type !== 'text' && type !== 'rule');
  expect(words.length).toBeGreaterThan(1);
  const lying = words.filter(({ box: a }) =>
    signs.some(({ box: b }) => a && b && a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]),
  );
  expect(lying.map(({ text }) => text)).toEqual([]);
});
