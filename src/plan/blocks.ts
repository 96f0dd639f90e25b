/** The slides that are composed of texts on the grid: a figure with what follows from it, and two texts with a callout. */
import type { SlideOf } from '../model/slides.ts';
import type { Path } from '../model/sources.ts';
import type { Views } from '../model/layout-views.ts';
import type { Context, Shown } from './context.ts';
import { pointsOf, type Around } from './layouts.ts';
import { resolveOptional, resolveText } from './rich-text.ts';

/** Width of the figure's column, five of twelve; and the largest size there is use for. */
const column = 464;
const largest = 120;

export function planBigNumber(
  context: Context,
  shown: Shown,
  slide: SlideOf<'big-number'>,
  { path }: Around,
): Views['big-number'] {
  const number = resolveText(context, shown, slide.number, [...path, 'number']);
  const lines = number.plain.split('\n');
  const wide = Math.max(...lines.map((line) => widthAt100(context, line)), 1);
  const { against } = slide;
  const at: Path = [...path, 'against'];
  return {
    number,
    size: Math.floor(Math.min(largest, (column / wide) * 100)),
    label: resolveText(context, shown, slide.label, [...path, 'label']),
    against: against
      ? {
          label: resolveText(context, shown, against.label, [...at, 'label']),
          number: resolveText(context, shown, against.number, [...at, 'number']),
        }
      : null,
    points: pointsOf(context, shown, slide.points, [...path, 'points']),
  };
}

function widthAt100(context: Context, line: string): number {
  return context.measureText(line, { size: 100, weight: 700 });
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
      };
    }),
    callout: resolveText(context, shown, slide.callout, [...path, 'callout']),
  };
}
