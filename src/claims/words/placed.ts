/** A claim of a place, and the figure that its words stand right in front of → whether that is the figure that has the place. Pure. */
import type { SentenceWords } from '../../languages/parts/sentences.ts';
import type { Fact } from '../../model/fact.ts';
import type { ShownPart, ShownText } from '../../model/shown-text.ts';
import type { JudgedClaim } from '../../model/verdict.ts';
import { foldText, type Span } from '../../text/mask-text.ts';
import { rowName } from '../../facts/fact-names.ts';
import { wordsOf } from './clause-patterns.ts';
import type { Finding } from './finding.ts';
import { isDenied, isPlace } from './meaning.ts';

/** “A record of {{2024}}”, over a claim that 2025 has the record. */
export function checkPlaced(
  { plain, parts }: ShownText,
  span: Span & { readonly words: string },
  claims: readonly JudgedClaim[],
  facts: (bound: string) => readonly Fact[],
  language: SentenceWords,
): Finding | undefined {
  const next = parts.find((p) => p.bound !== '' && p.from >= span.to);
  if (!next || !isApposed(plain.slice(span.to, next.from), language)) return undefined;
  const [shown, ...more] = facts(next.bound);
  if (!shown || more.length > 0 || claims.length === 0) return undefined;
  const isOther = (claim: JudgedClaim): boolean => {
    const [own] = claim.facts;
    return (
      isPlace(claim) &&
      !isDenied(claim) &&
      own !== undefined &&
      own.table === shown.table &&
      own.field === shown.field &&
      own.rowKey !== shown.rowKey
    );
  };
  return claims.every(isOther) ? toldAt(next, span.words, shown) : undefined;
}

/** Nothing between the two, or one word that puts the figure there: “a record, at …”. */
function isApposed(between: string, language: SentenceWords): boolean {
  const told = foldText(between).trim();
  const words = told.replace(/^[,、]\s*(?=.)/, '');
  return /^[:：(（]?$/.test(words.replace(wordsOf('apposed', language), ''));
}

function toldAt({ from, to }: ShownPart, named: string, fact: Fact): Finding {
  return { rule: 'bound-about-another', from, to, of: 'row', named, owner: rowName(fact) };
}
