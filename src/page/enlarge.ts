/**
 * For those who need it larger: keys `+` and `-`, and the arrows move over what is larger than the window. A browser's own
 * zoom makes the window smaller instead, and the slide fits into it again.
 */
import { isTyping } from './elements.ts';
import type { Deck } from './reveal.ts';

const scales = [1, 1.5, 2, 3, 4];
/** Which way each key leads, in quarters of the window. */
const ways: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export function enlargeByKeys(deck: Deck): void {
  const root = document.documentElement;
  let step = 0;
  const enlarge = (to: number): void => {
    step = Math.max(0, Math.min(scales.length - 1, to));
    root.style.setProperty('--enlarged', String(scales[step]));
    root.classList.toggle('enlarged', step > 0);
    deck.layout();
  };
  deck.on('slidechanged', () => {
    root.scrollTo(0, 0);
  });
  const onKey = (event: KeyboardEvent): void => {
    const { key } = event;
    if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event)) return;
    if (root.classList.contains('reading') || deck.isOverview()) return;
    const way = ways[key];
    if (key === '+' || key === '=') enlarge(step + 1);
    else if (key === '-') enlarge(step - 1);
    else if (step === 0) return;
    else if (key === '0' || key === 'Escape') enlarge(0);
    else if (way) root.scrollBy((way[0] * innerWidth) / 4, (way[1] * innerHeight) / 4);
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('keydown', onKey, true);
}
