/** For reading: key `d` opens a chart's data, key `r` sets all slides below one another with their data. */
import { targetOf, isTyping } from './elements.ts';
import type { ShowFigures } from './figures.ts';
import type { Deck } from './reveal.ts';

/** @param update what is to be told of the slides, once they stand one at a time again */
export function readAll(deck: Deck, showFigures: ShowFigures, update: () => void): void {
  deck.addKeyBinding(68, () => {
    toggleData(deck, showFigures);
  });
  const root = document.documentElement;
  const isOn = (): boolean => root.classList.contains('reading');
  const read = (on: boolean): void => {
    showFigures(false);
    if (on && deck.isOverview()) deck.toggleOverview(false);
    root.classList.toggle('reading', on);
    deck.configure({ keyboard: !on, touch: !on });
    if (on) {
      for (const slide of deck.getSlides()) {
        slide.inert = false;
        slide.hidden = false;
        slide.removeAttribute('aria-hidden');
      }
      deck.getCurrentSlide()?.scrollIntoView();
    } else {
      deck.sync();
      update();
    }
  };
  document.addEventListener('click', (event) => {
    const link = targetOf(event, 'a[href^="#/"]');
    if (!link || !isOn()) return;
    event.preventDefault();
    document.getElementById(link.getAttribute('href')?.slice(2) ?? '')?.scrollIntoView();
  });
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event)) return;
    if (event.key === 'r' || event.key === 'R') read(!isOn());
    else if (isOn() && event.key === 'Escape') read(false);
  });
}

function toggleData(deck: Deck, showFigures: ShowFigures): void {
  const data = deck.getCurrentSlide()?.querySelector<HTMLElement>('aside.chart-data');
  const open = data?.hidden === false;
  showFigures(false);
  if (!data || open || deck.isOverview()) return;
  data.hidden = false;
  data.querySelector('button')?.focus();
}
