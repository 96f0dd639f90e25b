/** Slides that are not shown are inert, and a live region says which one is. */
import type { PageSettings } from '../model/in-page.ts';
import { elementOf } from './elements.ts';
import type { Deck } from './reveal.ts';

export function tellPosition(deck: Deck, words: PageSettings['start']['position']): void {
  const slides = deck.getSlides();
  const current = deck.getCurrentSlide();
  for (const slide of slides) slide.inert = slide !== current && !deck.isOverview();
  const at = slides.findIndex((slide) => slide === current) + 1;
  const [before, of, colon] = words;
  const label = current?.getAttribute('aria-label') ?? '';
  elementOf('position').textContent =
    `${before}${String(at)}${of}${String(slides.length)}${colon}${label}`;
}
