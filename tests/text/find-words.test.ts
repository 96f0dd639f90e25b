/** The corpus of `corpus/`: nothing is found in innocent sentences, everything in guilty ones. */
import { describe, expect, it } from 'vitest';
import { languagesWithWords } from '../../scripts/lay-out-words.ts';
import type { Sense } from '../../src/model/senses.ts';
import { findComparingWords } from '../../src/text/find-comparing-words.ts';
import { findNumerals } from '../../src/text/find-numerals.ts';
import { sentencesOf } from '../languages/sentences-of.ts';
import { guiltySentences, innocentSentences } from './corpus.ts';

describe.each(languagesWithWords)('sentences in %s', async (name) => {
  const language = await sentencesOf(name);

  it.each(innocentSentences(name))('innocent: $text', ({ text, free }) => {
    const found = [
      ...findComparingWords(text, language, free),
      ...findNumerals(text, language, free),
    ];
    expect(found.map((f) => f.text)).toEqual([]);
  });

  it.each(guiltySentences(name))('guilty: $text', ({ text, free, words, numerals }) => {
    const found = findComparingWords(text, language, free);
    expect(found.map((f) => f.text)).toEqual(
      words.map(([word]) => word).sort((a, b) => text.indexOf(a) - text.indexOf(b)),
    );
    for (const [word, sense] of words) {
      const senses = found.find((f) => f.text === word)?.senses.map(showSense) ?? [];
      expect(senses, word).toContain(senses.some((s) => s === sense) ? sense : `no ${sense}`);
    }
    const numbers = findNumerals(text, language, free);
    expect(numbers.map((n) => [n.text, n.value ?? '?'])).toEqual(numerals);
    for (const { from, to, text: told } of [...found, ...numbers]) {
      expect(text.slice(from, to)).toBe(told);
    }
  });
});

function showSense(sense: Sense): string {
  const number = 'number' in sense ? sense.number : undefined;
  return number === undefined ? sense.type : `${sense.type}=${number}`;
}
