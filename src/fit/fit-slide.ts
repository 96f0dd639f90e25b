/** A planned slide and its theme’s sizes → the same with its boxes and the lines of its texts, and what does not fit. Pure; the browser only draws it. */
import type { SlidePlan } from '../model/plan.ts';
import type { LayoutName } from '../model/slides.ts';
import type { RichText } from '../model/views.ts';
import { fitCards } from './fit-cards.ts';
import { fitChanges } from './fit-changes.ts';
import { fitComparison } from './fit-comparison.ts';
import { fitChart, fitImage, fitTwoCharts } from './fit-exhibits.ts';
import { fitClosing, fitCover, fitSection } from './fit-fields.ts';
import { fitBigNumber, fitFinding } from './fit-figures.ts';
import { placeFrame } from './fit-frame.ts';
import { bodyRoom } from './fit-key.ts';
import { fitLedger } from './fit-ledger.ts';
import { fitNotes } from './fit-notes.ts';
import { fitProfile } from './fit-profile.ts';
import { fitSources } from './fit-sources.ts';
import { placeTable } from './fit-table.ts';
import { fitTimeline } from './fit-timeline.ts';
import { fitAgenda, fitBlocks, fitStatement } from './fit-words.ts';
import type { FitLayout } from './fitted.ts';
import { lineFaults, type ShortLine } from './line-faults.ts';
import { placeText, type Overflow } from './place.ts';
import { setText, type Fit } from './set-text.ts';

export interface FittedSlide {
  readonly slide: SlidePlan;
  readonly overflows: readonly Overflow[];
  readonly shortLines: readonly ShortLine[];
}

/** The one list of what stands where: a layout without a line is placed by the browser. */
const layoutFits: { readonly [L in LayoutName]?: FitLayout<L> } = {
  cover: fitCover,
  agenda: fitAgenda,
  section: fitSection,
  statement: fitStatement,
  table: placeTable,
  chart: fitChart,
  'two-charts': fitTwoCharts,
  image: fitImage,
  cards: fitCards,
  profile: fitProfile,
  timeline: fitTimeline,
  'big-number': fitBigNumber,
  blocks: fitBlocks,
  finding: fitFinding,
  comparison: fitComparison,
  sources: fitSources,
  ledger: fitLedger,
  'data-notes': fitNotes,
  changes: fitChanges,
  closing: fitClosing,
};

type FitAny = (fit: Fit, slide: SlidePlan) => Omit<FittedSlide, 'shortLines'>;

export function fitSlide(fit: Fit, slide: SlidePlan): FittedSlide {
  const title = placeText(fit, slide.title, 'title', fit.grids.title, slide.marks);
  const { frame, overflows } = placeFrame(fit, slide);
  // A layout's function takes that layout's slides: the compiler cannot follow a name to its own slide.
  const own = layoutFits[slide.layout] as FitAny | undefined;
  const titled: SlidePlan = { ...slide, title, frame };
  const fitted = own?.(bodyRoom(fit, slide), titled) ?? { slide: titled, overflows: [] };
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
