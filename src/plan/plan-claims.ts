/** Planned slides and their verdicts → the same slides with their signs and lists of figures, and all that is told of claims and measures. */
import { error, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { say } from '../diagnostics/say.ts';
import { figureName, rowName, sourceTitle } from '../facts/fact-names.ts';
import { openAddresses, openFormula } from '../facts/internal.ts';
import { languageOf } from '../languages/index.ts';
import type { Fact } from '../model/fact.ts';
import type { Quantity } from '../model/quantity.ts';
import type {
  ClaimView,
  MeasureView,
  SentenceView,
  SlidePlan,
  StatementView,
} from '../model/plan.ts';
import type { ShownText } from '../model/shown-text.ts';
import type { JudgedClaim } from '../model/verdict.ts';
import type { FigureRow, TitleMark } from '../model/frame-views.ts';
import { formatMoment } from '../quantity/index.ts';
import { sentenceAround } from '../text/sentence-around.ts';
import { cellOf, measureFigure } from './cell.ts';
import {
  checkClaims,
  checkNumbers,
  failedClaim,
  findWords,
  type Around,
  type SlideClaims,
} from './check-claims.ts';
import { nothingShown, type Context, type Shown } from './context.ts';
import { withBasisSigns } from './basis-signs.ts';
import { withLeftOut } from './left-out.ts';
import { resolveText } from './rich-text.ts';
import { readSentences, type ReadSlide } from './read-sentences.ts';
import { noOffer, offersOn } from './sentence-offers.ts';
import type { Judge } from './tried-text.ts';
import { mostListed } from './listed.ts';
import { restsOf } from './rests.ts';

/** A slide as planned, with what it shows and what is claimed on it. */
export interface ToldSlide {
  readonly plan: SlidePlan;
  readonly shown: Shown;
  /** What its notes and its handout text show. */
  readonly aside: Shown;
  readonly claims: ReadonlyMap<string, readonly JudgedClaim[]>;
}

export interface PlannedClaims {
  readonly slides: readonly SlidePlan[];
  /** Every fact that a slide, a measure or a claim uses, by address. */
  readonly facts: readonly { readonly fact: Fact; readonly slides: readonly string[] }[];
  /** What figures and claims rest on without being listed. */
  readonly behind: readonly Fact[];
  readonly measures: readonly MeasureView[];
  readonly claims: readonly ClaimView[];
  readonly statements: readonly StatementView[];
  readonly sentences: readonly SentenceView[];
  readonly diagnostics: readonly Diagnostic[];
}

export function planClaims(
  context: Context,
  told: readonly ToldSlide[],
  around: Omit<Around, 'elsewhere' | 'offer'>,
  judge: Judge,
): PlannedClaims {
  const rests = restingSlides(told);
  const elsewhere = (own: string) => (facts: readonly Fact[]) =>
    [...new Set(facts.flatMap((f) => [...(rests.get(f.address) ?? [])]))].filter((s) => s !== own);
  const slides = told.map((slide): ReadSlide => {
    const claims = claimsOf(slide);
    const offer = offersOn({ context, slide: claims, around, judge });
    return { id: slide.plan.id, claims, offer };
  });
  const diagnostics = slides.flatMap(({ id, claims, offer }) =>
    checkClaims(context, claims, { ...around, elsewhere: elsewhere(id), offer }),
  );
  const read = readSentences(context, slides, around);
  diagnostics.push(...read.diagnostics);
  const statements = planStatements(context, {
    ...around,
    elsewhere: elsewhere(''),
    offer: () => noOffer,
  });
  diagnostics.push(...statements.flatMap((s) => s.diagnostics));
  return {
    slides: told.map((slide) => ({
      ...withBasisSigns(
        context,
        withLeftOut(context, slide.plan, claimsOf(slide)),
        slide.shown.texts,
        read.sentences,
      ),
      marks: marksOf(context, slide),
      remarks: remarksOf(context, slide),
      stamp: isHeld(slide) ? languageOf(context.language).slides.held : '',
      figures: figureRows(context, slide.shown),
    })),
    facts: usedFacts(
      context,
      told,
      statements.map((s) => s.shown),
    ),
    behind: [
      ...new Map(told.flatMap(({ shown, aside }) => [...shown.behind, ...aside.behind])).values(),
    ],
    measures: [...measureViews(context, told), ...computedViews(context, told)],
    claims: told.flatMap((slide) =>
      [...slide.claims].flatMap(([words, judged]) =>
        judged.map((claim) => ({
          ...claimView(context, claim, slide.plan.id, words),
          sentence: sentenceWith(context, slide.shown.texts, words),
        })),
      ),
    ),
    statements: statements.flatMap((s) => s.view ?? []),
    sentences: read.sentences,
    diagnostics,
  };
}

/** What stands beside the key. */
function remarksOf({ language }: Context, { claims, shown }: ToldSlide): string[] {
  const { partsRounded, ownScale } = languageOf(language).slides;
  const isRounded = [...claims.values()].flat().some((c) => c.partsRounded);
  return [...(isRounded ? [partsRounded] : []), ...(shown.drawn.has('spark') ? [ownScale] : [])];
}

interface PlannedStatement {
  readonly view: StatementView | undefined;
  readonly shown: Shown;
  readonly diagnostics: readonly Diagnostic[];
}

/** What the source says, with its figures bound; its claim says what is to be made of it. */
function planStatements(context: Context, around: Around): PlannedStatement[] {
  return context.sources.deck.statements.map((source, i) => {
    const path = ['statements', i];
    const shown = nothingShown();
    const text = resolveText(context, shown, source.text, [...path, 'text']).plain;
    const note = resolveText(context, shown, source.note, [...path, 'note']).plain;
    const claim = context.verdicts.statements.find((c) => c.path[1] === i);
    if (!claim) return { view: undefined, shown, diagnostics: [] };
    const diagnostics = shown.texts.flatMap((t) => checkNumbers(context, t, claim, around));
    if (!claim.met && !claim.source.hold) {
      const at = context.locate([...path, 'text']);
      diagnostics.push(error('statement-changed', failedClaim(context, claim, text, around), at));
    }
    const view = { ...claimView(context, claim, '', text), sentence: text, at: source.at, note };
    return { view, shown, diagnostics };
  });
}

/** Every page of a draft says so. */
export function stamped(context: Context, slide: SlidePlan): SlidePlan {
  return { ...slide, stamp: languageOf(context.language).slides.draft };
}

function claimsOf({ shown, aside, claims }: ToldSlide): SlideClaims {
  return { claims, texts: shown.texts, facts: new Map([...shown.facts, ...aside.facts]) };
}

/** Address → the slides that show the fact or claim something of it. */
function restingSlides(told: readonly ToldSlide[]): Map<string, Set<string>> {
  const rests = new Map<string, Set<string>>();
  for (const { plan, shown, aside, claims } of told) {
    const claimed = [...claims.values()].flat().flatMap((c) => c.facts.map((f) => f.address));
    for (const address of [...shown.facts.keys(), ...aside.facts.keys(), ...claimed]) {
      const slides = rests.get(address) ?? new Set();
      rests.set(address, slides.add(plan.id));
    }
  }
  return rests;
}

function usedFacts(
  context: Context,
  told: readonly ToldSlide[],
  statements: readonly Shown[],
): PlannedClaims['facts'] {
  const uses = new Map<string, { fact: Fact; slides: string[] }>();
  const use = (fact: Fact): string[] => {
    const found = uses.get(fact.address) ?? { fact, slides: [] };
    uses.set(fact.address, found);
    return found.slides;
  };
  for (const { plan, shown, claims } of told) {
    for (const fact of shown.facts.values()) use(fact).push(plan.id);
    for (const claim of [...claims.values()].flat()) listedFacts(claim).forEach(use);
  }
  for (const claim of context.verdicts.statements) listedFacts(claim).forEach(use);
  for (const { facts } of statements) [...facts.values()].forEach(use);
  return [...uses.values()]
    .filter(({ fact }) => !fact.field.internal && !fact.field.computed)
    .sort((a, b) => (a.fact.address < b.fact.address ? -1 : 1));
}

function measureViews(context: Context, told: readonly ToldSlide[]): MeasureView[] {
  // What a drawn claim comes to has no name of its author's.
  const drawn = told.flatMap(({ shown }) => [...shown.measures]);
  const all = new Map([...context.verdicts.measures, ...drawn]);
  return [...all.values()].flatMap((measure): MeasureView[] => {
    if (measure.value.type !== 'quantity') return [];
    const { text } = measureFigure(context, measure, measure.value.quantity);
    const slides = told
      .filter(({ shown, claims }) => {
        const claimed = [...claims.values()].flat().some((c) => c.measures.includes(measure.name));
        return shown.measures.has(measure.name) || claimed;
      })
      .map(({ plan }) => plan.id);
    const { name, label, value } = measure;
    const rests = restsOf(measure.facts, context.sources.deck.measures[name]);
    const formula = say(measure.formula, context.language);
    return [{ name, label, value, text, formula, ...rests, slides }];
  });
}

/** Cells of computed columns, told as the measures that they are. */
function computedViews(context: Context, told: readonly ToldSlide[]): MeasureView[] {
  const views = new Map<string, MeasureView>();
  for (const { plan, shown, claims } of told) {
    const claimed = [...claims.values()].flat().flatMap((c) => c.facts);
    for (const fact of new Set([...shown.facts.values(), ...claimed])) {
      const { computed, value } = fact.cell;
      if (!computed || fact.field.internal) continue;
      const known = views.get(fact.address);
      views.set(fact.address, {
        name: fact.address,
        label: figureName(fact),
        value,
        text: cellOf(context, nothingShown(), fact, 'prose').text,
        formula: say(computed.formula, context.language),
        ...restsOf(
          computed.from.flatMap((names) => context.index.cell(names) ?? []),
          ruleOf(context, fact),
        ),
        slides: [...new Set([...(known?.slides ?? []), plan.id])],
      });
    }
  }
  return [...views.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Of a cell that was worked out: the table that the deck makes, with the one figure. */
function ruleOf({ sources: { deck } }: Context, { table, field, rowKey }: Fact): unknown {
  const made = deck.tables[table.name];
  if (!made || !('figures' in made)) return { row: rowKey };
  const { figures, ...rule } = made;
  return { ...rule, figure: figures[field.name], row: rowKey };
}

/** Of many only what its evidence names. */
function listedFacts(claim: JudgedClaim): readonly Fact[] {
  if (claim.facts.length <= mostListed) return claim.facts;
  const named = new Set(claim.evidence().figures.map((f) => f.address));
  return claim.facts.filter((f) => named.has(f.address));
}

/** Words of a claim may be torn off: a ledger prints the sentence that they stand in. */
function sentenceWith({ language }: Context, texts: readonly ShownText[], words: string): string {
  const text = texts.find(({ plain }) => plain.includes(words))?.plain ?? words;
  const from = text.indexOf(words);
  const span = { from, to: from + words.length };
  return sentenceAround(text, span, languageOf(language).sentences).trim();
}

function claimView(
  context: Context,
  claim: JudgedClaim,
  slide: string,
  words: string,
): Omit<ClaimView, 'sentence'> {
  const { form, verdict, basis, knifeEdge, expect, measures, source } = claim;
  return {
    slide,
    words,
    form,
    verdict,
    basis,
    knifeEdge,
    expect,
    heldUntil: source.hold?.until ?? '',
    evidence: say(openFormula(claim.evidence().says, claim.facts), context.language),
    facts: openAddresses(listedFacts(claim)),
    measures,
  };
}

function isHeld({ claims }: ToldSlide): boolean {
  return [...claims.values()].flat().some((c) => c.source.hold !== undefined);
}

/** Only what the title itself claims is marked there. */
function marksOf(context: Context, slide: ToldSlide): TitleMark[] {
  const words = languageOf(context.language).slides;
  const inTitle = findWords(claimsOf(slide)).filter((c) => c.text.path.at(-1) === 'title');
  const marks = inTitle
    .flatMap((c) => c.claims)
    .flatMap((claim): Exclude<TitleMark['mark'], 'changed'>[] => {
      if (claim.source.hold) return ['held'];
      if (claim.verdict === 'holdsAsStated') return ['stated'];
      if (claim.verdict === 'attributed') return ['attributed'];
      return claim.verdict === 'unknown' ? ['undecided'] : [];
    });
  return [...new Set(marks)].map((mark) => ({ mark, ...words.marks[mark] }));
}

/** In the order of the slide's facts; measures first, for they stand in its sentences. */
function figureRows(context: Context, shown: Shown): FigureRow[] {
  const { slides: words, writing } = languageOf(context.language);
  const measures = [...shown.measures.values()].flatMap((measure): FigureRow[] => {
    if (measure.value.type !== 'quantity') return [];
    return [
      {
        label: measure.label,
        text: measureFigure(context, measure, measure.value.quantity).text,
        kind: words.computed,
        document: '',
        where: say(measure.formula, context.language),
        asOf: '',
        fact: measure.name,
        was: '',
      },
    ];
  });
  const unseen = nothingShown();
  const facts = [...shown.facts.values()].flatMap((fact): FigureRow[] => {
    const { value } = fact.cell;
    if (fact.field.internal || (value.type !== 'quantity' && value.type !== 'moment')) return [];
    const locators = fact.locators.join(writing.listComma);
    const { text } = cellOf(context, unseen, exactly(fact), 'prose');
    const { computed } = fact.cell;
    const kind = value.type === 'quantity' ? kindOf(value.quantity, context) : words.moment;
    return [
      {
        label: figureLabel(fact, text),
        text,
        kind: computed ? words.computed : kind,
        document: computed ? '' : sourceTitle(fact),
        where: computed ? say(computed.formula, context.language) : locators,
        asOf: fact.asOf ? formatMoment(fact.asOf, context) : '',
        fact: fact.address,
        was: '',
      },
    ];
  });
  return [...measures, ...facts];
}

/** What its file says, though slides print fewer digits of it; what was computed has its formula beside it. */
function exactly(fact: Fact): Fact {
  if (fact.cell.computed) return fact;
  const { digits: _, ...field } = fact.field;
  return { ...fact, field };
}

/** A date by which its row is known is not told twice. */
function figureLabel(fact: Fact, text: string): string {
  const name = rowName(fact).replace(text, '').trim();
  return `${name} ${fact.field.title}`.trim();
}

/** An estimate is told as one, beside what is known of its ends. */
function kindOf({ kind, estimated }: Quantity, { language }: Context): string {
  const { slides: words, writing } = languageOf(language);
  if (!estimated || kind === 'undisclosed') return words.kinds[kind];
  return kind === 'exact'
    ? words.estimated
    : words.estimated + writing.listComma + words.kinds[kind];
}
