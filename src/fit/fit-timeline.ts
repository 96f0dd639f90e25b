/** Events on one scale of time: their spans on the line, their words above and below it; years where nothing is drawn over them. */
import { pageStep } from '../model/page.ts';
import type { Box, EventView } from '../model/views.ts';
import type { FitLayout } from './fitted.ts';
import { clearestOf, type Drawn } from './clear-of.ts';
import { eventWords } from './grids.ts';
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

/** Thick lines, and how far ticks and the edition's mark stand out of the scale. */
const line = 2;
const tick = { above: 5, height: 12, width: 2 } as const;
const now = { above: 36, height: 74, aside: 8 } as const;
/** Between a tick and its year, if need be farther; and around a year. */
const besides = [4, 14];
const air = 3;
/** An event on the scale is at least this wide, and as high. */
const span = 14;
/** From the middle of the scale to words that stand clear of its spans. */
const clear = span / 2 + air;
/** Between the scale and words. */
const away = 7 * pageStep;

export const fitTimeline: FitLayout<'timeline'> = (fit, slide) => {
  const { scale: area } = fit.grids.timeline;
  const { body } = fit.grids;
  const scale: Box = { ...area, height: line };
  const xOf = (percent: number): number => Math.round(area.x + (area.width * percent) / 100);
  const events = slide.view.events.map((event) => fitEvent(fit, event, scale.y, xOf));
  const lines = events.map((event) => event.line);
  const drawn = { lines, boxes: events.map((event) => event.span) };
  const edition = fitNow(fit, slide.view.now, { scale, drawn, xOf });
  const marked = edition ? [edition.box, edition.label.box] : [];
  const boxes = [...drawn.boxes, ...marked];
  const ticks = fitTicks(fit, slide.view.ticks, { scale, drawn: { lines, boxes }, xOf });
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
        now: edition,
        events,
        connectors: { ...body, x: 0, y: 0, width: body.width + 2 * body.x, height: bottomOf(body) },
      },
    },
    overflows: [...above, ...over],
  };
};

type Now = Parameters<typeof fitTimeline>[1]['view']['now'];
type Ticks = Parameters<typeof fitTimeline>[1]['view']['ticks'];

interface On {
  readonly scale: Box;
  /** What is drawn on and from it. */
  readonly drawn: Drawn;
  readonly xOf: (percent: number) => number;
}

/** The edition is always named: where least is drawn. */
function fitNow(fit: Fit, mark: Now, { scale, drawn, xOf }: On): Now {
  if (!mark) return null;
  const x = xOf(mark.at) - line / 2;
  const box: Box = { x, y: scale.y - now.above, width: line, height: now.height };
  const label = snug(fit, mark.label, 'timelineNow', box);
  const ends = [bottomOf(box) - label.box.height, box.y];
  const places = besideOf(box, label.box, ends, now.aside);
  const { place = label.box } = clearestOf(inside(scale, places), drawn, air);
  return { ...mark, label: { ...label, box: place }, box };
}

/** A year that has no clear place is left out: each event says its own. */
function fitTicks(fit: Fit, ticks: Ticks, { scale, drawn, xOf }: On): Ticks {
  const boxes = [...drawn.boxes];
  return ticks.map(({ label, at }) => {
    const x = xOf(at) - tick.width / 2;
    const box: Box = { x, y: scale.y - tick.above, width: tick.width, height: tick.height };
    const year = label && snug(fit, label, 'timelineTick', box);
    const ends = year
      ? [scale.y + line / 2 + clear, scale.y + line / 2 - clear - year.box.height]
      : [];
    const places = year ? besides.flatMap((own) => besideOf(box, year.box, ends, own)) : [];
    const { place, touches } = clearestOf(inside(scale, places), { ...drawn, boxes }, air);
    if (!year || !place || touches > 0) return { label: null, at, box };
    boxes.push(place);
    return { label: { ...year, box: place }, at, box };
  });
}

/** Right and left of a mark, at each of these heights. */
function besideOf(mark: Box, words: Box, tops: readonly number[], aside: number): Box[] {
  return tops.flatMap((y) => [
    { ...words, x: mark.x + mark.width + aside, y },
    { ...words, x: mark.x - aside - words.width, y },
  ]);
}

function inside({ x, width }: Box, places: readonly Box[]): Box[] {
  return places.filter((box) => box.x >= x && box.x + box.width <= x + width);
}

/** Words begin on a step of the page. */
function inSteps(px: number): number {
  return Math.ceil(px / pageStep) * pageStep;
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
    Math.floor((fit.grids.timeline.scale.width * eventWords) / 100) -
    line -
    space.eventLeft -
    space.eventRight;
  const when = placeText(fit, event.when, 'eventWhen', { x, y: 0, width });
  const title = placeText(fit, event.title, 'eventTitle', { x, y: bottomOf(when.box), width });
  const text = placeOptional(fit, event.text, 'eventText', { x, y: bottomOf(title.box), width });
  const height = bottomOf((text ?? title).box);
  const top = event.above ? y - away - inSteps(height) : y + away;
  const bar: Box = { x: left, y: top, width: line, height: event.above ? y - away - top : height };
  const length = Math.max(span, xOf(event.to) - xOf(event.from));
  return {
    ...event,
    ...lowered({ when, title, text }, top),
    span: {
      x: xOf(event.middle) - Math.round(length / 2),
      y: y - (span - line) / 2,
      width: length,
      height: span,
    },
    bar,
    line: {
      x1: left + line / 2,
      y1: event.above ? bottomOf(bar) : top,
      x2: xOf(event.middle),
      y2: y + line / 2,
    },
  };
}
