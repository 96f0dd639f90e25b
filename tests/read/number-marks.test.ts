/** Every pair of decimal and group mark over ten cells, each value worked out by hand. */
import { describe, expect, it } from 'vitest';
import type { LanguageName } from '../../src/languages/codes.ts';
import { readColumn } from './read-column.ts';

const cells = [
  '12,5',
  '12.5',
  '1234,56',
  '1234.56',
  '0,5',
  '1.234,56',
  '1,234.56',
  '1 234,56',
  '1.234',
  '1,234',
];

const no = 'refused';
/** Pairs that say the same: [decimalChar, groupChar], undefined where it is absent. */
const pairs: {
  of: [decimalChar: string | undefined, groupChar: string | undefined][];
  reads: string[];
}[] = [
  {
    of: [
      [undefined, undefined],
      ['.', undefined],
      [undefined, ','],
      ['.', ','],
    ],
    reads: [no, '12.5', no, '1234.56', no, no, '1234.56', no, '1.234', '1234'],
  },
  {
    of: [
      [undefined, ''],
      ['.', ''],
      [undefined, ' '],
      ['.', ' '],
    ],
    reads: [no, '12.5', no, '1234.56', no, no, no, no, '1.234', no],
  },
  {
    of: [
      [',', undefined],
      [',', ''],
    ],
    reads: ['12.5', no, '1234.56', no, '0.5', no, no, no, no, '1.234'],
  },
  {
    of: [[',', '.']],
    reads: ['12.5', no, '1234.56', no, '0.5', '1234.56', no, no, '1234', '1.234'],
  },
  { of: [[',', ' ']], reads: ['12.5', no, '1234.56', no, '0.5', no, no, '1234.56', no, '1.234'] },
];

const flat = pairs.flatMap(({ of, reads }) =>
  of.map(([decimalChar, groupChar]) => ({ decimalChar, groupChar, reads })),
);
const given = (marks: { decimalChar: string | undefined; groupChar: string | undefined }) => ({
  ...(marks.decimalChar !== undefined && { decimalChar: marks.decimalChar }),
  ...(marks.groupChar !== undefined && { groupChar: marks.groupChar }),
});

describe('marks of numbers', () => {
  it.each(flat)('$decimalChar and $groupChar', async ({ reads, ...marks }) => {
    const { readings } = await readColumn({ type: 'number', ...given(marks) }, cells);
    expect(readings.map((r) => (r.startsWith('refused') ? no : r))).toEqual(reads);
  });

  it.each(flat)('$decimalChar and $groupChar, in a column of %', async ({ reads, ...marks }) => {
    const field = { type: 'string', ...given(marks), factdeck: { quantity: '%' } };
    const { readings } = await readColumn(
      field,
      cells.map((cell) => `>=${cell} %`),
    );
    const expected = reads.map((value) => (value === no ? no : `>=${value}`));
    expect(readings.map((r) => (r.startsWith('refused') ? no : r))).toEqual(expected);
  });

  it.each<[object, string]>([
    [{ decimalChar: '.', groupChar: '.' }, 'equal'],
    [{ decimalChar: ',', groupChar: ',' }, 'equal'],
    // A full stop stands before decimals where nothing else is said.
    [{ groupChar: '.' }, 'equal'],
    [{ decimalChar: '' }, 'not-a-mark'],
    [{ decimalChar: 'e' }, 'not-a-mark'],
    [{ groupChar: '0' }, 'not-a-mark'],
    [{ groupChar: '-' }, 'not-a-mark'],
    [{ decimalChar: ', ' }, 'not-a-mark'],
  ])('%j is told at the descriptor: %s', async (marks, problem) => {
    const { diagnostics } = await readColumn({ type: 'number', ...marks }, ['1']);
    expect(diagnostics).toMatchObject([{ code: 'number-marks', args: { problem } }]);
    expect(diagnostics[0]?.at?.file).toBe('d/datapackage.yaml');
  });

  it('are told by the group mark alone where numbers are whole', async () => {
    const cells = ['1.234.567', '999', '−1.000', '1,5', '1,234', '1.23', '1.234,0'];
    const { readings } = await readColumn({ type: 'integer', groupChar: '.' }, cells);
    const told = readings.map((r) => (r.startsWith('refused') ? no : r));
    expect(told).toEqual(['1234567', '999', '-1000', no, no, no, '1234']);
  });

  it('names them where a number does not keep to them', async () => {
    const field = { type: 'number', decimalChar: ',', groupChar: ' ' };
    const { diagnostics } = await readColumn(field, ['1.234,56']);
    expect(diagnostics).toMatchObject([{ args: { problem: 'commas', detail: '1 234,5' } }]);
  });

  // 12.450 in a deck that writes 1.234,5: twelve thousand to its author, twelve to the standard.
  it('are asked for where the deck writes other ones and a cell reads in two ways', async () => {
    const field = { type: 'string', factdeck: { quantity: '%' } };
    const cells = ['12.450', 'über 1,250', '3–4.500', '0.125', '12.5', '1,234,567', '1234.567'];
    const read = async (language: LanguageName, more: object = {}): Promise<string[]> => {
      const written = cells.map((cell) => `${cell} %`);
      const { readings } = await readColumn({ ...field, ...more }, written, {}, language);
      return readings.map((r) => (r.startsWith('refused') ? no : r));
    };
    const plain = ['0.125', '12.5', '1234567', '1234.567'];
    expect(await read('de')).toEqual([no, no, no, ...plain]);
    expect(await read('en')).toEqual(['12.45', '>1250', '3..4.5', ...plain]);
    expect(await read('de', { decimalChar: '.' })).toEqual(await read('en'));
  });

  it('are the standard’s in a column of its numbers, whatever the deck writes', async () => {
    const { readings } = await readColumn({ type: 'number' }, ['12.450'], {}, 'de');
    expect(readings).toEqual(['12.45']);
  });
});
