/** A bound states its figure against closed figures and opposite bounds; against what is open on its own side it states none. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv, verdictsOf } from './made-up.ts';
import { tables } from './tables.ts';

type Claim = Readonly<Record<string, unknown>>;

const rows = ['a', 'b', 'c'];
const describedAs = JSON.stringify({
  name: 'bounds',
  resources: [
    {
      name: 'q',
      path: 'q.csv',
      schema: {
        primaryKey: 'id',
        fields: [
          { name: 'id', type: 'string' },
          {
            name: 'v',
            type: 'string',
            constraints: { minimum: 0 },
            factdeck: { quantity: '円' },
          },
          { name: 'no', type: 'number' },
          { name: 'at', type: 'string', factdeck: { moment: true } },
        ],
      },
    },
  ],
});
const tableOf = (cells: readonly string[], at: readonly string[] = []) => ({
  'datapackage.yaml': describedAs,
  'q.csv': csv(
    'id,v,no,at',
    ...cells.map((text, i) => `${rows[i] ?? ''},${text},${i},${at[i] ?? '2025'}`),
  ),
});
const judge = (cells: readonly string[], claims: readonly Claim[]): Promise<string[]> =>
  verdictsOf(tableOf(cells), claims, { measures: { double: { scale: 'q.b.v', by: 2 } } });

/** Every form that holds cells against each other. */
const between: readonly Claim[] = [
  { greater: 'q.a.v', than: 'q.b.v' },
  { greater: 'q.a.v', than: 'q.b.v', times: 2 },
  { greater: 'q.a.v', than: 'q.b.v', by: '10円' },
  { greater: 'q.a.v', than: 'double' },
  { less: 'q.a.v', than: 'q.b.v' },
  { less: 'q.a.v', than: 'double', times: 2 },
  { equals: 'q.a.v', to: 'q.b.v' },
  { approximately: 'q.a.v', to: 'q.b.v', within: '50%' },
  { ratio: ['q.a.v', 'q.b.v'], is: 1, within: '50%' },
  { ratio: ['q.a.v', 'q.b.v'], atLeast: 2 },
  { ratio: ['q.a.v', 'q.b.v'], atMost: 1 },
  { largest: 'q.a.v' },
  { largest: 'q.a.v', ties: true },
  { smallest: 'q.a.v' },
  { smallest: 'q.a.v', ties: true },
  { rank: 'q.a.v', place: 2 },
  { rank: 'q.a.v', place: 2, from: 'bottom', ties: true },
  { share: 'q.a.v', of: 'q.v', atLeast: '40%' },
  { share: 'q.a.v', of: ['q.a.v', 'q.b.v'], is: '50%', within: '40%' },
  { sumsTo: 'q.a.v', parts: ['q.b.v', 'q.c.v'] },
  { sumsTo: 'q.a.v', parts: ['q.b.v'], within: '90%' },
  { increasing: 'q.v', along: 'no' },
  { decreasing: ['q.a.v', 'q.b.v'] },
];
const figures = fc.array(fc.constantFrom(100, 150, 200, 400), { minLength: 3, maxLength: 3 });
const sides = fc.constantFrom(['以上', '超'], ['以下', '未満']);
const settings = { seed: Number(process.env['FACTDECK_SEED'] ?? 20_260_101), numRuns: 25 };

describe('bounds that are open on one side', () => {
  it('are never in an order, a ratio or a share as stated', async () => {
    await fc.assert(
      fc.asyncProperty(figures, sides, fc.nat(7), async (ns, words, which) => {
        const cells = ns.map((n, i) => `${n}円${words[(which >> i) & 1] ?? ''}`);
        const judged = await judge(cells, between);
        const stated = between.filter((_, i) => judged[i]?.startsWith('holds'));
        expect(stated).toEqual([]);
      }),
      settings,
    );
  });

  it('state their figure against one that is closed', async () => {
    const judged = await judge(['150円以上', '150円', '10円'], between);
    const [more, , , , less, , same] = judged;
    expect([more, less, same]).toEqual(['unknown', 'fails', 'holdsAsStated bound']);
    expect(await judge(['300円以下', '150円', '10円'], between.slice(0, 2))).toEqual([
      'holdsAsStated bound',
      'holdsAsStated bound',
    ]);
  });
});

describe('one cell of a kind beside another', () => {
  it.each([
    // As much as was published of each, and no more than each leaves open.
    [['150円以上', '150円以上', '1円'], { equals: 'q.a.v', to: 'q.b.v' }, 'unknown'],
    [['150円以上', '150円超', '1円'], { equals: 'q.a.v', to: 'q.b.v' }, 'unknown'],
    [['200円以上', '100円以上', '1円'], { greater: 'q.a.v', than: 'q.b.v', times: 2 }, 'unknown'],
    [['150円以上', '150円以下', '1円'], { equals: 'q.a.v', to: 'q.b.v' }, 'holdsAsStated bound'],
    // What is not known at all is open too.
    [['150円以上', '非公開', '1円'], { greater: 'q.a.v', than: 'q.b.v' }, 'unknown'],
    // One rival that is open is enough; where all others are closed, the figure counts.
    [['300円以下', '100円', '10円'], { largest: 'q.a.v' }, 'holdsAsStated bound'],
    [['300円以下', '100円以下', '10円'], { largest: 'q.a.v' }, 'unknown'],
    [['300円以下', '200円', '100円以下'], { rank: 'q.b.v', place: 2 }, 'holdsAsStated bound'],
    [['60円以上', '40円', '0円'], { share: 'q.a.v', of: 'q.v', is: '60%' }, 'holdsAsStated bound'],
    [['60円以上', '40円以上', '0円'], { share: 'q.a.v', of: 'q.v', is: '60%' }, 'unknown'],
    [['60円以上', '40円以上', '0円'], { share: 'q.a.v', of: 'q.v', atLeast: '60%' }, 'unknown'],
    [
      ['60円', '40円以上', '0円以上'],
      { share: 'q.a.v', of: 'q.v', is: '60%' },
      'holdsAsStated bound',
    ],
    [
      ['30円', '10円以上', '20円以上'],
      { sumsTo: 'q.a.v', parts: ['q.b.v', 'q.c.v'] },
      'holdsAsStated bound',
    ],
    [['30円以上', '10円以上', '20円'], { sumsTo: 'q.a.v', parts: ['q.b.v', 'q.c.v'] }, 'unknown'],
    [['10円以上', '20円', '30円'], { increasing: 'q.v', along: 'no' }, 'holdsAsStated bound'],
    [['10円以上', '20円以上', '30円'], { increasing: 'q.v', along: 'no' }, 'unknown'],
    // A limit of the claim's own is that figure.
    [['150円以上', '1円', '1円'], { atLeast: 'q.a.v', value: '150円以上' }, 'holds'],
    [['150円超', '1円', '1円'], { atLeast: 'q.a.v', value: '150円以上' }, 'holds'],
    [['150円以下', '1円', '1円'], { atMost: 'q.a.v', value: '150円以下' }, 'holds'],
    [['150円以上', '1円', '1円'], { less: 'q.a.v', than: '200円以上' }, 'unknown'],
    [
      ['150円以上', '1円', '1円'],
      { any: 'q', have: { v: { lessThan: '200円以上' } }, rows: ['a'] },
      'unknown',
    ],
    [['150円以上', '1円', '1円'], { any: 'q', have: { v: { atLeast: '150円以上' } } }, 'holds'],
    [['150円以上', '1円', '1円'], { is: 'q.a.v', value: '150円以上' }, 'holds'],
  ] as const)('%j %j: %s', async (cells, claim, expected) => {
    expect(await judge(cells, [claim])).toEqual([expected]);
  });
});

describe('moments that are open on one side', () => {
  it.each([
    [['>=2024', '>=2024'], { equals: 'q.a.at', to: 'q.b.at' }, 'unknown'],
    [['2024年以降', '2026年以降'], { before: 'q.a.at', than: 'q.b.at' }, 'unknown'],
    [['2024年以降', '2026年以降'], { less: 'q.a.at', than: 'q.b.at' }, 'unknown'],
    [['2024年以降', '2026年以降'], { smallest: 'q.a.at', rows: ['a', 'b'] }, 'unknown'],
    [['<=2023', '<=2025'], { before: 'q.a.at', than: 'q.b.at' }, 'unknown'],
    [['2024年以降', '2026年以降'], { months: ['q.a.at', 'q.b.at'], atLeast: 0 }, 'unknown'],
    [['2024年以降', '2023'], { after: 'q.a.at', than: 'q.b.at' }, 'holds'],
    [['2024年以降', '<=2023'], { after: 'q.a.at', than: 'q.b.at' }, 'holds'],
  ] as const)('%j %j: %s', async (at, claim, expected) => {
    const table = tableOf(['1円', '2円', '3円'], at);
    expect(await verdictsOf(table, [claim])).toEqual([expected]);
  });
});

it('is so of every figure of the tables that other tests judge', async () => {
  const same = ['al30', 'mt30', 'un'].flatMap((a) =>
    ['al30', 'mt30', 'un'].map((b) => ({ equals: `f.${a}.v`, to: `f.${b}.v` })),
  );
  expect(new Set(await verdictsOf(tables, same))).toEqual(new Set(['unknown']));
});
