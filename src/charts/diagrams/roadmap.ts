/**
 * `roadmap`: plans in lanes over one scale of time. A plan is a bar over its span, its words in it or beside it; one whose
 * date has passed at the edition's month is hollow and says so; one without an end fades; one without a date is a slot.
 */
import { numberIn, textIn } from '../chart-row.ts';
import type { FrameInput } from '../preset.ts';
import { gutterOf, overflows, tooMany } from '../room.ts';
import { afterNow, timeOf, timeScale, worded, type TimeScale } from '../time-scale.ts';
import { placeLanes } from './lanes.ts';
import { barOf } from './roadmap-bars.ts';

/** Heights of a line of bars. */
const least = 40;
const tallest = 76;

export function layoutRoadmap(input: FrameInput) {
  const { plan, theme, rows } = input;
  const style = { size: theme.nameSize, weight: 700 } as const;
  const texts = new Set(rows.map((row) => textIn(row, 'y')));
  const names = [...texts].map((text) => ({ text, ...style }));
  const gutter = gutterOf(input, names, 32);
  const { width: left } = gutter;
  const [top, bottom] = [theme.axisSize + 20, theme.axisSize + 17];
  const width = plan.width - left - 4;
  const time = scaleOf(input);
  const at = (moment: number): number => time.at(moment) * width;
  const lanes = placeLanes(rows.map((row) => barOf(input, row, at, width)));
  const count = lanes.reduce((sum, { lines }) => sum + lines, 0);
  const room = plan.height - top - bottom;
  const pitch = Math.min(tallest, room / Math.max(count, 1));
  const height = pitch * count;
  const bars = lanes.flatMap((lane) => lane.bars);
  const outside = bars.map(({ from, to, words: [first] }) => {
    return { text: first?.text ?? '', width: Math.max(to - width, -from - 4) };
  });
  const plot = { x: left, y: top, width, height };
  // Time alone has a scale.
  const channelOf = (types: readonly string[]) => (types.includes('time') ? 'x' : undefined);
  return {
    view: {
      ...plot,
      // From the plot: the left end of its rules, the middle of the words below.
      edge: -left,
      foot: height + 18,
      now: nowOf(input, at, width),
      ticks: time.ticks.map(({ time: moment, text }) => {
        return { x: at(moment), y: text === '' ? height - 5 : 0, text };
      }),
      lanes: lanes.map(({ name, first, lines }) => {
        const [upper, middle] = [first * pitch, (first + lines / 2) * pitch];
        const own = rows.find((row) => textIn(row, 'y') === name) ?? {};
        return { name, fact: textIn(own, 'y_fact'), upper, middle };
      }),
      bars: bars.map((bar) => ({ ...bar, y: (bar.line + 0.5) * pitch })),
    },
    place: {
      plot: () => plot,
      scales: { at: (_: string, value: number | string) => at(Number(value)), channelOf },
    },
    diagnostics: [
      ...gutter.diagnostics,
      ...tooMany(plan, count, Math.floor(room / least)),
      ...overflows(plan, outside, 0),
    ],
  };
}

/** Room for a year behind the beginning of a plan without an end. */
function scaleOf({ plan, rows }: FrameInput): TimeScale {
  const year = 365 * 86_400_000;
  const times = rows.flatMap((row) => {
    const [from, to] = [numberIn(row, 'x_low'), numberIn(row, 'x_high')];
    const [begin, end] = [from ?? (to ?? 0) - year, to ?? (from ?? 0) + year];
    return from === null && to === null ? [] : [begin, end - 1];
  });
  return timeScale(times.length > 0 ? times : [timeOf(plan.now)], plan.now, plan.language);
}

/** The edition's month, its words over its middle. */
function nowOf({ plan, theme, measure }: FrameInput, at: (time: number) => number, most: number) {
  const [x, after] = [at(timeOf(plan.now)), at(afterNow(plan.now))];
  const text = worded(plan.now.slice(0, 7), plan.language);
  const wide = measure(text, { size: theme.axisSize, weight: 700 });
  return { x, width: after - x, text, textX: Math.min((x + after - wide) / 2, most - wide) };
}
