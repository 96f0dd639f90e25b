/** The grammar of uncertainty: how each kind of quantity is drawn, whatever the preset. */
import { beforeAll, describe, expect, it } from 'vitest';
import { flatRow, type FlatRow } from '../../src/charts/columns.ts';
import type { ChartTools } from '../../src/charts/draw-chart.ts';
import { expand } from '../../src/charts/expand.ts';
import { signsOf } from '../../src/charts/signs.ts';
import { quantityCells, theme } from './chart-plans.ts';
import { stock } from './stock.ts';
import { chartTools } from './tools.ts';

let tools: ChartTools;
beforeAll(async () => {
  tools = await chartTools();
});

function rowOf(cell: string, highlight = false): FlatRow {
  const cells = quantityCells('x', cell, 'parameter', 'ja');
  return flatRow({ key: 'a', order: 0, highlight, cells });
}

/** Its paint, and the fading one, as the shared parts have them. */
async function paintsOf(row: FlatRow, axis = 'x') {
  const spec = {
    params: [{ name: 'theme', value: theme }],
    datasets: { rows: [row] },
    data: { name: 'rows' },
    transform: [{ use: 'paints', field: 'x', value: axis }],
    layer: [
      { name: 'body sign', mark: { use: 'sign', type: 'point' } },
      { name: 'body fade', mark: { type: 'point', fill: { expr: 'datum.fade' } } },
    ],
  };
  const { bodies } = await stock(JSON.stringify(expand(spec, tools.parts)));
  const [sign, fade] = ['sign', 'fade'].map((name) => bodies.find((mark) => mark.name === name));
  return { fill: sign?.fill, dashed: sign?.dash !== null, fade: fade?.fill };
}

const { neutral, neutralSoft, surface, accent, accentSoft } = theme;
const highlit = new Map([
  [neutral, accent],
  [neutralSoft, accentSoft],
  [surface, surface],
]);

describe.each([
  // cell, value, band, fade, slot, fill, dashed
  ['100億', 1e10, null, null, false, neutral, false],
  ['約100億', 1e10, null, null, false, neutral, false],
  ['100億以上', 1e10, null, 'high', false, neutral, false],
  ['100億超', 1e10, null, 'high', false, neutral, false],
  ['100億以下', 1e10, null, 'low', false, neutral, false],
  ['100億未満', 1e10, null, 'low', false, neutral, false],
  ['50億〜200億', null, [5e9, 2e10], null, false, neutral, false],
  ['数十億', null, [2e9, 1e10], null, false, neutralSoft, false],
  ['推定100億', 1e10, null, null, false, neutralSoft, true],
  ['推定100億以上', 1e10, null, 'high', false, neutralSoft, true],
  ['推定50億〜200億', null, [5e9, 2e10], null, false, neutralSoft, true],
  ['非公開', null, null, null, true, surface, true],
  ['非公開(推定70億〜130億)', null, [7e9, 1.3e10], null, false, surface, true],
  ['非公開(推定20億以上)', 2e9, null, 'high', false, surface, true],
  ['該当なし', null, null, null, false, neutral, false],
] as const)('%s', (cell, value, band, fade, slot, fill, dashed) => {
  it('has its place by its kind', () => {
    expect(signsOf(rowOf(cell), 'x')).toMatchObject({ value, band, fade, slot });
  });

  it('is painted by how sure it is, highlighted or not', async () => {
    expect(await paintsOf(rowOf(cell))).toMatchObject({ fill, dashed });
    const marked = { fill: highlit.get(fill), dashed };
    expect(await paintsOf(rowOf(cell, true))).toMatchObject(marked);
  });
});

describe('a fading end', () => {
  it.each([
    ['1億以上', 'x', ['bf', '00']],
    ['1億以下', 'x', ['00', 'bf']],
    ['1億以上', 'y', ['00', 'bf']],
    ['推定1億以上', 'x', ['66', '00']],
    ['非公開(推定1億以上)', 'x', ['33', '00']],
  ] as const)('of %s along %s ends in nothing', async (cell, axis, alphas) => {
    const stops = alphas.map((alpha, offset) => ({ offset, color: `${neutral}${alpha}` }));
    expect((await paintsOf(rowOf(cell), axis)).fade).toMatchObject({ stops });
  });
});
