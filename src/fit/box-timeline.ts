/** A timeline as it stands → its blocks: the scale with its ticks, where today is, the spans with their words, lines between. */
import type { LineBlock, ShapeBlock, SlideBlock, TextBlock } from '../model/boxes.ts';
import type { Views } from '../model/layout-views.ts';
import type { Box, RichText } from '../model/views.ts';

type Timeline = Views['timeline'];

const thick = 2;

/** @param textAt a text with its lines */
export function timelineBoxes(
  { scale, ticks, now, events }: Timeline,
  textAt: (text: RichText, highlight: boolean) => TextBlock,
): SlideBlock[] {
  // What is highlighted lies over what it overlaps.
  const spans = [...events.filter((e) => !e.highlight), ...events.filter((e) => e.highlight)];
  return [
    shape('scale', scale, 'rule'),
    ...ticks.flatMap(({ box, label }) => [
      shape('tick', box, 'rule'),
      ...(label ? [textAt(label, false)] : []),
    ]),
    ...(now ? [todayAt(now.box), textAt(now.label, false)] : []),
    ...events.map(({ line: { x1, y1, x2, y2 }, highlight }): LineBlock => {
      const colour = highlight ? 'accent' : 'off';
      return lineFrom({ x: x1, y: y1 }, { x: x2, y: y2 }, colour, false);
    }),
    ...spans.map(({ span, highlight, tense }): ShapeBlock => {
      const colour = highlight ? 'accent' : 'neutral';
      return shape(tense === 'future' ? 'hollow span' : 'span', span, colour);
    }),
    ...events.flatMap(({ bar, when, title, text, highlight }) => [
      shape('bar', bar, highlight ? 'accent' : 'off'),
      textAt(when, false),
      textAt(title, highlight),
      ...(text ? [textAt(text, false)] : []),
    ]),
  ];
}

function todayAt({ x, y, height }: Box): LineBlock {
  const middle = x + thick / 2;
  return lineFrom({ x: middle, y }, { x: middle, y: y + height }, 'accent', true);
}

function lineFrom(
  from: LineBlock['from'],
  to: LineBlock['to'],
  colour: string,
  dashed: boolean,
): LineBlock {
  return { type: 'line', part: 'body', from, to, thick, dashed, colour };
}

function shape(name: string, box: Box, colour: string): ShapeBlock {
  return { type: 'shape', part: 'body', shape: name, box, colour };
}
