/** A click on a number or a text of a slide → where it is written. */
import type { AuthorText, Places } from '../../model/in-page.ts';
import { targetOf } from '../elements.ts';
import { ask } from './ask.ts';
import { boxOf, buttonOf, openSpot, spotText } from './boxes.ts';
import type { Desk } from './mistakes.ts';

/** @param opens a click opens the editor at once; else it tells the place, and Alt opens */
export function tellPlaces(
  { words, slide }: Desk,
  opens: boolean,
  places: () => Places,
  write: (text: AuthorText) => void,
) {
  const box = boxOf('place', 'place', 'status');
  const show = (spot: Places[string] | AuthorText['at'] | undefined): void => {
    box.hidden = spot === undefined;
    if (!spot) return;
    const raw = 'raw' in spot ? `  ${spot.raw}` : '';
    const button = buttonOf(`${spotText(spot)}${raw}`, () => {
      void openSpot(spot);
    });
    button.title = words.open;
    button.style.border = 'none';
    box.replaceChildren(button);
  };
  document.addEventListener('click', (event) => {
    if (!inSlides(event)) return;
    const fact = targetOf(event, '[data-fact]')?.getAttribute('data-fact') ?? '';
    void (async () => {
      const spot = places()[fact] ?? (await textAt(event, slide()))?.at;
      show(spot);
      if (spot && (opens || event.altKey)) await openSpot(spot);
    })();
  });
  document.addEventListener('dblclick', (event) => {
    if (!inSlides(event)) return;
    void textAt(event, slide()).then((text) => {
      if (text) write(text);
    });
  });
  return {
    say: (what: string): void => {
      box.hidden = false;
      box.textContent = what;
    },
  };
}

function inSlides(event: Event): boolean {
  return targetOf(event, '.slides') !== null && targetOf(event, 'a, button') === null;
}

/** The innermost element that prints just one text of the slide. */
async function textAt(event: Event, slide: string): Promise<AuthorText | undefined> {
  const target = event.target;
  const texts = (await ask('texts', { slide })) ?? [];
  for (
    let element = target instanceof Element ? target : null;
    element && !element.matches('section');
    element = element.parentElement
  ) {
    const printed = plain(element.textContent);
    const found = texts.find((text) => text.shown !== '' && plain(text.shown) === printed);
    if (found) return found;
  }
  return undefined;
}

/** Without the blanks that layout puts in, and hyphens that are drawn. */
function plain(text: string): string {
  return text.replace(/[\s\u00ad\u200b]+/g, '');
}
