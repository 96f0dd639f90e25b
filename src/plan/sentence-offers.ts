/**
 * A sentence that nothing carries → words and claims to paste in its place: the author's own words where they can mean one
 * claim and it holds, else words made from a claim that holds, else what its figures say. Each is tried as if it stood there.
 */
import type { AuthorSays, ClauseBasis } from '../claims/words/basis.ts';
import { readText, type ReadText } from '../claims/words/read-text.ts';
import { candidateClaims } from '../claims/words/claim-candidates.ts';
import { keysOf, type KeyWords } from '../claims/words/key-words.ts';
import { impliedBy } from '../claims/words/implied.ts';
import { wordsOf } from '../claims/words/clause-patterns.ts';
import { columnsMeant } from '../claims/words/meant-columns.ts';
import { figuresInWords } from '../claims/words/offers.ts';
import { maskNames } from '../claims/words/residue.ts';
import type { OfferedText } from '../diagnostics/codes.ts';
import { hasErrors, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { languageOf } from '../languages/index.ts';
import type { ClaimSource } from '../model/claims.ts';
import type { Field } from '../model/dataset.ts';
import type { Fact } from '../model/fact.ts';
import type { ShownPart, ShownText } from '../model/shown-text.ts';
import type { JudgedClaim } from '../model/verdict.ts';
import { findNumerals } from '../text/find-numerals.ts';
import { foldText, overlaps, type Span } from '../text/mask-text.ts';
import { factsOf, findWords, wordsContext } from './check-claims.ts';
import { nothingShown, type Context } from './context.ts';
import { inside } from './is-view.ts';
import { madeSentence } from './made-sentences.ts';
import { renderClaim, renderEntry, renderText } from './render-claim.ts';
import { resolveText } from './rich-text.ts';
import { saidOf } from './sentence-bases.ts';
import { tried, type Keys, type OfferContext } from './tried-text.ts';

/** Words in place of a clause, or the clause's own (`text` undefined), with the claims that carry them. */
interface Piece {
  readonly text: string | undefined;
  readonly keys: Keys;
}

/** Its author says nothing of it. */
const unsaid: AuthorSays = { view: false, heading: false, according: false, given: [] };

export const noOffer: OfferedText = { lines: [], own: false, rests: [], stated: false };

/** Worked out when it is asked for, once for each text. */
export function offersOn(at: OfferContext): (text: ShownText) => OfferedText {
  const known = new Map<ShownText, OfferedText>();
  return (text) => {
    const offer = known.get(text) ?? offerFor(at, text);
    known.set(text, offer);
    return offer;
  };
}

function offerFor(at: OfferContext, text: ShownText): OfferedText {
  const { context, slide, around } = at;
  const says = saidOf(context, text);
  const written = text.path.reduce<unknown>(inside, context.sources.deck);
  if (typeof written !== 'string') return noOffer;
  const carried = findWords(slide).filter((c) => c.text === text);
  const read = readText(wordsContext(context, around), text, carried);
  const { clauses, wrong } = tried(at, text, [], says);
  const isOpen = (c: ClauseBasis): boolean =>
    (c.basis === 'open' && !c.passing) || wrong.some((w) => overlaps(w, c));
  const open = clauses.filter(isOpen);
  const pieces = open.map((clause) => piecesFor(at, read, clause));
  // What keeps most of the author's words first.
  const choices = [
    pieces.map((of) => of[0]),
    pieces.map((of) => of.find((p) => p.text !== undefined)),
    pieces.map((of) => of.at(-1)),
  ];
  for (const chosen of choices) {
    const all = chosen.flatMap((p) => p ?? []);
    if (all.length !== open.length || all.length === 0) continue;
    const offered: string = all.every((p) => p.text === undefined)
      ? written
      : rewritten(at, written, text, clauses, new Map(open.map((c, n) => [c, all[n]?.text])));
    const keys = all.flatMap((p) => p.keys);
    if (offered === written && keys.length === 0) continue;
    if (!passes(at, text, offered, keys, says)) continue;
    const claims = keys.map(([, claim]) => claim);
    return {
      lines: linesOf(text, offered, keys),
      own: offered === written,
      rests: [...new Set(claims)].map((c) => c.evidence().says),
      stated: claims.some((c) => c.verdict === 'holdsAsStated'),
    };
  }
  return noOffer;
}

/** The text under its own key, and the claims under theirs. */
function linesOf({ path }: ShownText, written: string, keys: Keys): string[] {
  const last = path.at(-1);
  const named = typeof last === 'string' ? renderEntry(last, written) : `- ${renderText(written)}`;
  const claims = [...byWords(keys)].map(([words, of]) => {
    const [only] = of;
    return renderClaim(words, of.length === 1 && only ? only : of);
  });
  return [named, ...(claims.length === 0 ? [] : ['because:', ...claims.map((c) => `  ${c}`)])];
}

/** One word that two clauses share carries both claims. */
function byWords(keys: Keys): ReadonlyMap<string, readonly Written[]> {
  const found = new Map<string, Written[]>();
  for (const [words, { source }] of keys) {
    const claim = writtenClaim(source);
    const known = found.get(words) ?? [];
    const isNew = known.every((k) => JSON.stringify(k) !== JSON.stringify(claim));
    found.set(words, isNew ? [...known, claim] : known);
  }
  return found;
}

type Written = Readonly<Record<string, unknown>>;

/** As an author writes it: without what goes without saying. */
function writtenClaim(source: ClaimSource): Written {
  return Object.fromEntries(
    Object.entries(source).filter(
      ([key, value]) => !(key === 'expect' || (key === 'ties' && value === false)),
    ),
  );
}

/** What can stand for a clause, the best first. */
function piecesFor(at: OfferContext, read: ReadText, clause: ClauseBasis): Piece[] {
  const { context, slide, around, judge } = at;
  const { text } = read;
  const facts = factsOf(context, slide);
  const boundIn = (parts: readonly ShownPart[]): Fact[] =>
    parts.flatMap((p) => (p.bound === '' ? [] : facts(p.bound)));
  const bound = boundIn(text.parts);
  const own = boundIn(text.parts.filter((p) => overlaps(p, clause)));
  const language = languageOf(context.language);
  const free = around.freeSpans(text.plain);
  const words = keysOf(read, clause, free, language.sentences);
  const named = read.clauses.flatMap((c) => c.names);
  const names = [
    ...named,
    ...columnsMeant(context.dataset, named, wordsIn(read, clause), words, language.sentences),
  ];
  const judged = candidateClaims({ ...context, names, bound }, words).flatMap(
    (c) => judge(c) ?? [],
  );
  const meant = meantBy(at, read, clause, words, judged);
  if (read.carried.some((k) => overlaps(k, clause))) return meant ? [meant] : [];
  const made =
    madeFrom(context, judged, own.length > 0 ? own : bound) ??
    // What the sentence shows it is to go on showing.
    (bound.length > 0 ? undefined : holderOf(at, judged));
  const figures = figuresInWords(context, own, names, language);
  return [
    ...(meant ? [meant] : []),
    ...(made ? [made] : []),
    ...(figures === undefined ? [] : [{ text: figures, keys: undisclosedIn(figures, judged) }]),
  ];
}

/** All words of a clause that are no names: what leads up to a figure may tell which one. */
function wordsIn({ clauses }: ReadText, { from, to }: Span): readonly string[] {
  return clauses
    .filter((c) => overlaps(c, { from, to }))
    .flatMap((c) => maskNames(c, c.names).match(/[\p{L}\p{M}]{2,}/gu) ?? []);
}

/** A figure that is not known is told with a claim that it is not. */
function undisclosedIn(figures: string, judged: readonly JudgedClaim[]): Keys {
  return judged.flatMap((claim) => {
    const [fact] = claim.facts;
    const isTold = fact && 'is' in claim.source && figures.includes(`{{${fact.address}}}`);
    return isTold && holds(claim) ? [[fact.field.title, claim] as const] : [];
  });
}

/** The author's words, where all readings that carry each of them are one claim, and that holds. */
function meantBy(
  at: OfferContext,
  read: ReadText,
  clause: ClauseBasis,
  { keys }: KeyWords,
  judged: readonly JudgedClaim[],
): Piece | undefined {
  const others = at.slide.texts.filter((t) => t !== read.text);
  const isFree = keys.every(
    (key) => others.every((t) => !t.plain.includes(key)) && !at.slide.claims.has(key),
  );
  if (keys.length === 0 || !isFree) return undefined;
  const readings = judged.filter((claim) => carries(at, read.text, clause, keys, claim));
  const [claim] = readings;
  if (!claim || readings.length > 1 || !holds(claim)) return undefined;
  return { text: undefined, keys: keys.map((key) => [key, claim] as const) };
}

function holds({ verdict, rounded }: JudgedClaim): boolean {
  return (verdict === 'holds' || verdict === 'holdsAsStated') && rounded.length === 0;
}

/** A sentence that says what the claim does, for the first of those that hold which speaks of a figure of the clause. */
function madeFrom(
  { language }: Context,
  judged: readonly JudgedClaim[],
  own: readonly Fact[],
): Piece | undefined {
  const isOwn = ([fact]: readonly Fact[]): boolean =>
    own.length === 0 || own.some((f) => f.address === fact?.address);
  const [made] = judged
    .filter((claim) => holds(claim) && isOwn(claim.facts))
    .flatMap((claim): Piece[] => {
      const sentence = madeSentence(claim, language);
      return sentence ? [{ text: sentence.text, keys: [[sentence.key, claim]] }] : [];
    });
  return made;
}

/** Who truly has the place that a sentence gives to another. */
function holderOf(
  { context, judge }: OfferContext,
  judged: readonly JudgedClaim[],
): Piece | undefined {
  const others = judged.flatMap((claim): ClaimSource[] => {
    const { source, verdict } = claim;
    const [fact] = claim.facts;
    const isPlace = 'largest' in source || 'smallest' in source;
    if (verdict !== 'fails' || !isPlace || !fact) return [];
    return fact.table.rows.slice(0, mostRows).flatMap(({ key = '' }): ClaimSource[] => {
      const found = context.index.find([fact.table.name, key, fact.field.name]);
      if (!found.ok) return [];
      const { address } = found.fact;
      return [
        'largest' in source
          ? { largest: address, ties: false, expect: 'holds' }
          : { smallest: address, ties: false, expect: 'holds' },
      ];
    });
  });
  for (const source of others) {
    const claim = judge(source);
    const piece = claim && madeFrom(context, [claim], []);
    if (piece) return piece;
  }
  return undefined;
}

/** Of more rows nobody is looked for. */
const mostRows = 60;

function carries(
  at: OfferContext,
  text: ShownText,
  { from, to }: Span,
  keys: readonly string[],
  claim: JudgedClaim,
): boolean {
  if (keys.some((key) => namesOther(key, claim.facts))) return false;
  const all = keys.map((key) => [key, claim] as const);
  const { wrong, clauses } = tried(at, text, all, unsaid);
  const own = clauses.find((c) => c.from === from && c.to === to);
  const language = languageOf(at.context.language).sentences;
  const isImplied = impliedBy(claim.facts, language);
  // Numbers are held against the claim's figures; since when, and how often in a row, against its periods.
  const numbers = findNumerals(text.plain, language, []).map((n) => n.text);
  const isRun = 'along' in claim.source;
  const folded = foldText(text.plain.slice(from, to));
  const spoken = runWords.flatMap((list) =>
    [...folded.matchAll(wordsOf(list, language))].map(([found]) => found),
  );
  const isSaid = (word: string): boolean =>
    isImplied(word) ||
    numbers.some((n) => n.includes(word)) ||
    (isRun && spoken.some((run) => run.includes(foldText(word))));
  return (
    wrong.every((w) => !overlaps(w, { from, to })) &&
    own?.basis === 'checked' &&
    own.unchecked.every(isSaid)
  );
}

const runWords = ['startsBefore', 'startsAfter', 'inARow', 'forSoLong', 'aspects'] as const;

/** “umsatzstärkste” over a claim on the growth: the word holds another column's title. */
function namesOther(key: string, facts: readonly Fact[]): boolean {
  const word = foldText(key);
  const isIn = ({ title }: Field): boolean =>
    title.length >= shortestTitle && word.includes(foldText(title));
  return (
    facts.length > 0 &&
    !facts.some(({ field }) => isIn(field)) &&
    facts.some(({ table }) => table.fields.some((f) => f.type === 'quantity' && isIn(f)))
  );
}

const shortestTitle = 2;

function passes(
  at: OfferContext,
  { path }: ShownText,
  written: string,
  keys: Keys,
  says: AuthorSays,
): boolean {
  const shown = nothingShown();
  const problems: Diagnostic[] = [];
  const quiet: Context = {
    ...at.context,
    texts: new Map(),
    report: (d) => problems.push(d),
  };
  resolveText(quiet, shown, written, path);
  const [text] = shown.texts;
  if (!text || hasErrors(problems)) return false;
  const slide = { ...at.slide, facts: new Map([...at.slide.facts, ...shown.facts]) };
  const { wrong, basis } = tried({ ...at, slide }, text, keys, says);
  return wrong.length === 0 && basis !== 'open';
}

/** Other words in the places of open clauses, beside clauses that rest on something; what only went with them is left out. */
function rewritten(
  { context }: OfferContext,
  written: string,
  text: ShownText,
  clauses: readonly ClauseBasis[],
  instead: ReadonlyMap<ClauseBasis, string | undefined>,
): string {
  const told = clauses.filter((c) => instead.has(c) || standsAlone(text, c));
  return told
    .map((clause) => instead.get(clause) ?? writtenIn(written, text, clause))
    .join(languageOf(context.language).slides.leftOutSeparator);
}

/** It says something, and not of a figure beside it, as “those that publish it” does. */
function standsAlone({ parts }: ShownText, clause: ClauseBasis): boolean {
  if (clause.passing || clause.basis === 'heading') return false;
  return clause.basis !== 'quoted' || parts.some((p) => p.bound !== '' && overlaps(p, clause));
}

/** A clause as its author typed it, bindings and all. */
function writtenIn(written: string, text: ShownText, clause: Span): string {
  const parts = text.parts.filter((p) => overlaps(p, clause));
  const typed = parts.map((part): string => {
    const { from, to } = part.written;
    if (part.bound !== '') return written.slice(from, to);
    const start = from + Math.max(0, clause.from - part.from);
    return written.slice(start, Math.min(to, from + clause.to - part.from));
  });
  return typed.join('').trim();
}
