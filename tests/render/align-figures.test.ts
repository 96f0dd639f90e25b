/** What stands unseen behind the numbers of a column, so that their decimal points and their units do. */
import { expect, it } from 'vitest';
import type { Figure, RowView } from '../../src/model/views.ts';
import { alignFigures } from '../../src/render/align-figures.ts';

/** `number unit`; without a digit it is said in words; '' is no figure. */
function figureOf(text: string): Figure | null {
  if (text === '') return null;
  const [number = '', unit = ''] = text.split(' ');
  const kind = /\d/.test(number) ? 'exact' : 'undisclosed';
  return {
    ...{ fact: '', before: '', number, unit, after: '', text, value: '' },
    ...{ kind, estimated: false, about: false, changed: false },
  };
}

function rowOf(texts: readonly string[]): RowView {
  const cells = texts.map((text) => ({
    main: {
      ...{ type: 'figure' as const, text, figure: figureOf(text) },
      ...{ steps: [], fact: '', quiet: false },
    },
    ...{ under: null, align: 'right' as const, key: false },
  }));
  return { highlight: false, total: false, cells };
}

/** Of one column, cell by cell: the digits and the units that stand behind it unseen. */
function unseen(...column: string[]): [pad: string, tails: string][] {
  return unseenWith('.', column);
}

function unseenWith(decimal: string, column: readonly string[]): [pad: string, tails: string][] {
  const rows = column.map((text) => rowOf([text]));
  return alignFigures(rows, decimal).map(({ cells }) => [
    cells[0]?.pad ?? '',
    cells[0]?.tails ?? '',
  ]);
}

it('fills up each number to the longest fraction of its column', () => {
  expect(unseen('12.25', '3.5', '40').map(([pad]) => pad)).toEqual(['', '5', '.25']);
});

it('takes no group of thousands for decimals where they stand behind a comma', () => {
  expect(unseenWith(',', ['1.250', '950,5', '40']).map(([pad]) => pad)).toEqual([',5', '', ',5']);
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
  const [, second] = alignFigures([rowOf(['1.5', '10']), rowOf(['2', '20'])], '.');
  expect(second?.cells.map((c) => c.pad)).toEqual(['.5', '']);
});
