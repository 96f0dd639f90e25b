/** Planned slides → the same with the lines of their texts, and what does not fit at its place in the author's files. */
import type { Measured } from '../diagnostics/codes/publish.ts';
import { error, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { fitSlide } from '../fit/fit-slide.ts';
import { leastLast } from '../fit/line-faults.ts';
import type { Overflow } from '../fit/place.ts';
import type { Fit } from '../fit/set-text.ts';
import { oneLine } from '../model/one-line.ts';
import type { DeckPlan, SlidePlan } from '../model/plan.ts';

interface FittedSlides {
  readonly slides: readonly SlidePlan[];
  readonly diagnostics: readonly Diagnostic[];
  /** What a slide allows, and was found on it. */
  readonly needed: DeckPlan['needed'];
}

/** The browser finds the same, under the same names. */
export function fitSlides(
  fit: Fit,
  slides: readonly SlidePlan[],
  { places, allowed }: Pick<DeckPlan, 'places' | 'allowed'>,
): FittedSlides {
  const fitted = slides.map((slide) => fitSlide(fit, slide));
  const found = fitted.flatMap(({ slide: { id }, overflows, shortLines }) => {
    const tell = (
      code: 'slide-overflow' | 'last-line-short',
      { text, part, at }: Pick<Overflow, 'text' | 'part' | 'at'>,
      measured: Pick<Measured, 'against' | 'is' | 'limit'>,
    ) => {
      const args = { slide: id, part, fact: '', text: short(text), ...measured };
      return { slide: id, told: error(code, args, places.get(at) ?? places.get(id)) };
    };
    return [
      ...overflows.map((over) =>
        tell('slide-overflow', over, { against: over.side, is: over.px, limit: 0 }),
      ),
      ...shortLines.map((line) =>
        tell('last-line-short', line, { against: '', is: line.characters, limit: leastLast }),
      ),
    ];
  });
  const isAllowed = ({ slide, told }: (typeof found)[number]): boolean =>
    allowed.get(slide)?.includes(told.code) === true;
  const needed = Map.groupBy(found.filter(isAllowed), ({ slide }) => slide);
  return {
    slides: fitted.map(({ slide }) => slide),
    diagnostics: found.filter((one) => !isAllowed(one)).map(({ told }) => told),
    needed: new Map([...needed].map(([id, all]) => [id, all.map(({ told }) => told.code)])),
  };
}

/** As much as tells which text it is. */
function short(text: string): string {
  const words = oneLine(text);
  return words.length > 40 ? `${words.slice(0, 39)}…` : words;
}
