/** What a claim's shape keeps one more row from breaking, and what it asks for that no cell has: told without trying anything. */
import { describe, expect, it } from 'vitest';
import { mutateClaims } from '../../src/claims/mutate.ts';
import { csv, deckOf, judgeClaims, readFiles } from './made-up.ts';
import { tables } from './tables.ts';

async function told(claim: unknown): Promise<string[]> {
  const { diagnostics } = await judgeClaims(tables, [claim]);
  return diagnostics.map((d) => (d.code === 'claim-cannot-break' ? d.args.why : d.code));
}
const all = ['a', 'b', 'c', 'd'];
const open = { open: 'true' };

describe('a claim that one more row could not break', () => {
  it.each([
    [{ only: ['a', 'c', 'd'], of: 'c', have: open, rows: ['a', 'c', 'd'] }, ['alone']],
    [{ only: ['a'], of: 'c', have: open, where: { id: 'a' } }, ['alone']],
    [{ largest: 'p.a.v', rows: ['a'] }, ['alone']],
    [{ rank: 'p.a.v', place: 1, rows: ['a'] }, ['alone']],
    [{ smallest: 'p.a.v', where: { id: 'a' } }, ['alone']],
    [{ all: 'c', have: { name: { known: true } }, rows: all }, ['listed']],
    [{ all: 'c', have: { name: { known: true } }, where: { id: all } }, ['listed']],
    [{ none: 'c', have: { n: { moreThan: 9 } }, rows: all }, ['listed']],
    [{ only: ['b'], of: 'c', have: { open: 'false' }, rows: all }, ['listed']],
    // Named rows are just those that `where` picks anyway.
    [{ largest: 'p.a.v', rows: ['a', 'b', 'c'], where: { kind: 'x' } }, ['listed']],
    [{ count: 'c', rows: all, where: open, is: 3 }, ['listed']],
    [{ count: 'p', rows: ['a', 'b'], is: 2 }, ['counted']],
    [{ count: 'p', where: { id: ['a', 'b'] }, is: 2 }, ['counted']],
    [{ only: all, of: 'c', have: { f: ['e10', 'e20', 'ue', 'ab20'] } }, ['who']],
    [{ all: 'c', where: open, have: open }, ['same']],
    [{ not: { largest: 'p.b.v', rows: ['b'] } }, ['alone']],
  ])('%j: %j', async (claim, expected) => {
    expect(await told(claim)).toEqual(expected);
  });

  it.each([
    { only: ['b'], of: 'c', have: { open: 'false' } },
    { only: ['b'], of: 'c', have: { open: 'false' }, rows: ['a', 'b'] },
    // What they have is a property: a new row can have it too.
    { only: all, of: 'c', have: { name: { known: true } } },
    { only: ['a', 'b'], of: 'c', have: { f: ['e10', 'e20'] } },
    { largest: 'p.a.v', rows: ['a', 'b'] },
    { largest: 'p.a.v', where: { kind: 'x' } },
    { largest: 'p.a.v', except: ['d', 'e', 'f', 'g', 'h', 'i', 'whole'] },
    { all: 'c', have: open, where: { kind: '企業' }, expect: 'fails' },
    { count: 'c', where: open, is: 3 },
    { count: 'c', is: 4 },
    { any: 'c', have: open, rows: all },
  ])('is not %j', async (claim) => {
    expect(await told(claim)).toEqual([]);
  });
});

describe('a value that no cell has', () => {
  const near = async (claim: unknown, more: object = {}) => {
    const { diagnostics } = await judgeClaims(tables, [claim], { ...more });
    return diagnostics.flatMap((d) =>
      d.code === 'condition-no-such-value'
        ? [[d.args.field, d.args.found, d.args.nearest.join()]]
        : [],
    );
  };

  it.each([
    [{ count: 'p', where: { kind: 'xs' }, is: 0 }, [['kind', 'xs', 'x']]],
    [{ none: 'c', have: { name: 'エイ' } }, [['name', 'エイ', 'エー']]],
    [{ none: 'c', have: { stage: '販売' } }, [['stage', '販売', '']]],
    [
      { only: ['a'], of: 'c', have: { kind: { is: ['大学', '大 学'] } }, rows: ['a', 'b'] },
      [['kind', '大 学', '大学']],
    ],
    [{ none: 'c', have: { tags: 'z' } }, [['tags', 'z', 'x,y']]],
    [{ not: { any: 'p', have: { kind: 'summ' } } }, [['kind', 'summ', 'sum']]],
    [{ count: 'f', where: { v: '7億' }, is: 0 }, []],
  ])('%j: %j', async (claim, expected) => {
    // A figure that could be one that is not known is not told.
    expect(await near(claim)).toEqual(expected);
  });

  it.each([
    { none: 'c', have: { stage: '試行' }, where: { kind: '大学' } },
    { none: 'p', have: { kind: 'nobody' }, expect: 'fails' },
    { all: 'f', have: { v: 'n/a' }, rows: ['na'] },
    { none: 'm', have: { at: '該当なし' }, rows: ['d15', 'd16'] },
    { count: 'c', where: { 'f.v': '10億' }, is: 1 },
    { count: 't', where: { year: '2024' }, is: 2 },
  ])('is not told of %j', async (claim) => {
    expect(await near(claim)).toEqual([]);
  });

  it('is told of a measure too, at its place', async () => {
    const measures = { 件数: { count: 'p', where: { kind: ['x', 'yy'] } } };
    const { diagnostics } = await judgeClaims(tables, [{ atLeast: '件数', value: 1 }], {
      measures,
    });
    expect(diagnostics.map((d) => [d.code, d.severity])).toEqual([
      ['condition-no-such-value', 'warning'],
    ]);
  });
});

describe('an order of texts', () => {
  const judged = async (...texts: readonly string[]) => {
    const week = (name: string, i: number) => `r${i},${i * 10}人,${name}`;
    const made = {
      'datapackage.yaml': JSON.stringify({
        name: 'weeks',
        resources: [
          {
            name: 'w',
            path: 'w.csv',
            schema: {
              primaryKey: 'id',
              fields: [
                { name: 'id', type: 'string' },
                { name: 'v', type: 'string', factdeck: { quantity: '人' } },
                { name: 'week', type: 'string' },
              ],
            },
          },
        ],
      }),
      'w.csv': csv('id,v,week', ...texts.map(week)),
    };
    const { verdicts, diagnostics } = await judgeClaims(made, [
      { increasing: 'w.v', along: 'week' },
    ]);
    const [claim] = verdicts.claims.get(0)?.get('c0') ?? [];
    return claim?.verdict ?? diagnostics.map((d) => d.code).join();
  };

  it.each([
    [['Week 1', 'Week 2', 'Week 10'], 'trend-order-unnatural'],
    [['第1週', '第2週', '第10週'], 'trend-order-unnatural'],
    [['v1.9', 'v1.10'], 'trend-order-unnatural'],
    [['Week 01', 'Week 02', 'Week 10'], 'holds'],
    [['a', 'b', 'c'], 'holds'],
    // All are moments: their days decide, not their letters.
    [['2024年9月', '2024年10月', '2025年1月'], 'holds'],
    [['2024年10月', '2024年9月'], 'fails'],
  ])('%j: %s', async (texts, expected) => {
    expect(await judged(...texts)).toBe(expected);
  });
});

describe('parts of a whole', () => {
  const judged = async (...cells: readonly string[]) => {
    const made = {
      'datapackage.yaml': JSON.stringify({
        name: 'shares',
        resources: [
          {
            name: 's',
            path: 's.csv',
            schema: {
              primaryKey: 'id',
              fields: [
                { name: 'id', type: 'string' },
                { name: 'v', type: 'string', factdeck: { quantity: '%' } },
              ],
            },
          },
        ],
      }),
      's.csv': csv('id,v', ...cells.map((text, i) => `r${i},${text}`)),
    };
    const claim = { share: 's.r0.v', of: 's.v', atLeast: '10%' };
    const { verdicts, diagnostics } = await judgeClaims(made, [claim]);
    const [first] = verdicts.claims.get(0)?.get('c0') ?? [];
    return first?.verdict ?? diagnostics.map((d) => d.code).join();
  };

  it.each([
    [['60%', '50%'], 'share-over-whole'],
    [['60%', '50%以上'], 'share-over-whole'],
    [['60.4%', '39.7%'], 'holds'],
    // Each was rounded by half a point at most.
    [['34%', '34%', '33%'], 'holds'],
    [['34%', '34%', '34%'], 'share-over-whole'],
    [['30%', '20%'], 'holds'],
  ])('%j: %s', async (cells, expected) => {
    expect(await judged(...cells)).toBe(expected);
  });
});

describe('check --mutate adds a row', () => {
  const unbreakable = async (claim: unknown): Promise<string[]> => {
    const { value } = await readFiles({ ...tables, 'deck.yaml': deckOf([claim]) });
    return mutateClaims(value).map((d) => d.code);
  };

  it.each([
    { none: 'c', where: { kind: '大学' }, have: { kind: '企業' } },
    { largest: 'g.a.v', where: { id: 'a' }, ties: true },
  ])('and tells %j', async (claim) => {
    expect(await unbreakable(claim)).not.toEqual([]);
  });

  it.each([
    { only: 'b', of: 'c', have: { open: 'false' } },
    { none: 'c', have: { n: { moreThan: 9 } } },
    { all: 'c', have: { n: { lessThan: 9 } }, except: ['d'] },
    { smallest: 'f.e5.v', except: ['un', 'am10', 'lt10', 'vg'] },
    { rank: 'p.b.v', place: 2, where: { kind: 'x' } },
    { count: 'c', where: { kind: '企業' }, is: 2 },
    { count: 'c', is: 4 },
  ])('and not %j', async (claim) => {
    expect(await unbreakable(claim)).toEqual([]);
  });
});
