/** A text with claims that do not stand in the deck → what it would rest on, and where it would be wrong. */
import { basisOf, type AuthorSays, type SentenceBasis } from '../claims/words/basis.ts';
import { findDisagreements } from '../claims/words/check-sentences.ts';
import { readText } from '../claims/words/read-text.ts';
import type { ClaimSource } from '../model/claims.ts';
import type { ShownText } from '../model/shown-text.ts';
import type { JudgedClaim } from '../model/verdict.ts';
import type { Span } from '../text/mask-text.ts';
import { factsOf, findWords, misnamedAt, wordsContext, type SlideClaims } from './check-claims.ts';
import type { Context } from './context.ts';
import { wordProblems, type WordsAround } from './word-problems.ts';

/** Judges a claim that stands nowhere; undefined where it has mistakes of its own. */
export type Judge = (claim: ClaimSource) => JudgedClaim | undefined;

export interface OfferContext {
  readonly context: Context;
  readonly slide: SlideClaims;
  readonly around: WordsAround;
  readonly judge: Judge;
}

/** Words with the claim that carries them. */
export type Keys = readonly (readonly [string, JudgedClaim])[];

export interface Tried extends SentenceBasis {
  /** Places of its errors. */
  readonly wrong: readonly Span[];
}

/** @param keys beside those that carry it now */
export function tried(
  { context, slide: now, around }: OfferContext,
  text: ShownText,
  keys: Keys,
  says: AuthorSays,
): Tried {
  const own = new Map(
    keys.map(([words]) => [words, keys.filter(([w]) => w === words).map(([, claim]) => claim)]),
  );
  const slide: SlideClaims = { ...now, texts: [text], claims: new Map([...now.claims, ...own]) };
  const words = wordsContext(context, around);
  const read = readText(words, text, findWords(slide));
  const facts = factsOf(context, slide);
  return {
    ...basisOf(words, read, facts, around.freeSpans(text.plain), says),
    wrong: [
      ...wordProblems(context, read, slide.facts, around).filter(
        (p) => p.type !== 'number-of-others',
      ),
      ...findDisagreements(words, read, facts),
      ...read.carried.filter((place) => misnamedAt(words, read, place) !== undefined),
    ],
  };
}
