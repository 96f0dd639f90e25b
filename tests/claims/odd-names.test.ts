/** Names that are no plain words (blanks, dots, brackets of an address) in every form of claim and measure. */
import { describe, expect, it } from 'vitest';
import { planned } from '../deck.ts';
import { csv, judgeClaims, verdictsOf } from './made-up.ts';

const field = (name: string, factdeck: object) => ({ name, type: 'string', factdeck });

const odd: Readonly<Record<string, string>> = {
  'datapackage.yaml': JSON.stringify({
    name: 'odd',
    resources: [
      {
        name: 'my data',
        path: 'data.csv',
        schema: {
          primaryKey: 'the key',
          fields: [
            { name: 'the key', type: 'string' },
            field('Net Sales', { quantity: '人' }),
            field('at time', { moment: true }),
            field('approx. cost', { quantity: '人' }),
            { name: 'v 1.5', type: 'string', categories: ['x', 'y'] },
          ],
        },
      },
    ],
  }),
  'data.csv': csv(
    'the key,Net Sales,at time,v 1.5,approx. cost',
    'New York,60人,2024,x,20人',
    'B.C.,30人,2025,x,20人',
    'c,10人,2026,y,20人',
  ),
};

const ny = '[my data].[New York].[Net Sales]';
const bc = '[my data].[B.C.].[Net Sales]';
const column = '[my data].[Net Sales]';
const when = (row: string) => `[my data].[${row}].[at time]`;

describe('a claim over odd names', () => {
  const claims: readonly Readonly<Record<string, unknown>>[] = [
    { largest: ny },
    { smallest: bc, where: { 'v 1.5': 'x' } },
    { rank: bc, place: 2 },
    { greater: ny, than: bc, times: 2 },
    { less: bc, than: ny },
    { atLeast: ny, value: '60人' },
    { atMost: bc, value: '30人' },
    { equals: bc, to: '30人' },
    { approximately: bc, to: '31人', within: '5%' },
    { sumsTo: ny, parts: [bc, bc] },
    { share: ny, of: column, is: '60%' },
    { ratio: [ny, bc], is: '2' },
    { count: 'my data', where: { 'Net Sales': { atLeast: '30人' } }, is: '2' },
    { decreasing: column, along: 'at time' },
    { increasing: [bc, ny] },
    { before: when('B.C.'), than: when('c') },
    { after: when('c'), than: when('B.C.') },
    { within: when('c'), period: '2026' },
    { months: [when('New York'), when('c')], atLeast: '12' },
    { is: '[my data].c.[v 1.5]', value: 'y' },
    { isOneOf: '[my data].c.[v 1.5]', values: ['x', 'y'] },
    { all: 'my data', have: { 'Net Sales': { known: true } } },
    { any: 'my data', have: { 'v 1.5': 'y' } },
    { none: 'my data', have: { 'Net Sales': { moreThan: '60人' } } },
    { only: ['c'], of: 'my data', have: { 'v 1.5': 'y' } },
  ];
  it.each(claims.map((claim) => [Object.keys(claim)[0] ?? '', claim] as const))(
    '%s',
    async (_, claim) => {
      expect(await verdictsOf(odd, [claim])).toEqual(['holds']);
    },
  );
});

const card = { title: 'New York', text: '{{[my data].[New York].left}}' };

describe('a measure over odd names', () => {
  it('is worked out for each row', async () => {
    const measures = { left: { each: 'my data', difference: ['Net Sales', 'approx. cost'] } };
    const slides = [{ id: 'a', title: 'Left', cards: [card, card] }];
    const deck = { title: 'T', language: 'en', edition: '2026-01', measures, slides };
    const { codes, plan } = await planned({ files: { ...odd, 'deck.yaml': deck } });
    expect(codes).toEqual([]);
    expect(plan?.measures.map((m) => m.text)).toContain('40 people');
  });

  it.each([
    [{ rank: bc }, '2'],
    [{ rank: bc, from: 'bottom' }, '2'],
    [{ sum: column }, '100'],
    [{ share: ny, of: column }, '60'],
    [{ median: column }, '30'],
    [{ max: column, except: ['New York'] }, '30'],
    [{ count: 'my data', where: { 'v 1.5': 'x' } }, '2'],
    [{ growth: [bc, ny] }, '100'],
    [{ ratio: [ny, bc] }, '2'],
  ])('%o', async (measure, expected) => {
    const { verdicts, diagnostics } = await judgeClaims(odd, [], { measures: { figure: measure } });
    expect(diagnostics).toEqual([]);
    const value = verdicts.measures.get('figure')?.value;
    expect(value?.type === 'quantity' && value.quantity.stated?.low?.at).toBe(expected);
  });
});
