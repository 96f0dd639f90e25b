/** A planned deck and its drawn slides → all of its documents but the fonts. */
import type { SlideHtml } from '../model/pages.ts';
import type { DeckPlan } from '../model/plan.ts';
import type { DeckParts } from './documents.ts';

export function deckParts(
  plan: DeckPlan,
  slides: readonly SlideHtml[],
  made: Pick<DeckParts, 'css' | 'reveal' | 'pageScript' | 'generator'>,
): DeckParts {
  const { title, author, keywords, language, edition, page, places, allowed, needed } = plan;
  return {
    info: { title, author, subject: edition.text, keywords, language },
    slides,
    page,
    places,
    allowed,
    needed,
    ...made,
  };
}
