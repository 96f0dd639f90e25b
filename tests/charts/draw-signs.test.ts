/** Claims as they are drawn: between the marks, off all words, in the same spec and in the alternative text. */
import { beforeAll, describe, expect, it } from 'vitest';
import { drawChart, type ChartTools } from '../../src/charts/draw-chart.ts';
import type { ChartPlan, SignPlan } from '../../src/model/plan.ts';
import { plainText } from '../../src/model/plain-text.ts';
import { barsPlan, dotsPlan, place, stepsPlan } from './chart-plans.ts';
import { chartTools } from './tools.ts';

let tools: ChartTools;
beforeAll(async () => {
  tools = await chartTools();
});

const said = (words: string) => ({ ...plainText(words), words, at: place });
const between = (sign: 'apart' | 'along' | 'undecided', words: string): SignPlan => {
  return { ...said(words), sign, from: 'k1', to: 'k0' };
};

const bars = barsPlan([
  ['甲', '300億円'],
  ['乙', '20億円'],
]);
const dots = dotsPlan(
  [
    ['甲', '', '1,000億'],
    ['乙', '', '130億'],
  ],
  { scale: 'log' },
);
const steps = stepsPlan([
  ['2024-09', '甲', '100億'],
  ['2023-03', '乙', '36億'],
]);

describe('a claim', () => {
  it.each([
    ['bars', bars, between('apart', '15倍'), '乙から甲への括線は15倍を示す'],
    ['dots', dots, between('apart', '7.7倍'), '乙から甲への括線は7.7倍を示す'],
    ['steps', steps, between('along', '2.8倍'), '乙から甲への矢印は2.8倍を示す'],
    ['bars', bars, between('undecided', '決まらない'), '乙と甲の間に疑問符があり、決まらない'],
    [
      'bars',
      bars,
      { ...said('100億円'), sign: 'level', value: 1e10 },
      '100億円の位置に線を引いてある',
    ],
    [
      'bars',
      bars,
      { ...said(''), sign: 'record', value: 3e10, to: 'k0' },
      '甲の値の位置に点線を引いてある',
    ],
  ] as const)('is drawn on %s: %#', async (_, plan, sign, told) => {
    const { value, diagnostics } = await drawChart({ ...plan, signs: [sign] }, tools);
    const { value: bare } = await drawChart(plan, tools);
    expect(diagnostics).toEqual([]);
    expect(value?.alt).toContain(told);
    expect(value?.words).toContain(sign.plain);
    // It is part of the same spec.
    const rules = (text = '') => text.split('"stroke":"#0017c1","line":1').length - 1;
    expect(rules(value?.specs[0])).toBeGreaterThan(rules(bare?.specs[0]));
  });

  it('without room is told with what is in its way, and neither drawn nor said to be', async () => {
    const narrow: ChartPlan = { ...bars, width: 420 };
    const long = between('apart', '長い'.repeat(30));
    const { value, diagnostics } = await drawChart({ ...narrow, signs: [long] }, tools);
    expect(diagnostics.map((d) => [d.code, d.severity])).toEqual([['claim-no-room', 'warning']]);
    expect(value?.words).not.toContain('長い');
    expect(value?.alt).not.toContain('括線');
  });

  it('beyond the scale is not drawn', async () => {
    const level: SignPlan = { ...said('1兆円'), sign: 'level', value: 1e12 };
    const { diagnostics } = await drawChart({ ...bars, signs: [level] }, tools);
    expect(diagnostics).toMatchObject([{ code: 'claim-no-room', args: { other: '' } }]);
  });

  it('stands off another one', async () => {
    const two = [between('apart', '15倍'), between('apart', '+280億円')];
    const { value, diagnostics } = await drawChart({ ...bars, signs: two }, tools);
    expect(diagnostics).toHaveLength(1);
    expect(value?.words).toContain('15倍');
  });
});
