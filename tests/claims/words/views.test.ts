/** A text that is told as a view: free to compare, but not against a claim of the deck. */
import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../../../src/languages/codes.ts';
import { codesOf } from './plants.ts';

const largest = { largest: 'plants.north.sales' };
const more = { greater: 'plants.north.sales', than: 'plants.south.sales' };
const against = ['view-contradicts'];

describe('a view', () => {
  it.each<[LanguageCode, string, object, string, readonly string[]]>([
    ['en', 'Northgate has the largest sales', largest, 'Southgate has the largest sales', against],
    ['en', 'Northgate has the largest sales', largest, 'Northgate has the biggest sales', []],
    ['en', 'Northgate has the largest sales', largest, 'Southgate is our biggest worry', []],
    ['en', 'Northgate has the largest sales', largest, 'Southgate has the best team', []],
    [
      'en',
      'Northgate has more sales than Southgate',
      more,
      'Southgate has more sales than Northgate',
      against,
    ],
    [
      'en',
      'Northgate has more sales than Southgate',
      more,
      'Northgate has more sales than Southgate',
      [],
    ],
    ['ja', '売上高は北工場が最大', largest, '売上高は南工場が一番だと思う', against],
    ['ja', '売上高は北工場が最大', largest, '一番の悩みは南工場', []],
    ['de', 'Nordtor hat den größten Umsatz', largest, 'Südtor hat den größten Umsatz', against],
    ['de', 'Nordtor hat den größten Umsatz', largest, 'Südtor hat das beste Team', []],
  ])('%s: %s, %o: %s', async (language, title, claim, text, expected) => {
    const slide = { points: [{ text, view: true }] };
    const told = { because: { [title]: claim }, slide };
    expect(await codesOf(language, title, told)).toEqual(expected);
  });
});
