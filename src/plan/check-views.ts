/** A slide's texts that are told as a view → what of them the deck's own claims speak against. */
import { readText, type WordsContext } from '../claims/words/read-text.ts';
import { findContradictions } from '../claims/words/views.ts';
import { error, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Span } from '../text/mask-text.ts';
import { placeOf } from './check-claims.ts';
import type { Context } from './context.ts';
import { isView } from './is-view.ts';
import type { SlideTexts } from './sentence-bases.ts';

export function checkViews(
  context: Context,
  words: WordsContext,
  { texts, facts }: SlideTexts,
  freeSpans: (text: string) => readonly Span[],
): Diagnostic[] {
  const views = texts.filter(({ path }) => isView(context, path));
  if (views.length === 0) return [];
  const claims = [...context.verdicts.claims.values()].flatMap((c) => [...c.values()].flat());
  return views.flatMap((text) => {
    const free = [...text.parts.filter((p) => p.bound !== ''), ...freeSpans(text.plain)];
    const found = findContradictions(words, readText(words, text, []), facts, free, claims);
    return found.map(({ from, to, word, named, owner }) =>
      error('view-contradicts', { word, named, owner }, placeOf(context, text, { from, to })),
    );
  });
}
