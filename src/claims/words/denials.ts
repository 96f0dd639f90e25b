/** A claim that is to fail, or not to be known, under words that do not say so. Pure. */
import type { SentenceWords } from '../../languages/parts/sentences.ts';
import type { JudgedClaim } from '../../model/verdict.ts';
import type { Span } from '../../text/mask-text.ts';
import { holds } from './clause-patterns.ts';
import type { Clause } from './clauses.ts';
import type { Finding } from './finding.ts';
import { isDenied } from './meaning.ts';

/** @param span of the claim's words in the text */
export function checkDenial(
  span: Span,
  words: string,
  claims: readonly JudgedClaim[],
  clause: Clause,
  language: SentenceWords,
): Finding | undefined {
  if (!claims.some(isDenied) || holds(clause.folded, 'denials', language)) return undefined;
  return { rule: 'denial-missing', ...span, words };
}
