/** True claims under words that say something else of a kind: of whom, of what, of when, by how much; beside each words that may stand. */
import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../../../src/languages/codes.ts';
import { basisOf, codesOf, deckOf } from './made-up.ts';

type Case = readonly [
  language: Extract<LanguageCode, 'en' | 'ja'>,
  title: string,
  words: string,
  claim: object,
  expected: readonly string[],
];

function told(cases: readonly Case[]): void {
  it.each(cases)('%s: %s', async (language, title, words, claim, expected) => {
    const codes = await codesOf(title, { language, because: { [words]: claim } });
    expect([...new Set(codes)]).toEqual(expected);
  });
}

const another = ['claim-about-another'];
const onSale = { count: 'makers', where: { stage: 'on' }, is: 2 };
const grown = { greater: 'makers.north.growth', than: '0%' };

describe('of whom', () => {
  const both = [grown, { greater: 'makers.west.sales', than: 'makers.south.sales' }];
  const first = { only: ['north', 'west'], of: 'makers', have: { stage: 'on' } };
  told([
    ['en', 'Northgate grew', 'grew', grown, []],
    ['en', 'Northgate and Southgate grew', 'grew', grown, ['claim-says-less']],
    ['en', 'Northgate and Westgate did better', 'better', both, []],
    ['en', 'Of Northgate and Southgate, Northgate grew', 'grew', grown, []],
    [
      'ja',
      '旭電機とみどり工業は増収',
      '増収',
      { greater: 'makers.asahi.growth', than: '0%' },
      ['claim-says-less'],
    ],
    ['en', 'Only Northgate and Westgate are on sale', 'Only', first, []],
    ['en', 'Only one maker is on sale', 'Only one maker', first, ['claim-says-less']],
  ]);
});

describe('of what', () => {
  const output = { increasing: 'years.output', along: 'year' };
  const growing = { count: 'makers', where: { growth: { moreThan: '0%' } }, is: 2 };
  told([
    ['en', 'Output is rising', 'rising', output, []],
    ['en', 'Recalls are rising', 'rising', output, another],
    ['en', 'Sales are rising', 'rising', output, another],
    ['ja', '従業員数は増加している', '増加', output, another],
    ['ja', '売上高は8%増', '8%増', { greater: 'makers.asahi.growth', than: '7%' }, []],
    ['ja', '2社が増収', '2社', growing, []],
    ['ja', '2社が増益', '2社', growing, another],
  ]);
});

describe('the other way than the rows are asked', () => {
  const high = { count: 'makers', where: { margin: { known: true, moreThan: '4%' } }, is: 2 };
  const low = { none: 'makers', have: { margin: { lessThan: '1%' } }, rows: ['north', 'south'] };
  const big = { only: 'north', of: 'makers', have: { margin: { moreThan: '6%' } } };
  const otherwise = ['claim-says-otherwise'];
  told([
    ['en', 'Two makers have a margin above 4%', 'Two makers', high, []],
    ['en', 'Two makers have a margin below 4%', 'Two makers', high, otherwise],
    ['en', 'Two makers have a margin of less than 4%', 'Two makers', high, otherwise],
    ['en', 'Two makers do not have a margin below 4%', 'Two makers', high, []],
    ['en', 'More than one maker has a margin above 4%', 'one maker', high, []],
    ['en', 'Neither has a margin below 1%', 'Neither', low, []],
    ['en', 'Neither has a margin above 1%', 'Neither', low, otherwise],
    [
      'ja',
      '従業員数が1000人を下回るのは2社',
      '2社',
      { count: 'makers', where: { staff: { moreThan: '1000人' } }, is: 2 },
      otherwise,
    ],
    [
      'en',
      'Only Northgate has a margin above 6%',
      'Only',
      { ...big, expect: 'holds' },
      ['claim-fails'],
    ],
  ]);
});

describe('a place that is told as a number', () => {
  const first = { largest: 'makers.north.profit', where: { profit: { known: true } } };
  const second = { rank: 'makers.south.profit', place: 2, where: { profit: { known: true } } };
  told([
    ['en', 'Northgate is no. 1 in profit', 'no. 1', first, []],
    ['en', 'Northgate is no. 2 in profit', 'no. 2', first, ['claim-says-otherwise']],
    ['en', 'Southgate is No. 2 in profit', 'No. 2', second, []],
    ['en', 'Northgate is #1 in profit', '#1', first, []],
    ['en', 'Southgate is #3 in profit', '#3', second, ['claim-says-otherwise']],
  ]);

  it.each(['Tram no. 3 stops at Northgate', 'Building no. 1 belongs to Northgate'])(
    'a label is none: %s',
    async (title) => {
      expect(await codesOf(title)).toEqual([]);
    },
  );
});

describe('names with a verb between them', () => {
  it.each([
    ['Northgate’s sales are its profit', 'open'],
    ['Northgate has the sales of Westgate', 'open'],
    ['Sales and profit of Northgate', 'heading'],
    ['What the sales of Northgate are', 'heading'],
  ])('%s: %s', async (title, basis) => {
    expect(await basisOf(title)).toBe(basis);
  });

  it.each(['Northgate is above plan', 'Northgate’s sales are below their budget'])(
    'a yardstick is compared with: %s',
    async (title) => {
      expect(await codesOf(title)).toEqual(['unchecked-comparison']);
    },
  );
});

describe('a change', () => {
  const more = { greater: 'makers.north.sales', than: 'makers.west.sales' };
  const otherwise = ['claim-says-otherwise'];
  told([
    ['en', 'Two makers are on sale', 'Two makers', onSale, []],
    ['en', 'Two makers grew', 'Two makers', onSale, ['unchecked-comparison']],
    ['en', 'Northgate grew past Westgate', 'grew', more, otherwise],
    ['en', 'Output grew', 'grew', { greater: 'years.y25.output', than: 'years.y24.output' }, []],
    ['en', 'Output grew', 'grew', { greater: 'years.y25.output', than: '$700 m' }, otherwise],
    [
      'en',
      'Northgate fell below Westgate',
      'fell below',
      { less: 'makers.west.sales', than: 'makers.north.sales' },
      ['roles-swapped'],
    ],
  ]);
});

describe('of when', () => {
  const y25 = { largest: 'years.y25.output' };
  const y23 = { greater: 'years.y23.output', than: '$500 m' };
  told([
    ['en', 'Output was the highest in 2025', 'the highest', y25, []],
    ['en', 'Output was the highest in 2024', 'the highest', y25, another],
    ['en', 'Output is the highest since 2022', 'the highest', y25, []],
    ['en', 'Output is now more than $500 m', 'more than $500 m', y23, another],
    [
      'en',
      'Output fell from 2024 to 2025',
      'fell',
      { less: 'years.y24.output', than: 'years.y25.output' },
      ['roles-swapped'],
    ],
  ]);
});

describe('when a change came', () => {
  const last = { greater: 'years.y25.output', than: 'years.y24.output' };
  const both = { greater: 'years.y25.output', than: 'years.y22.output' };
  told([
    ['en', 'Output grew in 2025', 'grew', last, []],
    ['en', 'Output grew in 2024', 'grew', last, another],
    ['en', 'Output grew in 2022', 'grew', both, another],
    ['en', 'Output stood still in 2024 and grows again', 'grows', last, []],
    ['en', 'Output grew from 2024', 'grew', last, []],
    ['en', 'Output grew after 2022', 'grew', both, []],
    ['en', 'Output grew from 2022 to 2025', 'grew', both, []],
    [
      'en',
      'In 2024, output was lower',
      'lower',
      { less: 'years.y24.output', than: 'years.y25.output' },
      [],
    ],
    ['ja', '2025年に生産額は増加', '増加', last, []],
    ['ja', '2024年に生産額は増加', '増加', last, another],
    ['ja', '2024年から生産額は増加', '増加', last, []],
  ]);
});

describe('by how much', () => {
  const margin = { greater: 'makers.north.margin', than: 'makers.south.margin' };
  const near = { approximately: 'makers.north.margin', to: '10%', within: '30%' };
  const differs = ['number-differs'];
  told([
    // 10 % against 5 %: twice as much, and five points.
    ['en', 'Northgate’s margin is 5 points higher', '5 points higher', margin, []],
    ['en', 'Northgate’s margin is 100 percent higher', '100 percent higher', margin, []],
    ['en', 'Northgate’s margin is 5 percent higher', '5 percent higher', margin, differs],
    ['en', 'Northgate’s margin is about 10 percent', 'about 10 percent', near, []],
    ['en', 'Northgate’s margin is about 30 percent', 'about 30 percent', near, differs],
    [
      'en',
      'Only 2 percent is left to Westgate',
      'Only 2 percent',
      { is: 'makers.west.margin', value: '2%' },
      [],
    ],
  ]);
});

it.each([
  ['en', 'Only {{makers.west.margin}} is left to Westgate'],
  ['ja', '旭電機の営業利益はわずか{{makers.asahi.profit}}'],
] as const)('that a figure is little is told by the figure, %s: %s', async (language, title) => {
  expect(await codesOf(title, { language })).toEqual([]);
});

it('a label of two rows is held against both', async () => {
  expect(await codesOf('Northgate and Westgate are on sale', { deck: { strict: true } })).toEqual(
    [],
  );
  expect(await codesOf('Northgate and Southgate are on sale')).toEqual(['row-says-otherwise']);
});

describe('of all, of so many', () => {
  const growing = (bound: object) => ({
    all: 'makers',
    where: { stage: 'on' },
    have: { growth: bound },
  });
  const trial = { count: 'makers', where: { stage: 'trial' }, is: 2 };
  told([
    [
      'en',
      'All makers on sale grew',
      'All makers on sale grew',
      growing({ moreThan: '-2%' }),
      ['claim-says-less'],
    ],
    [
      'en',
      'All makers on sale grew',
      'All',
      growing({ lessThan: '20%' }),
      ['unchecked-comparison', 'claim-says-less'],
    ],
    [
      'en',
      'No other maker grew as fast as Northgate',
      'No other',
      { largest: 'makers.north.growth', except: ['east'] },
      [],
    ],
  ]);
  it('rests on the rows that it names, not on others beside', async () => {
    const basis = (title: string, words: string, claim: object) =>
      basisOf(title, { because: { [words]: claim } });
    expect(
      await basis('Southgate and Eastgate, two makers, are in trial', 'two makers', trial),
    ).toBe('checked');
    expect(await basis('Southgate is one of two makers in trial', 'two makers', trial)).toBe(
      'open',
    );
    const own = {
      all: 'makers',
      where: { stage: 'on' },
      have: { staff: { atLeast: '1200 people' } },
    };
    const more = 'at least 1200 people';
    expect(await basis(`Northgate and Westgate employ ${more}`, more, own)).toBe('checked');
    expect(await basis(`Unlike Westgate, Northgate employs ${more}`, more, own)).toBe('open');
  });
});

it.each([
  { all: 'makers', where: { stage: 'on' }, have: { sales: { atLeast: '$200 m' } } },
  { none: 'makers', where: { stage: 'on' }, have: { sales: { lessThan: '$200 m' } } },
  { any: 'makers', where: { stage: 'on' }, have: { sales: { atLeast: '$200 m' } } },
])('a claim of rows rests on their figures: %o', async (claim) => {
  const { plan } = await deckOf('Sales of makers', { because: { Sales: claim }, despite: true });
  expect(plan?.claims[0]?.facts).toEqual(['makers.north.sales', 'makers.west.sales']);
});

describe('a place and the figure behind it', () => {
  const record = { largest: 'years.y25.output' };
  const about = ['bound-about-another'];
  told([
    ['en', 'Output at its record of {{years.y25.output}}', 'record', record, []],
    ['en', 'Output at its record of {{years.y24.output}}', 'record', record, about],
    ['en', 'Up to a record from {{years.y24.output}}', 'record', record, []],
  ]);
});

describe('times as much', () => {
  const down = { ratio: ['years.y25.recalls', 'years.y22.recalls'], lessThan: '0.5' };
  const otherwise = ['claim-says-otherwise'];
  told([
    ['en', 'Recalls have more than halved', 'more than halved', down, []],
    ['en', 'Recalls fell', 'fell', down, []],
    ['en', 'Recalls rose', 'rose', down, otherwise],
    [
      'en',
      'Westgate fell',
      'fell',
      { ratio: ['makers.west.sales', 'makers.north.sales'], lessThan: '0.9' },
      otherwise,
    ],
  ]);
});

describe('at its place', () => {
  const more = { greater: 'makers.asahi.sales', than: 'makers.midori.sales' };
  told([
    ['ja', '旭電機はみどり工業を売上高で上回る', '上回る', more, []],
    ['ja', 'みどり工業は旭電機を売上高で上回る', '上回る', more, ['roles-swapped']],
  ]);
  it.each([
    ['Northgate, a maker on sale, ships early', []],
    ['Northgate is an In trial maker', ['row-says-otherwise']],
    ['Northgate, the In trial maker, ships early', ['row-says-otherwise']],
  ])('a label in front of what the rows are called: %s', async (title, expected) => {
    expect(await codesOf(title)).toEqual(expected);
  });
});
