/** Figures up, time across: how large the plot is, its scales as params, and the words below it. What `steps`, `line` and `area` share. */
import { axisScale, isCut } from './axis-scale.ts';
import { numberIn } from './chart-row.ts';
import type { FlatRow } from './columns.ts';
import type { Label } from './datum.ts';
import type { Box } from './boxes.ts';
import type { FrameInput, Scales } from './preset.ts';
import { reachOf, type Signs } from './signs.ts';
import { tickParams, tickWidths } from './ticks.ts';
import type { TimeSteps } from './time-steps.ts';
import { closer, leftOfTime, timeScale, type TimeScale } from './time-scale.ts';
import { wordsAt } from './words-at.ts';

export interface TimeRoom {
  readonly rows: readonly FlatRow[];
  readonly extent: readonly number[];
  /** Above the plot, for words. */
  readonly top: number;
  /** Free to the right of the plot, of the room behind the axis. */
  readonly right: (time: TimeScale, room: number) => number;
  /** Where the moments are steps, they are named themselves; else the calendar is. */
  readonly steps?: TimeSteps;
  /** Where the rule stands that tells what was from what will be, if any. */
  readonly now: number | undefined;
}

export function timeFrame(input: FrameInput, { rows, extent, top, right, steps, now }: TimeRoom) {
  const { plan, theme, measure } = input;
  const scale = axisScale(plan.scale, extent, plan.zero);
  const quiet = { size: theme.axisSize, weight: 400 } as const;
  const params = tickParams(scale, plan.channels.y, plan);
  const ends = rows.flatMap(endsOf);
  const border = now === undefined ? [] : [now];
  const calendar = timeScale(ends, plan.now, plan.language);
  const time =
    steps && steps.bounds.length > 0
      ? within(calendar, [...steps.bounds, ...border])
      : closer(calendar, [...ends, ...border], plan.language);
  const left = leftOfTime(time, tickWidths(params, input), (text) => measure(text, quiet));
  const room = plan.width - left;
  const width = room - right(time, room);
  const names = steps?.names(width, time.domain[1] - time.domain[0]);
  const height = plan.height - top - (names?.height ?? theme.axisSize + 17);
  const marked = names ? (steps?.bounds ?? []).map((at) => ({ time: at, text: '' })) : time.ticks;
  const sides = { left: -left, right: room };
  return {
    plot: { left, top, width, height },
    params: {
      ...params,
      times: time.domain.map(instant),
      cut: isCut(scale),
    },
    /** The ticks of time. */
    moments: marked.map(({ time: at, text }) => ({ time: instant(at), long: text !== '' })),
    /** Below the plot. */
    words: (at: Scales['at']): Label[] =>
      names?.labels(
        (steps?.middles ?? []).map((time) => at('x', time)),
        height,
        sides,
      ) ?? tickNames(input, time, height, at),
  };
}

/** Steps begin and end where they do, not where quarters do. */
function within(calendar: TimeScale, times: readonly number[]): TimeScale {
  if (times.length < 3) return calendar;
  const [from, to] = [Math.min(...times), Math.max(...times)];
  const ticks = calendar.ticks.filter(({ time }) => time >= from && time <= to);
  return { domain: [from, to], ticks, at: (time) => (time - from) / (to - from) };
}

/** As any Vega reads it: milliseconds become no dates where expressions are interpreted. */
export function instant(time: number): string {
  return new Date(time).toISOString();
}

/** The end of a span is the first moment that is no longer in it. */
function endsOf(row: FlatRow): number[] {
  const [from, to] = [numberIn(row, 'x_low'), numberIn(row, 'x_high')];
  return [...(from === null ? [] : [from]), ...(to === null ? [] : [to - 1])];
}

/** The words of the ticks; in a narrow plot every second or third is enough. */
function tickNames(
  { theme, measure }: FrameInput,
  time: TimeScale,
  height: number,
  at: Scales['at'],
): Label[] {
  const style = { size: theme.axisSize, weight: 400, color: theme.ink2 } as const;
  const named = time.ticks.flatMap(({ text, time: when }) => {
    if (text === '') return [];
    const place = { x: at('x', when), middle: height + 22, align: 'middle' } as const;
    return [{ label: wordsAt(text, place, style, measure), width: measure(text, style) }];
  });
  const clash = (stride: number): boolean =>
    named.some(({ label, width }, i) => {
      const next = named[i + stride];
      return i % stride === 0 && next !== undefined && label.x + width + 10 > next.label.x;
    });
  let stride = 1;
  while (stride < named.length && clash(stride)) stride += 1;
  return named.flatMap(({ label }, i) => (i % stride === 0 ? [label] : []));
}

/** The room that an upright sign takes around its place. */
export function signBox(
  signs: Signs,
  x: number,
  {
    radius,
    onwards,
    height,
  }: { readonly radius: number; readonly onwards: number; readonly height: number },
  y: (value: number) => number,
): Box {
  const size = { radius, open: onwards, slot: [-height, 0] } as const;
  const [foot, top] = reachOf(signs, (value) => -y(value), size);
  return { x: x - radius, y: -top, width: 2 * radius, height: top - foot };
}
