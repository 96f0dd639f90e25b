/** A text taken apart → its words that no claim carries, and its numbers that are nobody's. */
import type { ReadText } from '../claims/words/read-text.ts';
import { isStill } from '../claims/words/changes.ts';
import { isStartOf } from '../claims/words/covered-times.ts';
import { checkWords } from '../claims/words/check-words.ts';
import { holds } from '../claims/words/clause-patterns.ts';
import { concernsData } from '../claims/words/concerns.ts';
import { clauseAt, sentenceOf, type Clause } from '../claims/words/clauses.ts';
import {
  isDefinition,
  isLimitIn,
  isLittle,
  isProposal,
  isRightBehind,
  isToldByFigure,
  namesData,
} from '../claims/words/demands.ts';
import { callsLoss, isOfLoss, sensesOfLoss } from '../claims/words/losses.ts';
import { ownedBy } from '../claims/words/meaning.ts';
import type { Vocabulary } from '../claims/words/names.ts';
import { idOf, isOf, refersTo, titlesOf } from '../claims/words/referents.ts';
import { countsIn } from '../claims/words/slide-counts.ts';
import type { CarriedWords, WordProblem } from '../claims/words/words-to-check.ts';
import { languageOf } from '../languages/index.ts';
import type { SentenceWords } from '../languages/parts/sentences.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Fact } from '../model/fact.ts';
import type { Sense } from '../model/senses.ts';
import type { ShownText } from '../model/shown-text.ts';
import type { ComparingWord } from '../text/find-comparing-words.ts';
import { foldText, overlaps, type Span } from '../text/mask-text.ts';
import { figuresOfAll, monthsOf, numbersIn, sensesOfAll, valueIn } from './claim-words.ts';
import type { Context } from './context.ts';
import { givenSpans } from './given.ts';
import { isView } from './is-view.ts';

export const unjudged: readonly Sense[] = [{ type: 'said' }];

/** What words mean wherever they stand. */
export interface WordsAround {
  readonly freeSpans: (text: string) => readonly Span[];
  readonly vocabulary: Vocabulary;
}

/** @param facts that the slide's texts are bound to */
export function wordProblems(
  context: Context,
  read: ReadText,
  facts: ReadonlyMap<string, Fact>,
  around: WordsAround,
): readonly WordProblem[] {
  const { text, clauses, carried } = read;
  const language = languageOf(context.language).sentences;
  const shown = text.parts.filter((p) => p.bound !== '');
  const factsIn = (clause: Span): readonly Fact[] =>
    shown.filter((p) => overlaps(p, clause)).flatMap((p) => facts.get(p.bound) ?? []);
  const free = [
    ...shown,
    ...around.freeSpans(text.plain),
    ...givenSpans(context, text),
    ...(countsOf(context, text).length > 0 ? countsIn(text.plain, language) : []),
  ];
  return checkWords({
    text: text.plain,
    language,
    free,
    concerns: concernsData({ ...context, ...around }, read, free, language),
    keys: carried.map((key) => carriedBy(context, read, key)),
    demands: (word) => {
      const clause = clauseAt(clauses, word);
      if (!clause || isView(context, text.path)) return false;
      if (isProposal(clause, language, [], clauses.slice(0, clauses.indexOf(clause)))) return false;
      if (!sentenceOf(clauses, clause).some((c) => namesData(c, text))) return false;
      if (isDefinition(clause, text, language) && isLimitIn(text.plain, word, language))
        return false;
      if (isLittle(word) && shown.some((p) => isRightBehind(text.plain, word, p))) return false;
      return !isTold(context, word, factsIn(clause), claimsIn(read, clause));
    },
    calls: (word) => {
      const clause = clauseAt(clauses, word);
      if (!clause) return false;
      const keys = claimsIn(read, clause);
      return (
        (callsLoss(word, language) && keys.some((k) => isOfLoss(clause, k.claims, language))) ||
        isSince(context.dataset, word, clause, keys, language)
      );
    },
    nouns: around.vocabulary,
    defines: (span) => {
      const clause = clauseAt(clauses, span);
      const before = clause ? clauses.slice(0, clauses.indexOf(clause)) : [];
      return clause !== undefined && isDefinition(clause, text, language, before);
    },
    titles: (span) => {
      const clause = clauseAt(clauses, span) ?? span;
      const columns = claimsIn(read, clause).flatMap(({ meanings }) =>
        meanings.flatMap((m) => [...m.all.fields, ...m.spoken.fields]),
      );
      return [...factsIn(clause).map((f) => f.field.title), ...titlesOf(context.dataset, columns)];
    },
    valueIn: valueIn(context.language),
  });
}

type Key = ReadText['carried'][number];

/** 2019年「以降」 with a place in a column that begins there. */
function isSince(
  dataset: Dataset,
  word: ComparingWord,
  clause: Clause,
  keys: readonly Key[],
  language: SentenceWords,
): boolean {
  if (
    !(['startsBefore', 'startsAfter'] as const).some((l) => holds(foldText(word.text), l, language))
  )
    return false;
  return clause.names.some((name) =>
    keys.some((k) => k.claims.some((c) => isStartOf(dataset, clause, name, c, language))),
  );
}

function claimsIn({ carried }: ReadText, clause: Span): readonly Key[] {
  return carried.filter((key) => overlaps(key, clause));
}

function carriedBy(context: Context, read: ReadText, key: Key): CarriedWords {
  const { from, to, claims } = key;
  const clause = clauseAt(read.clauses, key);
  const language = languageOf(context.language).sentences;
  const lookups = { ...context, measures: context.verdicts.measures };
  const senses = sensesOfAll(claims, context.sources.deck.measures);
  const ofLoss = clause !== undefined && isOfLoss(clause, claims, language);
  return {
    from,
    to,
    // A claim that could not be judged has its own message; until it is mended its words are not held against it.
    senses: claims.length === 0 ? unjudged : ofLoss ? sensesOfLoss(senses) : senses,
    numbers: claims.flatMap((c) => c.numbers).flatMap((n) => numbersIn(n, context.language)),
    figures: figuresOfAll(claims, context.language),
    months: () => monthsOf(context.dataset, claims),
    clause: clause ?? { from, to },
    owns: ownedBy(claims),
    still: claims.length > 0 && claims.every((c) => isStill(lookups, c, language)),
    elsewhen: clause !== undefined && namesOtherTime(clause, key),
  };
}

function namesOtherTime({ names }: Clause, { meanings }: Key): boolean {
  return names.some(
    (n) => isOf(n, 'period') && !meanings.some((m) => refersTo(n, m.all) || refersTo(n, m.spoken)),
  );
}

/** A growth that is shown, or that all claims of the clause are about, says the same; beside a claim a share is asked whether it is the claim's. */
function isTold(
  { language }: Context,
  { senses }: ComparingWord,
  shown: readonly Fact[],
  keys: readonly Key[],
): boolean {
  const words = languageOf(language).sentences;
  const asked = senses.filter((s) => keys.length === 0 || s.type !== 'share');
  if (isToldByFigure(asked, shown, words)) return true;
  const facts = keys.flatMap((k) => k.meanings.flatMap(subjectsOf));
  return facts.length > 0 && facts.every((fact) => isToldByFigure(asked, [fact], words));
}

/** Of a place in a column the one that has it. */
function subjectsOf({ claim: { facts }, all }: Key['meanings'][number]): readonly Fact[] {
  const own = facts.filter((f) => all.rows.has(idOf(f.table, f.rowKey)));
  return own.length > 0 ? own : facts;
}

/** Of a title: how many stand in each list of its slide; a list of one is none. */
export function countsOf({ sources }: Context, { path }: ShownText): readonly number[] {
  const [top, index, key] = path;
  const slide = sources.deck.slides[Number(index)];
  if (path.length !== 3 || top !== 'slides' || key !== 'title' || !slide) return [];
  const lists = ['points' in slide ? slide.points : [], 'cards' in slide ? slide.cards : []];
  return lists.flatMap((list) => (list && list.length > 1 ? list.length : []));
}
