/** What changed in a deck → the page that shows it, on the slide where it was. */
import type { Push } from '../model/in-page.ts';
import type { Deck } from './reveal.ts';

/** The presentation's (present.ts); undefined on a page without one. */
export function deckOf(page: Window): Deck | undefined {
  return Reflect.get(page, 'deck') as Deck | undefined;
}

export function bringUpToDate(deck: Deck, holder: Element, push: Push): void {
  const isPresenter = Reflect.has(window, 'RevealNotes');
  document.title = push.title;
  if (push.styles) putStyles(push.styles);
  const current = deck.getCurrentSlide()?.id;
  const before = deck.getIndices().h;
  putSlides(holder, push, isPresenter);
  deck.sync();
  const index = current === undefined ? -1 : push.order.indexOf(current);
  deck.slide(index >= 0 ? index : Math.min(before, push.order.length - 1));
  // Speaker view asks for the notes when the slide changes.
  if (isPresenter) deck.dispatchEvent({ type: 'slidechanged' });
}

function putStyles(texts: readonly string[]): void {
  const styles = document.querySelectorAll('style');
  texts.forEach((css, i) => {
    const style = styles[i];
    if (style && style.textContent !== css) style.textContent = css;
  });
}

function putSlides(holder: Element, { slides, order }: Push, isPresenter: boolean): void {
  for (const slide of slides) {
    const section = document.getElementById(slide.id) ?? document.createElement('section');
    section.id = slide.id;
    section.setAttribute('aria-label', slide.label);
    section.innerHTML = isPresenter ? slide.html + slide.notes : slide.html;
    // A new one finds its place below.
    if (!section.isConnected) holder.append(section);
  }
  const known = new Set(order);
  for (const section of [...holder.children]) if (!known.has(section.id)) section.remove();
  order.forEach((id, i) => {
    const section = document.getElementById(id);
    const there = holder.children[i];
    if (section && there !== section) holder.insertBefore(section, there ?? null);
  });
}
