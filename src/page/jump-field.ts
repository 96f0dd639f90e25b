/** Key `g`: reveal's field for a slide's number, in the deck's language. */
import type { Deck } from './reveal.ts';

export function jumpByNumber(deck: Deck, words: string): void {
  deck.addKeyBinding(71, () => {
    deck.toggleJumpToSlide();
    const input = document.querySelector<HTMLInputElement>('.jump-to-slide-input');
    if (input) Object.assign(input, { placeholder: words, ariaLabel: words });
  });
}
