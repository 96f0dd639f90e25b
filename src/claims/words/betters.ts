/** Better or worse, over a claim that it went up or down → whether the way fits, by what the figure is. Pure. */
import type { SentenceWords } from '../../languages/parts/sentences.ts';
import type { JudgedClaim } from '../../model/verdict.ts';
import { foldText, type Span } from '../../text/mask-text.ts';
import { holds, wordsOf, type ClauseList } from './clause-patterns.ts';
import type { Finding } from './finding.ts';
import { isDenied } from './meaning.ts';

/** Fewer injuries are better; of all that no list has, more is. */
export function checkBetter(
  span: Span,
  words: string,
  claims: readonly JudgedClaim[],
  language: SentenceWords,
): Finding | undefined {
  const folded = foldText(words);
  const [claim] = claims;
  if (!claim || claims.some((c) => isDenied(c) || wayOf(c) === undefined)) return undefined;
  const isLess = claims.some((c) =>
    c.facts.some(({ field }) => holds(foldText(field.title), 'lessIsBetter', language)),
  );
  const isGood = (c: JudgedClaim): boolean => (wayOf(c) === 'up') !== isLess;
  const wrong: ClauseList = claims.every(isGood) ? 'worsens' : 'betters';
  const [word] = wordsOf(wrong, language).exec(folded) ?? [];
  if (word === undefined || !(claims.every(isGood) || !claims.some(isGood))) return undefined;
  const isUp = (wrong === 'betters') !== isLess;
  return {
    rule: 'claim-says-otherwise',
    ...span,
    word,
    key: words,
    claim: claim.form,
    forms: isUp ? ['increasing', 'greater'] : ['decreasing', 'less'],
  };
}

function wayOf({ source }: JudgedClaim): 'up' | 'down' | undefined {
  if ('greater' in source || 'increasing' in source) return 'up';
  return 'less' in source || 'decreasing' in source ? 'down' : undefined;
}
