/** Levels of a waterfall: forwards from one total, backwards from the next, and what does not add up. */
import { describe, expect, it } from 'vitest';
import { planned } from '../deck.ts';

const descriptor = `
name: bridge
resources:
  - name: bridge
    path: bridge.csv
    schema:
      primaryKey: id
      fields:
        - { name: id, type: string }
        - { name: amount, type: string, title: Amount, factdeck: { quantity: $, written: $ million } }
`;

async function bridge(amounts: readonly string[], totals = '') {
  const rows = amounts.map((amount, i) => `r${i},${amount}`);
  const chart = `{ preset: waterfall, table: bridge, x: amount, y: id${totals} }`;
  const { plan, diagnostics } = await planned({
    files: {
      'deck.yaml': `title: T\nlanguage: en\nedition: 2026-01\nslides:\n  - { id: a, title: T, chart: ${chart} }\n`,
      'datapackage.yaml': descriptor,
      'bridge.csv': ['id,amount', ...rows, ''].join('\n'),
    },
  });
  const levels = plan?.slides[0]?.chart?.data.rows?.map(({ cells: { to } }) =>
    to?.type === 'level' ? [to.low, to.high].map((end) => (end === null ? null : end / 1e6)) : [],
  );
  return { levels, diagnostics };
}

type Levels = readonly (readonly (number | null)[])[];

/** What, amounts from row to row, the level behind each, and the rows that are totals. */
const good: readonly (readonly [string, readonly string[], Levels, string])[] = [
  [
    'exact steps',
    ['10', '2', '-3', '9'],
    [
      [10, 10],
      [12, 12],
      [9, 9],
      [9, 9],
    ],
    '',
  ],
  [
    'a range is narrowed by the total behind it',
    ['10', '1..3', '1..5', '16'],
    [
      [10, 10],
      [11, 13],
      [16, 16],
      [16, 16],
    ],
    '',
  ],
  [
    'one undisclosed step has a place between two totals',
    ['10', '2', 'undisclosed', '-1', '15'],
    [
      [10, 10],
      [12, 12],
      [16, 16],
      [15, 15],
      [15, 15],
    ],
    '',
  ],
  [
    'a bound stays open where no total closes it',
    ['10', '>=2'],
    [
      [10, 10],
      [12, null],
    ],
    ', totals: r0',
  ],
  [
    'what does not apply changes nothing',
    ['10', 'n/a', '10'],
    [
      [10, 10],
      [10, 10],
      [10, 10],
    ],
    '',
  ],
  [
    'a total between',
    ['10', '2', '12', '3', '15'],
    [
      [10, 10],
      [12, 12],
      [12, 12],
      [15, 15],
      [15, 15],
    ],
    ', totals: [r0, r2, r4]',
  ],
  [
    'without a first total it begins at zero',
    ['2', '3', '5'],
    [
      [2, 2],
      [5, 5],
      [5, 5],
    ],
    ', totals: r2',
  ],
];
const bad: readonly (readonly [string, readonly string[], string, string])[] = [
  ['too little', ['10', '2', '15'], '$3 m', ''],
  ['too much', ['10', '7', '15'], '$2 m', ''],
  ['a range that does not reach it', ['10', '1..2', '15'], '$3 m', ''],
  ['in the second half only', ['10', '2', '12', '3', '14'], '$1 m', ', totals: [r0, r2, r4]'],
];

describe('a waterfall', () => {
  it.each(good)('%s', async (_, amounts, levels, totals) => {
    const found = await bridge(amounts, totals);
    expect(found.diagnostics).toEqual([]);
    expect(found.levels).toEqual(levels);
  });

  it.each(bad)('that does not add up says by how much: %s', async (_, amounts, by, totals) => {
    const { diagnostics } = await bridge(amounts, totals);
    expect(diagnostics.map((d) => [d.code, 'by' in d.args && d.args.by])).toEqual([
      ['parts-do-not-sum', by],
    ]);
  });

  it('lets a rounded figure be off by its last digit, and no more', async () => {
    expect((await bridge(['10', 'about 2', '13'])).diagnostics).toEqual([]);
    expect((await bridge(['10', 'about 2', '14'])).diagnostics.map((d) => d.code)).toEqual([
      'parts-do-not-sum',
    ]);
  });
});
