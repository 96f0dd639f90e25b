/** A claim and the clause of its words → the time that the clause names instead of the claim's: another year or month, or now. Pure. */
import type { SentenceWords } from '../../languages/parts/sentences.ts';
import type { Fact } from '../../model/fact.ts';
import type { JudgedClaim } from '../../model/verdict.ts';
import type { Span } from '../../text/mask-text.ts';
import { asOfIn, isOutOfDate, nowIn, type Today } from './beside.ts';
import { beginsWith, endsWith, holds, wordsOf } from './clause-patterns.ts';
import type { Clause } from './clauses.ts';
import type { Finding } from './finding.ts';
import { isPlace } from './meaning.ts';
import type { Name, Period } from './name.ts';
import {
  factsNamed,
  isOf,
  referentsOf,
  refersTo,
  textsIn,
  type Lookups,
  type Meaning,
  type Referents,
} from './referents.ts';
import { timesOf } from './times.ts';

/**
 * @param key words that claims carry
 * @param others what else the text carries, and the bound figures of the clause: a time of theirs is explained
 */
export function checkOtherTime(
  lookups: Lookups & Today,
  key: Span & { readonly words: string; readonly claims: readonly JudgedClaim[] },
  others: { readonly meanings: readonly Meaning[]; readonly shown: readonly Fact[] },
  clause: Clause,
  language: SentenceWords,
): Finding | undefined {
  const { from, to, words, claims } = key;
  const facts = claims.flatMap(({ source }) =>
    textsIn(source).flatMap((text) => factsNamed(lookups, text)),
  );
  const now = nowIn(clause, language);
  const [old] = facts.filter((fact) => isOutOfDate(fact, lookups.now));
  const times = facts.map((fact) => {
    const all = timesOf(lookups.dataset, fact);
    return { fact, all, own: all.findIndex((t) => t.row.key === fact.rowKey) };
  });
  const claimed = [...new Set(times.flatMap(({ all, own }) => all[own]?.label ?? []))];
  const told = (named: string, of = claimed): Finding => ({
    ...{ rule: 'claim-about-another', from, to, words, of: 'period', named, claimed: of },
  });
  if (now !== undefined && old && others.shown.every((f) => isOutOfDate(f, lookups.now))) {
    return told(now, [asOfIn(old)]);
  }
  if (claimed.length === 0 || times.some(({ own }) => own < 0)) return undefined;
  const shown = referentsOf(lookups, others.shown);
  const isPast = times.every(({ fact, all, own }) =>
    all.slice(own + 1).some(({ row }) => {
      const value = row.cells.get(fact.field.name)?.value;
      return value?.type === 'quantity' && value.quantity.stated !== undefined;
    }),
  );
  if (now !== undefined && isPast) return told(now);
  const named = clause.names.filter((n) => isOf(n, 'period') && !isOf(n, 'row'));
  const [first] = named;
  const later = changedBy(lookups, key, named, clause, language);
  if (first && later !== undefined) return told(first.text, [later]);
  const isMeant = (name: Name): boolean =>
    isLimit(name, clause, language) ||
    refersTo(name, shown) ||
    others.meanings.some(
      (m) => refersTo(name, m.all) || (!isPlace(m.claim) && refersTo(name, m.spoken)),
    );
  if (!first || named.some(isMeant) || holds(clause.folded, 'contrasts', language)) {
    return undefined;
  }
  return told(first.text);
}

/** “Output grew in 2024”, over a claim on 2025 against 2024: the change came after. @returns the later time */
function changedBy(
  { dataset }: Lookups,
  { from, to, claims }: Span & { readonly claims: readonly JudgedClaim[] },
  named: readonly Name[],
  clause: Clause,
  language: SentenceWords,
): string | undefined {
  const [claim, more] = claims;
  if (!claim || more || named.length === 0 || !['greater', 'less'].includes(claim.form))
    return undefined;
  const [one, two, third] = claim.facts;
  if (!one || !two || third || one.field !== two.field) return undefined;
  const times = timesOf(dataset, one);
  const [earlier, later] = times.filter(({ row }) =>
    [one.rowKey, two.rowKey].includes(row.key ?? ''),
  );
  const isChange = holds(clause.folded, 'changes', language);
  if (!earlier || !later || !isChange || holds(clause.folded, 'contrasts', language))
    return undefined;
  const isIn = (name: Name): boolean =>
    refersTo(name, timeAlone(earlier.period)) &&
    !refersTo(name, timeAlone(later.period)) &&
    isDuring(name, clause, language) &&
    // “Passed 500 in 2024 and keeps growing”: of another verb.
    !holds(between(clause, name, { from, to }), 'joins', language);
  return named.every(isIn) ? later.label : undefined;
}

function between({ folded, from }: Clause, a: Span, b: Span): string {
  const [first, second] = a.from < b.from ? [a, b] : [b, a];
  return folded.slice(Math.max(0, first.to - from), Math.max(0, second.from - from));
}

function timeAlone(period: Period): Referents {
  return { rows: new Set(), fields: new Set(), periods: [period] };
}

/** In 2024, 2024年に: when it happened, and no limit. */
function isDuring({ from, to }: Name, clause: Clause, language: SentenceWords): boolean {
  return (
    endsWith(clause.folded.slice(0, from - clause.from), 'duringBefore', language) ||
    beginsWith(clause.folded.slice(to - clause.from), 'duringAfter', language)
  );
}

/** By 2027, 2027年まで, since 2019: a limit, not the time itself. */
export function isLimit({ from, to }: Name, clause: Clause, language: SentenceWords): boolean {
  const behind = clause.folded
    .slice(to - clause.from)
    .trimStart()
    .slice(0, 16);
  const bound = wordsOf('timeBoundsBehind', language).exec(behind);
  return (
    endsWith(clause.folded.slice(0, from - clause.from), 'timeBounds', language) ||
    (bound !== null && bound.index <= 2)
  );
}
