/** Events on one scale of time: their spans on the line, their words above and below it. */
import type { Box, EventView } from '../model/views.ts';
import type { FitLayout } from './fitted.ts';
import {
  bottomOf,
  lowered,
  overBelow,
  overflowOf,
  placeOptional,
  placeText,
  snug,
} from './place.ts';
import type { Fit } from './set-text.ts';

/** Part of the scale that words may take, as they have been spread over it. */
const wordsWidth = 0.19;
/** Thick lines, and how far ticks and the edition's mark stand out of the scale. */
const line = 2;
const tick = { above: 5, height: 12, width: 2 } as const;
const now = { above: 36, height: 74, label: 20, aside: 8 } as const;
/** An event on the scale is at least this wide, and as high. */
const span = 14;
/** Between the scale and words. */
const away = 53;

export const fitTimeline: FitLayout<'timeline'> = (fit, slide) => {
  const { scale: area } = fit.grids.timeline;
  const { body } = fit.grids;
  const scale: Box = { ...area, height: line };
  const xOf = (percent: number): number => Math.round(area.x + (area.width * percent) / 100);
  const ticks = slide.view.ticks.map(({ label, at }) => {
    const x = xOf(at);
    const box: Box = { x, y: scale.y - tick.above, width: tick.width, height: tick.height };
    const spot = { x: x + 6, y: bottomOf(box) };
    return { label: label && snug(fit, label, 'timelineTick', spot), at, box };
  });
  const events = slide.view.events.map((event) => fitEvent(fit, event, scale.y, xOf));
  const texts = events.flatMap(({ when, title, text }) => [when, title, text]);
  const end = Math.max(body.y, ...events.map(({ bar }) => bottomOf(bar)));
  const over = overBelow(texts, body, end);
  const high = events.find(({ bar }) => bar.y < body.y);
  const above = high
    ? [{ ...overflowOf(high.title, body.y - high.bar.y), side: 'top' as const }]
    : [];
  return {
    slide: {
      ...slide,
      view: {
        scale,
        ticks,
        now: fitNow(fit, slide.view.now, scale.y, xOf),
        events,
        connectors: { ...body, x: 0, y: 0, width: body.width + 2 * body.x, height: bottomOf(body) },
      },
    },
    overflows: [...above, ...over],
  };
};

type Now = Parameters<typeof fitTimeline>[1]['view']['now'];

function fitNow(fit: Fit, mark: Now, y: number, xOf: (percent: number) => number): Now {
  if (!mark) return null;
  const x = xOf(mark.at);
  const box: Box = { x, y: y - now.above, width: line, height: now.height };
  const spot = { x: x + line + now.aside, y: y + now.label };
  const label = snug(fit, mark.label, 'timelineNow', spot);
  const left = mark.before ? x - now.aside - label.box.width : spot.x;
  return { ...mark, label: { ...label, box: { ...label.box, x: left } }, box };
}

function fitEvent(
  fit: Fit,
  event: EventView,
  y: number,
  xOf: (percent: number) => number,
): EventView {
  const { space } = fit;
  const left = xOf(event.left) - 1;
  const x = left + line + space.eventLeft;
  const width =
    Math.floor(fit.grids.timeline.scale.width * wordsWidth) -
    line -
    space.eventLeft -
    space.eventRight;
  const when = placeText(fit, event.when, 'eventWhen', { x, y: 0, width });
  const title = placeText(fit, event.title, 'eventTitle', { x, y: bottomOf(when.box), width });
  const text = placeOptional(fit, event.text, 'eventText', { x, y: bottomOf(title.box), width });
  const height = bottomOf((text ?? title).box);
  const top = event.above ? y - away - height : y + line + away;
  const from = xOf(event.from);
  return {
    ...event,
    ...lowered({ when, title, text }, top),
    span: {
      x: from,
      y: y - (span - line) / 2,
      width: Math.max(span, xOf(event.to) - from),
      height: span,
    },
    bar: { x: left, y: top, width: line, height },
    line: {
      x1: left + line / 2,
      y1: event.above ? y - away : y + line + away,
      x2: xOf(event.middle),
      y2: y + line / 2,
    },
  };
}
