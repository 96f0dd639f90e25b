/** A hundred lies: beside each the truth that it was made of, which holds. The sentences that lie over a true claim stand last. */
import { describe, expect, it } from 'vitest';
import { ja } from '../../src/languages/ja/index.ts';
import { findNumerals } from '../../src/text/find-numerals.ts';
import { checkWords } from '../../src/claims/words/check-words.ts';
import { csv, judgeClaims, tellVerdicts } from './made-up.ts';

type Claim = Readonly<Record<string, unknown>>;
/** What is true, and what is told instead. */
type Lie = readonly [truth: Claim, lie: Claim];

const quantity = (name: string, unit: string, written?: string) => ({
  name,
  type: 'string',
  factdeck: { quantity: unit, ...(written !== undefined && { written }) },
});
const tables = {
  'datapackage.yaml': JSON.stringify({
    name: 'firms',
    resources: [
      {
        name: 'f',
        path: 'f.csv',
        schema: {
          primaryKey: 'id',
          fields: [
            { name: 'id', type: 'string' },
            { name: 'name', type: 'string', factdeck: { names: true } },
            quantity('y23', '円', '億円'),
            quantity('y24', '円', '億円'),
            quantity('staff', '人'),
            quantity('margin', '%'),
            { name: 'founded', type: 'string', factdeck: { moment: true } },
            { name: 'launch', type: 'string', factdeck: { moment: true } },
            { name: 'place', type: 'string' },
          ],
        },
      },
    ],
  }),
  'f.csv': csv(
    'id,name,y23,y24,staff,margin,founded,launch,place',
    'a,アオバ,100億円,120億円,500人,10%,2001-04,2025-04-01,東京',
    'b,ミドリ,80億円,60億円,500人,12%,2005-04,2025-04-02,東京',
    'c,アカネ,60億円,60億円,200人,-5%,2010-10,2025-05,大阪',
    'd,コハク,40億円,非公開,120人,3%,2012-01,2025-Q2,大阪',
    'e,シロガネ,20億円,30億円以上,非公開,2.4%,2015-06,非公開,福岡',
    'f,クロガネ,10億円,約12億円,80人,2.6%,2018-03,n/a,福岡',
  ),
};
const known = { where: { y24: { known: true } } };
const tokyo = { where: { place: '東京' } };

const lies: Readonly<Record<string, readonly Lie[]>> = {
  'the sign flipped': [
    [
      { greater: 'f.a.y24', than: 'f.a.y23' },
      { less: 'f.a.y24', than: 'f.a.y23' },
    ],
    [
      { less: 'f.b.y24', than: 'f.b.y23' },
      { greater: 'f.b.y24', than: 'f.b.y23' },
    ],
    [{ largest: 'f.a.y23' }, { smallest: 'f.a.y23' }],
    [{ smallest: 'f.f.y23' }, { largest: 'f.f.y23' }],
    [
      { decreasing: ['f.a.y23', 'f.b.y23', 'f.c.y23'] },
      { increasing: ['f.a.y23', 'f.b.y23', 'f.c.y23'] },
    ],
    [
      { before: 'f.a.founded', than: 'f.b.founded' },
      { after: 'f.a.founded', than: 'f.b.founded' },
    ],
    [
      { less: 'f.c.margin', than: '0%' },
      { greater: 'f.c.margin', than: '0%' },
    ],
    [
      { is: 'f.c.margin', value: '-5%' },
      { is: 'f.c.margin', value: '5%' },
    ],
    [
      { rank: 'f.b.y23', place: 2 },
      { rank: 'f.b.y23', place: 2, from: 'bottom' },
    ],
    [{ not: { largest: 'f.b.y23' } }, { not: { largest: 'f.a.y23' } }],
    [{ atLeast: 'f.a.y24', value: '120億円' }, { not: { atLeast: 'f.a.y24', value: '120億円' } }],
  ],
  'a stale year': [
    [
      { greater: 'f.b.y23', than: 'f.c.y23' },
      { greater: 'f.b.y24', than: 'f.c.y24' },
    ],
    [
      { is: 'f.a.y24', value: '120億円' },
      { is: 'f.a.y23', value: '120億円' },
    ],
    [
      { ratio: ['f.a.y23', 'f.c.y23'], moreThan: 1.5 },
      { ratio: ['f.b.y24', 'f.c.y24'], moreThan: 1.5 },
    ],
    [
      { rank: 'f.b.y23', place: 2 },
      { rank: 'f.b.y24', place: 2, ...known },
    ],
    [
      { equals: 'f.b.y24', to: 'f.c.y24' },
      { equals: 'f.b.y23', to: 'f.c.y23' },
    ],
    [
      { atLeast: 'f.b.y23', value: '70億円' },
      { atLeast: 'f.b.y24', value: '70億円' },
    ],
    [
      { age: 'f.a.launch', is: 9 },
      { age: 'f.b.founded', is: 9 },
    ],
    [
      { count: 'f', where: { y23: { atLeast: '60億円' } }, is: 3 },
      { count: 'f', where: { y24: { moreThan: '60億円' } }, is: 3 },
    ],
  ],
  'a wrong unit or scale': [
    [
      { atLeast: 'f.a.y24', value: '100億円' },
      { atLeast: 'f.a.y24', value: '100人' },
    ],
    [
      { is: 'f.a.y24', value: '120億円' },
      { is: 'f.a.y24', value: '120万円' },
    ],
    [
      { is: 'f.a.y24', value: '12,000,000,000円' },
      { is: 'f.a.y24', value: '120円' },
    ],
    [
      { greater: 'f.a.y24', than: 'f.b.y24' },
      { greater: 'f.a.y24', than: 'f.b.staff' },
    ],
    [
      { equals: 'f.a.staff', to: '500人' },
      { equals: 'f.a.staff', to: '500億円' },
    ],
    [
      { sumsTo: 'f.b.y23', parts: ['f.c.y23', 'f.e.y23'] },
      { sumsTo: 'f.b.y23', parts: ['f.c.y23', 'f.f.staff'] },
    ],
    [
      { ratio: ['f.a.y23', 'f.f.y23'], is: 10 },
      { ratio: ['f.a.y23', 'f.f.staff'], is: 10 },
    ],
    [
      { less: 'f.a.margin', than: '12%' },
      { less: 'f.a.margin', than: '0.12%' },
    ],
    [{ increasing: ['f.f.y23', 'f.e.y23'] }, { increasing: ['f.f.y23', 'f.a.staff'] }],
  ],
  'a figure rounded too far': [
    [
      { atLeast: 'f.f.margin', value: '2.6%' },
      { atLeast: 'f.f.margin', value: '3%' },
    ],
    [
      { is: 'f.e.margin', value: '2.4%' },
      { is: 'f.e.margin', value: '2%' },
    ],
    [
      { approximately: 'f.a.y24', to: 'f.a.y23', within: '20%' },
      { approximately: 'f.a.y24', to: 'f.a.y23', within: '19%' },
    ],
    [
      { ratio: ['f.a.y24', 'f.b.y24'], is: 2 },
      { ratio: ['f.a.y24', 'f.a.y23'], is: 1 },
    ],
    [
      { share: 'f.b.y23', of: 'f.y23', ...tokyo, is: '44%', within: '0.5%' },
      { share: 'f.b.y23', of: 'f.y23', ...tokyo, is: '45%', within: '0.5%' },
    ],
    [
      { share: 'f.a.y23', of: 'f.y23', ...tokyo, atLeast: '55%' },
      { share: 'f.a.y23', of: 'f.y23', ...tokyo, atLeast: '56%' },
    ],
    [
      { greater: 'f.f.margin', than: 'f.e.margin' },
      { equals: 'f.f.margin', to: 'f.e.margin' },
    ],
    [
      { greater: 'f.a.y24', than: 'f.a.y23', times: 1.2 },
      { greater: 'f.a.y24', than: 'f.a.y23', times: 1.21 },
    ],
  ],
  'a tie': [
    [
      { largest: 'f.a.staff', ties: true, rows: ['a', 'b', 'c'] },
      { largest: 'f.a.staff', rows: ['a', 'b', 'c'] },
    ],
    [
      { equals: 'f.a.staff', to: 'f.b.staff' },
      { greater: 'f.a.staff', than: 'f.b.staff' },
    ],
    [
      { smallest: 'f.b.y24', ties: true, rows: ['a', 'b', 'c'] },
      { smallest: 'f.b.y24', rows: ['a', 'b', 'c'] },
    ],
    [
      { rank: 'f.b.y24', place: 2, ties: true, rows: ['a', 'b', 'c'] },
      { rank: 'f.b.y24', place: 2, rows: ['a', 'b', 'c'] },
    ],
    [
      { rank: 'f.c.staff', place: 3, rows: ['a', 'b', 'c'] },
      { rank: 'f.c.staff', place: 2, rows: ['a', 'b', 'c'] },
    ],
    [
      { atMost: 'f.c.y24', value: '60億円' },
      { less: 'f.c.y24', than: 'f.c.y23' },
    ],
    [{ equals: 'f.c.y24', to: 'f.c.y23' }, { increasing: ['f.c.y23', 'f.c.y24'] }],
    [
      { count: 'f', where: { staff: { atLeast: '500人' } }, atLeast: 2 },
      { only: 'a', of: 'f', have: { staff: { atLeast: '500人' } }, except: ['e'] },
    ],
  ],
  'another denominator': [
    [
      { share: 'f.a.y23', of: 'f.y23', ...tokyo, moreThan: '50%' },
      { share: 'f.a.y23', of: 'f.y23', moreThan: '50%' },
    ],
    [
      { share: 'f.c.y23', of: ['f.c.y23', 'f.d.y23'], is: '60%' },
      { share: 'f.c.y23', of: ['f.c.y23', 'f.d.y23', 'f.e.y23'], is: '60%' },
    ],
    [
      { ratio: ['f.a.y23', 'f.e.y23'], is: 5 },
      { ratio: ['f.a.y23', 'f.d.y23'], is: 5 },
    ],
    [
      { share: 'f.a.y23', of: 'f.y23', lessThan: '33%' },
      { share: 'f.a.y23', of: 'f.y23', except: ['f'], lessThan: '33%' },
    ],
    [
      { sumsTo: 'f.a.y23', parts: ['f.c.y23', 'f.d.y23'] },
      { sumsTo: 'f.a.y23', parts: ['f.c.y23', 'f.d.y23', 'f.e.y23'] },
    ],
    [
      { share: 'f.b.y23', of: ['f.a.y23', 'f.b.y23'], atMost: '45%' },
      { share: 'f.b.y23', of: ['f.b.y23', 'f.c.y23'], atMost: '45%' },
    ],
    [
      { share: 'f.a.y23', of: ['f.a.y23', 'f.b.y23'], moreThan: '55%' },
      { share: 'f.a.y23', of: ['f.b.y23', 'f.c.y23'], moreThan: '55%' },
    ],
  ],
  'a filtered row': [
    [{ largest: 'f.b.y23', except: ['a'] }, { largest: 'f.b.y23' }],
    [
      { smallest: 'f.d.y23', except: ['e', 'f'] },
      { smallest: 'f.d.y23', except: ['e'] },
    ],
    [
      { all: 'f', have: { y23: { atLeast: '80億円' } }, ...tokyo },
      { all: 'f', have: { y23: { atLeast: '80億円' } } },
    ],
    [
      { none: 'f', have: { margin: { lessThan: '0%' } }, except: ['c'] },
      { none: 'f', have: { margin: { lessThan: '0%' } } },
    ],
    [
      { count: 'f', is: 6 },
      { count: 'f', is: 6, except: ['f'] },
    ],
    [
      { only: ['a', 'b'], of: 'f', have: { place: '東京' } },
      { only: 'a', of: 'f', have: { place: '東京' } },
    ],
    [
      { rank: 'f.c.y23', place: 2, except: ['a'] },
      { rank: 'f.c.y23', place: 2 },
    ],
    [
      { any: 'f', have: { margin: { lessThan: '0%' } } },
      { any: 'f', have: { margin: { lessThan: '0%' } }, ...tokyo },
    ],
  ],
  'what is not known': [
    [
      { is: 'f.d.y24', value: '非公開' },
      { is: 'f.d.y24', value: '0円' },
    ],
    [
      { largest: 'f.a.y24', rows: ['a', 'b', 'c'] },
      { largest: 'f.a.y24', rows: ['a', 'b', 'd'] },
    ],
    [
      { all: 'f', have: { y24: { known: true } }, except: ['d'] },
      { all: 'f', have: { y24: { known: true } } },
    ],
    [
      { atLeast: 'f.e.y24', value: '30億円' },
      { greater: 'f.e.y24', than: '40億円' },
    ],
    [
      { is: 'f.f.launch', value: 'n/a' },
      { is: 'f.f.launch', value: '非公開' },
    ],
    [
      { is: 'f.e.launch', value: '非公開' },
      { before: 'f.e.launch', than: '2026' },
    ],
    [
      { greater: 'f.d.y23', than: '30億円' },
      { greater: 'f.d.y24', than: '30億円' },
    ],
    [
      { count: 'f', where: { staff: { known: true } }, is: 5 },
      { count: 'f', where: { staff: { known: true } }, is: 6 },
    ],
    [{ smallest: 'f.f.staff', except: ['e'] }, { smallest: 'f.f.staff' }],
  ],
  'a moment off by one': [
    [
      { before: 'f.a.launch', than: 'f.b.launch' },
      { before: 'f.b.launch', than: 'f.a.launch' },
    ],
    [
      { within: 'f.a.launch', period: '2025-Q2' },
      { within: 'f.a.launch', period: '2025-Q1' },
    ],
    [
      { before: 'f.a.launch', than: '2025-04-02' },
      { before: 'f.a.launch', than: '2025-04-01' },
    ],
    [
      { after: 'f.c.launch', than: 'f.a.launch' },
      { after: 'f.d.launch', than: 'f.c.launch' },
    ],
    [
      { within: 'f.a.launch', period: 'FY2025' },
      { within: 'f.a.launch', period: 'FY2024' },
    ],
    [
      { age: 'f.a.launch', is: 9 },
      { age: 'f.a.launch', is: 10 },
    ],
    [
      { months: ['f.a.founded', 'f.b.founded'], is: 48 },
      { months: ['f.a.founded', 'f.b.founded'], is: 47 },
    ],
    [
      { within: 'f.d.launch', period: '2025' },
      { within: 'f.d.launch', period: '2025-05' },
    ],
  ],
};

describe.each(Object.entries(lies))('%s', (_, pairs) => {
  const judged = judgeClaims(tables, pairs.flat()).then((made) =>
    tellVerdicts(made, pairs.length * 2),
  );
  it.each(pairs.map(([truth, lie], i) => [JSON.stringify(lie), JSON.stringify(truth), i] as const))(
    '%s is caught beside %s',
    async (_lie, _truth, i) => {
      const verdicts = await judged;
      expect(verdicts[i * 2]).toMatch(/^holds/);
      expect(verdicts[i * 2 + 1]).toMatch(/^(?:fails|unknown|refused)/);
    },
  );
});

/** A sentence, the words in it that the claim carries, and a claim that is true. */
type Sentence = readonly [text: string, key: string, claim: Claim];

const b24 = { less: 'f.b.y24', than: 'f.b.y23' };
const first = { largest: 'f.a.y23' };
const twice = { greater: 'f.a.y24', than: 'f.c.y24', times: 2 };
const half = { share: 'f.a.y23', of: 'f.y23', ...tokyo, moreThan: '50%' };

const honest: readonly Sentence[] = [
  ['アオバは最大の企業です', '最大', first],
  ['ミドリの売上は減少した', '減少', b24],
  ['アカネの2倍', '2倍', twice],
  ['東京の売上の過半を占める', '過半を占める', half],
  ['ミドリは2位', '2位', { rank: 'f.b.y23', place: 2 }],
  ['アオバはミドリより先行した', '先行', { before: 'f.a.launch', than: 'f.b.launch' }],
];
const dishonest: readonly Sentence[] = [
  ['アオバは最小の企業です', '最小', first],
  ['アオバは最下位', '最下位', first],
  ['アオバは2位', '2位', first],
  ['ミドリは3位', '3位', { rank: 'f.b.y23', place: 2 }],
  ['ミドリは首位', '首位', { rank: 'f.b.y23', place: 2 }],
  ['ミドリの売上は増加した', '増加', b24],
  ['ミドリの売上は倍増した', '倍増', b24],
  ['ミドリは前年を上回る', '上回る', b24],
  ['アカネの3倍', '3倍', twice],
  ['アカネの半分', '半分', twice],
  ['アカネを下回る', '下回る', twice],
  ['東京の売上の3割を占める', '3割', half],
  ['アオバはミドリより遅れた', '遅れ', { before: 'f.a.launch', than: 'f.b.launch' }],
  ['10億円以下', '以下', { atLeast: 'f.f.y23', value: '10億円' }],
  ['10億円未満', '未満', { atLeast: 'f.f.y23', value: '10億円' }],
  ['10億円以上', '以上', { atMost: 'f.f.y23', value: '10億円' }],
  ['9億円以上', '9億円以上', { atLeast: 'f.f.y23', value: '10億円' }],
  ['最も小さい企業です', '最も小さい', first],
  ['東京だけが黒字', '黒字', { any: 'f', have: { margin: { moreThan: '0%' } } }],
  ['すべての企業が黒字', 'すべて', { any: 'f', have: { margin: { moreThan: '0%' } } }],
  ['最大で、しかも最速', '最大', first],
  ['アオバの売上は120億円で最大', '最大', first],
  ['売上は6社中5社で増加', '増加', { greater: 'f.a.y24', than: 'f.a.y23' }],
  ['唯一の企業', '唯一', first],
  ['売上は横ばい', '横ばい', b24],
];

describe('a sentence over a true claim', () => {
  const sentences = [...honest, ...dishonest];
  const made = judgeClaims(
    tables,
    sentences.map(([, , claim]) => claim),
  );
  const problemsOf = async (i: number): Promise<string[]> => {
    const [text = '', key = ''] = sentences[i] ?? [];
    const [claim] = (await made).verdicts.claims.get(0)?.get(`c${i}`) ?? [];
    expect(claim?.met).toBe(true);
    const from = text.indexOf(key);
    const numbers = (claim?.numbers ?? []).flatMap((n) =>
      findNumerals(n, ja.sentences, []).flatMap((found) => found.value ?? []),
    );
    const span = { from, to: from + key.length };
    const rest = { clause: span, owns: 'nothing', figures: [] } as const;
    const carried = { ...span, senses: claim?.senses ?? [], numbers, ...rest };
    const free = ['アオバ', 'ミドリ', 'アカネ'].flatMap((name) =>
      text.includes(name)
        ? [{ from: text.indexOf(name), to: text.indexOf(name) + name.length }]
        : [],
    );
    return checkWords({ text, language: ja.sentences, free, keys: [carried] }).map((p) => p.type);
  };
  it.each(honest.map(([text], i) => [text, i] as const))('may say %s', async (_, i) => {
    expect(await problemsOf(i)).toEqual([]);
  });
  it.each(dishonest.map(([text], i) => [text, i + honest.length] as const))(
    'is caught saying %s',
    async (_, i) => {
      expect(await problemsOf(i)).not.toEqual([]);
    },
  );
});

it('counts a hundred', () => {
  expect(Object.values(lies).flat().length + dishonest.length).toBeGreaterThanOrEqual(100);
});
