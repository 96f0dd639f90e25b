/** A language's list of words → the source of a pattern that finds any of them. Pure. */
import type { SentenceWords } from '../languages/parts/sentences.ts';
import { letter, oneOf } from '../languages/patterns.ts';

/** `*` at either end of a word is one letter or more, `…` some words between two. */
export function anyOf(words: readonly string[], { wordsTouch, gap }: SentenceWords): string {
  const between = wordsTouch ? gap : `(?!${letter})${gap}(?<!${letter})`;
  const found = oneOf(words).replaceAll('\\*', `(?:${letter})+`).replaceAll('…', between);
  return wordsTouch ? found : `(?<!${letter}|[0-9_])(?:${found})(?!${letter}|[0-9_])`;
}
