/** A language's list of words → the source of a pattern that finds any of them. Pure. */
import type { SentenceWords } from '../languages/parts/sentences.ts';
import { letter, oneOf } from '../languages/patterns.ts';

/** `*` at either end of a word is one letter or more. */
export function anyOf(words: readonly string[], { wordsTouch }: SentenceWords): string {
  const found = oneOf(words).replaceAll('\\*', `(?:${letter})+`);
  return wordsTouch ? found : `(?<!${letter}|[0-9_])(?:${found})(?!${letter}|[0-9_])`;
}

/** A Latin name is not found inside a longer one; other scripts may have no blanks to tell by. */
export function wholeWord(word: string): string {
  const escaped = word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const before = /^[\p{sc=Latin}0-9]/u.test(word) ? '(?<![\\p{sc=Latin}0-9])' : '';
  const after = /[\p{sc=Latin}0-9]$/u.test(word) ? '(?![\\p{sc=Latin}0-9])' : '';
  return before + escaped + after;
}
