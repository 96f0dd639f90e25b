/** The grammar of uncertainty: how each kind of quantity is drawn, whatever the preset. */
import { describe, expect, it } from 'vitest';
import { fadeFill, signsOf } from '../../src/charts/signs.ts';
import { flatRow, type FlatRow } from '../../src/charts/columns.ts';
import { quantityCells, theme } from './chart-plans.ts';

function rowOf(cell: string): FlatRow {
  const cells = quantityCells('x', cell, 'parameter', 'ja');
  return flatRow({ key: 'a', order: 0, highlight: false, cells });
}

const { neutral, neutralSoft, surface } = theme;

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
  const row = rowOf(cell);
  it('is drawn by its kind and its flags', () => {
    const signs = signsOf(row, 'x', theme);
    expect(signs).toMatchObject({ value, band, fade, slot, fill, stroke: neutral });
    expect(signs.dash !== null).toBe(dashed);
  });

  it('carries the accent when highlighted, and is as sure as before', () => {
    const plain = signsOf(row, 'x', theme);
    const signs = signsOf({ ...row, highlight: true }, 'x', theme);
    expect(signs.stroke).toBe(theme.accent);
    expect({ ...signs, fill: '', stroke: '' }).toEqual({ ...plain, fill: '', stroke: '' });
  });
});

describe('a fading end', () => {
  const stopsOf = (cell: string, axis: 'x' | 'y'): string[] =>
    fadeFill(signsOf(rowOf(cell), 'x', theme), axis).stops.map((stop) => stop.color.slice(7));
  it.each([
    ['1億以上', 'x', ['bf', '00']],
    ['1億以下', 'x', ['00', 'bf']],
    ['1億以上', 'y', ['00', 'bf']],
    ['推定1億以上', 'x', ['66', '00']],
    ['非公開(推定1億以上)', 'x', ['33', '00']],
  ] as const)('of %s along %s ends in nothing', (cell, axis, alphas) => {
    expect(stopsOf(cell, axis)).toEqual(alphas);
  });
});
