/** A text → what each of its clauses rests on, and which of its words nobody checked. Pure. */
import { languageOf } from '../../languages/index.ts';
import type { SentenceWords } from '../../languages/parts/sentences.ts';
import type { Fact } from '../../model/fact.ts';
import type { Sense } from '../../model/senses.ts';
import type { ShownPart } from '../../model/shown-text.ts';
import { bases, type TextBasis } from '../../model/text-basis.ts';
import { findComparingWords } from '../../text/find-comparing-words.ts';
import { findNumerals, type NumeralRun } from '../../text/find-numerals.ts';
import { foldText, overlaps, type Span } from '../../text/mask-text.ts';
import type { ReadText, WordsContext } from './check-sentences.ts';
import { holds, wordsOf, type ClauseList } from './clause-patterns.ts';
import type { Clause } from './clauses.ts';
import { isDefinition, isProposal, namesData } from './demands.ts';
import { impliedBy, isTime, titlesHold } from './implied.ts';
import { isDenied, quantifies } from './meaning.ts';
import type { Name } from './names.ts';
import {
  isOf,
  referentsOf,
  refersTo,
  type Meaning,
  type Referents,
  type RefKind,
} from './referents.ts';
import { maskNames, residueOf, type Word } from './residue.ts';
import { isKnownPlace } from './said-places.ts';
import { countsIn } from './slide-counts.ts';

export interface ClauseBasis extends Span {
  readonly basis: TextBasis;
  /** Words that its claim does not say, as they stand in the text; of an open clause what it rests on nothing for. */
  readonly unchecked: readonly string[];
  /** It asserts nothing: beside a clause that does it goes with that. */
  readonly passing: boolean;
}

export interface SentenceBasis {
  /** The weakest of its clauses. */
  readonly basis: TextBasis;
  readonly clauses: readonly ClauseBasis[];
  /** It names a row, a figure or a label, or holds a bound figure. */
  readonly names: boolean;
}

/** What the author says of a text. */
export interface AuthorSays {
  /** It is the author's own view. */
  readonly view: boolean;
  /** It is a heading by its place, if it says nothing. */
  readonly heading: boolean;
  /** It is told as what a source says. */
  readonly according: boolean;
  /** Figures of the author's own, as written. */
  readonly given: readonly string[];
}

/** What is the same for all clauses of a text. */
interface Sentence {
  readonly context: WordsContext;
  readonly language: SentenceWords;
  readonly read: ReadText;
  readonly facts: (bound: string) => readonly Fact[];
  readonly free: readonly Span[];
  readonly says: AuthorSays;
  readonly numerals: readonly NumeralRun[];
  /** Of what stands on the slide. */
  readonly counts: readonly Span[];
  readonly comparing: readonly Span[];
}

/** @param free names, literals, dates …: as for comparing words */
export function basisOf(
  context: WordsContext,
  read: ReadText,
  facts: (bound: string) => readonly Fact[],
  free: readonly Span[],
  says: AuthorSays,
): SentenceBasis {
  const { text, clauses } = read;
  const language = languageOf(context.language).sentences;
  // “Three findings” says how many stand on the slide, which is looked at there.
  const counts = countsIn(text.plain, language);
  const numerals = findNumerals(text.plain, language, free);
  const sentence: Sentence = {
    ...{ context, language, read, facts, free, says },
    counts,
    numerals: numerals.filter((n) => !counts.some((c) => overlaps(c, n))),
    comparing: findComparingWords(text.plain, language, free),
  };
  const names = clauses.some((clause) =>
    namesData({ ...clause, names: clause.names.filter(isOwn) }, text),
  );
  const heading = says.heading && isHeading(sentence);
  const told = clauses.flatMap((clause, i): ClauseBasis[] => {
    const { from, to } = clause;
    if (heading) return [{ from, to, basis: 'heading', unchecked: [], passing: true }];
    return [clauseBasis(sentence, clause, clauses.slice(0, i), clauses.slice(i + 1)) ?? []].flat();
  });
  const telling = told.filter((c) => !c.passing);
  const counted = telling.length > 0 ? telling : told;
  const weakest = counted.map((c) => bases.indexOf(c.basis));
  const basis = bases[Math.max(0, ...weakest)] ?? 'heading';
  return { basis: told.length === 0 ? 'heading' : basis, clauses: told, names };
}

/** A year, or what all rows are called, tells nothing of one of them. */
function isOwn(name: Name): boolean {
  return ['row', 'field', 'value'].some((kind) => isOf(name, kind as RefKind));
}

const asserting: readonly ClauseList[] = [
  'denials',
  'changes',
  'degrees',
  'aspects',
  'records',
  'rates',
];

/** It names nothing of the data, counts, compares and denies nothing. */
function isPassing({ language, read, numerals, comparing }: Sentence, clause: Clause): boolean {
  return (
    !namesData(clause, read.text) &&
    asserting.every((list) => !holds(clause.folded, list, language)) &&
    ![...numerals, ...comparing].some((span) => overlaps(span, clause))
  );
}

/** Words by which heads and totals are called: All, Total, Share. */
const calling: ReadonlySet<Sense['type']> = new Set(['all', 'sum', 'count', 'share', 'ratio']);

/** Of what its place makes a heading: it compares, denies and changes nothing, and holds no figure. One word alone (Growth) tells nothing. */
function isHeading({ read, facts, free, language }: Sentence): boolean {
  const { text, clauses } = read;
  const figures = text.parts.flatMap((p) => (p.bound === '' ? [] : facts(p.bound)));
  return (
    figures.every((f) => f.cell.value.type !== 'quantity') &&
    clauses.every((clause) => {
      const known = [...free, ...clause.names];
      const isAlone = clause.names.length === 0 && residueOf(clause, known, language).length === 1;
      const called = findComparingWords(text.plain, language, known).filter(
        (w) => isAlone || w.senses.every((s) => calling.has(s.type)),
      );
      const lists = isAlone ? [] : (['denials', 'changes', 'records'] as const);
      const spans = [...known, ...called];
      return (
        lists.every((list) => !holds(maskNames(clause, spans), list, language)) &&
        [
          ...findNumerals(text.plain, language, spans),
          ...findComparingWords(text.plain, language, spans),
        ].every((found) => !overlaps(found, clause))
      );
    })
  );
}

/** undefined: it says nothing. @param before what stands in front of it @param next what stands behind */
function clauseBasis(
  sentence: Sentence,
  clause: Clause,
  before: readonly Clause[],
  next: readonly Clause[],
): ClauseBasis | undefined {
  const { read, facts, free, says, language } = sentence;
  const bound = shownIn(read, clause);
  const keys = read.carried.filter((k) => overlaps(k, clause));
  const known = [...bound, ...clause.names, ...free, ...sentence.counts];
  const rest = residueOf(clause, known, language);
  const rested = (basis: TextBasis, unchecked: readonly string[] = [], passing = false) => ({
    ...{ from: clause.from, to: clause.to, basis, unchecked, passing },
  });
  const asserts = !isPassing(sentence, { ...clause, names: [] });
  if (bound.length === 0 && keys.length === 0) {
    if (rest.length === 0 && clause.names.length === 0) return undefined;
    if (isCalled(sentence, clause, rest)) {
      return asserts ? rested('open', [clause.text.trim()]) : rested('heading', [], true);
    }
  }
  if (says.according) return rested('according');
  if (says.view) return rested('view');
  if (keys.length > 0) return restedOnClaims(sentence, clause, keys, rest, rested);
  const boundFacts = bound.flatMap((p) => facts(p.bound));
  if (bound.length > 0) {
    const others = unquoted(sentence, clause, boundFacts, rest);
    if (others.length === 0) return rested('quoted');
    if (rest.every((w) => impliedBy(boundFacts, language)(w.text))) return rested('open', others);
  } else {
    const all = shownIn(read, { from: 0, to: read.text.plain.length });
    const beside = all.flatMap((p) => facts(p.bound));
    // “The survey ended in Southgate, the last of them, in {{…}}”
    if (beside.length > 0 && unquoted(sentence, clause, beside, rest).length === 0) {
      return rested('quoted');
    }
    const compares = sentence.comparing.some((word) => overlaps(word, clause));
    if (!compares && isDefinition(clause, read.text, language, before)) return rested('heading');
  }
  const plans = isProposal(clause, language, next);
  if (plans && findComparingWords(clause.text, language, []).length === 0)
    return rested('proposal');
  const numerals = sentence.numerals.filter((n) => overlaps(n, clause));
  if (numerals.length > 0 && numerals.every((n) => says.given.some((g) => g.includes(n.text)))) {
    return rested('given');
  }
  if (plans) return rested('proposal');
  const unchecked = rest.map((w) => w.text);
  return rested('open', unchecked, isPassing(sentence, clause) || isLabel(sentence, clause, rest));
}

type Rested = (basis: TextBasis, unchecked?: readonly string[]) => ClauseBasis;

function restedOnClaims(
  sentence: Sentence,
  clause: Clause,
  keys: ReadText['carried'],
  rest: readonly Word[],
  rested: Rested,
): ClauseBasis {
  const meanings = keys.flatMap((k) => k.meanings);
  if (meanings.length > 0 && meanings.every((m) => m.claim.form === 'said')) {
    const unknown = meanings.flatMap(({ claim: { source } }) =>
      'said' in source && !isKnownPlace(sentence.context.dataset, source.at) ? [source.at] : [],
    );
    return rested(unknown.length === 0 ? 'according' : 'open', unknown);
  }
  const against = contrary(sentence, clause, keys, meanings, rest);
  if (against.length > 0) return rested('open', against);
  const unchecked = rest.filter((word) => !keys.some((k) => overlaps(k, word)));
  return rested(
    'checked',
    unchecked.map((w) => w.text),
  );
}

/** Words for a part of a deck alone, or beside words of the data's own titles: 第1部　投資計画の概要. */
function isCalled(
  { context, language }: Sentence,
  { names }: Clause,
  rest: readonly Word[],
): boolean {
  const { knows } = context.vocabulary;
  const isHeading = ({ text }: Word): boolean =>
    holds(foldText(text), 'headings', language) ||
    (names.length === 0 && holds(foldText(text), 'slideParts', language));
  if (rest.every(isHeading)) return true;
  return rest.some(isHeading) && rest.every((w) => isHeading(w) || knows(w.text));
}

/** What in the clause the figures do not say. */
function unquoted(
  { context, language }: Sentence,
  clause: Clause,
  facts: readonly Fact[],
  rest: readonly Word[],
): string[] {
  const own = referentsOf(context, facts);
  const isImplied = impliedBy(facts, language);
  return [
    ...rest.filter((w) => !isImplied(w.text)).map((w) => w.text),
    ...clause.names.filter((n) => !isExcept(n, own, facts)).map((n) => n.text),
    ...assertedIn(clause, clause.names, ['denials', 'degrees', 'records'], facts, language),
  ];
}

/** Words of these lists that neither a name nor a column's title holds or means. */
function assertedIn(
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

/** “Christmas 2025:” says when, and nothing of it. */
function isLabel(sentence: Sentence, clause: Clause, rest: readonly Word[]): boolean {
  const names = clause.names.filter((n) => !isOf(n, 'period'));
  return /[:：]/.test(clause.stop) && rest.length <= 2 && isPassing(sentence, { ...clause, names });
}

function shownIn({ text }: ReadText, span: Span): readonly ShownPart[] {
  return text.parts.filter((p) => p.bound !== '' && overlaps(p, span));
}

/** What in the clause the claim does not carry: other names, and words of a kind that it cannot answer for. */
function contrary(
  { context, read, facts, free, language }: Sentence,
  clause: Clause,
  keys: readonly Span[],
  meanings: readonly Meaning[],
  rest: readonly Word[],
): string[] {
  const bound = shownIn(read, clause).flatMap((p) => facts(p.bound));
  const own = referentsOf(context, bound);
  const claims = meanings.map((m) => m.claim);
  const about = [...bound, ...claims.flatMap((c) => c.facts)];
  const names = clause.names.filter(
    (n) =>
      !isExcept(n, own, about) &&
      !meanings.some((m) => refersTo(n, m.all) || refersTo(n, m.spoken) || isWritten(n, m)),
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
  const words = assertedIn(clause, [...clause.names, ...free, ...keys], kinds, about, language);
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
  return name.refs.some(
    (ref) =>
      (ref.kind === 'row' && written.has(ref.row)) ||
      (ref.kind === 'field' && written.has(ref.field)) ||
      (ref.kind === 'value' && written.has(ref.value)),
  );
}
