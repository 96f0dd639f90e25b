/** A text → the numbers in it that count what stands on its slide: “Three findings”. Pure. */
import type { SentenceWords } from '../../languages/parts/sentences.ts';
import { foldText, type Span } from '../../text/mask-text.ts';
import { valueOfNumber } from '../../text/number-words.ts';
import { perLanguage } from '../../text/per-language.ts';
import { anyOf } from '../../text/word-list.ts';

export interface Count extends Span {
  readonly count: number;
}

export function countsIn(text: string, language: SentenceWords): readonly Count[] {
  const folded = foldText(text);
  return patterns(language).flatMap((pattern) =>
    [...folded.matchAll(pattern)].flatMap((match): Count[] => {
      const { number = '' } = match.groups ?? {};
      const count = Number(valueOfNumber(number, language));
      if (Number.isNaN(count) || count < 2) return [];
      const from = match.index + match[0].indexOf(number);
      // With its counter: 三つ.
      const to = from + number.length + (language.wordsTouch ? 1 : 0);
      return [{ from, to, count }];
    }),
  );
}

/** Three key findings; 三つの結論, 結論は三つ. Figures from thirteen on are none that a slide has. */
const patterns = perLanguage((language): readonly RegExp[] => {
  const { clauses, numerals, wordsTouch } = language;
  const part = anyOf(clauses.slideParts, language);
  const words = Object.keys(numerals.values).filter((w) => Number(numerals.values[w]) > 1);
  if (wordsTouch) {
    const number = `(?<![0-9${numerals.digits}第])(?<number>[2-9]|1[0-2]|[${numerals.digits}])`;
    const sources = [`${number}[つ点本個]の(?:${part})`, `(?:${part})(?:は|が)${number}[つ点本個]`];
    return sources.map((source) => new RegExp(source, 'gu'));
  }
  const number = `(?<![\\p{L}0-9.,-])(?<number>${words.join('|')}|[2-9]|1[0-2])`;
  return [new RegExp(`${number}\\s(?:(?!of\\s)\\p{L}+\\s){0,1}?${part}`, 'gu')];
});
