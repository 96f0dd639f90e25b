/** What is told of a claim beside its verdict: moments that say the same, figures that print alike. */
import { describe, expect, it } from 'vitest';
import { say } from '../../src/diagnostics/say.ts';
import { csv, judgeClaims } from './made-up.ts';

const field = (name: string, factdeck: object) => ({ name, type: 'string', factdeck });
const tables = {
  'datapackage.yaml': JSON.stringify({
    name: 'told',
    resources: [
      {
        name: 'q',
        path: 'q.csv',
        schema: {
          primaryKey: 'id',
          fields: [
            { name: 'id', type: 'string' },
            field('v', { quantity: '%', digits: 0 }),
            field('w', { quantity: '%' }),
            field('at', { moment: true }),
          ],
        },
      },
    ],
  }),
  'q.csv': csv('id,v,w,at', 'a,12.4%,12.4%,2024', 'b,12.3%,12.3%,2024', 'c,12.6%,12.6%,2023'),
};

async function judged(claim: unknown, more: object = {}) {
  const { verdicts } = await judgeClaims(tables, [claim], { ...more });
  const [first] = verdicts.claims.get(0)?.get('c0') ?? [];
  if (!first) throw new Error('not judged');
  return first;
}

describe('two years that tie', () => {
  it.each([
    [{ before: 'q.a.at', than: 'q.b.at' }, 'unknown', /both say the same/],
    [{ after: 'q.a.at', than: 'q.b.at' }, 'unknown', /both say the same/],
    [{ before: 'q.a.at', than: 'q.c.at' }, 'fails', /comes after/],
  ] as const)('%j', async (claim, verdict, told) => {
    const found = await judged(claim);
    expect(found.verdict).toBe(verdict);
    expect(say(found.evidence().says, 'en')).toMatch(told);
  });
});

describe('two figures that print alike', () => {
  const measures = {
    one: { scale: 'q.a.w', by: 1, digits: 0 },
    two: { scale: 'q.b.w', by: 1, digits: 0 },
    three: { scale: 'q.c.w', by: 1, digits: 0 },
  };
  it.each([
    // Both are printed as 12 %.
    [{ greater: 'q.a.v', than: 'q.b.v' }, ['q.a.v', 'q.b.v']],
    [{ less: 'q.b.v', than: 'q.a.v' }, ['q.b.v', 'q.a.v']],
    [{ greater: 'one', than: 'two' }, ['one', 'two']],
    [{ greater: 'one', than: '12%' }, ['one']],
    [{ greater: 'q.a.v', than: '12%' }, ['q.a.v']],
    [{ largest: 'q.a.v', rows: ['a', 'b'] }, ['q.a.v', 'q.b.v']],
    [{ decreasing: ['q.a.v', 'q.b.v'] }, ['q.a.v', 'q.b.v']],
    // 13 % and 12 %, or as exact as they are.
    [{ greater: 'q.c.v', than: 'q.a.v' }, []],
    [{ greater: 'three', than: 'two' }, []],
    [{ greater: 'q.a.w', than: 'q.b.w' }, []],
  ])('%j: %j', async (claim, rounded) => {
    const found = await judged(claim, { measures });
    expect([found.verdict, found.rounded]).toEqual(['holds', rounded]);
  });
});
