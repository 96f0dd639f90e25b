/** A true claim under words that speak of more: of all others, of all the time since, of the whole, of a size, of each; beside each, words that it bears. */
import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../../../src/languages/codes.ts';
import { codesOf } from './plants.ts';

type Case = readonly [
  language: LanguageCode,
  title: string,
  words: string,
  claim: object,
  expected: readonly string[],
];

const less = ['claim-says-less'];

function told(cases: readonly Case[]): void {
  it.each(cases)('%s: %s', async (language, title, words, claim, expected) => {
    const codes = await codesOf(language, title, { because: { [words]: claim } });
    expect([...new Set(codes)]).toEqual(expected);
  });
}

const pair = { greater: 'plants.north.sales', than: 'plants.south.sales' };
const both = [pair, { greater: 'plants.north.sales', than: 'plants.west.sales' }];

describe('against all others', () => {
  told([
    ['en', 'Northgate sells more than any other plant', 'more than any other', pair, less],
    ['en', 'Northgate sells more than Southgate', 'more than', pair, []],
    // There are no others.
    ['en', 'Northgate sells more than any other plant', 'more than any other', both, []],
    ['ja', '北工場の売上高は過去に例がないほど南工場を上回る', '上回る', pair, less],
    ['de', 'Nordtor hat mehr Umsatz als jedes andere Werk', 'mehr Umsatz als', pair, less],
    ['de', 'Nordtor hat mehr Umsatz als Südtor', 'mehr Umsatz als', pair, []],
  ]);
});

describe('up to now', () => {
  const fell = { less: 'years.y23.injuries', than: 'years.y22.injuries' };
  const run = { increasing: 'years.output', along: 'year', rows: ['y22', 'y23', 'y24', 'y25'] };
  told([
    ['en', 'Injuries have been falling ever since 2022', 'falling', fell, less],
    ['en', 'Injuries fell from 2022 to 2023', 'fell', fell, []],
    ['en', 'Output keeps rising year after year', 'keeps rising', run, []],
    ['ja', '労災事故は2022年から減り続けている', '減り続けている', fell, less],
    ['de', 'Die Arbeitsunfälle sinken seit 2022 stetig', 'sinken', fell, less],
  ]);
});

describe('a size', () => {
  const risen = { greater: 'years.y25.output', than: 'years.y24.output' };
  const level = { greater: 'years.y21.output', than: 'years.y22.output' };
  told([
    // 650 and 730, 500 and 520.
    ['en', 'Output rose sharply in 2025', 'rose', risen, []],
    ['en', 'Output in 2021 was far above that of 2022', 'above that of 2022', level, less],
    ['en', 'Output in 2021 was slightly above that of 2022', 'above that of 2022', level, []],
    ['en', 'Northgate is slightly ahead of Southgate in sales', 'ahead of', pair, less],
    ['en', 'Northgate dwarfs Southgate in sales', 'dwarfs', pair, []],
    ['ja', '北工場の売上高は南工場をわずかに上回る', '上回る', pair, less],
    ['ja', '北工場の売上高は南工場を大幅に上回る', '上回る', pair, []],
    ['de', 'Nordtor hat etwas mehr Umsatz als Südtor', 'mehr Umsatz als', pair, less],
    ['de', 'Nordtor hat weit mehr Umsatz als Südtor', 'mehr Umsatz als', pair, []],
  ]);
});

describe('of each, how many', () => {
  const most = { largest: 'plants.north.sales' };
  told([
    ['en', 'Northgate has the largest sales per head', 'the largest sales', most, less],
    ['en', 'Northgate has the largest sales', 'the largest sales', most, []],
    ['ja', '1人当たりの売上高が最も大きいのは北工場', '最も大きい', most, less],
    ['de', 'Pro Kopf hat Nordtor den größten Umsatz', 'größten Umsatz', most, less],
  ]);
});

describe('of the whole', () => {
  const share = (choice: object): object => ({
    ...{ share: 'plants.north.sales', of: 'plants.sales', moreThan: '50%' },
    ...choice,
  });
  const chosen = share({ except: ['west'] });
  told([
    ['en', 'Northgate makes more than half of all sales', 'more than half', chosen, less],
    [
      'en',
      'Northgate makes more than half of sales but for Westgate',
      'more than half',
      chosen,
      [],
    ],
    ['ja', '北工場が全体の売上高の過半を占める', '過半', chosen, less],
    ['de', 'Nordtor macht mehr als die Hälfte des gesamten Umsatzes', 'die Hälfte', chosen, less],
  ]);
});

describe('a denial', () => {
  const most = { largest: 'plants.north.sales' };
  told([
    ['en', 'Northgate is far from having the largest sales', 'the largest sales', most, less],
    ['de', 'Vom größten Umsatz kann in Nordtor keine Rede sein', 'größten Umsatz', most, less],
  ]);
});

describe('rows that are chosen by a limit', () => {
  const two = (moreThan: string): object => ({
    ...{ count: 'plants', where: { sales: { moreThan } }, is: 1 },
  });
  told([
    ['en', 'One plant has large sales', 'One plant', two('$200 million'), less],
    ['en', 'One plant has sales of more than $200 million', 'One plant', two('$200 million'), []],
  ]);
});

it('every, over a claim that one is so', async () => {
  const any = { any: 'plants', have: { profit: { moreThan: '$0 million' } } };
  const title = 'Every plant made a profit';
  const codes = await codesOf('en', title, { because: { 'made a profit': any } });
  expect(codes).toEqual(['unchecked-comparison']);
});

it('a growth is told of the one that it starts from', async () => {
  const codes = (words: string): Promise<readonly string[]> =>
    codesOf('en', `Northgate has ${words} than Southgate`, { because: { [words]: pair } });
  // 310 is 72 % more than 180, which is 42 % less than 310.
  expect(await codes('72% more sales')).toEqual([]);
  expect(await codes('42% more sales')).toEqual(['number-differs']);
});

it.each<[LanguageCode, string, readonly string[]]>([
  ['en', 'Northgate outgrew Southgate', []],
  ['en', 'Northgate outgrew its rival', ['sentence-open']],
])('strict, the other one is named, %s: %s', async (language, title, expected) => {
  const told = { because: { outgrew: pair }, deck: { strict: true } };
  const codes = await codesOf(language, title, told);
  expect(codes.filter((c) => c === 'sentence-open')).toEqual(expected);
});

it('strict, words tell on which side of a limit a figure is', async () => {
  const limit = { atLeast: 'plants.north.sales', value: '$300 million' };
  const codes = (words: string): Promise<readonly string[]> =>
    codesOf('en', `Northgate’s sales ${words}`, {
      because: { [words]: limit },
      deck: { strict: true },
    });
  expect(await codes('were at least $300 million')).toEqual([]);
  expect(await codes('went by way of $300 million')).toEqual(['sentence-open']);
});
