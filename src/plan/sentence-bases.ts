/** A slide's texts → what each rests on; with `strict`, those that rest on nothing. */
import { basisOf, type AuthorSays, type SentenceBasis } from '../claims/words/basis.ts';
import { readText, type ReadText, type WordsContext } from '../claims/words/check-sentences.ts';
import { figuresInWords } from '../claims/words/offers.ts';
import { languageOf } from '../languages/index.ts';
import { error, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Fact } from '../model/fact.ts';
import type { SentenceView } from '../model/plan.ts';
import type { ShownPart, ShownText } from '../model/shown-text.ts';
import type { SlideSource } from '../model/slides.ts';
import type { Path } from '../model/sources.ts';
import type { Span } from '../text/mask-text.ts';
import type { Carried } from './check-claims.ts';
import type { Context } from './context.ts';

export interface SlideTexts {
  readonly id: string;
  readonly texts: readonly ShownText[];
  readonly carried: readonly Carried[];
  readonly facts: (bound: string) => readonly Fact[];
}

export function planSentences(
  context: Context,
  words: WordsContext,
  slide: SlideTexts,
  freeSpans: (text: string) => readonly Span[],
): readonly SentenceView[] {
  // What only the speaker sees is no sentence of the deck.
  return slide.texts
    .filter(({ path }) => path.at(-1) !== 'notes')
    .map((text) => {
      const read = readText(
        words,
        text,
        slide.carried.filter((c) => c.text === text),
      );
      const says = saidOf(context, text.path);
      const found = basisOf(words, read, slide.facts, freeSpans(text.plain), says);
      const offer = found.basis === 'open' ? offerOf(context, slide, read, found) : '';
      return {
        offer,
        slide: slide.id,
        at: text.path.join('.'),
        text: text.plain,
        basis: found.basis,
        names: found.names,
        clauses: found.clauses.map(({ from, to, basis, unchecked }) => ({
          text: text.plain.slice(from, to).trim(),
          basis,
          unchecked,
        })),
      };
    });
}

/** The text as written, its open clauses exchanged for their figures; '' where nothing can be offered. */
function offerOf(
  context: Context,
  slide: SlideTexts,
  { text, clauses, carried }: ReadText,
  { clauses: found }: SentenceBasis,
): string {
  const written = text.path.reduce<unknown>(inside, context.sources.deck);
  if (typeof written !== 'string') return '';
  const names = clauses.flatMap((c) => c.names);
  const { writing } = languageOf(context.language);
  let offered = written;
  for (const clause of found.filter((c) => c.basis === 'open' && !c.passing).reverse()) {
    if (carried.some((k) => k.from < clause.to && clause.from < k.to)) return '';
    const parts = text.parts.filter((p) => p.from < clause.to && clause.from < p.to);
    const bound = parts.flatMap((p) => (p.bound === '' ? [] : slide.facts(p.bound)));
    const words = figuresInWords(context, bound, names, writing);
    const [first] = parts;
    const last = parts.at(-1);
    if (words === undefined || !first || !last) return '';
    const at = (part: ShownPart, printed: number): number =>
      part.bound === '' ? part.written.from + printed - part.from : part.written.from;
    const from = clause.from < first.from ? first.written.from : at(first, clause.from);
    const to = last.bound === '' ? at(last, Math.min(clause.to, last.to)) : last.written.to;
    const blank = /^\s*/.exec(text.plain.slice(clause.from, clause.to))?.[0] ?? '';
    offered = offered.slice(0, from) + blank + words + offered.slice(to);
  }
  return offered === written ? '' : offered;
}

/** Under `strict`: open titles, and other open texts that name something of the data. */
export function checkStrict(
  context: Context,
  sentences: readonly SentenceView[],
  pathOf: (sentence: SentenceView) => Path,
): Diagnostic[] {
  const { strict } = context.sources.deck;
  if (strict === false) return [];
  return sentences.flatMap((sentence) => {
    const { basis, names, clauses, text, offer } = sentence;
    const path = pathOf(sentence);
    const isTitle = path.length === 3 && path.at(-1) === 'title';
    if (basis !== 'open' || !(names || (isTitle && strict === true))) return [];
    const open = clauses.filter((c) => c.basis === 'open');
    const words = [...new Set(open.flatMap((c) => c.unchecked))];
    return [error('sentence-open', { text, words, title: isTitle, offer }, context.locate(path))];
  });
}

/** What its author says of a text, and what its place does. */
function saidOf({ sources: { deck } }: Context, path: Path): AuthorSays {
  const index = Number(path[1]);
  const slide = deck.slides[index];
  const point: unknown = path.slice(2, -1).reduce<unknown>(inside, slide);
  const section = deck.slides.slice(0, index + 1).findLast((s) => s.layout === 'section');
  return {
    view: slide?.view === true || section?.view === true || inside(point, 'view') === true,
    heading: isHeading(slide, path),
    given: Object.values(slide?.given ?? {}),
  };
}

function inside(value: unknown, key: string | number): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return (value as Readonly<Record<string, unknown>>)[key];
}

const headed: readonly SlideSource['layout'][] = ['cover', 'agenda', 'section', 'closing'];

function isHeading(slide: SlideSource | undefined, path: Path): boolean {
  const last = path.at(-1);
  if (last === 'kicker') return true;
  return (
    path.length === 3 && last === 'title' && slide !== undefined && headed.includes(slide.layout)
  );
}
