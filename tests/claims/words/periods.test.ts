/** Months and quarters as sentences name them, without their year: beside a bound figure, and in two that are compared. */
import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../../../src/languages/codes.ts';
import { codesOf } from './plants.ts';

const another = ['bound-about-another'];

describe('a bound figure beside the name of a month or a quarter', () => {
  it.each<[LanguageCode, string, readonly string[]]>([
    ['en', 'Visitors reached {{months.m4.visitors}} in April', []],
    ['en', 'Visitors reached {{months.m4.visitors}} in May', another],
    // No cell is of June.
    ['en', 'Visitors reached {{months.m4.visitors}} in June', another],
    ['en', 'Visitors may be {{months.m4.visitors}} again', []],
    ['en', 'Orders came to {{quarters.q2.orders}} in the second quarter', []],
    ['en', 'Orders came to {{quarters.q2.orders}} in Q2', []],
    ['en', 'Orders came to {{quarters.q2.orders}} in the third quarter', another],
    ['en', 'Orders came to {{quarters.q2.orders}} in Q3', another],
    // A quarter of the year, and a date.
    ['en', 'Output came to {{years.y25.output}} up to the third quarter', []],
    ['en', 'As told on 3 May, visitors came to {{months.m4.visitors}}', []],
    ['ja', '4月の見学者数は{{months.m4.visitors}}', []],
    ['ja', '5月の見学者数は{{months.m4.visitors}}', another],
    ['ja', '見学者数は{{months.m4.visitors}}、5月2日に公表', []],
    ['ja', '受注額は第2四半期に{{quarters.q2.orders}}', []],
    ['ja', '受注額は第三四半期に{{quarters.q2.orders}}', another],
    ['de', 'Im April kamen {{months.m4.visitors}}', []],
    ['de', 'Im Mai kamen {{months.m4.visitors}}', another],
    ['de', 'Im dritten Quartal lagen die Aufträge bei {{quarters.q2.orders}}', another],
  ])('%s: %s', async (language, title, expected) => {
    expect(await codesOf(language, title)).toEqual(expected);
  });
});

it.each<[LanguageCode, string, string, readonly string[]]>([
  ['en', 'Visitors in April were higher than in March', 'higher than', []],
  ['en', 'Visitors in March were higher than in April', 'higher than', ['roles-swapped']],
  ['ja', '4月の見学者数は3月を上回った', '上回った', []],
  ['ja', '3月の見学者数は4月を上回った', '上回った', ['roles-swapped']],
])('two months that are compared, %s: %s', async (language, title, words, expected) => {
  const claim = { greater: 'months.m4.visitors', than: 'months.m3.visitors' };
  expect(await codesOf(language, title, { because: { [words]: claim } })).toEqual(expected);
});

it('a day is told without its year, too', async () => {
  expect(await codesOf('ja', '南工場は3月に稼働する')).toEqual([]);
  expect(await codesOf('ja', '南工場は4月に稼働する')).toEqual(['row-says-otherwise']);
});

it('names of the data are found in another case and number', async () => {
  expect(await codesOf('de', 'Der Umsatz des Südtors liegt bei {{plants.south.sales}}')).toEqual(
    [],
  );
  expect(await codesOf('de', 'Der Umsatz des Südtors liegt bei {{plants.north.sales}}')).toEqual(
    another,
  );
});
