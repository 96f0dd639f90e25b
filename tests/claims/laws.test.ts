/** Laws that hold for every claim over every table: tried on many made-up ones, always the same. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sources } from '../../src/model/sources.ts';
import { csv, deckOf, judgeSources, readFiles, tellVerdicts } from './made-up.ts';

// The same inputs on every run; FACTDECK_SEED=… tries others.
fc.configureGlobal({ seed: Number(process.env['FACTDECK_SEED'] ?? 20_260_101) });

type Claim = Readonly<Record<string, unknown>>;

/** A cell, exact ones that it can turn out to be, and less certain ones that it could have been. */
interface Cell {
  readonly text: string;
  readonly canBe: readonly string[];
  readonly vaguer: readonly string[];
}

const exact = (n: number): Cell => ({
  text: `${n}円`,
  canBe: [`${n}円`],
  vaguer: [`${n}円以上`, `${n}円以下`, `${Math.max(0, n - 2)}円..${n + 3}円`, '非公開'],
});
const uncertain: readonly Cell[] = [
  { text: '5円以上', canBe: ['5円', '6円', '900円'], vaguer: ['4円以上', '非公開'] },
  { text: '5円超', canBe: ['5.01円', '6円', '900円'], vaguer: ['5円以上', '非公開'] },
  { text: '6円以下', canBe: ['0円', '5.5円', '6円'], vaguer: ['7円以下', '非公開'] },
  { text: '6円未満', canBe: ['0円', '5円', '5.99円'], vaguer: ['6円以下', '非公開'] },
  { text: '3円..8円', canBe: ['3円', '5円', '8円'], vaguer: ['2円..9円', '非公開'] },
  { text: '数円', canBe: ['2円', '5円', '9.99円'], vaguer: ['非公開'] },
  { text: '非公開', canBe: ['0円', '5円', '900円'], vaguer: ['非公開'] },
  // An outside estimate bounds nothing: without it no less is known for sure.
  {
    text: '非公開(推定4円〜7円)',
    canBe: ['0円', '5円', '900円'],
    vaguer: ['非公開(推定4円〜7円)'],
  },
  { text: 'n/a', canBe: ['n/a'], vaguer: ['n/a'] },
];
const cell = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 9 }).map(exact) },
  { weight: 4, arbitrary: fc.constantFrom(...uncertain) },
);
const rows = fc.array(cell, { minLength: 4, maxLength: 4 });
const limit = fc.integer({ min: 1, max: 9 });

/** Every form that looks at the size of figures. @param n a limit for them */
function claimsOver(table: string, n: number): Claim[] {
  const [a, b, c] = ['a', 'b', 'c'].map((row) => `${table}.${row}.v`);
  const column = `${table}.v`;
  const x = { where: { kind: 'x' } };
  const many = { where: { v: { atLeast: `${n}円` } } };
  const have = { v: { moreThan: `${n}円` } };
  return [
    { largest: a, ...x },
    { largest: a, ties: true, ...x },
    { largest: a, ...many },
    { smallest: a, ...x },
    { smallest: a, ties: true, ...x },
    ...[1, 2, 3].flatMap((place) => [
      { rank: a, place, ...x },
      { rank: a, place, ties: true, ...x },
      { rank: a, place, from: 'bottom', ...x },
    ]),
    { greater: a, than: b },
    { greater: a, than: `${n}円` },
    { greater: a, than: b, times: 2 },
    { greater: a, than: b, by: `${n}円` },
    { less: a, than: b },
    { less: a, than: b, times: 2 },
    { less: a, than: b, by: `${n}円` },
    { atLeast: a, value: `${n}円` },
    { atMost: a, value: `${n}円` },
    { equals: a, to: b },
    { equals: a, to: `${n}円` },
    { approximately: a, to: b, within: '20%' },
    { approximately: a, to: `${n}円`, within: '2円' },
    { sumsTo: a, parts: [b, c] },
    { sumsTo: a, parts: column, rows: ['b', 'c'], within: '9円' },
    { sumsTo: a, parts: [b], within: '9円' },
    { share: a, of: column, moreThan: '40%', ...x },
    { share: a, of: [a, b], atMost: '50%' },
    { share: column, top: 1, moreThan: '50%', ...x },
    { share: column, top: 2, atLeast: '70%', ...x },
    { share: [a, b, c], rest: 1, lessThan: '40%' },
    { ratio: [a, b], atLeast: 2 },
    { ratio: [a, b], is: 1, within: '50%' },
    { count: table, atLeast: 2, ...many },
    { count: table, is: 1, ...many },
    { increasing: column, along: 'no', ...x },
    { increasing: column, along: 'no', rows: ['a', 'b'] },
    { decreasing: [a, b, c] },
    { decreasing: [b, c] },
    { is: a, value: `${n}円` },
    { isOneOf: a, values: [`${n}円`, '5円'] },
    { all: table, have, ...x },
    { all: table, have, rows: ['a', 'b'] },
    { any: table, have, ...x },
    { none: table, have, ...x },
    { only: 'a', of: table, have, rows: ['a', 'b'] },
    ...['合計', '最大', '中央', '差'].map((name) => ({ atLeast: name, value: `${n}円` })),
    { greater: '平均', than: a },
  ];
}

const measures = {
  合計: { sum: 'q.v', where: { kind: 'x' } },
  最大: { max: ['q.a.v', 'q.b.v', 'q.c.v'] },
  中央: { median: ['q.a.v', 'q.b.v', 'q.c.v'] },
  差: { difference: ['合計', 'q.a.v'] },
  平均: { mean: ['q.b.v', 'q.c.v'] },
};
const described = {
  'datapackage.yaml': JSON.stringify({
    name: 'laws',
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
            { name: 'kind', type: 'string' },
            { name: 'no', type: 'number' },
            { name: 'at', type: 'string', factdeck: { moment: true } },
          ],
        },
      },
    ],
  }),
};
const keys = ['a', 'b', 'c', 'd'];
const lines = (cells: readonly string[]): string[] =>
  cells.map((text, i) => `${keys[i] ?? ''},${text},x,${i},2025`);
/** Claims are read once, tables many times. */
const decks = new Map<string, Promise<{ readonly value: Sources }>>();
async function judge(claims: readonly Claim[], own: readonly string[]): Promise<string[]> {
  const deck = deckOf(claims, { measures });
  const known =
    decks.get(deck) ?? readFiles({ ...described, 'q.csv': csvOf([]), 'deck.yaml': deck });
  decks.set(deck, known);
  const { value } = await readFiles({ ...described, 'q.csv': csvOf(own), 'deck.yaml': deckOf([]) });
  const judged = judgeSources({ ...(await known).value, dataset: value.dataset });
  return tellVerdicts(judged, claims.length);
}
const csvOf = (own: readonly string[]): string =>
  csv('id,v,kind,no,at', ...(own.length === 0 ? ['a,1円,x,1,2025'] : own));
const textsOf = (cells: readonly Cell[]): string[] => lines(cells.map((c) => c.text));
const settings = { seed: 20260101, numRuns: 40 };

describe('claims over figures', () => {
  it('that hold, hold for whatever the figures turn out to be; that fail, for none', async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(rows, limit, fc.nat(), async (cells, n, seed) => {
        const claims = claimsOver('q', n);
        const judged = await judge(claims, textsOf(cells));
        for (const turn of [0, 1, 2, 3]) {
          const settled = cells.map(
            ({ canBe }, i) => canBe[(seed + turn * (i + 1)) % canBe.length],
          );
          const after = await judge(claims, lines(settled.map((s) => s ?? '')));
          const broken = claims.flatMap((claim, i) => {
            const [was = '', is = ''] = [judged[i], after[i]];
            if (was === 'holds' || was === 'fails')
              seen.add(`${Object.keys(claim)[0] ?? ''} ${was}`);
            return agrees(claim, was, is) ? [] : [{ claim, settled, was, is }];
          });
          expect(broken).toEqual([]);
        }
      }),
      settings,
    );
    // Both ends of every form were met.
    const forms = new Set(claimsOver('q', 1).map((claim) => Object.keys(claim)[0] ?? ''));
    const wanted = [...forms].flatMap((form) => [`${form} holds`, `${form} fails`]);
    expect(wanted.filter((w) => !seen.has(w))).toEqual([]);
  });

  it('never hold together with their contrary', async () => {
    await fc.assert(
      fc.asyncProperty(rows, limit, async (cells, n) => {
        const claims = claimsOver('q', n);
        const contraries = claims.map((not) => ({ not }));
        const both = await judge([...claims, ...contraries], textsOf(cells));
        const holds = (verdict = ''): boolean => verdict.startsWith('holds');
        const broken = claims.filter((_, i) => holds(both[i]) && holds(both[i + claims.length]));
        expect(broken).toEqual([]);
      }),
      { ...settings, numRuns: 20 },
    );
  });

  it('come out alike in any order of the rows', async () => {
    const orders = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 });
    await fc.assert(
      fc.asyncProperty(rows, limit, orders, async (cells, n, order) => {
        const own = textsOf(cells);
        const turned = order.flatMap((i) => own[i] ?? []);
        const claims = claimsOver('q', n);
        expect(await judge(claims, turned)).toEqual(await judge(claims, own));
      }),
      { ...settings, numRuns: 20 },
    );
  });

  it('do not look at rows outside their selection', async () => {
    await fc.assert(
      fc.asyncProperty(rows, cell, limit, async (cells, other, n) => {
        const own = textsOf(cells);
        const claims = claimsOver('q', n).filter((c) => JSON.stringify(c).includes('"kind"'));
        const more = [...own, `z,${other.text},y,9,2025`];
        expect(await judge(claims, more)).toEqual(await judge(claims, own));
      }),
      { ...settings, numRuns: 20 },
    );
  });

  it('are not decided by knowing less', async () => {
    await fc.assert(
      fc.asyncProperty(rows, limit, fc.nat(3), fc.nat(), async (cells, n, at, which) => {
        const claims = claimsOver('q', n);
        const before = await judge(claims, textsOf(cells));
        const vaguer = cells.map(({ text, vaguer: less }, i) =>
          i === at ? (less[which % less.length] ?? text) : text,
        );
        const after = await judge(claims, lines(vaguer));
        const firm = (verdict: string): boolean => verdict === 'holds' || verdict === 'fails';
        const broken = claims.flatMap((claim, i) => {
          const [was = '', is = ''] = [before[i], after[i]];
          const wasOpen = was.startsWith('unknown') || was.startsWith('holdsAsStated');
          return wasOpen && firm(is) ? [{ claim, vaguer, was, is }] : [];
        });
        expect(broken).toEqual([]);
      }),
      settings,
    );
  });
});

/** What is refused of settled figures (nothing to divide by, nobody selected) contradicts no failure, and holds only what divides. */
function agrees(claim: Claim, was: string, is: string): boolean {
  const refused = is === 'refused';
  if (was === 'holds') return is === 'holds' || (refused && ('ratio' in claim || 'share' in claim));
  return was !== 'fails' || is === 'fails' || refused;
}

const moments: readonly (readonly [text: string, days: readonly string[]])[] = [
  ['2025-04-15', ['2025-04-15']],
  ['2025-06-30', ['2025-06-30']],
  ['2025-Q2', ['2025-04-01', '2025-05-31', '2025-06-30']],
  ['2025-H2', ['2025-07-01', '2025-10-31', '2025-12-31']],
  ['2025', ['2025-01-01', '2025-04-15', '2025-12-31']],
  ['FY2024', ['2024-04-01', '2024-12-31', '2025-03-31']],
  ['2024..2026', ['2024-01-01', '2025-04-15', '2026-12-31']],
  ['>=2026', ['2026-01-01', '2031-02-28']],
  ['<=2023', ['2023-12-31', '1999-01-31']],
  ['2025年初頭', ['2025-01-01', '2025-04-30']],
  ['非公開', ['1990-01-01', '2025-04-15', '2040-12-31']],
];

/** Every form that looks at moments. */
const claimsOfMoments: readonly Claim[] = [
  { before: 'q.a.at', than: 'q.b.at' },
  { after: 'q.a.at', than: 'q.b.at' },
  { before: 'q.a.at', than: '2025-05' },
  { within: 'q.a.at', period: '2025' },
  { within: 'q.a.at', period: '2025-Q2' },
  { greater: 'q.a.at', than: 'q.b.at' },
  { largest: 'q.a.at' },
  { smallest: 'q.a.at' },
  { rank: 'q.a.at', place: 2 },
  { increasing: 'q.at', along: 'no' },
  { increasing: 'q.no', along: 'at' },
  { all: 'q', have: { at: { after: '2024-06' } } },
  { none: 'q', have: { at: { before: '2024-01-01' } } },
  { count: 'q', where: { at: { after: '2025-03' } }, atLeast: 2 },
  { months: ['q.a.at', 'q.b.at'], atLeast: 3 },
  { months: ['q.a.at', '2025-05-31'], atMost: 12 },
  { age: 'q.a.at', atLeast: 6 },
  { age: 'q.a.at', lessThan: 10 },
];

describe('claims over moments', () => {
  const table = (at: readonly string[]): string[] =>
    at.map((text, i) => `${keys[i] ?? ''},1円,x,${i},${text}`);
  it('that hold, hold for whatever day it was; that fail, for none', async () => {
    const seen = new Set<string>();
    const picks = fc.array(fc.constantFrom(...moments), { minLength: 3, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(picks, fc.nat(), async (picked, seed) => {
        const judged = await judge(claimsOfMoments, table(picked.map(([text]) => text)));
        for (const turn of [0, 1, 2, 3]) {
          const days = picked.map(([, d], i) => d[(seed + turn * (i + 1)) % d.length] ?? '');
          const after = await judge(claimsOfMoments, table(days));
          const broken = claimsOfMoments.flatMap((claim, i) => {
            const [was = '', is = ''] = [judged[i], after[i]];
            if (was === 'holds' || was === 'fails')
              seen.add(`${Object.keys(claim)[0] ?? ''} ${was}`);
            return agrees(claim, was, is) ? [] : [{ claim, days, was, is }];
          });
          expect(broken).toEqual([]);
        }
      }),
      { ...settings, numRuns: 40 },
    );
    const forms = new Set(claimsOfMoments.map((claim) => Object.keys(claim)[0] ?? ''));
    const wanted = [...forms].flatMap((form) => [`${form} holds`, `${form} fails`]);
    expect(wanted.filter((w) => !seen.has(w))).toEqual([]);
  });
});
