/** A slide's texts, with their bound figures and the claims that carry their words → what the two disagree in. Pure. */
import { languageOf } from '../../languages/index.ts';
import type { Fact } from '../../model/fact.ts';
import type { Span } from '../../text/mask-text.ts';
import { checkBeside } from './beside.ts';
import { checkBetter } from './betters.ts';
import { checkBoundPart } from './bound.ts';
import { clauseAt, sentenceOf, withHead, withOpening, type Clause } from './clauses.ts';
import { checkDenial } from './denials.ts';
import type { Finding } from './finding.ts';
import { checkOtherTime } from './other-times.ts';
import { checkOverstated } from './overstated.ts';
import { checkOwner } from './owners.ts';
import { checkPlaced } from './placed.ts';
import { checkAgainst, checkRoles } from './roles.ts';
import { checkRow } from './rows.ts';
import { otherPlace } from './scopes.ts';
import type { Carried, ReadText, WordsContext } from './read-text.ts';
import { checkSaysLess } from './says-less.ts';

/** @param facts what a bound address prints, or the facts that the bound measure rests on */
export function findDisagreements(
  context: WordsContext,
  { text, clauses, carried }: ReadText,
  facts: (bound: string) => readonly Fact[],
): readonly Finding[] {
  const language = languageOf(context.language).sentences;
  const spans = text.parts.filter((p) => p.bound !== '');
  const bound = text.parts.flatMap((part): Finding[] => {
    const at = part.bound === '' ? undefined : clauseAt(clauses, part);
    if (!at) return [];
    const clause = withHead(clauses, at);
    const beside = text.parts
      .filter((p) => p !== part && p.bound !== '' && p.from < clause.to && clause.from < p.to)
      .flatMap((p) => facts(p.bound));
    const own = facts(part.bound);
    return [
      checkBoundPart(context, part, own, beside, clause, language) ??
        checkBeside(context, part, own, { facts: beside, spans }, withOpening(clauses, clause)) ??
        checkPlace(context, part, own, beside, clause) ??
        [],
    ].flat();
  });
  const meanings = carried.flatMap((k) => k.meanings);
  const claimed = carried.flatMap((key): Finding[] => {
    const clause = clauseAt(clauses, key);
    if (!clause) return [];
    const span = { from: key.from, to: key.to };
    const shown = text.parts
      .filter((p) => p.bound !== '' && p.from < clause.to && clause.from < p.to)
      .flatMap((p) => facts(p.bound));
    const { words, claims } = key;
    return [
      checkRoles(span, words, key.meanings, clause, language) ??
        checkAgainst(context.vocabulary, span, words, key.meanings, meanings, clause, language) ??
        [],
      checkClaimPlace(context, key, shown, clause) ?? [],
      checkDenial(span, words, claims, clause, language) ?? [],
      checkSaysLess(context, { span, words, claims, clause, shown, meanings }) ??
        checkOverstated(context, key, clause, { text, clauses, carried }, facts) ??
        [],
      checkOtherTime(context, key, { meanings, shown }, clause, language) ?? [],
      checkBetter(span, words, claims, language) ?? [],
      checkPlaced(text, { ...span, words }, claims, facts, language) ?? [],
    ].flat();
  });
  const rows = clauses.flatMap((clause) => {
    const isSaid = carried.some(
      (k) => clauseAt(clauses, k) === clause && k.claims.some((c) => c.form === 'said'),
    );
    return isSaid
      ? []
      : (checkRow(context.dataset, clause, sentenceOf(clauses, clause), language) ??
          checkOwner(context.dataset, clause) ??
          []);
  });
  return [...bound, ...claimed, ...rows];
}

/** A figure of sales at home, beside “worldwide”. */
function checkPlace(
  { dataset, language }: WordsContext,
  { from, to }: Span,
  own: readonly Fact[],
  beside: readonly Fact[],
  clause: Clause,
): Finding | undefined {
  const words = languageOf(language).sentences;
  const other = otherPlace(dataset, own, beside, clause, words);
  return other && { rule: 'bound-about-another', from, to, of: 'row', ...other };
}

function checkClaimPlace(
  { dataset, language }: WordsContext,
  { from, to, words, claims }: Carried,
  shown: readonly Fact[],
  clause: Clause,
): Finding | undefined {
  const facts = claims.flatMap((c) => c.facts);
  const other = otherPlace(dataset, facts, shown, clause, languageOf(language).sentences);
  if (!other) return undefined;
  const { named, owner } = other;
  return { rule: 'claim-about-another', from, to, words, of: 'row', named, claimed: [owner] };
}
