/** Planned slides → the same with the lines of their texts, and what does not fit at its place in the author's files. */
import { error, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { fitSlide } from '../fit/fit-slide.ts';
import type { Fit } from '../fit/set-text.ts';
import { oneLine } from '../model/one-line.ts';
import type { DeckPlan, SlidePlan } from '../model/plan.ts';

/** The browser finds the same, under the same name. */
const code = 'slide-overflow';

export function fitSlides(
  fit: Fit,
  slides: readonly SlidePlan[],
  { places, allowed }: Pick<DeckPlan, 'places' | 'allowed'>,
): { readonly slides: readonly SlidePlan[]; readonly diagnostics: readonly Diagnostic[] } {
  const fitted = slides.map((slide) => fitSlide(fit, slide));
  const diagnostics = fitted.flatMap(({ slide: { id }, overflows }) =>
    allowed.get(id)?.includes(code)
      ? []
      : overflows.map(({ part, side, text, at, px }) => {
          const found = { slide: id, part, fact: '', text: short(text), against: side };
          return error(code, { ...found, is: px, limit: 0 }, places.get(at) ?? places.get(id));
        }),
  );
  return { slides: fitted.map(({ slide }) => slide), diagnostics };
}

/** As much as tells which text it is. */
function short(text: string): string {
  const words = oneLine(text);
  return words.length > 40 ? `${words.slice(0, 39)}…` : words;
}
