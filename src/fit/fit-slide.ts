/** A planned slide and its theme’s sizes → the same with its boxes and the lines of its texts, and what does not fit. Pure; the browser only draws it. */
import type { SlidePlan } from '../model/plan.ts';
import type { RichText } from '../model/views.ts';
import { placeFrame } from './fit-frame.ts';
import { bodyRoom } from './fit-key.ts';
import { flows, layoutFits } from './layout-fits.ts';
import { lineFaults, type ShortLine } from './line-faults.ts';
import { placeText, type Overflow } from './place.ts';
import { setText, type Fit } from './set-text.ts';

export interface FittedSlide {
  readonly slide: SlidePlan;
  readonly overflows: readonly Overflow[];
  readonly shortLines: readonly ShortLine[];
}

type FitAny = (fit: Fit, slide: SlidePlan) => Omit<FittedSlide, 'shortLines'>;

export function fitSlide(fit: Fit, slide: SlidePlan): FittedSlide {
  const title = placeText(fit, slide.title, 'title', fit.grids.title, slide.marks);
  const room = bodyRoom(fit, slide);
  const { frame, overflows } = placeFrame(fit, slide, room.grids.body);
  const titled: SlidePlan = { ...slide, title, frame };
  // A layout's function takes that layout's slides: the compiler cannot follow a name to its own slide.
  const own = flows(slide.layout) ? undefined : (layoutFits[slide.layout] as FitAny);
  const fitted = own?.(room, titled) ?? { slide: titled, overflows: [] };
  const faults = lineFaults(fitted.slide);
  const told = [...overflows, ...fitted.overflows];
  const more = faults.overflows.filter(({ side }) => !told.some((one) => one.side === side));
  return { ...fitted, overflows: [...told, ...more], shortLines: faults.shortLines };
}

/** How many lines more than it may take. */
export function titleLinesOver(fit: Fit, title: RichText): number {
  const { lines } = setText(fit, title, 'title', fit.grids.title.width);
  return Math.max(0, lines.length - fit.page.titleLines);
}
