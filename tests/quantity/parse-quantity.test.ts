import { describe, expect, it } from 'vitest';
import {
  formatQuantity,
  parseQuantity,
  renderValue,
  type ParseContext,
} from '../../src/quantity/index.ts';

/** cell, unit, kind, stated (machine form), in Japanese, in English; flags as `a` about, `e` estimated. */
type Case = [
  cell: string,
  unit: string,
  kind: string,
  value: string,
  ja: string,
  en: string,
  flags?: string,
  more?: Partial<ParseContext>,
];

const cases: Case[] = [
  ['68億', 'パラメータ', 'exact', '6800000000', '68億', '6.8B'],
  ['6.8B', 'パラメータ', 'exact', '6800000000', '68億', '6.8B'],
  ['6.8 billion parameters', 'パラメータ', 'exact', '6800000000', '68億', '6.8B'],
  ['70億パラメータ', 'パラメータ', 'exact', '7000000000', '70億', '7B'],
  ['1,000億', 'パラメータ', 'exact', '100000000000', '1,000億', '100B'],
  ['６８億', 'パラメータ', 'exact', '6800000000', '68億', '6.8B'],
  ['1兆2,000億', '円', 'exact', '1200000000000', '1.2兆円', '¥1.2 tn'],
  ['1兆2,345億円', '円', 'exact', '1234500000000', '1兆2,345億円', '¥1,234.5 bn'],
  ['三百億円', '円', 'exact', '30000000000', '300億円', '¥30 bn'],
  ['5千万円', '円', 'exact', '50000000', '5,000万円', '¥50 m'],
  ['¥3,000,000', '円', 'exact', '3000000', '300万円', '¥3 m'],
  ['JPY 30 bn', '円', 'exact', '30000000000', '300億円', '¥30 bn'],
  ['$4.2m', '$', 'exact', '4200000', '420万ドル', '$4.2 m'],
  ['>=3TB', 'TB', 'atLeast', '>=3000000000000', '3TB以上', '3 TB or more'],
  ['3TB以上', 'バイト', 'atLeast', '>=3000000000000', '3TB以上', '3 TB or more'],
  ['1.5TB', 'TB', 'exact', '1500000000000', '1.5TB', '1.5 TB'],
  ['>100社', '社', 'moreThan', '>100', '100社超', 'more than 100 companies'],
  ['100社超', '社', 'moreThan', '>100', '100社超', 'more than 100 companies'],
  ['100社を超える', '社', 'moreThan', '>100', '100社超', 'more than 100 companies'],
  ['at least 100 companies', '社', 'atLeast', '>=100', '100社以上', '100 companies or more'],
  ['最大100社', '社', 'atMost', '<=100', '100社以下', '100 companies or less'],
  ['100社以下', '社', 'atMost', '<=100', '100社以下', '100 companies or less'],
  ['<5%', '%', 'lessThan', '<5', '5%未満', 'less than 5%'],
  ['1人', '人', 'exact', '1', '1人', '1 person'],
  ['70億..130億', 'パラメータ', 'range', '7000000000..13000000000', '70億〜130億', '7–13B'],
  ['70億〜130億', 'パラメータ', 'range', '7000000000..13000000000', '70億〜130億', '7–13B'],
  ['70億～130億', 'パラメータ', 'range', '7000000000..13000000000', '70億〜130億', '7–13B'],
  ['70〜130億', 'パラメータ', 'range', '7000000000..13000000000', '70億〜130億', '7–13B'],
  ['10% - 14%', '%', 'range', '10..14', '10〜14%', '10–14%'],
  ['2,000万〜1億円', '円', 'range', '20000000..100000000', '0.2億〜1億円', '¥20–100 m'],
  ['数億円', '円', 'vague', '200000000..1000000000', '数億円', 'several hundred million yen'],
  [
    '数百億〜数千億円',
    '円',
    'vague',
    '20000000000..1000000000000',
    '数百億〜数千億円',
    'tens of billions to several hundred billion yen',
  ],
  ['数千万円', '円', 'vague', '20000000..100000000', '数千万円', 'tens of millions of yen'],
  ['数ヶ月', 'ヶ月', 'vague', '2..10', '数ヶ月', 'several months'],
  [
    '推定で数億円規模',
    '円',
    'vague',
    '200000000..1000000000',
    '推定数億円規模',
    'est. several hundred million yen or so',
    'ae',
  ],
  ['約30%', '%', 'exact', '30', '約30%', 'about 30%', 'a'],
  ['30%程度', '%', 'exact', '30', '約30%', 'about 30%', 'a'],
  ['~30%', '%', 'exact', '30', '約30%', 'about 30%', 'a'],
  ['approx. 30%', '%', 'exact', '30', '約30%', 'about 30%', 'a'],
  [
    '推定1億回超',
    '回/月',
    'moreThan',
    '>100000000',
    '月間推定1億回超',
    'est. more than 100 million calls a month',
    'e',
  ],
  [
    '月間推定1億回超',
    '回/月',
    'moreThan',
    '>100000000',
    '月間推定1億回超',
    'est. more than 100 million calls a month',
    'e',
  ],
  ['年間1,000人', '人/年', 'exact', '1000', '年間1,000人', '1,000 people a year'],
  ['50億円(推定)', '円', 'exact', '5000000000', '推定50億円', 'est. ¥5 bn', 'e'],
  ['50', '円', 'exact', '5000000000', '50億円', '¥5 bn', '', { written: '億円' }],
  [
    '>=300',
    '円',
    'atLeast',
    '>=30000000000',
    '300億円以上',
    '¥30 bn or more',
    '',
    { written: '億円' },
  ],
  [
    '50',
    '円',
    'exact',
    '5000000000',
    '推定50億円',
    'est. ¥5 bn',
    'e',
    { written: '億円', estimated: true },
  ],
  ['-5', '', 'exact', '-5', '−5', '−5', '', { plain: true }],
  ['−5%', '%', 'exact', '-5', '−5%', '−5%'],
  ['-0', '', 'exact', '0', '0', '0', '', { plain: true }],
  ['0.1', '', 'exact', '0.1', '0.1', '0.1', '', { plain: true }],
  [
    '9007199254740993',
    '',
    'exact',
    '9007199254740993',
    '9,007,199,254,740,993',
    '9,007,199,254,740,993',
    '',
    { plain: true },
  ],
  [
    '6.626e-34',
    '',
    'exact',
    `0.${'0'.repeat(33)}6626`,
    '6.626e−34',
    '6.626e−34',
    '',
    { plain: true },
  ],
  ['-1E-30 %', '%', 'exact', `-0.${'0'.repeat(29)}1`, '−1e−30%', '−1e−30%'],
  ['0.00000012', '', 'exact', '0.00000012', '0.00000012', '0.00000012', '', { plain: true }],
  ['2e30円', '円', 'exact', `2${'0'.repeat(30)}`, '2e30円', '¥2e30'],
  [
    '1.5e-20..2e-20',
    '',
    'range',
    `0.${'0'.repeat(19)}15..0.${'0'.repeat(19)}2`,
    '1.5e−20〜2e−20',
    '1.5e−20–2e−20',
    '',
    { plain: true },
  ],
  ['△567億円', '円', 'exact', '-56700000000', '−567億円', '−¥56.7 bn'],
  ['▲12.4%', '%', 'exact', '-12.4', '−12.4%', '−12.4%'],
  ['3ポイント', 'ポイント', 'exact', '3', '3ポイント', '3 pts'],
  ['10倍', '倍', 'exact', '10', '10倍', '10×'],
  ['12件', '件', 'exact', '12', '12件', '12 cases'],
  ['3冊', '冊', 'exact', '3', '3冊', '3 books'],
  ['非公開', '円', 'undisclosed', '', '非公開', 'undisclosed'],
  ['not disclosed', '円', 'undisclosed', '', '非公開', 'undisclosed'],
  [
    '非公開(推定70億〜130億)',
    'パラメータ',
    'undisclosed',
    '7000000000..13000000000',
    '非公開（推定70億〜130億）',
    'undisclosed (est. 7–13B)',
    'e',
  ],
  [
    '非公開（推定2TB以上）',
    'TB',
    'undisclosed',
    '>=2000000000000',
    '非公開（推定2TB以上）',
    'undisclosed (est. 2 TB or more)',
    'e',
  ],
  ['n/a', '円', 'notApplicable', '', '該当なし', 'n/a'],
  ['該当なし', '円', 'notApplicable', '', '該当なし', 'n/a'],
];

describe('parseQuantity and formatQuantity', () => {
  it.each(cases)('%s (%s)', (cell, unit, kind, value, ja, en, flags = '', more = {}) => {
    const parsed = parseQuantity(cell, { unit, ...more });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
    const { quantity } = parsed;
    expect(quantity.kind).toBe(kind);
    expect(renderValue(quantity)).toBe(value);
    expect(`${quantity.about ? 'a' : ''}${quantity.estimated ? 'e' : ''}`).toBe(flags);
    expect(formatQuantity(quantity, { language: 'ja' }).text).toBe(ja);
    expect(formatQuantity(quantity, { language: 'en' }).text).toBe(en);
  });

  it.each<[string, string, object, Partial<ParseContext>?]>([
    ['', '円', { type: 'blank' }],
    [' 　 ', '円', { type: 'blank' }],
    ['50', '円', { type: 'no-scale', found: '50' }],
    ['many', '社', { type: 'unreadable' }],
    ['NaN', '', { type: 'unreadable' }, { plain: true }],
    ['Infinity', '', { type: 'unreadable' }, { plain: true }],
    ['1e309', '', { type: 'unreadable' }, { plain: true }],
    ['1e3090', '', { type: 'unreadable' }, { plain: true }],
    ['1e5', '円', { type: 'no-scale' }],
    ['1,23', '社', { type: 'commas', found: '1,23' }],
    ['1.234,5', '', { type: 'commas' }, { plain: true }],
    ['(12)', '', { type: 'accounting-negative', found: '(12)' }, { plain: true }],
    ['30%', '社', { type: 'wrong-unit', found: '%', expected: '社' }],
    ['100社', '円', { type: 'wrong-unit', found: '社', expected: '円' }],
    ['3TB', '円', { type: 'wrong-unit', expected: '円' }],
    ['3%', 'ポイント', { type: 'wrong-unit', found: '%', expected: 'ポイント' }],
    ['100円/月', '円', { type: 'wrong-unit', expected: '円' }],
    ['130億〜70億', 'パラメータ', { type: 'low-above-high' }],
    ['1億2兆円', '円', { type: 'unreadable' }],
    ['120%', '%', { type: 'outside-limits', limit: '100', side: 'maximum' }, { maximum: '100' }],
    [
      '-1',
      '',
      { type: 'outside-limits', limit: '0', side: 'minimum' },
      { plain: true, minimum: '0' },
    ],
    ['〜100億', 'パラメータ', { type: 'unreadable' }],
  ])('%j in %s is a problem', (cell, unit, problem, more = {}) => {
    expect(parseQuantity(cell, { unit, ...more })).toMatchObject({ ok: false, problem });
  });

  it('keeps blank, zero, undisclosed and not applicable apart', () => {
    const kinds = ['', '0', '非公開', 'n/a'].map((cell) => {
      const parsed = parseQuantity(cell, { unit: '', plain: true });
      return parsed.ok
        ? `${parsed.quantity.kind} ${renderValue(parsed.quantity)}`
        : parsed.problem.type;
    });
    expect(kinds).toEqual(['blank', 'exact 0', 'undisclosed ', 'notApplicable ']);
  });

  it('takes what an undisclosed value can be from the limits of its field', () => {
    const parsed = parseQuantity('非公開', { unit: '%', minimum: '0', maximum: '100' });
    expect(parsed.ok && parsed.quantity.possible).toEqual({
      low: { at: '0', open: false },
      high: { at: '100', open: false },
    });
  });

  it('keeps one unit of the last stated digit', () => {
    const step = (cell: string, unit: string) => {
      const parsed = parseQuantity(cell, { unit });
      return parsed.ok ? parsed.quantity.step : undefined;
    };
    expect(step('68億', 'パラメータ')).toBe('100000000');
    expect(step('2.5TB', 'TB')).toBe('100000000000');
    expect(step('1兆2,000億円', '円')).toBe('100000000');
    expect(step('12.50%', '%')).toBe('0.01');
  });
});

describe('a range in a column with marks of its own', () => {
  it.each([
    ['9..12', '9..12'],
    ['1.234,5..2.000', '1234.5..2000'],
    ['9,5–12', '9.5..12'],
    ['9.5..12', 'commas'],
  ])('%s', (cell, value) => {
    const marks = { decimal: ',', group: '.' };
    const parsed = parseQuantity(cell, { unit: '', plain: true, marks });
    expect(parsed.ok ? renderValue(parsed.quantity) : parsed.problem.type).toBe(value);
  });
});
