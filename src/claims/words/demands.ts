/** Whether a word that compares asks for a claim: only in a clause that names something of the data, and asks or plans nothing. Pure. */
import type { SentenceWords } from '../../languages/parts/sentences.ts';
import type { Fact } from '../../model/fact.ts';
import type { Sense } from '../../model/senses.ts';
import { compareDecimals } from '../../quantity/index.ts';
import type { ComparingWord } from '../../text/find-comparing-words.ts';
import { findNumerals } from '../../text/find-numerals.ts';
import { foldText, type Span } from '../../text/mask-text.ts';
import type { ShownText } from '../../model/shown-text.ts';
import { beginsWith, endsWith, holds } from './clause-patterns.ts';
import type { Clause } from './clauses.ts';
import { isOf } from './referents.ts';

/** A row, a figure, a label, a period, or a bound figure. */
export function namesData(clause: Clause, { parts }: ShownText): boolean {
  return (
    clause.names.length > 0 ||
    parts.some((p) => p.bound !== '' && p.from < clause.to && clause.from < p.to)
  );
}

/** “Grew by {{growth}}”, “accounts for {{share}}”: the bound figure is itself a growth of that sign, or a share. */
export function isToldByFigure(
  senses: readonly Sense[],
  facts: readonly Fact[],
  language: SentenceWords,
): boolean {
  const says = (type: Sense['type']): boolean => senses.some((s) => s.type === type);
  return facts.some(({ field, cell: { value } }) => {
    const title = foldText(field.title);
    if (says('share') && field.unit === 'percent' && holds(title, 'shares', language)) return true;
    if (!holds(title, 'changes', language)) return false;
    const { low, high } = (value.type === 'quantity' && value.quantity.possible) || {};
    const rises = low !== undefined && compareDecimals(low.at, '0') > 0;
    const falls = high !== undefined && compareDecimals(high.at, '0') < 0;
    return (says('increase') && rises) || (says('decrease') && falls);
  });
}

/** “Any break of more than three minutes”: it tells where a definition ends, and compares nothing. */
export function isLimitIn(text: string, word: ComparingWord, language: SentenceWords): boolean {
  const [first] = word.senses;
  if (first?.type === 'all' || first?.type === 'any') return true;
  const isBound = word.senses.some((s) =>
    /^(?:atLeast|atMost|moreThan|lessThan|greater|less)$/.test(s.type),
  );
  return (
    isBound &&
    findNumerals(text, language, []).some(
      (n) => isRightBehind(text, word, n) || isRightBehind(text, n, word),
    )
  );
}

/** “Only”, 「わずか」 in front of a figure: that it is little, which no claim could carry. */
export function isLittle({ senses }: ComparingWord): boolean {
  return ['only', 'atMost'].every((type) => senses.some((s) => s.type === type));
}

export function isRightBehind(text: string, { to }: Span, { from }: Span): boolean {
  return from >= to && text.slice(to, from).trim() === '';
}

/**
 * It says what a word means, whom it covers, how it was found out: of no row, and no figure.
 * @param before clauses in front of it: it may go on in one
 */
export function isDefinition(
  clause: Clause,
  text: ShownText,
  language: SentenceWords,
  before: readonly Clause[] = [],
): boolean {
  if (clause.names.some((n) => isOf(n, 'row'))) return false;
  if (namesData({ ...clause, names: [] }, text)) return false;
  if (holds(clause.folded, 'definitions', language)) return true;
  const last = before.at(-1);
  if (!last || /[.。!?！？\n]/.test(last.stop)) return false;
  return isDefinition(last, text, language, before.slice(0, -1));
}

/**
 * It asks, plans, recommends, promises, thanks; or goes on into a clause that does, with no subject of its own, or out of one:
 * wir schlagen vor, die Anlage zu prüfen.
 * @param next the clauses behind it
 * @param before the clauses in front of it
 */
export function isProposal(
  { folded, stop }: Clause,
  language: SentenceWords,
  next: readonly Clause[] = [],
  before: readonly Clause[] = [],
): boolean {
  if (/[?？]/.test(stop) || endsWith(folded, 'asks', language)) return true;
  if (holds(folded, 'proposals', language)) return true;
  const last = before.at(-1);
  if (last?.stop === ', ' && endsWith(folded, 'infinitives', language)) {
    return isProposal(last, language, [], before.slice(0, -1));
  }
  const [following, ...further] = next;
  return (
    following !== undefined &&
    endsWith(folded, 'chains', language) &&
    !holds(folded, 'subjects', language) &&
    isProposal(following, language, further)
  );
}

/** It says what the clause in front of it proposes: …, dass beide Städte gemeinsam planen. */
export function isProposed(
  { folded }: Clause,
  language: SentenceWords,
  before: readonly Clause[],
): boolean {
  const last = before.at(-1);
  return (
    last?.stop === ', ' &&
    beginsWith(folded, 'governed', language) &&
    isProposal(last, language, [], before.slice(0, -1))
  );
}
