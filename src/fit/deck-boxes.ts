/** A planned deck → its boxes and lines, as `factdeck plan --json` tells them. */
import type { DeckBoxes } from '../model/boxes.ts';
import type { DeckPlan } from '../model/plan.ts';
import type { Setting } from '../model/setting.ts';
import { fontFamily } from '../model/theme.ts';
import { fitFor } from './set-text.ts';
import { slideBoxes } from './slide-boxes.ts';

/** @param colours of the theme, by name */
export function deckBoxes(
  deck: string,
  plan: DeckPlan,
  setting: Setting,
  colours: Readonly<Record<string, string>>,
): DeckBoxes {
  const { title, language, edition, slides } = plan;
  const { format, width, height } = plan.page;
  // Lines are set already: nothing asks for names any more.
  const fit = fitFor(setting, language, []);
  return {
    deck,
    title,
    language,
    edition: edition.code,
    font: fontFamily,
    page: { format, width, height },
    colours: { ...colours },
    slides: slides.map((slide) => slideBoxes(fit, slide)),
  };
}
