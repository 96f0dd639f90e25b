/** One and several, the same and two that differ, first and second: what each language says of them. */
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/languages/index.ts';
import type { Language } from '../../src/languages/language.ts';

const place = { row: 'A', figure: 'B', column: 'C', rows: 9, from: 'largest' } as const;
const unit = { total: '', period: undefined, after: '' };
const extreme = { text: '5', names: ['A', 'B'] };

/** English, Japanese, German. */
const said: readonly (readonly [(words: Language) => string, string, string, string])[] = [
  [({ slides }) => slides.changesTogether('A', 1), 'A (1 value)', 'A（1件）', 'A (1 Wert)'],
  [({ slides }) => slides.changesTogether('A', 2), 'A (2 values)', 'A（2件）', 'A (2 Werte)'],
  [({ slides }) => slides.asOf('A', 'A'), 'As of A', 'A時点', 'Stand: A'],
  [({ slides }) => slides.asOf('A', 'B'), 'As of A to B', 'A〜B時点', 'Stand: A bis B'],
  [({ altTexts }) => altTexts.opening('A', 'B', 1), 'A: B, 1 row', 'A：B、1件', 'A: B, 1 Eintrag'],
  [
    ({ altTexts }) => altTexts.opening('A', 'B', 2),
    'A: B, 2 rows',
    'A：B、2件',
    'A: B, 2 Einträge',
  ],
  [
    ({ altTexts }) => altTexts.extremes(undefined, extreme),
    'Smallest stated: A and B, 5',
    '示された値の最小はAとBの5',
    'Kleinster angegebener Wert: 5 (A und B)',
  ],
  [({ charts }) => charts.shortDay(12, 3), '3 Dec', '12月3日', '3. Dez'],
  [
    ({ evidence }) => evidence.leftAgainst({ earlier: 'A', later: 'B' }),
    'A against B',
    'AとBの比較',
    'B gegenüber A',
  ],
  [
    ({ evidence }) => evidence.place({ ...place, least: 2, most: 2 }),
    'With B, A is number 2 of 9 in “C”.',
    'AはBで、「C」9件のうち大きい順で2番目。',
    'A (B): Platz 2 von 9 in „C“.',
  ],
  [
    ({ evidence }) => evidence.place({ ...place, least: 2, most: 3 }),
    'With B, A is between number 2 and 3 of 9 in “C”.',
    'AはBで、「C」9件のうち大きい順で2番目から3番目のあいだ。',
    'A (B): Platz 2 bis 3 von 9 in „C“.',
  ],
  [
    ({ evidence }) => evidence.addedUp({ parts: 1, sum: 'A', total: 'B' }),
    'The one part is A; B.',
    '1件の合計はA、B。',
    'Der eine Teil ergibt A; B.',
  ],
  [
    ({ evidence }) => evidence.trend({ off: 0, steps: 1 }),
    'So it is at the only step.',
    '1区間のすべてでそうなっている。',
    'So ist es beim einzigen Schritt.',
  ],
  [
    ({ evidence }) => evidence.ofMany({ take: 'sum', count: 1 }),
    'sum of 1 figure',
    '1件の合計',
    'Summe aus 1 Wert',
  ],
  [
    ({ commands }) => commands.checked('a', 1, 2),
    'a: 1 slide, 2 facts, no errors',
    'a: スライド 1 枚、事実 2 件、誤りなし',
    'a: 1 Folie, 2 Fakten, keine Fehler',
  ],
  [
    ({ figures }) => figures.roughSize(size(7), size(8), unit).words,
    'tens of millions to several hundred million',
    '数千万〜数億',
    'mehrere zehn Mio. bis mehrere Hundert Mio.',
  ],
];

function size(exponent: number) {
  return { exponent, byteScale: '' };
}

describe.each(['en', 'ja', 'de'] as const)('%s', (code) => {
  const at = { en: 1, ja: 2, de: 3 } as const;
  it.each(said.map((one) => [one[at[code]], one[0]] as const))('%s', (words, saying) => {
    expect(saying(languageOf(code))).toBe(words);
  });
});
