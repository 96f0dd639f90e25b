/** The one door: each type of cell becomes the columns that the printed rule says, with what it says they hold. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { flatRow, type FlatRow } from '../../src/charts/columns.ts';
import { signed } from '../../src/charts/presets/waterfall/signed.ts';
import { figureRuns } from '../../src/charts/runs.ts';
import { languages } from '../../src/languages/index.ts';
import { cellTypes, chartColumns, shapes, surenesses } from '../../src/model/chart-columns.ts';
import type { ChartCell } from '../../src/model/plan.ts';
import { columnRule, columnsOfChart } from '../../src/usecases/columns.ts';
import { blank, category, dotsPlan, momentCells, quantityCells, theme } from './chart-plans.ts';

const cells: Readonly<Record<ChartCell['type'], ChartCell | undefined>> = {
  quantity: quantityCells('x', '約100億', 'parameter', 'ja').x,
  moment: momentCells('x', '2026-04', 'ja').x,
  category: category('高', ['低', '高']),
  step: { type: 'step', value: '10', label: '10–20', rank: 1, low: 10, high: 20, fact: 't.10.x' },
  text: { type: 'text', text: 'Kettles', fact: 't.a.x' },
  blank,
  level: { type: 'level', low: 1, high: null },
  flag: { type: 'flag', on: true, text: 'Yes', fact: 't.a.x' },
};

function rowOf(cell: ChartCell | undefined, highlight = false): FlatRow {
  if (!cell) throw new Error('no cell');
  return flatRow({ key: 'a', order: 0, highlight, cells: { x: cell } });
}

describe.each(cellTypes)('a cell that is a %s', (type) => {
  it.each(languages.map(({ code }) => code))(
    'has the columns that the rule prints (%s)',
    (code) => {
      const rule = columnRule(code).filter(({ cell }) => cell === type || cell === '');
      expect(rule.map(({ column }) => column)).toEqual(Object.keys(rowOf(cells[type])));
      expect(rule.filter(({ holds }) => holds === '')).toEqual([]);
    },
  );
});

it.each(languages.map((language) => [language.code, language.columns.ofCell.quantity] as const))(
  'each code of shape and sureness is explained (%s)',
  (_, { shape, sure }) => {
    const unexplained = (codes: readonly string[], words: string): string[] =>
      codes.filter((code) => !words.includes(code));
    expect(unexplained(shapes, shape)).toEqual([]);
    expect(unexplained(surenesses, sure)).toEqual([]);
  },
);

describe('what the columns hold', () => {
  it('is a moment in instants of UTC', () => {
    const { x, x_low, x_high, x_kind, x_text } = rowOf(cells.moment);
    const [low, high] = [Date.UTC(2026, 3), Date.UTC(2026, 4)];
    expect([x, x_low, x_high]).toEqual([(low + high) / 2, low, high]);
    expect([x_kind, x_text]).toEqual(['month', '2026年4月']);
  });

  it('is a category by its value, its label and its place', () => {
    const cell = { type: 'category', value: 'high', label: '高', rank: 1, fact: 't.a.x' } as const;
    expect(rowOf(cell)).toMatchObject({ x: 'high', x_label: '高', x_rank: 1, x_fact: 't.a.x' });
  });

  it.each([
    // cell, value, ends, shape, sure
    ['100億', 1e10, [1e10, 1e10], 'value', 'exact'],
    ['100億以上', 1e10, [1e10, null], 'above', 'exact'],
    ['100億未満', 1e10, [null, 1e10], 'below', 'exact'],
    ['50億〜200億', null, [5e9, 2e10], 'range', 'exact'],
    ['数十億', null, [2e9, 1e10], 'range', 'vague'],
    ['推定100億', 1e10, [1e10, 1e10], 'value', 'estimated'],
    ['非公開', null, [null, null], 'slot', 'undisclosed'],
    ['非公開(推定70億〜130億)', null, [7e9, 1.3e10], 'range', 'undisclosed'],
    ['非公開(推定20億以上)', null, [2e9, null], 'above', 'undisclosed'],
    ['該当なし', null, [null, null], 'none', 'exact'],
  ] as const)(
    'of %s is its value, its ends, its shape and how sure it is',
    (cell, value, ends, shape, sure) => {
      const row = rowOf(quantityCells('x', cell, 'parameter', 'ja').x);
      expect([row.x, [row.x_low, row.x_high], row.x_shape, row.x_sure]).toEqual([
        value,
        ends,
        shape,
        sure,
      ]);
      expect(joined([row.x_before, row.x_number, row.x_unit, row.x_after])).toBe(row.x_text);
      expect(shapes).toContain(row.x_shape);
      expect(surenesses).toContain(row.x_sure);
    },
  );
});

const joined = (pieces: readonly unknown[]): string => pieces.join('');

it('the columns of a chart are those of its cells, in its language', () => {
  const [data, ...others] = columnsOfChart(dotsPlan([['PFN', 'PLaMo', '1000億']]), 'en');
  expect(others).toEqual([]);
  const columns = data?.columns.map(({ column }) => column);
  expect(columns).toEqual(Object.keys(data?.rows[0] ?? {}));
  expect(columns).toEqual(expect.arrayContaining(['key', 'y', 'y_fact', 'x', 'x_low', 'x_shape']));
  expect(columns).toHaveLength(3 + 2 * chartColumns.text.length + chartColumns.quantity.length);
});

describe('a figure’s words', () => {
  // Larger runs in brackets.
  const written = (cell: string, unit: string, code: 'en' | 'ja' | 'de'): string =>
    figureRuns(rowOf(quantityCells('x', cell, unit, code).x), 'x', theme)
      .map(({ text, size }) => (size === theme.valueSize ? `[${text}]` : text))
      .join(' ');
  it.each([
    ['$30 m', 'USD', 'en', '[$] [30] m'],
    ['about $28 m', 'USD', 'en', 'about [$] [28] m'],
    ['est. $26 m', 'USD', 'en', 'est. [$] [26] m'],
    ['$3 m to under $5 m', 'USD', 'en', '[$] [3] m to under [$] [5] m'],
    ['約70億〜130億', 'parameter', 'ja', '約 [70] 億〜 [130] 億'],
    ['70億以上130億未満', 'parameter', 'ja', '[70] 億以上 [130] 億 未満'],
    ['1兆2,345億円', 'JPY', 'ja', '[1] 兆 [2,345] 億円'],
    ['数十億円', 'JPY', 'ja', '[数十億] 円'],
    ['3 Mio. €', 'EUR', 'de', '[3] Mio. €'],
  ] as const)('of %s stand large where they are number or its sign', (cell, unit, code, runs) => {
    expect(written(cell, unit, code)).toBe(runs);
  });
});

describe('a step of a waterfall', () => {
  const told = (written: string, total = false): string =>
    joined(
      signed({ ...rowOf(quantityCells('x', written, 'USD', 'en').x), total }).map((p) => p.text),
    );
  it.each([
    ['$2 m', '+$2 m'],
    ['$0.8–1.2 m', '+$0.8–1.2 m'],
    ['about $2 m', 'about +$2 m'],
    ['est. $9 m', 'est. +$9 m'],
    ['undisclosed', 'undisclosed'],
  ])('of %s upwards says so before its number', (written, words) => {
    expect(told(written)).toBe(words);
    expect(told(written, true)).toBe(written);
  });
});

it('nothing takes a worded figure apart: what splits digits from words is gone from charts and plan', () => {
  const sources = ['charts', 'plan'].flatMap((room) => {
    const folder = new URL(`../../src/${room}/`, import.meta.url);
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const);
  });
  // A pattern on the columns or fields that hold a figure's words, or on a currency.
  const apart =
    /\\p\{Sc\}|splitDigits|(?:_text|_before|_number|\.number|\.before)\b[^\n]*\.(?:split|match|replace|test)\(|\.(?:test|exec)\([^)\n]*(?:_text|_number|\.number|\.before)\b/;
  expect(sources.filter(([, text]) => apart.test(text)).map(([name]) => name)).toEqual([]);
  expect(sources.length).toBeGreaterThan(50);
});
