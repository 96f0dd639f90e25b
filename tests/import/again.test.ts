/** Next month's file: what it changes is told cell by cell, the author's corrections stay, and names that changed are known again. */
import { describe, expect, it } from 'vitest';
import { compareTables, type OldTable, type Renames } from '../../src/import/again.ts';
import { proposalOf } from './shown.ts';

const none: Renames = { columns: {}, rows: {} };
const march = 'Region\tSales (k€)\tCosts (k€)\nNorth\t100\t60\nSouth\t80\t50\nEast\t70\t45\n';
const old: OldTable = {
  name: 'sales',
  fields: [
    { name: 'region', unit: '', written: '' },
    { name: 'sales', unit: '€', written: 'k€' },
    { name: 'costs', unit: '€', written: 'k€' },
  ],
  key: ['region'],
  rows: [
    ['North', '100', '60'],
    ['South', '80', '50'],
    ['East', '70', '45'],
  ],
};

async function again(text: string, table = old, kept = none, before?: string) {
  const tableOf = async (pasted: string) => {
    const [found] = (await proposalOf('sales.txt', pasted, 'en')).tables;
    if (!found) throw new Error('no table');
    return found;
  };
  const last = before === undefined ? undefined : await tableOf(before);
  return compareTables(table, await tableOf(text), kept, last, 'en');
}

const told = ({ changes }: Awaited<ReturnType<typeof again>>): string[] =>
  changes.map(({ kind, row = '', field = '', was = '', is = '' }) =>
    [kind, row, field, was, is].join(' ').replace(/ +/g, ' ').trim(),
  );

describe('a newer file', () => {
  it('that says the same changes nothing', async () => {
    const found = await again(march);
    expect([told(found), found.rows, found.fits]).toEqual([[], old.rows, true]);
  });

  it('tells jumps of ten times before figures that were revised, new rows and rows that are gone', async () => {
    const found = await again(
      'Region\tSales (k€)\tCosts (k€)\nNorth\t101\t60\nSouth\t800\t50\nWest\t10\t5\n',
    );
    expect(told(found)).toEqual([
      'tenfold South sales 80 800',
      'revised North sales 100 101',
      'row-gone East',
      'row-new West',
    ]);
    expect(found.rows).toEqual([
      ['North', '101', '60'],
      ['South', '800', '50'],
      ['West', '10', '5'],
    ]);
  });

  it('in another scale is the same figures', async () => {
    const found = await again(
      'Region\tSales (€)\tCosts (k€)\nNorth\t100000\t60\nSouth\t80000\t50\nEast\t70000\t45\n',
    );
    expect([told(found), found.rows]).toEqual([[], old.rows]);
  });

  it('whose columns are shifted is told first', async () => {
    const found = await again(
      'Region\tSales (k€)\tCosts (k€)\nNorth\t60\t1\nSouth\t50\t2\nEast\t45\t3\n',
    );
    expect(told(found)[0]).toBe('shifted sales costs');
  });

  it('with another name for a column or a row keeps the name that the deck knows, once it was agreed', async () => {
    const text = 'Region\tTurnover (k€)\tCosts (k€)\nNord\t100\t60\nSouth\t80\t50\nEast\t70\t45\n';
    const first = await again(text);
    expect(told(first)).toEqual(['column-renamed sales turnover', 'row-renamed North Nord']);
    expect([first.rows, first.fits]).toEqual([old.rows, true]);
    const second = await again(text, old, first.renames);
    expect(told(second)).toEqual([]);
  });

  it('without a column that the deck knows does not fit', async () => {
    const found = await again('Region\tSales (k€)\nNorth\t100\nSouth\t80\nEast\t70\n');
    expect([told(found), found.fits]).toEqual([['column-gone costs'], false]);
  });

  it('leaves the author’s corrections as long as it says what it said', async () => {
    const corrected = {
      ...old,
      rows: [
        ['North', '99', '60'],
        ['South', '81', '50'],
        ['East', '70', '45'],
      ],
    };
    const found = await again(march.replace('South\t80', 'South\t82'), corrected, none, march);
    expect(told(found)).toEqual([
      'correction-replaced South sales 81 82',
      'correction-kept North sales 99 100',
    ]);
    expect(found.rows.map(([, sales]) => sales)).toEqual(['99', '82', '70']);
  });
});
