/** Whether a word that compares asks for a claim: only in a clause that names something of the data, and asks or plans nothing. Pure. */
import type { SentenceWords } from '../../languages/parts/sentences.ts';
import type { Fact } from '../../model/fact.ts';
import type { Sense } from '../../model/senses.ts';
import { compareDecimals } from '../../quantity/index.ts';
import { foldText } from '../../text/mask-text.ts';
import type { ShownText } from '../../model/shown-text.ts';
import { endsWith, holds } from './clause-patterns.ts';
import type { Clause } from './clauses.ts';

/** A row, a figure, a label, a period, or a bound figure. */
export function namesData(clause: Clause, { parts }: ShownText): boolean {
  return (
    clause.names.length > 0 ||
    parts.some((p) => p.bound !== '' && p.from < clause.to && clause.from < p.to)
  );
}

/** “Grew by {{growth}}”: the bound figure is itself a growth, and its sign says the same. */
export function isToldByGrowth(
  senses: readonly Sense[],
  facts: readonly Fact[],
  language: SentenceWords,
): boolean {
  return facts.some(({ field, cell: { value } }) => {
    if (!holds(foldText(field.title), 'changes', language)) return false;
    const { low, high } = (value.type === 'quantity' && value.quantity.possible) || {};
    const rises = low !== undefined && compareDecimals(low.at, '0') > 0;
    const falls = high !== undefined && compareDecimals(high.at, '0') < 0;
    return senses.some((s) => (s.type === 'increase' && rises) || (s.type === 'decrease' && falls));
  });
}

/** It asks, plans, recommends, promises. */
export function isProposal({ folded, stop }: Clause, language: SentenceWords): boolean {
  if (/[?？]/.test(stop) || endsWith(folded, 'asks', language)) return true;
  return holds(folded, 'proposals', language);
}
