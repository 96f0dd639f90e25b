/** Alternative texts name each sign of uncertainty, in each language. */
import { describe, expect, it } from 'vitest';
import { describeChart } from '../../src/charts/describe.ts';
import type { LanguageName } from '../../src/languages/codes.ts';
import type { PresetName } from '../../src/model/charts.ts';
import type { ChartPlan } from '../../src/model/plan.ts';
import { channel, dotsPlan, presetPlan, quantityCells, type WrittenRow } from './chart-plans.ts';

const written = [
  ...['>=100B', 'est. >7B', 'undisclosed', 'undisclosed (est. 7B..13B)'],
  ...['7B..13B', '<7B', '~9B', 'n/a', '8B'],
].map((figure, i) => ['ABCDEFGHI'.charAt(i), '', figure] as const);

it.each([
  [
    'en',
    'Not disclosed: C, undisclosed; D, undisclosed (est. 7–13B). Estimated: B, est. more than 7B. Given as a range: E, 7–13B. Given as a lower bound: A, 100B or more. Given as an upper bound: F, less than 7B. Rounded by the publisher: G, about 9B. Not applicable: H.',
  ],
  [
    'ja',
    '公表されていない値：C 非公開、D 非公開（推定70億〜130億）。推定値：B 推定70億超。幅で示された値：E 70億〜130億。下限だけが示された値：A 1,000億以上。上限だけが示された値：F 70億未満。出典が丸めた値：G 約90億。該当なし：H。',
  ],
  [
    'de',
    'Nicht veröffentlicht: C (nicht veröffentlicht); D (nicht veröffentlicht (geschätzt 7–13 Mrd. Parameter)). Geschätzt: B (geschätzt über 7 Mrd. Parameter). Als Spanne angegeben: E (7–13 Mrd. Parameter). Als Untergrenze angegeben: A (mindestens 100 Mrd. Parameter). Als Obergrenze angegeben: F (unter 7 Mrd. Parameter). Von der Quelle gerundet: G (rund 9 Mrd. Parameter). Entfällt: H.',
  ],
] as const)('each sign of a figure is named (%s)', (language, told) => {
  const text = describeChart(dotsPlan(written, { language }));
  expect(text.slice(-told.length)).toBe(told);
});

describe('largest and smallest', () => {
  const told = (language: LanguageName, ...figures: string[]): string => {
    const rows = figures.map((figure, i) => ['ABC'.charAt(i), '', figure] as const);
    return describeChart(dotsPlan(rows, { language })).replace(/^.*?[.。] ?/, '');
  };
  it.each([
    ['en', 'Largest stated: A, 9B; smallest: B, 3B.'],
    ['ja', '示された値の最大はAの90億、最小はBの30億。'],
    ['de', 'Größter angegebener Wert: 9 Mrd. Parameter (A); kleinster: 3 Mrd. Parameter (B).'],
  ] as const)('are told of what was stated (%s)', (language, text) => {
    expect(told(language, '9B', '3B', '5B')).toBe(text);
    expect(told(language, '9B', '3B', '4B..8B')).toContain(text.slice(0, -1));
  });
  it.each([
    ['a range may lie above', ['9B', '3B', '4B..10B'], 'Smallest stated: B, 3B.'],
    ['a range may lie below', ['9B', '3B', '2B..8B'], 'Largest stated: A, 9B.'],
    ['the least is open upwards', ['9B', '>=3B', '5B'], 'Largest stated: A, 9B.'],
    ['the most is open downwards', ['<=9B', '3B', '5B'], 'Smallest stated: B, 3B.'],
    [
      'the most is open upwards',
      ['>=9B', '3B', '5B'],
      'Largest stated: A, 9B or more; smallest: B',
    ],
  ] as const)('are told as far as they are known: %s', (_, figures, text) => {
    const own = told('en', ...figures);
    expect(own.startsWith(text)).toBe(true);
    expect(own.match(/largest|smallest/gi)).toHaveLength(text.includes(';') ? 2 : 1);
  });
  it('neither is told where a range lies about both', () => {
    expect(told('en', '9B', '3B', '2B..10B')).not.toMatch(/largest|smallest/i);
  });
});

describe('a column that is estimated as a whole', () => {
  const rows = ['¥5 m', '¥7 m'].map((figure, i): WrittenRow => {
    const x = quantityCells('x', figure, 'JPY', 'en', true).x ?? '';
    const name = `Row ${i}`;
    return { y: name, label: name, part: 'P', x, x_0: x, from: x, to: x };
  });
  const plan = (preset: PresetName, names: readonly string[]): ChartPlan => {
    const estimated = { type: 'quantity', unit: 'JPY', estimated: true } as const;
    const channels = names.map((name) => [name, channel(name, estimated)] as const);
    return presetPlan(preset, rows, Object.fromEntries(channels), { language: 'en' });
  };

  // Their figures do not each say so.
  it.each([
    ['bars', ['x']],
    ['shares', ['x']],
    ['waterfall', ['x']],
    ['grouped-dots', ['x_0']],
    ['slope', ['from', 'to']],
    ['dumbbell', ['from', 'to']],
  ] as const)('is told as one, once (%s)', (preset, names) => {
    const text = describeChart(plan(preset, names));
    expect(text.match(/All figures are estimates/g)).toHaveLength(1);
    expect(text).not.toContain('est.');
  });
  it('is named where others are not', () => {
    const two = plan('slope', ['from', 'to']);
    const channels = { ...two.channels, from: channel('before', { type: 'quantity' }) };
    expect(describeChart({ ...two, channels })).toContain('to: All figures are estimates.');
  });
});
