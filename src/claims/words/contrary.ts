/** A clause that rests on figures or claims → what in it they do not say: other names, and words of a kind that they cannot answer for. Pure. */
import type { SentenceWords } from '../../languages/parts/sentences.ts';
import type { Fact } from '../../model/fact.ts';
import type { JudgedClaim } from '../../model/verdict.ts';
import type { Sense } from '../../model/senses.ts';
import { parseMoment } from '../../quantity/index.ts';
import { foldText, type Span } from '../../text/mask-text.ts';
import { holds, wordsOf, type ClauseList } from './clause-patterns.ts';
import type { Clause } from './clauses.ts';
import { isStartOf, isTimeOfAll } from './covered-times.ts';
import { impliedBy, isGrowthOf, isTime, titlesHold } from './implied.ts';
import { isDenied, quantifies } from './meaning.ts';
import { listedBy } from './listed.ts';
import { periodOf, type Name, type Period } from './name.ts';
import { markedNames } from './roles.ts';
import {
  idOf,
  isOf,
  referentsOf,
  refersTo,
  type Lookups,
  type Meaning,
  type Referents,
} from './referents.ts';
import { maskNames, type Word } from './residue.ts';
import { meets } from './times.ts';

/** What in the clause the figures do not say. @param known words that are theirs */
export function unquoted(
  lookups: Lookups,
  clause: Clause,
  facts: readonly Fact[],
  rest: readonly Word[],
  known: readonly Span[],
  language: SentenceWords,
): string[] {
  const own = referentsOf(lookups, facts);
  const isImplied = impliedBy(facts, language);
  return [
    ...rest.filter((w) => !isImplied(w.text)).map((w) => w.text),
    ...clause.names.filter((n) => !isExcept(n, own, facts)).map((n) => n.text),
    ...assertedIn(
      clause,
      [...clause.names, ...known],
      ['denials', 'degrees', 'records'],
      facts,
      language,
    ),
  ];
}

/** Words of these lists that neither a name nor a column's title holds or means. */
export function assertedIn(
  clause: Clause,
  known: readonly Span[],
  lists: readonly ClauseList[],
  facts: readonly Fact[],
  language: SentenceWords,
): string[] {
  const masked = maskNames(clause, known);
  const words = lists
    .filter((list) => !titlesHold(facts, list, language))
    .flatMap((list) => [...masked.matchAll(wordsOf(list, language))].map((m) => m[0]));
  return words.length === 0 ? [] : words.filter((w) => !impliedBy(facts, language)(w));
}

export interface InClause {
  readonly bound: readonly Fact[];
  /** Its words that are no names, no figures and no function words. */
  readonly rest: readonly Word[];
  /** What its claims carry, and what is free. */
  readonly known: readonly Span[];
}

/** What in the clause the claim does not carry: other names, and words of a kind that it cannot answer for. */
export function contrary(
  lookups: Lookups,
  clause: Clause,
  meanings: readonly Meaning[],
  { bound, rest, known }: InClause,
  language: SentenceWords,
): string[] {
  const own = referentsOf(lookups, bound);
  const claims = meanings.map((m) => m.claim);
  const about = [...bound, ...claims.flatMap((c) => c.facts)];
  const names = clause.names.filter(
    (n) =>
      !isExcept(n, own, about) &&
      !about.some((f) => isGrowthOf(f.field.title, n.text, language)) &&
      !meanings.some(
        (m) => [m.all, m.spoken, m.second].some((of) => refersTo(n, of)) || isWritten(n, m),
      ) &&
      !isQuantified(n, clause, claims, language) &&
      !claims.some(
        (c) => isTimeOfAll(n, c) || isStartOf(lookups.dataset, clause, n, c, language),
      ) &&
      !claims.some((c) => isLabelOfAll(n, listedBy(c))),
  );
  const senses = new Set(claims.flatMap((c) => c.senses.map((s) => s.type)));
  const says = (types: readonly Sense['type'][]): boolean => types.some((t) => senses.has(t));
  const allowed: Readonly<Partial<Record<ClauseList, boolean>>> = {
    denials:
      claims.some((c) => isDenied(c) || quantifies(c) || c.form === 'is') ||
      says(['none', 'not', 'only']),
    changes: says(['increase', 'decrease', 'factor', 'ratio', 'half']),
    degrees: claims.some(isSized) || own.fields.size > 0,
    records: says(['largest', 'smallest']),
  };
  const kinds = (Object.keys(allowed) as ClauseList[]).filter((list) => allowed[list] !== true);
  const words = assertedIn(clause, [...clause.names, ...known], kinds, about, language);
  const others = rest.filter((w) => isOtherColumn(w.text, about));
  return [...[...names, ...others].map((n) => n.text), ...words];
}

/** The whole title of a column beside the claim's: 着工 over a claim on 稼働. */
function isOtherColumn(word: string, about: readonly Fact[]): boolean {
  const told = foldText(word);
  const own = about.some(({ field }) => foldText(field.title).includes(told));
  return (
    !own &&
    about.some(
      ({ table: { fields } }) =>
        fields.some((f) => f.names) && fields.some((f) => isTime(f) && foldText(f.title) === told),
    )
  );
}

/** Of rows of which all are so, any; of rows that are counted, where each of them is named. Not what they are held against. */
function isQuantified(
  name: Name,
  clause: Clause,
  claims: readonly JudgedClaim[],
  language: SentenceWords,
): boolean {
  const rowsOf = (n: Name): string[] =>
    n.refs.flatMap((ref) => (ref.kind === 'row' ? [`${ref.table}\n${ref.row}`] : []));
  if (holds(maskNames(clause, clause.names), 'contrasts', language)) return false;
  if (markedNames(clause, language).some((m) => m.name === name)) return false;
  const named = clause.names.flatMap(rowsOf);
  return claims.some(({ form, facts }) => {
    const rows = new Set(facts.map((f) => idOf(f.table, f.rowKey)));
    const isMeant = rowsOf(name).some((row) => rows.has(row));
    return (
      isMeant && (form === 'all' || (form === 'count' && [...rows].every((r) => named.includes(r))))
    );
  });
}

/** 「都心の2路線」: the two largest are both there. */
function isLabelOfAll({ refs }: Name, facts: readonly Fact[]): boolean {
  const has = ({ table, rowKey }: Fact): boolean =>
    refs.some(
      (r) =>
        r.kind === 'value' &&
        r.table === table.name &&
        table.byKey.get(rowKey)?.cells.get(r.field)?.raw.trim() === r.value,
    );
  return facts.length > 0 && facts.every(has);
}

function isSized({ source }: Meaning['claim']): boolean {
  return ['times', 'by', 'moreThan', 'lessThan', 'atLeast', 'atMost', 'is', 'within'].some(
    (key) => key in source,
  );
}

/** It is of the bound figure, a period where none is known, a part of what its own column or table is called, or a label of another table. */
function isExcept(name: Name, own: Referents, facts: readonly Fact[]): boolean {
  if (refersTo(name, own)) return true;
  if (isOf(name, 'period')) return own.periods.length === 0 && own.rows.size > 0;
  if (isOf(name, 'row')) return false;
  const tables = new Set(facts.map(({ table }) => table.name));
  const isLabel = name.refs.every((ref) => ref.kind === 'value' && !tables.has(ref.table));
  // Customers, per customer.
  const told = foldText(name.text).replace(/(?<=\p{sc=Latin}{4})s$/u, '');
  const titles = facts.flatMap(({ field, table }) => [field.title, table.title]);
  return isLabel || titles.some((title) => foldText(title).includes(told));
}

function isWritten(name: Name, { written }: Meaning): boolean {
  // By its key, or by what it is called: `where: { line: Electric }`.
  const called = foldText(name.text);
  if (isOf(name, 'row') && [...written].some((w) => foldText(w) === called)) return true;
  const times = isOf(name, 'period') ? [...written].flatMap((w) => momentIn(w) ?? []) : [];
  return name.refs.some(
    (ref) =>
      (ref.kind === 'period' && times.some((t) => meets(t, ref))) ||
      (ref.kind === 'row' && written.has(ref.row)) ||
      (ref.kind === 'field' && written.has(ref.field)) ||
      (ref.kind === 'value' && written.has(ref.value)),
  );
}

/** `before: 2029`: a time of the claim's own. */
function momentIn(written: string): Period | undefined {
  const parsed = parseMoment(written);
  return parsed.ok ? periodOf(parsed.moment) : undefined;
}
