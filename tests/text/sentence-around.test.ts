/** Where a sentence ends: not at an abbreviation, nor at the point of an ordinal. */
import { expect, it } from 'vitest';
import type { LanguageCode } from '../../src/languages/codes.ts';
import { languageOf } from '../../src/languages/index.ts';
import { sentenceAround } from '../../src/text/sentence-around.ts';

/** «…» is asked for, and all between the bars is its sentence. */
const cases: readonly (readonly [LanguageCode, string])[] = [
  ['en', 'One. |Sales of $3.2 m «grew» in 2025|. Three.'],
  ['en', '|According to Acme Inc. they «grew», e.g. in Asia|. So did others.'],
  ['en', 'First!| It is «most»|? No.'],
  ['ja', '一つ目。|売上は3.2億円で«最大»である|。三つ目。'],
  ['de', 'Eins. |Laut Bericht stieg er auf 3,2 Mio. Euro und lag damit «über» dem Plan|. Drei.'],
  ['de', '|Im 3. Quartal «sank» er am 4. Mai um ca. 5 %|. Danach nicht.'],
  ['de', 'Das war 2025.| «Mehr» kam später|.'],
];

it.each(cases)('in %s: %s', (code, marked) => {
  const text = marked.replace(/[«»|]/g, '');
  const plain = marked.replaceAll('|', '');
  const from = plain.indexOf('«');
  const to = plain.indexOf('»') - 1;
  const wanted = (marked.split('|')[1] ?? '').replace(/[«»]/g, '');
  expect(sentenceAround(text, { from, to }, languageOf(code).sentences).trim()).toBe(wanted.trim());
});
