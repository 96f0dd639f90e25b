/** Sources → DeckPlan: all that a template needs, every name resolved and every figure worded, and which slide uses which fact. Pure. */
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts';
import { asWarning, error, hasErrors } from '../diagnostics/diagnostic.ts';
import { sourceTitle } from '../facts/fact-names.ts';
import { indexFacts } from '../facts/index-facts.ts';
import { titleLinesOver } from '../fit/fit-slide.ts';
import { lowerCharts } from '../fit/fit-key.ts';
import { fitFor } from '../fit/set-text.ts';
import { languageOf } from '../languages/index.ts';
import type { SinceBaseline } from '../model/changes.ts';
import { chartsOf } from '../model/slide-charts.ts';
import type { LayoutName, SlideOf, SlideSource } from '../model/slides.ts';
import type { Fact } from '../model/fact.ts';
import type { Day } from '../model/moment.ts';
import { chartWidths } from '../model/page.ts';
import type { DeckPlan, FactView, SlidePlan } from '../model/plan.ts';
import { printedTexts } from '../model/printed-texts.ts';
import type { Views } from '../model/layout-views.ts';
import { noFrame } from '../model/frame-views.ts';
import { noBox, type RichText } from '../model/views.ts';
import type { Place } from '../model/place.ts';
import type { Path, Sources } from '../model/sources.ts';
import type { SlideBrand } from '../model/pages.ts';
import type { Setting } from '../model/setting.ts';
import type { Verdicts } from '../model/verdict.ts';
import { formatMoment, parseMoment } from '../quantity/index.ts';
import { cellOf } from './cell.ts';
import { noCaption } from './chart-caption.ts';
import { planChart } from './chart.ts';
import { checkLimits } from './check-limits.ts';
import { nothingShown, type Context, type RowsWhere, type Shown } from './context.ts';
import { plainTextsOf } from './deck-texts.ts';
import { fillSlides } from './fill-slides.ts';
import { fitSlides } from './fit-slides.ts';
import { checkLiterals, namesToKeep, wordsOfDeck } from './free-words.ts';
import { checkPlainTexts } from './plain-texts.ts';
import { planChanges, printedBefore } from './plan-changes.ts';
import { planClaims, stamped, type ToldSlide } from './plan-claims.ts';
import { planFooter, planKey } from './footer.ts';
import { layoutPlans } from './layout-plans.ts';
import type { Around } from './layouts.ts';
import { plainText } from '../model/plain-text.ts';
import { resolveOptional, resolveText } from './rich-text.ts';
import { countPages } from './split-sources.ts';
import { supportLine, withSupport } from './support.ts';
import type { Judge } from './tried-text.ts';
import { withoutEchoes } from './without-echoes.ts';

/** A slide that gets a page, with the section it stands in. */
interface Placed {
  readonly slide: SlideSource;
  readonly path: Path;
  readonly page: number;
  readonly section: string;
  readonly sectionNumber: number;
}

/** What planning is told beside the deck itself. */
export interface PlanOptions {
  readonly where: RowsWhere;
  /** Facts and measures as the last good build printed them, by address or name: to tell what changed. */
  readonly before: ReadonlyMap<string, string>;
  /** The real date, for claims that are held until a day; only `check` looks at it. */
  readonly today: string | undefined;
  /** What a claim that is offered would come to; absent: none is offered. */
  readonly judge?: Judge;
  /** Claims that fail stop nothing: every page is stamped instead. */
  readonly draft: boolean;
  /** Claims that fail are told, and the plan is made all the same: for what only looks at it. */
  readonly despite?: boolean;
  /** What has changed since the edition that the deck is compared with. */
  readonly changes?: SinceBaseline;
  readonly brand?: SlideBrand;
}

export function planDeck(
  sources: Sources,
  verdicts: Verdicts,
  setting: Setting,
  options: PlanOptions,
): Outcome<DeckPlan> {
  const diagnostics: Diagnostic[] = [];
  const { deck } = sources;
  const parsed = parseMoment(deck.edition);
  const from = parsed.ok ? parsed.moment.from : undefined;
  // Judging has made sure of it.
  if (!parsed.ok || from === undefined) throw new Error(`${deck.edition} is no edition`);
  const context = contextOf(sources, verdicts, setting, options, from, diagnostics);
  checkPlainTexts(context);
  checkLiterals(context);
  const { slides: words } = languageOf(deck.language);
  const edition = words.edition(formatMoment(parsed.moment, context));
  const shortTitle = deck.shortTitle ?? deck.title;
  const placed = placeSlides(deck.slides);
  const sections = planSections(context, deck.slides, placed);
  const told = planSlides(context, placed, { sections, edition, footer: shortTitle });
  const claimed = planClaims(
    context,
    told,
    {
      ...wordsOfDeck(context, edition, parsed.moment),
      before: (address) => options.before.get(address),
      today: options.today,
    },
    options.judge ?? (() => undefined),
  );
  const isBroken = hasErrors(diagnostics);
  diagnostics.push(...(options.draft ? claimed.diagnostics.map(asWarning) : claimed.diagnostics));
  diagnostics.splice(0, diagnostics.length, ...withoutEchoes(diagnostics));
  if (isBroken || (options.despite !== true && hasErrors(diagnostics))) return { diagnostics };
  const changes = planChanges(context, options.changes, claimed.facts);
  const slides = claimed.slides
    .map((s) => changes.mark(options.draft ? stamped(context, s) : s))
    .map((s) => lowerCharts(context.fit, s));
  const filled = fillSlides(context, slides, claimed, changes);
  const support = supportLine(claimed.sentences, deck.language);
  const counted = countPages(withSupport(filled, support));
  const over = checkLimits(counted, deck.limits, sources.locate(['slides']));
  if (over.length > 0) return { diagnostics: [...diagnostics, ...over] };
  const places = new Map([...placesOf(sources, placed, counted), ...context.texts]);
  const allowed = allowedOn(deck.slides, counted);
  const fitted = fitSlides(context.fit, counted, { places, allowed });
  diagnostics.push(...fitted.diagnostics);
  const value: DeckPlan = {
    title: deck.title,
    shortTitle,
    language: deck.language,
    edition: { code: deck.edition, text: edition, from },
    author: deck.author ?? '',
    keywords: deck.keywords,
    theme: deck.theme,
    page: setting.page,
    handout: deck.handout,
    slides: fitted.slides,
    minutes: Object.fromEntries(
      deck.slides.flatMap((s) => (s.minutes === undefined ? [] : [[s.id, s.minutes] as const])),
    ),
    places,
    allowed,
    needed: fitted.needed,
    facts: claimed.facts.map((u) => factView(context, u.fact, u.slides)),
    measures: claimed.measures,
    claims: claimed.claims,
    statements: claimed.statements,
    sentences: claimed.sentences,
    support,
  };
  return { value, diagnostics };
}

function contextOf(
  sources: Sources,
  verdicts: Verdicts,
  setting: Setting,
  { brand, changes, where }: PlanOptions,
  now: Day,
  diagnostics: Diagnostic[],
): Context {
  const { deck, dataset, locate } = sources;
  return {
    sources,
    where,
    dataset,
    index: indexFacts(dataset),
    language: deck.language,
    locate,
    now,
    measureText: setting.measure,
    fit: fitFor(setting, deck.language, namesToKeep(sources), brand),
    verdicts,
    before: printedBefore(changes),
    report: (d) => diagnostics.push(d),
    printed: printedTexts(deck),
    texts: new Map(),
  };
}

/** A slide that goes on over others lends them its place. */
function placesOf(
  sources: Sources,
  placed: readonly Placed[],
  slides: readonly SlidePlan[],
): ReadonlyMap<string, Place> {
  const own = new Map(placed.map((p) => [p.slide.id, sources.locate([...p.path, 'id'])]));
  return new Map(
    slides.flatMap(({ id }) => {
      const place = own.get(id) ?? own.get(id.replace(/-\d+$/, ''));
      return place ? [[id, place] as const] : [];
    }),
  );
}

/** Pages that continue a slide may hold what it may. */
function allowedOn(
  written: readonly SlideSource[],
  slides: readonly SlidePlan[],
): ReadonlyMap<string, readonly string[]> {
  const own = new Map(written.map((s) => [s.id, (s.allow ?? []).map((a) => a.code)]));
  return new Map(
    slides.map(({ id }) => [id, own.get(id) ?? own.get(id.replace(/-\d+$/, '')) ?? []]),
  );
}

/** Sections without a divider name what follows and take no page. */
function placeSlides(slides: readonly SlideSource[]): Placed[] {
  const placed: Placed[] = [];
  let section = '';
  let sectionNumber = 0;
  slides.forEach((slide, i) => {
    if (slide.layout === 'section') {
      section = slide.section;
      sectionNumber += 1;
      if (!slide.divider) return;
    }
    placed.push({
      slide,
      path: ['slides', i],
      page: placed.length + 1,
      section,
      sectionNumber,
    });
  });
  return placed;
}

function planSections(
  context: Context,
  slides: readonly SlideSource[],
  placed: readonly Placed[],
): Views['agenda']['sections'] {
  const unseen = nothingShown();
  // What has changed is marked on the section's own slide, which explains the mark.
  const quiet: Context = { ...context, before: new Map(), report: () => undefined };
  return slides
    .flatMap((slide, i) => (slide.layout === 'section' ? [{ slide, i }] : []))
    .map(({ slide, i }, n) => {
      const first = placed.find((p) => p.sectionNumber === n + 1);
      return {
        number: plainText(sectionLabel(n + 1)),
        title: plainText(slide.section),
        // Its mistakes are reported where the section itself is planned.
        text: resolveOptional(quiet, unseen, slide.text, ['slides', i, 'text']),
        page: first?.page ?? 0,
        pageBox: noBox,
        rule: noBox,
        href: first ? `#/${first.slide.id}` : '',
      };
    });
}

/** What every slide is told of the deck. */
interface DeckWords {
  readonly sections: Views['agenda']['sections'];
  readonly edition: string;
  readonly footer: string;
}

function planSlides(context: Context, placed: readonly Placed[], deck: DeckWords): ToldSlide[] {
  return placed.map((p) => {
    const shown = nothingShown(plainTextsOf(context, p.slide, p.path));
    // Notes and handout texts have figures of their own, which the slide itself does not show.
    const aside = nothingShown(shown.texts);
    // A slide of changes is about nothing else: a mark would say it twice.
    const own = p.slide.layout === 'changes' ? { ...context, before: new Map() } : context;
    const index = p.path[1];
    const claims: ToldSlide['claims'] =
      (typeof index === 'number' && context.verdicts.claims.get(index)) || new Map();
    const plan = planSlide(own, shown, aside, p, claims, placed.length, deck);
    return { plan, shown, aside, claims };
  });
}

function planSlide(
  context: Context,
  shown: Shown,
  aside: Shown,
  { slide, path, page, section, sectionNumber }: Placed,
  claims: ToldSlide['claims'],
  pages: number,
  deck: DeckWords,
): SlidePlan {
  const title = titleOf(context, shown, slide, path);
  checkTitle(context, slide, title, path);
  const charts = chartsOf(slide).map(({ chart, at }, i) => {
    const id = i === 0 ? slide.id : `${slide.id}-${i + 1}`;
    const about = { id, title, width: chartWidth(slide), claims };
    return planChart(context, shown, chart, about, [...path, ...at]);
  });
  const around: Around = {
    path,
    sectionNumber: sectionLabel(sectionNumber),
    sections: deck.sections,
    edition: deck.edition,
    captions: charts.map((planned) => planned?.caption ?? noCaption),
  };
  const viewed = planView(context, shown, slide, slide.layout, around);
  const kicker = resolveOptional(context, shown, slide.kicker, [...path, 'kicker']);
  const notes = resolveOptional(context, aside, slide.notes, [...path, 'notes']);
  const handout = resolveOptional(context, aside, slide.handout, [...path, 'handout']);
  return {
    ...viewed,
    id: slide.id,
    page,
    pages,
    language: context.language,
    section,
    kicker,
    title,
    footer: planFooter(context, shown, { title: deck.footer, edition: deck.edition }),
    key: planKey(context, shown, ratingSteps(shown), charts[0]?.chart.form),
    notes,
    handout,
    facts: [...shown.facts.values()].flatMap((f) => (f.field.internal ? [] : [f.address])).sort(),
    marks: [],
    leftOut: [],
    remarks: [],
    stamp: '',
    frame: noFrame,
    figures: [],
    chart: charts[0]?.chart ?? null,
    secondChart: charts[1]?.chart ?? null,
  };
}

/** How wide the box of each chart is. */
function chartWidth(slide: SlideSource): number {
  if (slide.layout === 'two-charts') return chartWidths.half;
  const isBeside = slide.layout === 'chart' && (slide.points ?? []).length > 0;
  return isBeside ? chartWidths.beside : chartWidths.wide;
}

function sectionLabel(number: number): string {
  return String(number).padStart(2, '0');
}

function planView<L extends LayoutName>(
  context: Context,
  shown: Shown,
  slide: SlideOf<L>,
  layout: L,
  around: Around,
): Viewed<L> {
  return { layout, view: layoutPlans[layout](context, shown, slide, around) };
}

/** Layout and view of one kind, for each that `L` may be. */
type Viewed<L extends LayoutName> = {
  readonly [K in L]: { readonly layout: K; readonly view: Views[K] };
}[L];

function checkTitle(context: Context, { layout }: SlideSource, title: RichText, path: Path): void {
  if (layout === 'cover' || layout === 'section' || layout === 'closing') return;
  const { fit } = context;
  if (titleLinesOver(fit, title) === 0) return;
  const style = fit.text.title;
  const room = fit.grids.title.width;
  const width = fit.measure(title.plain.replaceAll('\n', ''), style);
  const characters = title.plain.length;
  const fits = Math.floor((characters * fit.page.titleLines * room) / width);
  const args = { characters, fits: Math.min(fits, characters - 1) };
  context.report(error('title-too-long', args, context.locate([...path, 'title'])));
}

function titleOf(context: Context, shown: Shown, slide: SlideSource, path: Path): RichText {
  if (slide.layout === 'section') return plainText(slide.section);
  if (slide.title === undefined) return plainText(context.sources.deck.title);
  return resolveText(context, shown, slide.title, [...path, 'title']);
}

/** The steps' names when all ratings of the slide are of one scale. */
function ratingSteps(shown: Shown): string[] {
  const scales = [...shown.facts.values()]
    .filter((f) => f.field.rating !== undefined)
    .map((f) => f.field.categories.map((c) => c.label));
  const [first, ...others] = scales;
  return first && others.every((o) => o.join() === first.join()) ? first : [];
}

function factView(context: Context, fact: Fact, slides: readonly string[]): FactView {
  const unseen = nothingShown();
  return {
    address: fact.address,
    value: fact.cell.value,
    text: cellOf(context, unseen, fact, 'prose').text,
    source: sourceTitle(fact),
    locators: fact.locators,
    asOf: fact.asOf ? formatMoment(fact.asOf, context) : '',
    slides: [...new Set(slides)],
  };
}
