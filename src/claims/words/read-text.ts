/** A text with the words that claims carry → its clauses, and what the claims mean. Pure. */
import type { LanguageName } from '../../languages/codes.ts';
import { languageOf } from '../../languages/index.ts';
import type { ShownText } from '../../model/shown-text.ts';
import type { JudgedClaim } from '../../model/verdict.ts';
import type { Span } from '../../text/mask-text.ts';
import type { Today } from './beside.ts';
import { clausesOf, type Clause } from './clauses.ts';
import type { Vocabulary } from './names.ts';
import { meaningOf, type Lookups, type Meaning } from './referents.ts';

/** Words of a text that a claim carries. */
export interface Carried extends Span {
  readonly words: string;
  readonly claims: readonly JudgedClaim[];
}

export interface WordsContext extends Lookups, Today {
  readonly language: LanguageName;
  readonly vocabulary: Vocabulary;
}

/** A text taken apart. */
export interface ReadText {
  readonly text: ShownText;
  readonly clauses: readonly Clause[];
  readonly carried: readonly (Carried & { readonly meanings: readonly Meaning[] })[];
}

export function readText(
  context: WordsContext,
  text: ShownText,
  carried: readonly Carried[],
): ReadText {
  const language = languageOf(context.language).sentences;
  return {
    text,
    clauses: clausesOf(text.plain, context.vocabulary.find(text.plain), language),
    carried: carried.map((c) => ({
      ...c,
      meanings: c.claims.map((claim) => meaningOf(context, claim)),
    })),
  };
}
