/** A clause that calls a result below nothing a loss → what its claim says of the loss: where the result rises, the loss gets smaller. Pure. */
import type { SentenceWords } from '../../languages/parts/sentences.ts';
import type { Fact } from '../../model/fact.ts';
import type { Sense } from '../../model/senses.ts';
import type { JudgedClaim } from '../../model/verdict.ts';
import { compareDecimals } from '../../quantity/index.ts';
import { foldText } from '../../text/mask-text.ts';
import { holds, wordsOf } from './clause-patterns.ts';
import type { Clause } from './clauses.ts';
import { isPlace } from './meaning.ts';

/** Whether the claims are of results below nothing, and the clause speaks of a loss. */
export function isOfLoss(
  clause: Clause,
  claims: readonly JudgedClaim[],
  language: SentenceWords,
): boolean {
  const facts = claims.flatMap((c) => (isPlace(c) ? c.facts.slice(0, 1) : c.facts));
  return (
    facts.length > 0 &&
    holds(clause.folded, 'lossNames', language) &&
    facts.every((f) => isBelowNothing(f) && !holds(foldText(f.field.title), 'lossNames', language))
  );
}

function isBelowNothing({ cell: { value } }: Fact): boolean {
  const high = value.type === 'quantity' ? value.quantity.stated?.high : undefined;
  return high !== undefined && compareDecimals(high.at, '0') < 0;
}

/** The word is no more than what the loss is called. */
export function callsLoss({ text }: { readonly text: string }, language: SentenceWords): boolean {
  return foldText(text).replace(wordsOf('lossNames', language), '').trim() === '';
}

/** Each and its opposite, both ways. */
const turned: Readonly<Partial<Record<Sense['type'], Sense['type']>>> = {
  increase: 'decrease',
  decrease: 'increase',
  greater: 'less',
  less: 'greater',
  largest: 'smallest',
  smallest: 'largest',
  atLeast: 'atMost',
  atMost: 'atLeast',
  moreThan: 'lessThan',
  lessThan: 'moreThan',
};

export function sensesOfLoss(senses: readonly Sense[]): readonly Sense[] {
  return senses.map((sense) => ({ ...sense, type: turned[sense.type] ?? sense.type }) as Sense);
}
