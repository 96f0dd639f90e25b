/** What each layout's own function gives back. */
import type { SlidePlan } from '../model/plan.ts';
import type { LayoutName } from '../model/slides.ts';
import type { Overflow } from './place.ts';
import type { Fit } from './set-text.ts';

export type SlideOf<L extends LayoutName> = Extract<SlidePlan, { layout: L }>;

export interface Fitted<L extends LayoutName> {
  readonly slide: SlideOf<L>;
  readonly overflows: readonly Overflow[];
}

/** A planned slide → the same with its boxes and lines. Its title stands already, where its layout has no own place for it. */
export type FitLayout<L extends LayoutName> = (fit: Fit, slide: SlideOf<L>) => Fitted<L>;
