/** A true claim under words that say more: a run that begins later, a place that is shared, rows that are not named, better over worse. */
import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../../../src/languages/codes.ts';
import { codesOf } from './plants.ts';

const less = ['claim-says-less'];
const falling = { decreasing: ['years.y21.injuries', 'years.y22.injuries', 'years.y23.injuries'] };
const rising = { increasing: ['years.y22.output', 'years.y23.output', 'years.y24.output'] };
const pair = { greater: 'years.y25.output', than: 'years.y24.output' };

describe('a time', () => {
  it.each<[LanguageCode, string, string, object, readonly string[]]>([
    // In 2024 there were more of them.
    ['en', 'Injuries fell in every year since 2021', 'fell in every year', falling, less],
    ['en', 'Injuries fell in every year from 2021 to 2023', 'fell in every year', falling, []],
    ['en', 'Injuries fell in every year from 2021 to 2024', 'fell in every year', falling, less],
    [
      'en',
      'Injuries fell in every year, to {{years.y23.injuries}}',
      'fell in every year',
      falling,
      [],
    ],
    [
      'en',
      'Injuries fell in every year to {{years.y24.injuries}}',
      'fell in every year',
      falling,
      less,
    ],
    ['en', 'Output has grown every year since 2022', 'grown every year', rising, []],
    ['en', 'Output has grown every year since 2021', 'grown every year', rising, less],
    ['en', 'Output grew between 2024 and 2025', 'grew', pair, []],
    ['en', 'Output grew between 2022 and 2025', 'grew', pair, less],
    ['ja', '生産額は2022年から毎年増加した', '増加した', rising, []],
    ['ja', '生産額は2021年から毎年増加した', '増加した', rising, less],
    ['ja', '生産額は2025年に{{years.y25.output}}まで増加した', '増加した', rising, less],
    [
      'de',
      'Der Ausstoß ist seit 2022 Jahr für Jahr gestiegen',
      'Jahr für Jahr gestiegen',
      rising,
      [],
    ],
    [
      'de',
      'Der Ausstoß ist seit 2021 Jahr für Jahr gestiegen',
      'Jahr für Jahr gestiegen',
      rising,
      less,
    ],
    ['de', 'Der Ausstoß stieg von 2023 auf 2025', 'stieg', pair, less],
  ])('%s: %s', async (language, title, words, claim, expected) => {
    expect(await codesOf(language, title, { because: { [words]: claim } })).toEqual(expected);
  });
});

describe('a place that two have', () => {
  const second = { rank: 'plants.south.sales', place: 2, ties: true };
  const first = { rank: 'plants.north.sales', place: 1, ties: true };
  it.each<[LanguageCode, string, string, object, readonly string[]]>([
    ['en', 'Southgate is in second place', 'in second place', second, []],
    ['en', 'Southgate is in second place outright', 'in second place', second, less],
    ['en', 'Northgate is in first place outright', 'in first place', first, []],
    ['ja', '南工場の売上高は2位', '2位', second, []],
    ['ja', '南工場の売上高は単独2位', '2位', second, less],
    ['de', 'Südtor liegt allein auf Platz 2', 'Platz 2', second, less],
  ])('%s: %s', async (language, title, words, claim, expected) => {
    const codes = await codesOf(language, title, { because: { [words]: claim } });
    expect(codes.filter((c) => c === 'claim-says-less')).toEqual(expected);
  });
});

it('rows that only one of is named', async () => {
  const claim = { only: ['north', 'west'], of: 'plants', have: { stage: 'run' } };
  const told = (title: string): Promise<readonly string[]> =>
    codesOf('en', title, { because: { Only: claim } });
  expect(await told('Only Northgate is up and running')).toEqual(less);
  expect(await told('Only Northgate and Westgate are up and running')).toEqual([]);
  expect(await told('Only two plants are up and running')).toEqual([]);
});

describe('better', () => {
  const fewer = { less: 'years.y25.injuries', than: 'years.y24.injuries' };
  const lower = { less: 'years.y22.output', than: 'years.y21.output' };
  const otherwise = ['claim-says-otherwise'];
  it.each<[LanguageCode, string, string, object, readonly string[]]>([
    ['en', 'Injuries improved in 2025 on 2024', 'improved', fewer, []],
    ['en', 'Injuries worsened in 2025 on 2024', 'worsened', fewer, otherwise],
    ['en', 'Output improved in 2022 on 2021', 'improved', lower, otherwise],
    ['ja', '労災事故は2025年に2024年より改善した', '改善した', fewer, []],
    ['ja', '生産額は2022年に2021年より改善した', '改善した', lower, otherwise],
    ['ja', '生産額は2022年に2021年より悪化した', '悪化した', lower, []],
    ['de', 'Die Arbeitsunfälle haben sich 2025 verschlechtert', 'verschlechtert', fewer, otherwise],
    ['de', 'Der Ausstoß hat sich 2022 verschlechtert', 'verschlechtert', lower, []],
  ])('%s: %s', async (language, title, words, claim, expected) => {
    expect(await codesOf(language, title, { because: { [words]: claim } })).toEqual(expected);
  });
});

describe('now, and a day or a head', () => {
  const another = ['bound-about-another'];
  it.each<[LanguageCode, string, readonly string[]]>([
    ['en', 'Output is now {{years.y25.output}}', []],
    ['en', 'Output is now {{years.y24.output}}', another],
    ['en', 'Output is now {{years.y25.output}} against {{years.y24.output}} a year before', []],
    ['en', 'Sales of Northgate come to {{plants.north.sales}} per week', another],
    ['en', 'Sales of Northgate come to {{plants.north.sales}}', []],
    ['ja', '生産額はいま{{years.y24.output}}', another],
    ['ja', '生産額は現在{{years.y25.output}}', []],
    ['ja', '北工場の売上高は月間{{plants.north.sales}}', another],
    ['de', 'Der Ausstoß beträgt derzeit {{years.y24.output}}', another],
    ['de', 'Der Umsatz von Nordtor beträgt {{plants.north.sales}} pro Woche', another],
  ])('%s: %s', async (language, title, expected) => {
    expect(await codesOf(language, title)).toEqual(expected);
  });
});
