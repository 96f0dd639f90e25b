/** What a claim holds against what: another row than the words name, a loss that gets smaller as the result rises, one alone of a whole. */
import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../../../src/languages/codes.ts';
import { codesOf } from './plants.ts';

type Case = readonly [LanguageCode, string, Readonly<Record<string, object>>, readonly string[]];

function told(cases: readonly Case[]): void {
  it.each(cases)('%s: %s, over %j', async (language, title, because, expected) => {
    const codes = await codesOf(language, title, { because, deck: { strict: true } });
    expect([...new Set(codes)].filter((c) => c !== 'sentence-open')).toEqual(expected);
  });
}

const another = ['claim-about-another'];
const otherwise = ['claim-says-otherwise'];

describe('against whom', () => {
  const more = { greater: 'plants.north.sales', than: 'plants.south.sales' };
  const both = [more, { greater: 'plants.north.sales', than: 'plants.west.sales' }];
  const second = { rank: 'plants.west.profit', place: 2 };
  told([
    ['en', 'Northgate sells more than Southgate', { 'more than': more }, []],
    ['en', 'Northgate sells more than Westgate', { 'more than': more }, another],
    ['en', 'Northgate sells more than Westgate and Southgate', { 'more than': both }, []],
    ['en', 'Westgate is second only to Northgate in profit', { 'second only to': second }, []],
    ['en', 'Westgate is second only to Southgate', { 'second only to': second }, another],
    ['ja', '西工場の営業利益は北工場に次ぐ', { に次ぐ: second }, []],
    ['ja', '西工場の営業利益は南工場に次ぐ', { に次ぐ: second }, another],
    ['ja', '営業利益は北工場に次ぐ', { に次ぐ: second }, []],
    ['de', 'Nordtor hat mehr Umsatz als Westtor', { 'mehr Umsatz als': more }, another],
  ]);
});

describe('a loss', () => {
  const less = { smallest: 'plants.south.profit' };
  told([
    ['en', 'Southgate has the largest loss', { 'the largest loss': less }, []],
    ['en', 'Southgate has the smallest loss', { 'the smallest loss': less }, otherwise],
    ['ja', '赤字が最大なのは南工場', { 最大: less }, []],
    ['ja', '赤字が最小なのは南工場', { 最小: less }, otherwise],
    ['de', 'Den höchsten Verlust macht Südtor', { 'höchsten Verlust': less }, []],
    ['de', 'Den niedrigsten Verlust macht Südtor', { 'niedrigsten Verlust': less }, otherwise],
    // The figure is no loss: the smallest profit is not the largest.
    [
      'en',
      'Westgate earns the largest profit',
      { largest: { largest: 'plants.north.profit' } },
      another,
    ],
  ]);
});

describe('of a whole', () => {
  const share = {
    share: 'plants.north.sales',
    of: 'plants.sales',
    atLeast: '45%',
    lessThan: '50%',
  };
  const first = { share: 'plants.sales', top: 1, atLeast: '45%', lessThan: '50%' };
  told([
    ['en', 'Northgate alone brings in nearly half of all sales', { 'nearly half': share }, []],
    ['ja', '北工場だけで売上高の約46%を占める', { '約46%': share }, []],
    ['de', 'Nordtor allein bringt fast die Hälfte des Umsatzes', { 'fast die Hälfte': share }, []],
    ['en', 'Northgate brings in nearly half of all sales', { 'nearly half': first }, []],
    ['en', 'Southgate brings in nearly half of all sales', { 'nearly half': first }, another],
  ]);
});

describe('so many in a row', () => {
  const run = { increasing: 'years.output', along: 'year', rows: ['y22', 'y23', 'y24', 'y25'] };
  told([
    ['en', 'Output rose for a third straight year', { rose: run }, []],
    ['en', 'Output rose for a sixth straight year', { rose: run }, ['unbound-number']],
    [
      'de',
      'Der Ausstoß stieg das dritte Jahr in Folge',
      { 'stieg das dritte Jahr in Folge': run },
      [],
    ],
    [
      'en',
      'Output rose for a seventh straight year',
      { 'rose for a seventh straight year': run },
      ['number-differs'],
    ],
  ]);
});

it.each<[LanguageCode, string]>([
  ['de', 'Als Unfall gilt jede Verletzung mit mehr als drei Tagen Ausfall'],
  ['en', 'Injuries are counted where they last more than three days'],
  ['ja', '労災事故は4日以上の休業とみなす'],
  ['en', 'Plants under Regulation (EU) No 525/2013'],
  ['de', 'Abschluss der Werke nach § 6b Absatz 3 EnWG'],
])('a definition and a law tell no figure, %s: %s', async (language, title) => {
  expect(await codesOf(language, title)).toEqual([]);
});
