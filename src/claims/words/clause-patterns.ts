/** A language's lists of what a clause rests on, and says of a fact → patterns, each over folded text. Pure. */
import { escape } from '../../languages/patterns.ts';
import type { ClauseWords, FactWords, SentenceWords } from '../../languages/parts/sentences.ts';
import { perLanguage } from '../../text/per-language.ts';
import { anyOf } from '../../text/word-list.ts';

export type ClauseList =
  Exclude<keyof ClauseWords, 'breaks' | 'functionWords'> | Exclude<keyof FactWords, 'events'>;

/** Finds the words of one list; none of them where the list is empty. */
export function wordsOf(list: ClauseList, language: SentenceWords): RegExp {
  const known = patterns(language);
  const words = { ...language.clauses, ...language.facts }[list];
  const made = known.get(list) ?? patternOf(words, language);
  known.set(list, made);
  return new RegExp(made.source, made.flags);
}

export function holds(folded: string, list: ClauseList, language: SentenceWords): boolean {
  return wordsOf(list, language).test(folded);
}

export function endsWith(folded: string, list: ClauseList, language: SentenceWords): boolean {
  return new RegExp(`(?:${wordsOf(list, language).source})\\s*$`, 'u').test(folded);
}

export function beginsWith(folded: string, list: ClauseList, language: SentenceWords): boolean {
  return new RegExp(`^\\s*(?:${wordsOf(list, language).source})`, 'u').test(folded);
}

/** One pattern for each family of events. */
export const eventsOf = perLanguage((language) =>
  language.facts.events.map((words) => new RegExp(anyOf(words, language), 'u')),
);

const patterns = perLanguage(() => new Map<ClauseList, RegExp>());

function patternOf(words: readonly string[], language: SentenceWords): RegExp {
  return words.length === 0 ? /(?!)/g : new RegExp(anyOf(words, language), 'gu');
}

/** Where a clause ends: the stops of a sentence, and the language's own breaks. */
export const breaksOf = perLanguage(({ clauses, innerStop }) => {
  const own = [...clauses.breaks]
    .sort((a, b) => b.length - a.length)
    .map((b) => escape(b))
    .join('|');
  return new RegExp(`[。!?！？\\n]|(?!${innerStop})\\.(?=\\s|$)|${own}`, 'gu');
});
