/** A claim and the clause of its words → the time that the clause names instead of the claim's: another year or month, or now. Pure. */
import type { SentenceWords } from '../../languages/parts/sentences.ts';
import type { Fact } from '../../model/fact.ts';
import type { JudgedClaim } from '../../model/verdict.ts';
import type { Span } from '../../text/mask-text.ts';
import { asOfIn, isOutOfDate, nowIn, type Today } from './beside.ts';
import { endsWith, holds, wordsOf } from './clause-patterns.ts';
import type { Clause } from './clauses.ts';
import type { Finding } from './finding.ts';
import { isPlace } from './meaning.ts';
import type { Name } from './name.ts';
import {
  factsNamed,
  isOf,
  referentsOf,
  refersTo,
  textsIn,
  type Lookups,
  type Meaning,
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
