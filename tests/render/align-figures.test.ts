/** What stands unseen behind the numbers of a column, so that their decimal points and their units do. */
import { expect, it } from 'vitest';
import type { Figure, RowView } from '../../src/model/views.ts';
import { languageOf } from '../../src/languages/index.ts';
import { formatQuantity, fractionIn, parseQuantity } from '../../src/quantity/index.ts';
import { alignFigures } from '../../src/render/align-figures.ts';

/** `number unit`; without a digit it is said in words; '' is no figure. */
function figureOf(text: string): Figure | null {
  if (text === '') return null;
  const [number = '', unit = ''] = text.split(' ');
  const isNumber = /\d/.test(number);
  const kind = isNumber ? 'exact' : 'undisclosed';
  const fraction = isNumber ? number.slice(`${number}.`.indexOf('.')) : null;
  return {
    ...{ fact: '', before: '', number, fraction, unit, after: '', text, value: '' },
    ...{ kind, estimated: false, about: false, changed: false, worth: '' },
  };
}

function rowOf(texts: readonly string[]): RowView {
  const cells = texts.map((text) => ({
    main: {
      ...{ type: 'figure' as const, text, figure: figureOf(text) },
      ...{ steps: [], lines: [], over: 0, fact: '', quiet: false },
    },
    ...{ under: null, drawn: null, align: 'right' as const, key: false },
  }));
  return { highlight: false, total: false, subtotal: false, height: 0, cells };
}

/** Of one column, cell by cell: the digits and the units that stand behind it unseen. */
function unseen(...column: string[]): [pad: string, tails: string][] {
  const rows = column.map((text) => rowOf([text]));
  return alignFigures(rows).map(({ cells }) => [cells[0]?.pad ?? '', cells[0]?.tails ?? '']);
}

it('fills up each number to the longest fraction of its column', () => {
  expect(unseen('12.25', '3.5', '40').map(([pad]) => pad)).toEqual(['', '5', '.25']);
});

it.each([
  ['en', '1,250', ''],
  ['en', '950.5', '.5'],
  ['en', '0.5..2.25', '.25'],
  ['en', 'undisclosed', null],
  ['de', '1250', ''],
  ['de', '950.5', ',5'],
] as const)('knows decimals from thousands (%s, %s)', (language, written, fraction) => {
  const parsed = parseQuantity(written, { unit: '', plain: true });
  if (!parsed.ok) throw new Error(written);
  const { parts } = formatQuantity(parsed.quantity, { language });
  expect(fractionIn(parts, languageOf(language).figures.marks)).toBe(fraction);
});

it('keeps room behind each number for every unit of its column', () => {
  expect(unseen('12 億', '3 万').map(([, tails]) => tails)).toEqual(['億\n万', '億\n万']);
  expect(unseen('1.5', '2').map(([, tails]) => tails)).toEqual([' ', ' ']);
});

it('leaves a column without a difference as it is', () => {
  expect(unseen('1.5 億', '2.5 億')).toEqual([
    ['', ''],
    ['', ''],
  ]);
});

it('moves nothing that is said in words, nor a cell without a figure', () => {
  expect(unseen('1.5', '2', '非公開', '')).toEqual([
    ['', ' '],
    ['.5', ' '],
    ['', ''],
    ['', ''],
  ]);
});

it('looks at each column by itself', () => {
  const [, second] = alignFigures([rowOf(['1.5', '10']), rowOf(['2', '20'])]);
  expect(second?.cells.map((c) => c.pad)).toEqual(['.5', '']);
});
