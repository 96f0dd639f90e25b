/** Bars, spark lines, published changes and subtotals in tables: what is drawn is what the cells say, and a subtotal sums up the rows above it. */
import { describe, expect, it } from 'vitest';
import type { Drawn } from '../../src/model/views.ts';
import { planned, planOf, type DeckFiles } from '../deck.ts';

const sales = { quantity: '$', written: '$ million' };
const descriptor = {
  name: 'x',
  resources: [
    {
      name: 'r',
      path: 'r.csv',
      schema: {
        primaryKey: 'id',
        fields: [
          { name: 'id', type: 'string' },
          { name: 'group', type: 'string' },
          { name: 'a', type: 'string', factdeck: sales },
          { name: 'b', type: 'string', title: 'Second', factdeck: sales },
          { name: 'c', type: 'string', factdeck: sales },
          { name: 'growth', type: 'string', factdeck: { quantity: '%', change: true } },
          {
            name: 'faults',
            type: 'string',
            factdeck: { quantity: '%', change: true, good: 'low' },
          },
          {
            name: 'tilt',
            type: 'string',
            factdeck: { quantity: '%', change: true, good: 'neither' },
          },
        ],
      },
    },
  ],
};
const rows = [
  'id,group,a,b,c,growth,faults,tilt',
  'k,K,1,4,10,25%,3%,1%',
  'l,K,2,est. 3,>=5,-9%,-1%,-2%',
  'm,T,1..2,undisclosed,4,>=-2%,n/a,0%',
  'n,T,1,2,undisclosed,undisclosed,0%,1%',
].join('\n');

const deckOf = (table: object, deck: object = {}): DeckFiles => ({
  files: {
    'deck.yaml': {
      title: 'T',
      language: 'en',
      edition: '2026-01',
      tables: {
        groups: { from: 'r', groupBy: 'group', figures: { all: { sum: 'c' } } },
        others: { from: 'groups', groupBy: 'group', figures: { all: { sum: 'all' } } },
      },
      ...deck,
      slides: [{ id: 'one', title: 'Shown', table: { table: 'r', ...table } }],
    },
    'datapackage.yaml': descriptor,
    'r.csv': `${rows}\n`,
  },
});

async function tableOf(table: object) {
  const [slide] = (await planOf(deckOf(table))).slides;
  if (slide?.layout !== 'table') throw new Error('no table');
  return slide;
}

const ends = (drawn: Drawn | null | undefined): unknown =>
  drawn?.marks.map(({ paint, way, box }) => [
    way === '' ? paint : `${paint} ${way}`,
    Math.round(box.x),
    Math.round(box.x + box.width),
  ]);

describe('bars in a table', () => {
  it('begin at zero on one scale for the column, by the signs of charts', async () => {
    const { view, key, remarks } = await tableOf({ columns: ['id', { field: 'c', bar: true }] });
    const bars = view.rows.map(({ cells }) => cells[1]?.drawn);
    const [whole, half] = bars.map((bar) => bar?.marks[0]?.box.width ?? 0);
    expect(bars.map((bar) => bar?.scale)).toEqual(Array(4).fill([0, 10e6]));
    expect((half ?? 0) / (whole ?? 1)).toBeCloseTo(0.5, 2);
    const at = Math.round(half ?? 0);
    expect(ends(bars[0])).toEqual([['solid', 0, Math.round(whole ?? 0)]]);
    expect(ends(bars[1])).toEqual([
      ['solid', 0, at],
      ['fade right', at, at + 22],
    ]);
    expect(ends(bars[3])).toEqual([['slot', 0, 52]]);
    expect(bars[0]?.marks[0]?.fact).toBe('r.k.c');
    expect(key.map(({ sign, marks }) => [sign, marks])).toEqual([
      ['exact', 'bar'],
      ['atLeast', 'bar'],
      ['undisclosed', 'bar'],
    ]);
    expect(remarks).toEqual([]);
  });

  it('go both ways from zero where some are below it', async () => {
    const { view } = await tableOf({ columns: ['id', { field: 'growth', bar: true }] });
    const [up, down, bound] = view.rows.map(({ cells }) => cells[1]?.drawn);
    const [zero] = (up?.marks ?? []).filter(({ paint }) => paint === 'zero');
    expect(up?.marks[0]?.box.x).toBe(zero?.box.x);
    const left = down?.marks[0]?.box;
    expect((left?.x ?? 0) + (left?.width ?? 0)).toBeCloseTo(zero?.box.x ?? 0, 0);
    // −2 % or more: somewhere from there on.
    expect(bound?.marks[0]).toMatchObject({ paint: 'fade', way: 'right' });
  });
});

describe('spark lines', () => {
  it('join what is known, leave a gap where it is not, and are read out', async () => {
    const { view, remarks } = await tableOf({
      columns: ['id', { title: 'Course', spark: ['a', 'b', 'c'] }],
    });
    const [sure, guessed, gap] = view.rows.map(({ cells }) => cells[1]?.drawn);
    expect(sure?.alt).toBe('a: $1 m, Second: $4 m, c: $10 m');
    expect(sure?.lines.map(({ dashed }) => dashed)).toEqual([false, false]);
    expect(sure?.marks.map(({ paint, fact }) => [paint, fact])).toEqual([['solid', 'r.k.c']]);
    expect(guessed?.lines.map(({ dashed }) => dashed)).toEqual([true]);
    expect(guessed?.marks.map(({ paint, way }) => [paint, way])).toEqual([
      ['light', ''],
      ['fade', 'up'],
      ['solid', ''],
    ]);
    expect(gap?.lines).toEqual([]);
    expect(gap?.marks.map(({ paint }) => paint)).toEqual(['band', 'slot', 'solid']);
    expect(remarks).toEqual(['Each small line has its own scale']);
  });

  it('are of figures of one unit', async () => {
    const told = async (column: object): Promise<readonly string[]> =>
      (await planned(deckOf({ columns: ['id', column] }))).codes;
    expect(await told({ title: 'Course', spark: ['a', 'b', 'growth'] })).toEqual([
      'chart-fields-differ',
    ]);
    expect(await told({ title: 'Course', spark: ['a', 'b', 'id'] })).toEqual(['field-type']);
    expect(await told({ field: 'group', bar: true })).toEqual(['field-type']);
  });
});

it('published changes have sign, arrow and a worth, as the column says what is better', async () => {
  const { view } = await tableOf({ columns: ['id', 'growth', 'faults', 'tilt'] });
  const printed = view.rows.map(({ cells }) =>
    cells.slice(1).map(({ main }) => [main.text, main.figure?.worth]),
  );
  expect(printed).toEqual([
    [
      ['↑ +25%', 'good'],
      ['↑ +3%', 'bad'],
      ['↑ +1%', ''],
    ],
    [
      ['↓ −9%', 'bad'],
      ['↓ −1%', 'good'],
      ['↓ −2%', ''],
    ],
    [
      ['−2% or more', ''],
      ['n/a', ''],
      ['0%', ''],
    ],
    [
      ['undisclosed', ''],
      ['0%', ''],
      ['↑ +1%', ''],
    ],
  ]);
});

describe('subtotals', () => {
  const columns = ['id', 'c'];
  it('stand below the rows that they sum up, with what is not known of them', async () => {
    const { view, facts } = await tableOf({
      columns,
      subtotals: 'groups',
      rows: ['n', 'k', 'm', 'l'],
    });
    expect(view.rows.map(({ cells }) => cells.map(({ main }) => main.text))).toEqual([
      ['n', 'undisclosed'],
      ['m', '$4 m'],
      ['T in total', 'undisclosed'],
      ['k', '$10 m'],
      ['l', '$5 m or more'],
      ['K in total', '$15 m or more'],
    ]);
    expect(view.rows.map(({ subtotal }) => subtotal)).toEqual(
      [false, false, true].concat([false, false, true]),
    );
    expect(facts).toContain('groups.K.all');
  });

  it('are refused where they sum up rows that are not shown, or those of another table', async () => {
    const codes = async (subtotals: string, keys: readonly string[]): Promise<readonly string[]> =>
      (await planned(deckOf({ columns, subtotals, rows: keys }))).codes;
    expect(await codes('groups', ['k', 'm', 'n'])).toEqual(['subtotal-of-hidden']);
    expect(await codes('others', ['k', 'l'])).toEqual(['subtotal-of-others']);
    expect(await codes('r', ['k', 'l'])).toEqual(['subtotal-of-others']);
  });
});
