/** Key `i` and its button: the list of the figures of a slide. It is closed with what else lies over a slide. */
import { targetOf, elementOf } from './elements.ts';
import type { Deck } from './reveal.ts';

/** Shows the list of the slide, or closes all that is open. */
export type ShowFigures = (shown: boolean) => void;

const openFigures = 'aside.figures:not([hidden])';

export function listFigures(deck: Deck): ShowFigures {
  const list = (): HTMLElement | null | undefined =>
    deck.getCurrentSlide()?.querySelector<HTMLElement>('aside.figures');
  const show: ShowFigures = (shown) => {
    for (const open of document.querySelectorAll<HTMLElement>(openFigures)) open.hidden = true;
    const figures = list();
    if (!figures || !shown || deck.isOverview()) return;
    figures.hidden = false;
    figures.querySelector('button')?.focus();
  };
  const toggle = (): void => {
    show(list()?.hidden === true);
  };
  deck.addKeyBinding(73, toggle);
  elementOf('figures-button').addEventListener('click', toggle);
  document.addEventListener('click', (event) => {
    if (targetOf(event, '.figures-close')) show(false);
  });
  const onKey = (event: KeyboardEvent): void => {
    moveOrClose(event, show);
  };
  document.addEventListener('keydown', onKey, true);
  return show;
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 60, ArrowUp: -60 };

function moveOrClose(event: KeyboardEvent, show: ShowFigures): void {
  const open = document.querySelector(openFigures);
  const down = steps[event.key];
  if (!open || (event.key !== 'Escape' && down === undefined)) return;
  event.stopImmediatePropagation();
  if (down === undefined) show(false);
  else open.scrollBy(0, down);
}
