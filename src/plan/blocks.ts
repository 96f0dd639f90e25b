/** The slides that are composed of texts on the grid: a figure with what follows from it, and two texts with a callout. */
import type { SlideOf } from '../model/slides.ts';
import type { Path } from '../model/sources.ts';
import type { Views } from '../model/layout-views.ts';
import { noBox } from '../model/views.ts';
import type { Context, Shown } from './context.ts';
import { pointsOf, type Around } from './layouts.ts';
import { resolveOptional, resolveText } from './rich-text.ts';

export function planBigNumber(
  context: Context,
  shown: Shown,
  slide: SlideOf<'big-number'>,
  { path }: Around,
): Views['big-number'] {
  const { against } = slide;
  const at: Path = [...path, 'against'];
  return {
    label: resolveText(context, shown, slide.label, [...path, 'label']),
    number: resolveText(context, shown, slide.number, [...path, 'number']),
    size: 0,
    against: against
      ? {
          label: resolveText(context, shown, against.label, [...at, 'label']),
          number: resolveText(context, shown, against.number, [...at, 'number']),
          rule: noBox,
        }
      : null,
    points: pointsOf(context, shown, slide.points, [...path, 'points']),
  };
}

export function planBlocks(
  context: Context,
  shown: Shown,
  slide: SlideOf<'blocks'>,
  { path }: Around,
): Views['blocks'] {
  return {
    blocks: slide.blocks.map(({ title, text, points = [] }, i) => {
      const at = [...path, 'blocks', i];
      return {
        title: resolveText(context, shown, title, [...at, 'title']),
        text: resolveOptional(context, shown, text, [...at, 'text']),
        points: pointsOf(context, shown, points, [...at, 'points']),
        rule: noBox,
      };
    }),
    callout: resolveText(context, shown, slide.callout, [...path, 'callout']),
    ground: noBox,
  };
}
