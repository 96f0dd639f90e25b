/** A text → what each of its clauses rests on, and which of its words nobody checked. Pure. */
import { languageOf } from '../../languages/index.ts';
import type { SentenceWords } from '../../languages/parts/sentences.ts';
import type { Fact } from '../../model/fact.ts';
import type { Sense } from '../../model/senses.ts';
import type { ShownPart } from '../../model/shown-text.ts';
import { bases, type TextBasis } from '../../model/text-basis.ts';
import { findComparingWords, type ComparingWord } from '../../text/find-comparing-words.ts';
import { findNumerals, type NumeralRun } from '../../text/find-numerals.ts';
import { foldText, overlaps, type Span } from '../../text/mask-text.ts';
import type { ReadText, WordsContext } from './read-text.ts';
import { timesToldOf } from './beside.ts';
import { eventsOf, holds } from './clause-patterns.ts';
import type { Clause } from './clauses.ts';
import { assertedIn, contrary, unquoted } from './contrary.ts';
import {
  isDefinition,
  isLimitIn,
  isLittle,
  isProposal,
  isProposed,
  isRightBehind,
  namesData,
} from './demands.ts';
import { impliedBy } from './implied.ts';
import type { Name } from './name.ts';
import { isOf, type RefKind } from './referents.ts';
import { unnamedAgainst } from './overstated.ts';
import { maskNames, residueOf, type Word } from './residue.ts';
import { heldByRows, tellsOfRows } from './rows.ts';
import { isKnownPlace } from './said-places.ts';
import { countsIn } from './slide-counts.ts';
import { asserting, isNounPhrase, tellsOfText, tellsQuestion } from './tells-nothing.ts';

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
  readonly comparing: readonly ComparingWord[];
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
  const { context, read, facts, free, says, language } = sentence;
  const bound = shownIn(read, clause);
  // “Only {{…}}” says that it is little, and shows how much.
  const little = sentence.comparing.filter(
    (w) => isLittle(w) && bound.some((p) => isRightBehind(read.text.plain, w, p)),
  );
  const keys = read.carried.filter((k) => overlaps(k, clause));
  const boundFacts = bound.flatMap((p) => facts(p.bound));
  const when = timesToldOf(context, boundFacts, bound, clause, language);
  const known = [...bound, ...clause.names, ...free, ...sentence.counts, ...little, ...when];
  const rest = residueOf(clause, known, language);
  const rested = (basis: TextBasis, unchecked: readonly string[] = [], passing = false) => ({
    ...{ from: clause.from, to: clause.to, basis, unchecked, passing },
  });
  const isBare = bound.length === 0 && keys.length === 0;
  if (isBare && rest.length === 0 && clause.names.length === 0) return undefined;
  if (isBare && isHeldByRows(sentence, clause, rest)) return rested('checked');
  const around = { language, text: read.text.plain, free: [...free, ...sentence.counts] };
  const isWhole = before.length === 0 && next.length === 0;
  if (isBare && (tellsOfText(around, clause) || tellsQuestion(around, clause, isWhole))) {
    return rested('heading');
  }
  const called = isBare && isCalled(sentence, clause, rest, before);
  if (called && isPassing(sentence, { ...clause, names: [] })) return rested('heading', [], true);
  if (says.according) return rested('according');
  if (says.view) return rested('view');
  // “All findings”: it names no more than parts of the deck, and asserts.
  if (called) return rested('open', [clause.text.trim()]);
  if (keys.length > 0) return restedOnClaims(sentence, clause, keys, rest, rested);
  if (bound.length > 0) {
    // What a figure prints is its own: “undisclosed” denies nothing.
    const others = unquoted(context, clause, boundFacts, rest, [...little, ...bound], language);
    if (others.length === 0) return rested('quoted');
    if (rest.every((w) => impliedBy(boundFacts, language)(w.text))) return rested('open', others);
  } else {
    const all = shownIn(read, { from: 0, to: read.text.plain.length });
    const beside = all.flatMap((p) => facts(p.bound));
    // “The survey ended in Southgate, the last of them, in {{…}}”
    if (beside.length > 0 && unquoted(context, clause, beside, rest, [], language).length === 0) {
      return rested('quoted');
    }
    const { plain } = read.text;
    const compares = sentence.comparing.some(
      (word) => overlaps(word, clause) && !isLimitIn(plain, word, language),
    );
    if (!compares && isDefinition(clause, read.text, language, before)) return rested('heading');
  }
  const plans = isProposal(clause, language, next, before);
  const isPlanned = plans || isProposed(clause, language, before);
  if (isPlanned && findComparingWords(clause.text, language, []).length === 0)
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
  const { context, read, facts, free, language } = sentence;
  const bound = shownIn(read, clause).flatMap((p) => facts(p.bound));
  // “Fell below” compares, and tells no change.
  const compared = sentence.comparing.filter(({ senses: [first] }) => !isMove(first));
  const known = [...free, ...keys, ...compared];
  const against = contrary(context, clause, meanings, { bound, rest, known }, language);
  if (against.length > 0) return rested('open', against);
  const others = keys.flatMap((key) => unnamedAgainst(context, key, clause, read, facts) ?? []);
  if (others.length > 0) return rested('open', others);
  const wordless = keys.filter((k) => isWordless(sentence, k));
  if (wordless.length > 0)
    return rested(
      'open',
      wordless.map((k) => k.words),
    );
  const unchecked = rest.filter((word) => !keys.some((k) => overlaps(k, word)));
  return rested(
    'checked',
    unchecked.map((w) => w.text),
  );
}

/** A claim of a limit under words that tell its number, and not on which side of it: 「5万部に届く」. */
function isWordless({ comparing, numerals }: Sentence, key: ReadText['carried'][number]): boolean {
  const { claims } = key;
  const isLimit = claims.every(({ form }) => form === 'atLeast' || form === 'atMost');
  const tellsNumber = numerals.some((n) => overlaps(n, key));
  if (claims.length === 0 || !isLimit || !tellsNumber) return false;
  const own = new Set(claims.flatMap((c) => c.senses.map((s) => s.type)));
  return !comparing.some((w) => overlaps(w, key) && w.senses.some((s) => own.has(s.type)));
}

function isMove(sense: Sense | undefined): boolean {
  return sense?.type === 'increase' || sense?.type === 'decrease';
}

/** It says of rows just what their cells do. */
function isHeldByRows(sentence: Sentence, clause: Clause, rest: readonly Word[]): boolean {
  const { context, language } = sentence;
  const held = heldByRows(context.dataset, clause, language);
  if (held.length === 0 || sentence.numerals.some((n) => overlaps(n, clause))) return false;
  const isSaid = ({ from, to, text }: Word): boolean =>
    held.some((span) => overlaps(span, { from, to })) ||
    eventsOf(language).some((event) => event.test(foldText(text)));
  const others = clause.names.filter(
    (n) => !isOf(n, 'row') && !isOf(n, 'table') && !held.some((span) => overlaps(span, n)),
  );
  const lists = ['denials', 'degrees', 'records', 'changes'] as const;
  const asserted = assertedIn(clause, [...clause.names, ...held], lists, [], language);
  return others.length === 0 && rest.every(isSaid) && asserted.length === 0;
}

/** Words for a part of a deck alone, or beside words of the data's own titles: 第1部　投資計画の概要. */
function isCalled(
  { context, language, read, free }: Sentence,
  clause: Clause,
  rest: readonly Word[],
  before: readonly Clause[],
): boolean {
  const { knows } = context.vocabulary;
  // “Northgate is on sale”, “its revenue is above its plan” tell something of it.
  if (tellsOfRows(context.dataset, clause, language) || joinsByVerb(clause, language)) return false;
  const isHeading = ({ text }: Word): boolean =>
    holds(foldText(text), 'headings', language) ||
    (clause.names.length === 0 && holds(foldText(text), 'slideParts', language));
  const around = { language, text: read.text.plain, free };
  if (rest.every(isHeading) || isNounPhrase(around, clause, rest, before)) return true;
  return rest.some(isHeading) && rest.every((w) => isHeading(w) || knows(w.text));
}

/** Names with a verb between them are a sentence, though every other word asserts nothing. */
function joinsByVerb(
  clause: Clause,
  { clauses: { finiteVerbs, questionWords } }: SentenceWords,
): boolean {
  const [first, ...others] = clause.names.filter(isOwn);
  const words = maskNames(clause, clause.names).match(/\p{L}+/gu) ?? [];
  return (
    first !== undefined &&
    others.length > 0 &&
    !questionWords.includes(words[0] ?? '') &&
    words.some((w) => finiteVerbs.includes(w))
  );
}

/** “Christmas 2025:” says when, and nothing of it. */
function isLabel(sentence: Sentence, clause: Clause, rest: readonly Word[]): boolean {
  const names = clause.names.filter((n) => !isOf(n, 'period'));
  return /[:：]/.test(clause.stop) && rest.length <= 2 && isPassing(sentence, { ...clause, names });
}

function shownIn({ text }: ReadText, span: Span): readonly ShownPart[] {
  return text.parts.filter((p) => p.bound !== '' && overlaps(p, span));
}
