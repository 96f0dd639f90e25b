/** Cells of figures as the world writes them: each is read as what it says, or refused with its text. Values worked out by hand. */
import { describe, expect, it } from 'vitest';
import { readColumn } from './read-column.ts';

type Field = Readonly<Record<string, unknown>>;
const figure = 'refused: cell-quantity';
const type = 'refused: cell-type';

const number: Field = { type: 'number' };
const integer: Field = { type: 'integer' };
const european: Field = { type: 'number', decimalChar: ',' };
const stripped: Field = { type: 'number', bareNumber: false };
const percent: Field = { type: 'string', factdeck: { quantity: '%' } };
const yen: Field = { type: 'string', factdeck: { quantity: '円' } };
const dollars: Field = { type: 'string', factdeck: { quantity: '$' } };
const ofUnit = (quantity: string, more = {}): Field => ({
  type: 'string',
  factdeck: { quantity, ...more },
});

const figures: [string, Field, [cell: string, reading: string][]][] = [
  [
    'number',
    number,
    [
      ['5', '5'],
      ['+5', '5'],
      ['-5', '-5'],
      ['−5', '-5'],
      ['．５', '0.5'],
      ['.5', '0.5'],
      ['-.5', '-0.5'],
      ['5.', '5'],
      ['-5.', '-5'],
      ['１，２３４．５', '1234.5'],
      ['1,234', '1234'],
      ['1234,56', figure],
      ['1.5e9', '1500000000'],
      ['6.626e-34', `0.${'0'.repeat(33)}6626`],
      ['1E-30', `0.${'0'.repeat(29)}1`],
      ['1E+30', `1${'0'.repeat(30)}`],
      ['1e300', `1${'0'.repeat(300)}`],
      ['1e309', type],
      ['1e-301', type],
      ['1e9999', type],
      ['9223372036854775807', '9223372036854775807'],
      ['98.0', '98'],
      ['3.50', '3.5'],
      ['△567', '-567'],
      ['▲5.2', '-5.2'],
      ['▲ 1,234', '-1234'],
      ['▼5.2', type],
      ['(89)', figure],
      ['95-', type],
      ['12.5.', type],
      ['$1,234', figure],
      ['12.3 p', figure],
      ['300/年', figure],
      ['300 per year', figure],
      ['NaN', figure],
      ['INF', figure],
      ['-INF', figure],
      ['Infinity', figure],
      ['..', type],
      ['…', type],
      [':', type],
      ['-', type],
      ['X', type],
      ['***', type],
      ['n/a', 'notApplicable'],
      ['1/2', type],
      ['10-14', type],
      ['1 234', type],
      ['50²', type],
      ['5㉑', type],
      ['5㊄', type],
      ['12.5.', type],
      ['3 m', figure],
      ['40 T', figure],
      ['4.2M', '4200000'],
      ['5k', '5000'],
      ['>=5', '>=5'],
      ['about 5', '~5'],
      ['95 million', '95000000'],
    ],
  ],
  [
    'integer',
    integer,
    [
      ['1,000', '1000'],
      ['△567', '-567'],
      ['▲3', '-3'],
      ['1e3', '1000'],
      ['5.', '5'],
      ['5.5', type],
      ['<=5.5', type],
      ['1..5.5', type],
      ['.5', type],
      ['9223372036854775807', '9223372036854775807'],
    ],
  ],
  [
    'decimalChar: ","',
    european,
    [
      ['12,5', '12.5'],
      ['1234,56', '1234.56'],
      ['0,5', '0.5'],
      ['1.234,56', figure],
      ['1,5e3', '1500'],
      [',5', '0.5'],
      ['5,', '5'],
    ],
  ],
  [
    'Excel in German',
    { type: 'number', decimalChar: ',', groupChar: '.' },
    [
      ['1.234.567,89', '1234567.89'],
      ['1.5', figure],
    ],
  ],
  [
    'bareNumber: false with a unit',
    { ...european, bareNumber: false, factdeck: { quantity: '%' } },
    [
      ['45,2 %', '45.2'],
      ['45,2', '45.2'],
      ['−0,5 %', '-0.5'],
      ['45,2 €', figure],
      ['45,2 % p.a.', figure],
    ],
  ],
  [
    'bareNumber: false without one',
    stripped,
    [
      ['(95)', figure],
      ['95-', type],
      ['95 million', '95000000'],
      ['1.5bn', '1500000000'],
      ['3 m', figure],
      ['3m', figure],
      ['512 B', figure],
      ['>=5', '>=5'],
      ['about 5', '~5'],
      ['12.3 p', figure],
      ['95*', figure],
      ['A95', type],
      ['300/年', figure],
      ['95 1)', type],
    ],
  ],
  [
    'bareNumber: false, all in percent',
    stripped,
    [
      ['45.2 %', '45.2'],
      ['-3%', '-3'],
      ['n/a', 'notApplicable'],
    ],
  ],
  [
    'bareNumber: false, all in euros',
    stripped,
    [
      ['€95', '95'],
      ['95 €', '95'],
      ['EUR 1,200', '1200'],
    ],
  ],
  [
    '%',
    percent,
    [
      ['▲12.4%', '-12.4'],
      ['△ 0.5 %', '-0.5'],
      ['約▲3%', '~-3'],
      ['▲5%〜▲3%', '-5..-3'],
      ['12.5', figure],
      ['5%/年', figure],
      ['3% a year', figure],
      ['年間5%', figure],
      ['1e-9 %', '0.000000001'],
    ],
  ],
  [
    '円',
    yen,
    [
      ['300億', '30000000000'],
      ['300億/年', figure],
      ['300億円/年', figure],
      ['年間300億円', figure],
      ['年間300億', figure],
      ['△567億円', '-56700000000'],
      ['▲¥567', '-567'],
      ['(89)', figure],
      ['1091.6', figure],
    ],
  ],
  [
    '円/年',
    ofUnit('円/年'),
    [
      ['300億/年', '30000000000'],
      ['300億円/年', '30000000000'],
      ['年間300億円', '30000000000'],
      ['300億円', '30000000000'],
      ['300億円/月', figure],
      ['300億/月', figure],
    ],
  ],
  [
    '$',
    dollars,
    [
      ['$4.2m', '4200000'],
      ['-$80 m', '-80000000'],
      ['$300/yr', figure],
      ['300 million a year', figure],
      ['£4.2m', figure],
      ['($30 m)', figure],
    ],
  ],
  [
    '£',
    ofUnit('£', { written: '£ million' }),
    [
      ['£4.2m', '4200000'],
      ['4.2', '4200000'],
    ],
  ],
  [
    '€, written k€',
    ofUnit('€', { written: 'k€' }),
    [
      ['1,091.6', '1091600'],
      ['k€ 1,091.6', '1091600'],
      ['1,091.6 k€', '1091600'],
      ['1,091.6 kEUR', '1091600'],
      ['kEUR 1,091.6', '1091600'],
      ['€1,091.6', '1091.6'],
      ['€k 2', '2000'],
      ['€m 2', '2000000'],
      ['5 T€', figure],
      ['5 TEUR', figure],
      ['k€ 5 million', figure],
      ['€3–5', figure],
    ],
  ],
  ['m²', ofUnit('m²'), [['18500 m²', '18500']]],
  [
    'INR',
    ofUnit('INR'),
    [
      ['52.2million INR', '52200000'],
      ['₹ 5 crore', '50000000'],
    ],
  ],
];

describe.each(figures)('a figure in a column of %s', (_, field, cells) => {
  it('is what its cell says, or refused', async () => {
    const { readings } = await readColumn(
      field,
      cells.map(([cell]) => cell),
    );
    expect(cells.map(([cell], i) => [cell, readings[i]])).toEqual(cells);
  });
});

it('a cell that stands twice is read, or refused, each time at its own place', async () => {
  const { readings } = await readColumn(number, ['5', 'x', '5', 'x']);
  expect(readings).toEqual(['5', type, '5', type]);
});

describe('signs that a column lets stand', () => {
  it.each([
    [['95%', '0.95'], '%'],
    [['0.95', '95%'], ''],
    [['$12', '12%'], '$'],
  ])('%j are not one', async (cells, detail) => {
    const { diagnostics } = await readColumn(stripped, cells);
    expect(diagnostics).toMatchObject([
      { code: 'cell-quantity', args: { problem: 'mixed-signs', detail }, at: { line: 3 } },
    ]);
  });
});

describe('written above a field', () => {
  it('is not taken for figures of another unit, nor for numbers without one', async () => {
    const above = { written: '億円' };
    const readingOf = async (field: Field) => (await readColumn(field, ['5'], above)).readings;
    expect(await readingOf(ofUnit('円'))).toEqual(['500000000']);
    expect(await readingOf({ type: 'number', factdeck: { quantity: '円' } })).toEqual([
      '500000000',
    ]);
    expect(await readingOf(ofUnit('人'))).toEqual([figure]);
    expect(await readingOf({ type: 'number', factdeck: { quantity: '人' } })).toEqual(['5']);
    expect(await readingOf(integer)).toEqual(['5']);
  });
});

describe('the length of a text', () => {
  it.each([
    ['minLength', ['ab', 'abc', 'abcd'], ['refused: cell-constraint', 'text', 'text']],
    ['maxLength', ['ab', 'abc', 'abcd'], ['text', 'text', 'refused: cell-constraint']],
  ])('%s counts the characters themselves', async (rule, cells, expected) => {
    const { readings } = await readColumn({ type: 'string', constraints: { [rule]: 3 } }, cells);
    expect(readings).toEqual(expected);
  });
});
