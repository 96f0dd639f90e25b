/** The texts of a deck that no slide resolves for itself: those printed as they are written, and those that stand on no slide of their own. */
import type { Fact } from '../model/fact.ts';
import type { PrintedText } from '../model/printed-texts.ts';
import type { ShownText } from '../model/shown-text.ts';
import type { SlideSource } from '../model/slides.ts';
import type { Path } from '../model/sources.ts';
import { nothingShown, type Context } from './context.ts';
import { resolveText } from './rich-text.ts';

export function asWritten(plain: string, path: Path, place?: ShownText['place']): ShownText {
  const whole = { from: 0, to: plain.length };
  const parts = [{ ...whole, written: whole, bound: '' }];
  return { path, plain, parts, ...(place && { place }) };
}

/** What a slide prints as it is written; a cover without a title has the deck's. */
export function plainTextsOf(
  { sources, printed }: Context,
  slide: SlideSource,
  path: Path,
): ShownText[] {
  const hasDeckTitle = slide.layout === 'cover' && slide.title === undefined;
  const isOwn = ({ path: at }: PrintedText): boolean =>
    (hasDeckTitle && at.join('.') === 'title') || (at[0] === 'slides' && at[1] === path[1]);
  const own = printed
    .filter((p) => p.as === 'plain' && isOwn(p))
    .map((p) => asWritten(p.text, p.path, 'plain'));
  const words = slide.layout === 'image' ? (sources.images.get(slide.image.file)?.words ?? []) : [];
  return [...own, ...words.map((text) => asWritten(text, [...path, 'image', 'file'], 'picture'))];
}

/** Texts with the facts that they are bound to; '' where they are no slide's. */
export interface TextsBeside {
  readonly slide: string;
  readonly texts: readonly ShownText[];
  readonly facts: ReadonlyMap<string, Fact>;
}

/** @param told by their paths: what slides hold already */
export function textsBeside(context: Context, told: ReadonlySet<string>): TextsBeside[] {
  const { deck } = context.sources;
  // Their mistakes are told where they are printed.
  const quiet: Context = { ...context, before: new Map(), report: () => undefined };
  const slideOf = ({ path }: PrintedText): string =>
    (path[0] === 'slides' && deck.slides[Number(path[1])]?.id) || '';
  const rest = context.printed.filter(({ path, as }) => as !== 'name' && !told.has(path.join('.')));
  const groups = Map.groupBy(rest, slideOf);
  const beside = [...groups].map(([slide, printed]): TextsBeside => {
    const shown = nothingShown();
    for (const { path, text, as } of printed) {
      if (as === 'plain') shown.texts.push(asWritten(text, path, 'plain'));
      else resolveText(quiet, shown, text, path);
    }
    return { slide, texts: shown.texts, facts: shown.facts };
  });
  const { copyright, classification } = context.fit.brand;
  const ofTheme = Object.entries({ copyright, classification })
    .filter(([, line]) => line !== '')
    .map(([key, line]) => asWritten(line, ['theme', key], 'plain'));
  return [...beside, { slide: '', texts: ofTheme, facts: new Map() }];
}
