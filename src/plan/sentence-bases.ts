/** A slide's texts → what each rests on; with `strict`, those that rest on nothing. */
import { basisOf, type AuthorSays } from '../claims/words/basis.ts';
import { readText, type WordsContext } from '../claims/words/read-text.ts';
import { error, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { OfferedText } from '../diagnostics/codes.ts';
import type { Fact } from '../model/fact.ts';
import type { SentenceView } from '../model/plan.ts';
import type { ShownText } from '../model/shown-text.ts';
import type { SlideSource } from '../model/slides.ts';
import type { Path } from '../model/sources.ts';
import type { Span } from '../text/mask-text.ts';
import type { Carried } from './check-claims.ts';
import type { Context } from './context.ts';
import { isView } from './is-view.ts';
import { spellClaim } from './spell-claim.ts';

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
      const carried = slide.carried.filter((c) => c.text === text);
      const read = readText(words, text, carried);
      const says = saidOf(context, text);
      const found = basisOf(words, read, slide.facts, freeSpans(text.plain), says);
      return {
        slide: slide.id,
        at: text.path.join('.'),
        text: text.plain,
        basis: found.basis,
        names: found.names,
        claims: [...new Set(carried.flatMap((c) => c.claims.map(spellClaim)))],
        clauses: found.clauses.map(({ from, to, basis, unchecked }) => ({
          text: text.plain.slice(from, to).trim(),
          basis,
          unchecked,
        })),
      };
    });
}

/** Under `strict`: open titles, and other open texts that name something of the data. */
export function checkStrict(
  context: Context,
  sentences: readonly SentenceView[],
  textOf: (sentence: SentenceView) => ShownText | undefined,
  offerFor: (text: ShownText) => OfferedText,
): Diagnostic[] {
  const { strict } = context.sources.deck;
  if (strict === false) return [];
  return sentences.flatMap((sentence) => {
    const { basis, names, clauses, text } = sentence;
    const shown = textOf(sentence);
    if (!shown) return [];
    const { path } = shown;
    const isTitle = path.length === 3 && path.at(-1) === 'title';
    if (basis !== 'open' || !(names || (isTitle && strict === true))) return [];
    const open = clauses.filter((c) => c.basis === 'open');
    const words = [...new Set(open.flatMap((c) => c.unchecked))];
    const args = { text, words, title: isTitle, offer: offerFor(shown) };
    return [error('sentence-open', args, context.locate(path))];
  });
}

/** What its author says of a text, and what its place does. */
export function saidOf(context: Context, { path, place }: ShownText): AuthorSays {
  const index = path[0] === 'slides' ? Number(path[1]) : -1;
  const slide = context.sources.deck.slides[index];
  return {
    view: isView(context, path),
    heading: place === 'plain' || place === 'axis' || isHeading(slide, path),
    according: path[0] === 'statements' && path.at(-1) === 'text',
    given: Object.values(slide?.given ?? {}),
  };
}

/** Layouts whose title heads something, or what the tool fills in. */
const headed: readonly SlideSource['layout'][] = [
  ...(['cover', 'agenda', 'closing'] as const),
  ...(['changes', 'sources', 'ledger', 'data-notes'] as const),
];

function isHeading(slide: SlideSource | undefined, path: Path): boolean {
  const last = path.at(-1);
  if (last === 'kicker') return true;
  return (
    path.length === 3 && last === 'title' && slide !== undefined && headed.includes(slide.layout)
  );
}
