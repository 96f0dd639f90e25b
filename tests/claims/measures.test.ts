/** Measures: each form with its bounds worked out by hand; nested, with units, by Japanese names. */
import { describe, expect, it } from 'vitest';
import { formatQuantity } from '../../src/quantity/index.ts';
import { judgeClaims } from './made-up.ts';
import { tables } from './tables.ts';

type Source = Readonly<Record<string, unknown>>;

const cases: readonly (readonly [name: string, source: Source, expected: string])[] = [
  ['合計', { sum: ['p.a.v', 'p.b.v', 'p.c.v'] }, '100人'],
  ['x の合計', { sum: 'p.v', where: { kind: 'x' } }, '100人'],
  ['幅のある合計', { sum: ['p.a.v', 'p.d.v'] }, '70〜80人'],
  ['以上の合計', { sum: ['p.a.v', 'p.e.v'] }, '90人以上'],
  ['非公開を含む合計', { sum: ['p.a.v', 'p.f.v'] }, '60人以上'],
  ['約の合計', { sum: ['p.a.v', 'p.g.v'] }, '約90人'],
  ['該当なしを除く合計', { sum: 'p.v', rows: ['a', 'i'] }, '60人'],
  // 60, and c and d where they have 15 or more: d counts for nothing or for 10 to 20.
  [
    '迷う合計',
    { sum: 'p.v', where: { v: { atLeast: '15人' } }, rows: ['a', 'c', 'd'] },
    '60〜80人',
  ],
  ['差', { difference: ['p.a.v', 'p.b.v'] }, '30人'],
  ['幅のある差', { difference: ['p.a.v', 'p.d.v'] }, '40〜50人'],
  ['以上との差', { difference: ['p.a.v', 'p.e.v'] }, '30人以下'],
  ['二つの割合の差', { difference: ['Aの割合', 'Bの割合'] }, '30ポイント'],
  ['倍', { scale: 'p.a.v', by: 3 }, '180人'],
  ['負の倍', { scale: 'p.d.v', by: -1 }, '−20〜−10人'],
  ['積', { product: ['p.a.v', '比'] }, '120人'],
  ['比', { ratio: ['p.a.v', 'p.b.v'] }, '2倍'],
  ['幅のある比', { ratio: ['p.a.v', 'p.d.v'] }, '3〜6倍'],
  ['以上との比', { ratio: ['p.a.v', 'p.e.v'] }, '2倍以下'],
  ['丸めた比', { ratio: ['p.c.v', 'p.b.v'], digits: 2 }, '0.33倍'],
  ['Aの割合', { share: 'p.a.v', of: 'p.v', where: { kind: 'x' } }, '60%'],
  ['Bの割合', { share: 'p.b.v', of: ['p.a.v', 'p.b.v', 'p.c.v'] }, '30%'],
  // [10, 20] / ([10, 20] + 30), not [10, 20] / [40, 50].
  ['幅のある割合', { share: 'p.d.v', of: ['p.b.v', 'p.d.v'] }, '25〜40%'],
  ['最小', { min: 'p.v', where: { kind: 'x' } }, '10人'],
  ['最大', { max: 'p.v', where: { kind: 'x' } }, '60人'],
  ['以上を含む最大', { max: ['p.b.v', 'p.e.v'] }, '30人以上'],
  ['以上を含む最小', { min: ['p.b.v', 'p.e.v'] }, '30人'],
  ['平均', { mean: ['p.a.v', 'p.b.v'] }, '45人'],
  ['幅のある平均', { mean: ['p.a.v', 'p.d.v'] }, '35〜40人'],
  ['中央値', { median: 'p.v', where: { kind: 'x' } }, '30人'],
  ['二つの中央値', { median: ['p.a.v', 'p.b.v', 'p.c.v', 'p.d.v'] }, '20〜25人'],
  ['件数', { count: 'p', where: { kind: 'x' }, unit: '社' }, '3社'],
  ['幅のある件数', { count: 'p', where: { v: { atLeast: '15人' } }, rows: ['a', 'd'] }, '1〜2'],
  ['伸び', { growth: ['p.b.v', 'p.a.v'] }, '100%'],
  ['減り', { growth: ['p.a.v', 'p.b.v'] }, '−50%'],
  ['順位', { rank: 'p.b.v', where: { kind: 'x' }, unit: '位' }, '2位'],
  ['下からの順位', { rank: 'p.c.v', from: 'bottom', where: { kind: 'x' } }, '1'],
  ['月数', { months: ['m.jan25.at', 'm.apr.at'] }, '3ヶ月'],
  ['幅のある月数', { months: ['m.y24.at', 'm.apr.at'] }, '3〜15ヶ月'],
  ['経過', { age: 'm.jan25.at' }, '12ヶ月'],
  ['入れ子', { ratio: ['最大', '合計'], digits: 1 }, '0.6倍'],
  ['深い入れ子', { difference: ['合計', '最大'] }, '40人'],
  ['月額', { scale: 's.a.pay', by: 1 }, '月間2万円'],
  ['年額', { scale: 's.a.pay', by: 'per year' }, '年間24万円'],
];

const withPay = {
  ...tables,
  'datapackage.yaml': (tables['datapackage.yaml'] ?? '').replace(
    '"resources":[',
    '"resources":[{"name":"s","path":"s.csv","schema":{"primaryKey":"id","fields":[{"name":"id","type":"string"},{"name":"pay","type":"string","factdeck":{"quantity":"円/月"}}]}},',
  ),
  's.csv': 'id,pay\na,2万円\n',
};

describe('a measure', () => {
  const measures = Object.fromEntries(cases.map(([name, source]) => [name, source]));
  const judged = judgeClaims(withPay, [{ atLeast: '合計', value: '100人' }], { measures });
  it.each(cases.map(([name, source, expected]) => [name, JSON.stringify(source), expected]))(
    '%s %s: %s',
    async (name, _, expected) => {
      const measure = (await judged).verdicts.measures.get(name);
      const digits = measure?.digits;
      expect(
        measure?.value.type === 'quantity' &&
          formatQuantity(measure.value.quantity, {
            language: 'ja',
            ...(digits !== undefined && { digits }),
          }).text,
      ).toBe(expected);
    },
  );

  it.each([
    ['ratio with nothing', { ratio: ['p.a.v', '0人'] }, 'measure-impossible'],
    ['sum of unlike units', { sum: ['p.a.v', 'f.e10.v'] }, 'measure-impossible'],
    ['ratio of what does not apply', { ratio: ['p.a.v', 'p.i.v'] }, 'measure-impossible'],
    ['sum of no row', { sum: 'p.v', where: { kind: 'nobody' } }, 'no-rows'],
    ['itself', { scale: 'm', by: 2 }, 'measure-circle'],
    ['share of another whole', { share: 'p.d.v', of: ['p.a.v', 'p.b.v'] }, 'share-not-a-part'],
    ['months between figures', { months: ['p.a.v', 'p.b.v'] }, 'field-type'],
  ])('of a %s is refused: %j', async (_, source, code) => {
    const { diagnostics } = await judgeClaims(tables, [], { measures: { m: source } });
    expect(new Set(diagnostics.map((d) => d.code))).toEqual(new Set([code]));
  });
});
