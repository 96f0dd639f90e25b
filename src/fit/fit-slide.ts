/** A planned slide and its theme’s sizes → the same with its boxes and the lines of its texts, and what does not fit. Pure; the browser only draws it. */
import { titleText } from '../model/page.ts';
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
import { aboveKey } from './fit-key.ts';
import { fitLedger } from './fit-ledger.ts';
import { fitNotes } from './fit-notes.ts';
import { fitProfile } from './fit-profile.ts';
import { fitSources } from './fit-sources.ts';
import { placeTable } from './fit-table.ts';
import { fitTimeline } from './fit-timeline.ts';
import { fitAgenda, fitBlocks, fitStatement } from './fit-words.ts';
import type { FitLayout } from './fitted.ts';
import { placeText, type Overflow } from './place.ts';
import { setText, type Fit } from './set-text.ts';

export interface FittedSlide {
  readonly slide: SlidePlan;
  readonly overflows: readonly Overflow[];
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

export function fitSlide(fit: Fit, slide: SlidePlan): FittedSlide {
  const title = placeText(fit, slide.title, 'title', fit.grids.title, slide.marks);
  const { frame, overflows } = placeFrame(fit, slide);
  // A layout's function takes that layout's slides: the compiler cannot follow a name to its own slide.
  const own = layoutFits[slide.layout] as ((fit: Fit, slide: SlidePlan) => FittedSlide) | undefined;
  const titled: SlidePlan = { ...slide, title, frame };
  if (!own) return { slide: titled, overflows };
  const fitted = own(aboveKey(fit, slide), titled);
  return { ...fitted, overflows: [...overflows, ...fitted.overflows] };
}

/** How many lines more than it may take. */
export function titleLinesOver(fit: Fit, title: RichText): number {
  const { lines } = setText(fit, title, 'title', fit.grids.title.width);
  return Math.max(0, lines.length - titleText.lines);
}
