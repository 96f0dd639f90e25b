/** A deck's sentences → the one line that tells a reader how they are supported, and the slide that it stands on. */
import { languageOf } from '../languages/index.ts';
import type { LanguageName } from '../languages/codes.ts';
import type { SentenceView, SlidePlan } from '../model/plan.ts';
import { bases, countBases } from '../model/text-basis.ts';

/** What is open is told as such: a reader may not take it for checked. '' where no sentence says anything. */
export function supportLine(sentences: readonly SentenceView[], language: LanguageName): string {
  const { support, supportedBy } = languageOf(language).slides;
  const counts = countBases(sentences);
  const told = bases.flatMap((basis): (readonly [string, number])[] => {
    const count = counts[basis] ?? 0;
    return basis === 'heading' || count === 0 ? [] : [[supportedBy[basis], count]];
  });
  return told.length === 0 ? '' : support(told);
}

/** Beside the key of the last page of the data notes, else of the sources. */
export function withSupport(slides: readonly SlidePlan[], line: string): readonly SlidePlan[] {
  if (line === '') return slides;
  const lastOf = (layout: SlidePlan['layout']): number =>
    slides.findLastIndex((s) => s.layout === layout);
  const notes = lastOf('data-notes');
  const at = notes >= 0 ? notes : lastOf('sources');
  return slides.map((s, i) => (i === at ? { ...s, remarks: [...s.remarks, line] } : s));
}
