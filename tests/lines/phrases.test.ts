/** Phrases end where BudouX's own examples say, so the model that is kept is whole and is read as it is meant. */
import { expect, it } from 'vitest';
import phrases from '../../src/languages/ja/phrases.json' with { type: 'json' };
import { phraseEnds } from '../../src/lines/phrases.ts';

it.each([
  '今日は|天気です。',
  'これは|テストです。',
  '本日は|晴天です。',
  '最大は|Preferred Networks、|次点は|国立情報学研究所である。',
])('%s', (phrased) => {
  const characters = Array.from(phrased.replaceAll('|', ''));
  const ends = phraseEnds(characters, phrases);
  const found = characters.map((c, i) => (i > 0 && (ends[i] ?? 0) > 0 ? `|${c}` : c)).join('');
  expect(found).toBe(phrased);
});
