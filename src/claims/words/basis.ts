/** A text → what each of its clauses rests on, and which of its words nobody checked. Pure. */
import { languageOf } from '../../languages/index.ts';
import type { SentenceWords } from '../../languages/parts/sentences.ts';
import type { Fact } from '../../model/fact.ts';
import type { Sense } from '../../model/senses.ts';
import type { ShownText } from '../../model/shown-text.ts';
import { bases, type TextBasis } from '../../model/text-basis.ts';
import { findComparingWords } from '../../text/find-comparing-words.ts';
import { findNumerals } from '../../text/find-numerals.ts';
import type { Span } from '../../text/mask-text.ts';
import type { ReadText, WordsContext } from './check-sentences.ts';
import { holds, wordsOf, type ClauseList } from './clause-patterns.ts';
import type { Clause } from './clauses.ts';
import { isProposal, namesData } from './demands.ts';
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

export interface ClauseBasis extends Span {
  readonly basis: TextBasis;
  /** Words that its claim does not say, as they stand in the text; of an open clause what it rests on nothing for. */
  readonly unchecked: readonly string[];
  /** It names nothing of the data, counts, compares and denies nothing. */
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
  /** It is a heading by its place. */
  readonly heading: boolean;
  /** Figures of the author's own, as written. */
  readonly given: readonly string[];
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
  const names = clauses.some((clause) =>
    namesData({ ...clause, names: clause.names.filter(isOwn) }, text),
  );
  const told = clauses.flatMap((clause): ClauseBasis[] => {
    const basis = clauseBasis(context, read, clause, facts, free, says);
    if (!basis) return [];
    const passing = basis.basis === 'open' && isPassing(context, clause, text, free);
    return [{ from: clause.from, to: clause.to, ...basis, passing }];
  });
  // Beside one that asserts something, a clause that names and compares nothing goes with it.
  const telling = told.filter((c) => !c.passing && c.basis !== 'heading');
  const counted = telling.length > 0 ? telling : told;
  const weakest = counted.map((c) => bases.indexOf(c.basis));
  const basis = says.heading ? 'heading' : (bases[Math.max(0, ...weakest)] ?? 'heading');
  return { basis: told.length === 0 ? 'heading' : basis, clauses: told, names };
}

/** A year, or what all rows are called, tells nothing of one of them. */
function isOwn(name: Name): boolean {
  return ['row', 'field', 'value'].some((kind) => isOf(name, kind as RefKind));
}

type Rested = Omit<ClauseBasis, keyof Span | 'passing'>;

const asserting: readonly ClauseList[] = [
  'denials',
  'changes',
  'degrees',
  'aspects',
  'records',
  'rates',
];

function isPassing(
  context: WordsContext,
  clause: Clause,
  text: ShownText,
  free: readonly Span[],
): boolean {
  const language = languageOf(context.language).sentences;
  return (
    !namesData(clause, text) &&
    asserting.every((list) => !holds(clause.folded, list, language)) &&
    findNumerals(text.plain, language, free).every((n) => !overlaps(n, clause)) &&
    findComparingWords(text.plain, language, free).every((w) => !overlaps(w, clause))
  );
}

/** undefined: it says nothing. */
function clauseBasis(
  context: WordsContext,
  read: ReadText,
  clause: Clause,
  facts: (bound: string) => readonly Fact[],
  free: readonly Span[],
  says: AuthorSays,
): Rested | undefined {
  const language = languageOf(context.language).sentences;
  const bound = read.text.parts.filter(
    (p) => p.bound !== '' && p.from < clause.to && clause.from < p.to,
  );
  const boundFacts = bound.flatMap((p) => facts(p.bound));
  const own = referentsOf(context, boundFacts);
  const keys = read.carried.filter((k) => k.from < clause.to && clause.from < k.to);
  const rest = residueOf(clause, [...bound, ...clause.names, ...free], language);
  if (rest.length === 0 && bound.length === 0 && keys.length === 0) {
    if (clause.names.length === 0) return undefined;
    return isPassing(context, { ...clause, names: [] }, read.text, free)
      ? { basis: 'heading', unchecked: [] }
      : { basis: 'open', unchecked: [clause.text.trim()] };
  }
  const meanings = keys.flatMap((k) => k.meanings);
  const claims = meanings.map((m) => m.claim);
  if (says.view) return { basis: 'view', unchecked: [] };
  if (claims.length > 0 && claims.every((c) => c.form === 'said')) {
    return { basis: 'according', unchecked: [] };
  }
  if (claims.length > 0) {
    const against = contrary(clause, meanings, own, [...free, ...keys], language);
    const unchecked = rest
      .filter((word) => !keys.some((k) => overlaps(k, word)))
      .map((w) => w.text);
    return against.length === 0
      ? { basis: 'checked', unchecked }
      : { basis: 'open', unchecked: against };
  }
  if (bound.length > 0 && rest.every((w) => isOfField(w.text, boundFacts, language))) {
    const others = clause.names.filter((n) => !isExcept(n, own));
    return others.length === 0
      ? { basis: 'quoted', unchecked: [] }
      : { basis: 'open', unchecked: others.map((n) => n.text) };
  }
  if (isProposal(clause, language) && findComparingWords(clause.text, language, []).length === 0) {
    return { basis: 'proposal', unchecked: [] };
  }
  const numerals = findNumerals(read.text.plain, language, free).filter((n) => overlaps(n, clause));
  if (numerals.length > 0 && numerals.every((n) => says.given.some((g) => g.includes(n.text)))) {
    return { basis: 'given', unchecked: [] };
  }
  if (isProposal(clause, language)) return { basis: 'proposal', unchecked: [] };
  return { basis: 'open', unchecked: rest.map((w) => w.text) };
}

/** What in the clause the claim does not carry: other names, and words of a kind that it cannot answer for. */
function contrary(
  clause: Clause,
  meanings: readonly Meaning[],
  own: Referents,
  known: readonly Span[],
  language: SentenceWords,
): string[] {
  const names = clause.names.filter(
    (n) =>
      !isExcept(n, own) &&
      !meanings.some((m) => refersTo(n, m.all) || refersTo(n, m.spoken) || isWritten(n, m)),
  );
  const claims = meanings.map((m) => m.claim);
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
  const masked = maskNames(clause, known);
  const words = kinds.flatMap((list) =>
    [...masked.matchAll(wordsOf(list, language))].map((m) => m[0]),
  );
  return [...names.map((n) => n.text), ...words];
}

/** A field's name may be one of such words: names are looked at before. */
function maskNames({ folded, from, names }: Clause, free: readonly Span[]): string {
  let masked = folded;
  for (const span of [...names, ...free]) {
    const [start, end] = [Math.max(0, span.from - from), Math.min(folded.length, span.to - from)];
    if (end > start)
      masked = masked.slice(0, start) + '\uE001'.repeat(end - start) + masked.slice(end);
  }
  return masked;
}

function isSized({ source }: Meaning['claim']): boolean {
  return ['times', 'by', 'moreThan', 'lessThan', 'atLeast', 'atMost', 'is', 'within'].some(
    (key) => key in source,
  );
}

/** It is of the bound figure, or a period where none is known. */
function isExcept(name: Name, own: Referents): boolean {
  return (
    refersTo(name, own) || (isOf(name, 'period') && own.periods.length === 0 && own.rows.size > 0)
  );
}

function isWritten(name: Name, { written }: Meaning): boolean {
  return name.refs.some(
    (ref) =>
      (ref.kind === 'row' && written.has(ref.row)) ||
      (ref.kind === 'field' && written.has(ref.field)) ||
      (ref.kind === 'value' && written.has(ref.value)),
  );
}

interface Word extends Span {
  readonly text: string;
}

/** The words that are no names, no figures and no function words. */
function residueOf(clause: Clause, known: readonly Span[], language: SentenceWords): Word[] {
  const masked = maskNames(clause, known);
  const words = language.wordsTouch ? touching(masked, language) : parted(masked, language);
  return words.map(({ from, to }) => ({
    from: from + clause.from,
    to: to + clause.from,
    text: clause.text.slice(from, to),
  }));
}

function parted(masked: string, { clauses }: SentenceWords): Span[] {
  return [...masked.matchAll(/[\p{L}\p{M}]+(?:[’'-][\p{L}]+)*/gu)]
    .filter((m) => !clauses.functionWords.includes(m[0].replace(/[’']s$/, '')) && m[0] !== 's')
    .map((m) => ({ from: m.index, to: m.index + m[0].length }));
}

/** Where words touch: what is left when the longest function words are taken out, in runs of one script. */
function touching(masked: string, { clauses }: SentenceWords): Span[] {
  const words = [...clauses.functionWords].sort((a, b) => b.length - a.length);
  const runs: { from: number; to: number }[] = [];
  for (let at = 0; at < masked.length;) {
    const word = words.find((w) => masked.startsWith(w, at));
    const last = runs.at(-1);
    if (word !== undefined) at += word.length;
    else if (!/[\p{L}\p{M}]/u.test(masked.charAt(at))) at += 1;
    else {
      if (last?.to === at) last.to += 1;
      else runs.push({ from: at, to: at + 1 });
      at += 1;
    }
  }
  return runs;
}

/** A word of the bound figure's own title or unit; of a growth, that it grew. */
function isOfField(word: string, facts: readonly Fact[], language: SentenceWords): boolean {
  const own = word.toLowerCase();
  const changes = holds(own, 'changes', language);
  return facts.some(({ field, table }) => {
    const titles = [field.title, table.title, field.unit ?? ''].map((t) => t.toLowerCase());
    return titles.some((t) => t.includes(own) || (changes && holds(t, 'changes', language)));
  });
}

function overlaps(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}
