/** `check --mutate`: claims that no figure can break, or none can make true, are told; all others are not. */
import { describe, expect, it } from 'vitest';
import { mutateClaims } from '../../src/claims/mutate.ts';
import { deckOf, readFiles } from './made-up.ts';
import { tables } from './tables.ts';

const measures = {
  合計: { sum: ['p.a.v', 'p.b.v', 'p.c.v'] },
  件数: { count: 'p', where: { kind: 'x' } },
};

async function lacks(claim: unknown): Promise<string[]> {
  const { value } = await readFiles({ ...tables, 'deck.yaml': deckOf([claim], { measures }) });
  return mutateClaims(value).map((d) => (d.code === 'claim-vacuous' ? d.args.lacks : d.code));
}

describe('a claim', () => {
  it.each([
    [{ atLeast: 'f.e10.v', value: '0' }, 'fails'],
    [{ less: 'f.e10.v', than: '0' }, 'holds'],
    [{ not: { less: 'f.un.v', than: '0' } }, 'fails'],
    [{ largest: 'f.e10.v', rows: ['e10'] }, 'fails'],
    [{ rank: 'f.e10.v', place: 3, rows: ['e10', 'e20'] }, 'holds'],
    [{ is: 'c.a.stage', value: '販売' }, 'holds'],
    [{ isOneOf: 'c.a.stage', values: ['研究', '試行', '展開'] }, 'fails'],
    [{ share: 'p.a.v', of: 'p.v', atMost: '100%', rows: ['a', 'b'] }, 'fails'],
    [{ all: 'p', have: { v: { atLeast: '0人' } }, rows: ['a', 'b'] }, 'fails'],
    [{ any: 'p', have: { v: { lessThan: '0人' } } }, 'holds'],
    [{ count: 'p', where: { v: { lessThan: '0人' } }, is: 0 }, 'fails'],
    [{ atLeast: '合計', value: '0人' }, 'fails'],
    [{ equals: 'f.e10.v', to: 'f.e10.v' }, 'fails'],
  ])('%j lacks what %s', async (claim, lacking) => {
    expect(await lacks(claim)).toEqual([lacking]);
  });

  it.each([
    { largest: 'f.e30.v', rows: ['e30', 'e10', 'un'] },
    { smallest: 'f.e5.v' },
    { rank: 'f.e10.v', place: 2, rows: ['e5', 'e10', 'e20'] },
    { greater: 'f.e20.v', than: 'f.e10.v', times: 2 },
    { less: 'f.un.v', than: 'f.ue.v', by: '1億' },
    { atMost: 'f.al30.v', value: '30億' },
    { equals: 'f.e20.v', to: 'f.f20.v' },
    { approximately: 'f.rg.v', to: '15億', within: '1億' },
    { sumsTo: 'p.whole.v', parts: ['p.a.v', 'p.b.v', 'p.f.v'] },
    { share: 'p.a.v', of: 'p.v', rows: ['a', 'b', 'c'], is: '50%' },
    { ratio: ['p.a.v', 'p.b.v'], is: 3 },
    { count: 'p', where: { v: { atLeast: '30人' } }, is: 3 },
    { count: 'p', is: 10 },
    { increasing: 't.v', along: 'year', where: { set: 'a' } },
    { decreasing: ['f.e5.v', 'f.e10.v', 'f.un.v'] },
    { before: 'm.apr.at', than: 'm.apr2.at' },
    { within: 'm.un.at', period: '2025' },
    { months: ['m.apr.at', 'm.may.at'], is: 2 },
    { age: 'm.apr.at', atMost: 3 },
    { is: 'f.e10.v', value: '非公開' },
    { isOneOf: 'c.a.kind', values: ['企業'] },
    { all: 'c', have: { stage: '展開' } },
    { none: 'c', have: { open: true } },
    { only: 'a', of: 'p', have: { v: { moreThan: '50人' } }, where: { kind: 'x' } },
    { not: { largest: 'f.e30.v', rows: ['e30', 'e10'] } },
    { atLeast: '合計', value: '200人' },
    { atLeast: '件数', value: 3 },
    { said: 'ELYZA', at: '表1' },
  ])('%j can hold and can fail', async (claim) => {
    expect(await lacks(claim)).toEqual([]);
  });
});
