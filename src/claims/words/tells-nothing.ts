/** Clauses that name something of the data and tell nothing of it: of the text itself, a question that is told, what a part of the deck is called. Pure. */
import type { SentenceWords } from '../../languages/parts/sentences.ts';
import { findComparingWords } from '../../text/find-comparing-words.ts';
import { findNumerals } from '../../text/find-numerals.ts';
import { overlaps, type Span } from '../../text/mask-text.ts';
import { beginsWith, holds, wordsOf, type ClauseList } from './clause-patterns.ts';
import type { Clause } from './clauses.ts';
import { isOf } from './referents.ts';
import { maskNames, type Word } from './residue.ts';

/** Lists whose words assert. */
export const asserting: readonly ClauseList[] = [
  'denials',
  'changes',
  'degrees',
  'aspects',
  'records',
  'rates',
];

export interface AroundClause {
  readonly language: SentenceWords;
  /** The whole text, as printed. */
  readonly text: string;
  /** Names, literals, dates …: nothing is found in them. */
  readonly free: readonly Span[];
}

/** “Chapter 3 describes how fees are set”: what a part of the text does, and no more. */
export function tellsOfText(around: AroundClause, clause: Clause): boolean {
  const { language } = around;
  return (
    beginsWith(clause.folded, 'textParts', language) &&
    holds(clause.folded, 'writing', language) &&
    !holds(clause.folded, 'governed', language) &&
    assertsNothing(around, clause)
  );
}

/** “What passengers told us”: a whole sentence that asks, of no row. @param isWhole nothing stands beside it */
export function tellsQuestion(around: AroundClause, clause: Clause, isWhole: boolean): boolean {
  return (
    isWhole &&
    beginsWith(clause.folded, 'questionWords', around.language) &&
    clause.names.every((n) => !isOf(n, 'row')) &&
    assertsNothing(around, clause)
  );
}

/**
 * “Next steps for the Northgate terminal”: it begins with what a part of a deck is called, or stands behind that and a colon, and has no verb. Only in languages
 * where a word's shape or place tells that it is none.
 */
export function isNounPhrase(
  around: AroundClause,
  clause: Clause,
  rest: readonly Word[],
  before: readonly Clause[],
): boolean {
  const { language } = around;
  const { finiteVerbs, nounOpeners } = language.clauses;
  if (language.verbShape === '') return false;
  const head = before.at(-1);
  const isHeaded = head?.stop === ': ' && beginsWith(head.folded, 'headings', language);
  const [heading = ''] =
    new RegExp(`^\\s*(?:${wordsOf('headings', language).source})`, 'u').exec(clause.folded) ?? [];
  const isVerb = new RegExp(language.verbShape, 'u');
  const isNoun = (word: Word): boolean =>
    word.to - clause.from <= heading.length ||
    nounOpeners.includes(wordBefore(clause, word.from)) ||
    !isVerb.test(word.text);
  const words = clause.folded.match(/\p{L}+/gu) ?? [];
  return (
    (heading !== '' || (isHeaded && nounOpeners.includes(words[0] ?? ''))) &&
    words.every((w) => !finiteVerbs.includes(w)) &&
    rest.every(isNoun) &&
    assertsNothing(around, clause)
  );
}

function wordBefore({ folded, from }: Clause, at: number): string {
  return /(\p{L}+)\s+$/u.exec(folded.slice(0, at - from))?.[1] ?? '';
}

/** It counts, compares and denies nothing. */
export function assertsNothing({ language, text, free }: AroundClause, clause: Clause): boolean {
  const known = [...free, ...clause.names];
  const masked = maskNames(clause, known);
  return (
    asserting.every((list) => !holds(masked, list, language)) &&
    [...findNumerals(text, language, known), ...findComparingWords(text, language, known)].every(
      (found) => !overlaps(found, clause),
    )
  );
}
