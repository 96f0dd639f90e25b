/** What index.html and presenter.html do once they are loaded. */
import { enlargeByKeys } from './enlarge.ts';
import { listFigures } from './figures.ts';
import { openHelp } from './help.ts';
import { jumpByNumber } from './jump-field.ts';
import { readAll } from './reading-view.ts';
import { makeDeck, type Deck, type OwnOptions } from './reveal.ts';
import { settingsOf } from './settings.ts';
import { tellPosition } from './tell-position.ts';

export function present(own: OwnOptions): void {
  const words = settingsOf('start');
  const deck = makeDeck({ ...own, width: words.width, height: words.height });
  // Listens first: while it is open no key does what it says.
  openHelp();
  const showFigures = listFigures(deck);
  jumpByNumber(deck, words.jump);
  const tell = (): void => {
    tellPosition(deck, words.position);
  };
  readAll(deck, showFigures, tell);
  enlargeByKeys(deck);
  pointWithMouse();
  deck.on('slidechanged', () => {
    showFigures(false);
  });
  for (const event of ['ready', 'slidechanged', 'overviewshown', 'overviewhidden']) {
    deck.on(event, tell);
  }
  // Without it reveal's own rules for paper unmake the slides when a reader prints.
  document.documentElement.classList.add('print-pdf');
  // What shows the deck live brings its slides up to date (live.ts).
  Object.assign(window, { deck });
  void begin(deck, words);
}

/** Out of the way while presenting: there for a mouse that moves, and for the keyboard. */
function pointWithMouse(): void {
  let rested: { readonly x: number; readonly y: number } | undefined;
  const point = ({ screenX: x, screenY: y }: MouseEvent): void => {
    // A browser tells of a mouse that rests on a page as the page comes up.
    if (rested && (rested.x !== x || rested.y !== y)) {
      document.documentElement.classList.add('pointing');
      document.removeEventListener('mousemove', point);
    }
    rested = { x, y };
  };
  document.addEventListener('mousemove', point);
}

async function begin(
  deck: Deck,
  words: { readonly next: string; readonly previous: string; readonly resume: string },
): Promise<void> {
  await deck.initialize();
  const reveal = document.querySelector('.reveal');
  reveal?.removeAttribute('role');
  reveal?.querySelector('.navigate-left')?.setAttribute('aria-label', words.previous);
  reveal?.querySelector('.navigate-right')?.setAttribute('aria-label', words.next);
  for (const unused of reveal?.querySelectorAll('.navigate-up, .navigate-down') ?? []) {
    unused.remove();
  }
  for (const button of reveal?.querySelectorAll('.resume-button') ?? []) {
    button.textContent = words.resume;
  }
  document.documentElement.dataset['ready'] = 'true';
}
