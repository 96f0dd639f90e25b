/** An amount per month or per year is no total, whether it names its unit or not; and it is right in a column of its own. */
import { describe, expect, it } from 'vitest';
import { parseQuantity, renderValue } from '../../src/quantity/index.ts';

const behind = {
  year: [
    '/年',
    '/ 年',
    '/year',
    '/yr',
    '/y',
    '/annum',
    ' per year',
    ' a year',
    ' each year',
    ' every year',
    ' per annum',
    ' annually',
    ' yearly',
    ' p.a.',
    '(年間)',
    '（年額）',
    ' (per year)',
  ],
  month: [
    '/月',
    '/ヶ月',
    '/か月',
    '/month',
    '/mo',
    ' per month',
    ' a month',
    ' each month',
    ' every month',
    ' monthly',
    '(月額)',
  ],
};
const before = {
  year: ['年間', '年額', '年収', '毎年', '1年あたり', 'annual ', 'yearly '],
  month: ['月間', '月額', '毎月', '1か月あたり', 'monthly '],
};

/** A figure of each unit: with the unit and without it. */
const units = [
  { unit: '円', figures: ['300億円', '300億', '¥300'] },
  { unit: '$', figures: ['$300 m', '300 million', '300 dollars'] },
  { unit: '%', figures: ['5%', '5'] },
  { unit: '人', figures: ['1,000人', '1,000', '約1,000人'] },
  { unit: '', figures: ['300'] },
];

const cases = (['year', 'month'] as const).flatMap((period) =>
  units.flatMap(({ unit, figures }) =>
    figures.flatMap((figure) => [
      ...behind[period].map((word) => ({ cell: figure + word, figure, unit, period })),
      ...before[period].map((word) => ({ cell: word + figure, figure, unit, period })),
    ]),
  ),
);

const read = (cell: string, unit: string) => parseQuantity(cell, { unit, plain: true });
const of = (unit: string, period: string) => `${unit === '' ? '回' : unit}/${period}`;

describe('a period', () => {
  it.each(cases)('$cell is not in $unit', ({ cell, unit }) => {
    expect(read(cell, unit)).toMatchObject({ ok: false, problem: { type: 'wrong-unit' } });
    expect(parseQuantity(cell, { unit, written: unit })).toMatchObject({ ok: false });
  });

  it.each(cases)('$cell is in $unit/$period alone', ({ cell, figure, unit, period }) => {
    const parsed = read(cell, of(unit, period));
    const total = read(figure, unit);
    if (!parsed.ok || !total.ok) throw new Error(JSON.stringify([parsed, total]));
    expect(renderValue(parsed.quantity)).toBe(renderValue(total.quantity));
    const other = period === 'year' ? 'month' : 'year';
    expect(read(cell, of(unit, other))).toMatchObject({ problem: { type: 'wrong-unit' } });
  });

  it.each(['300億円/日', '300億円/週', '日額300円', '300億円/四半期', '5% per quarter', '年率5%'])(
    '%s, of another length, is refused',
    (cell) => {
      for (const unit of ['円', '%', '円/年', '円/月', '%/年'])
        expect(read(cell, unit).ok).toBe(false);
    },
  );

  it('is not seen in words that only hold one', () => {
    expect(read('5年', '年').ok).toBe(true);
    expect(read('5年間', '年').ok).toBe(true);
    expect(read('5 months', 'ヶ月').ok).toBe(true);
  });
});
