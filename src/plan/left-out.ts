/** A planned slide and its claims → the same slide with a sign at each sentence that does not say what its claim leaves out, and a line of the key for each sign. */
import { say } from '../diagnostics/say.ts';
import type { LanguageName } from '../languages/codes.ts';
import { languageOf } from '../languages/index.ts';
import { isRecord } from '../model/is-record.ts';
import type { ChartPlan, SlidePlan } from '../model/plan.ts';
import type { Piece, RichText } from '../model/views.ts';
import { sentenceSpan } from '../text/sentence-around.ts';
import { findWords, type Carried, type SlideClaims } from './check-claims.ts';
import type { Context } from './context.ts';
import type { ShownText } from '../model/shown-text.ts';
import { emptyPiece } from '../model/plain-text.ts';
import { printedOf } from './rich-text.ts';
import { isSaid } from '../claims/words/said-in-sentence.ts';

/** A sign behind a sentence of a text. */
export interface Signed {
  readonly text: ShownText;
  /** Offset in the text as printed. */
  readonly at: number;
  readonly sign: string;
  readonly label: string;
}

export function withLeftOut(context: Context, slide: SlidePlan, claims: SlideClaims): SlidePlan {
  const shown = new Set(textsOf(slide).map((text) => text.at));
  const isShown = ({ text }: Carried): boolean =>
    shown.has(text.path.join('.')) || isNote(slide, text);
  return withSigned(slide, signsFor(context, slide, claims, findWords(claims).filter(isShown)));
}

/** Each with a line of the key. */
export function withSigned(slide: SlidePlan, signed: readonly Signed[]): SlidePlan {
  if (signed.length === 0) return slide;
  const lines = new Map(signed.map(({ sign, label }) => [sign, { sign, label }]));
  const change = (text: RichText): RichText => {
    const own = signed.filter((s) => s.text.path.join('.') === text.at);
    return own.length === 0 ? text : { ...text, pieces: withSigns(text.pieces, own) };
  };
  return {
    ...mapTexts(slide, change),
    chart: withNotes(slide.chart, signed),
    secondChart: withNotes(slide.secondChart, signed),
    notes: slide.notes,
    handout: slide.handout,
    leftOut: [...slide.leftOut, ...lines.values()],
  };
}

/** One sign a sentence, however much its claims leave out. */
function signsFor(
  { language }: Context,
  slide: SlidePlan,
  claims: SlideClaims,
  carried: readonly Carried[],
): Signed[] {
  const { sentences } = languageOf(language);
  const bySentence = Map.groupBy(carried, ({ text, from, to }) => {
    const end = sentenceSpan(text.plain, { from, to }, sentences).to;
    return `${text.path.join('.')} ${String(end)}`;
  });
  const unsaid = [...bySentence.values()].flatMap((places) => {
    const [first] = places;
    if (!first) return [];
    const { text } = first;
    const around = aroundOf(slide, claims, text);
    const left = places
      .flatMap((place) => place.claims.flatMap((claim) => claim.left()))
      .filter((one) => !isSaid(one, around, language))
      .map((one) => say(one.says, language));
    const { to } = sentenceSpan(text.plain, first, sentences);
    // Behind the stop, where there is one.
    const at = /[.!?。！？]/.test(text.plain.charAt(to)) ? to + 1 : to;
    const label = [...new Set(left)].join(languageOf(language).slides.leftOutSeparator);
    return label === '' ? [] : [{ text, at, label }];
  });
  const labels = [...new Set(unsaid.map((u) => u.label))];
  const signs = signsOf(labels.length, language);
  return unsaid.map((u) => ({ ...u, sign: signs[labels.indexOf(u.label)] ?? '' }));
}

/** Those that mean nothing else on a slide; numbers where they are too few. */
function signsOf(count: number, language: LanguageName): readonly string[] {
  const { marks } = languageOf(language).slides;
  const taken = Object.values(marks).map((m) => m.sign);
  const free = ['†', '‡', '§', '¶'].filter((sign) => !taken.includes(sign));
  return count <= free.length ? free : Array.from({ length: count }, (_, i) => String(i + 1));
}

/** What a reader sees of a sentence: its text; below a title that too, with the kicker, what a chart is called, and the rest of its point or card. */
function aroundOf(slide: SlidePlan, { texts }: SlideClaims, text: ShownText): string {
  const name = text.path.at(-1);
  if (name === 'title' && text.path.length === 3) return text.plain;
  const parent = text.path.slice(0, -1).join('.');
  const near = texts.filter(({ path }) => {
    const last = path.at(-1);
    // Of one point or card: its parts have names, its neighbours numbers.
    const isPart = typeof last === 'string' && last !== 'alt' && path.length > 3;
    return last === 'caption' || (isPart && path.slice(0, -1).join('.') === parent);
  });
  const own = [slide.title.plain, slide.kicker?.plain ?? '', ...near.map((t) => t.plain)];
  return [...new Set([text.plain, ...own])].join('\n');
}

function isRichText(value: unknown): value is RichText {
  return isRecord(value) && 'pieces' in value && typeof value['at'] === 'string';
}

function textsOf(value: unknown): RichText[] {
  if (isRichText(value)) return value.at === '' ? [] : [value];
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => (isAside(key) ? [] : textsOf(inner)))
    : [];
}

/** Read beside the slide, not on it. */
function isAside(key: string): boolean {
  return key === 'notes' || key === 'handout';
}

function mapTexts<T>(value: T, change: (text: RichText) => RichText): T {
  const inside = (inner: unknown): unknown => {
    if (isRichText(inner)) return change(inner);
    if (Array.isArray(inner)) return inner.map(inside);
    if (typeof inner !== 'object' || inner === null) return inner;
    return Object.fromEntries(Object.entries(inner).map(([key, of]) => [key, inside(of)]));
  };
  // Texts become texts: nothing else is changed.
  return inside(value) as T;
}

/** A sentence that is written on a chart. */
function isNote({ chart, secondChart }: SlidePlan, { path, plain }: ShownText): boolean {
  const notes = [chart, secondChart].flatMap((c) => c?.annotations ?? []);
  return path.at(-3) === 'annotations' && notes.some((note) => note.plain === plain);
}

function withNotes(chart: ChartPlan | null, signed: readonly Signed[]): ChartPlan | null {
  const ofNotes = signed.filter(({ text }) => text.path.at(-3) === 'annotations');
  if (!chart || ofNotes.length === 0) return chart;
  const annotations = chart.annotations.map((note) => {
    const own = ofNotes.filter(({ text }) => text.plain === note.plain);
    return own.length === 0 ? note : { ...note, pieces: withSigns(note.pieces, own) };
  });
  return { ...chart, annotations };
}

function withSigns(pieces: readonly Piece[], signed: readonly Signed[]): Piece[] {
  return [...signed]
    .sort((a, b) => b.at - a.at)
    .reduce((set: readonly Piece[], sign) => withSign(set, sign), pieces)
    .slice();
}

/** A run of words is parted where the sign stands; a figure is not. */
function withSign(pieces: readonly Piece[], { at, sign, label }: Signed): Piece[] {
  const mark: Piece = { ...emptyPiece, text: sign, leftOut: label };
  let from = 0;
  const set: Piece[] = [];
  let isSet = false;
  for (const piece of pieces) {
    const to = from + printedOf(piece).length;
    if (isSet || to < at) set.push(piece);
    else {
      isSet = true;
      const head = piece.text.slice(0, at - from);
      const tail = piece.text.slice(at - from);
      if (at === from) set.push(mark, piece);
      else if (piece.figure || tail === '') set.push(piece, mark);
      else set.push({ ...piece, text: head }, mark, { ...piece, text: tail });
    }
    from = to;
  }
  return isSet ? set : [...set, mark];
}
