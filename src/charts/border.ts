/** The rule between what was and what is forecast, with its words; where nothing lies ahead there is none. */
import { languageOf } from '../languages/index.ts';
import { numberIn } from './chart-row.ts';
import type { CoursePoint } from './course.ts';
import type { Label } from './datum.ts';
import type { FrameInput } from './preset.ts';
import { ruleOfNow, type TimeScale } from './time-scale.ts';
import { wordsAt } from './words-at.ts';

/** Between a rule and the words beside it. */
const gap = 10;

function styleOf({ theme }: FrameInput) {
  return { size: theme.axisSize, weight: 700, color: theme.ink2 } as const;
}

/** In UTC milliseconds. */
export function borderTime(
  { plan }: FrameInput,
  points: readonly CoursePoint[],
): number | undefined {
  if (!points.some((p) => p.ahead)) return undefined;
  const past = points.filter((p) => !p.ahead);
  const rule = ruleOfNow(
    plan.now,
    past.map((p) => p.row),
  );
  return Math.max(rule, ...past.flatMap((p) => numberIn(p.row, 'x_high') ?? p.time));
}

/** Free to the right: for the last figure, and for what a forecast is called where it begins late. */
export function roomBehind(
  input: FrameInput,
  points: readonly CoursePoint[],
  time: TimeScale,
  room: number,
): number {
  const border = borderTime(input, points);
  if (border === undefined) return overhang;
  const { forecast } = languageOf(input.plan.language).charts;
  const word = input.measure(forecast, styleOf(input)) + gap;
  // The rule stands at this share of the plot, which the room behind it makes narrower.
  const share = time.at(border);
  const needed = (word - (1 - share) * room) / share;
  return Math.max(overhang, Math.ceil(needed) + 1);
}
const overhang = 40;

/** @param x where the rule stands @param middle of the words @param left free beside the plot */
export function borderWords(
  input: FrameInput,
  points: readonly CoursePoint[],
  { x, middle, left }: Readonly<Record<'x' | 'middle' | 'left', number>>,
): Label[] {
  const { plan, measure } = input;
  const style = styleOf(input);
  const { actual, forecast } = languageOf(plan.language).charts;
  const before = wordsAt(actual, { x: x - gap, middle, align: 'right' }, style, measure);
  const behind = wordsAt(forecast, { x: x + gap, middle }, style, measure);
  // Hard by the left edge there is no room to name what was, nor much of it.
  const hasPast = points.some((p) => !p.ahead) && before.x >= -left;
  return hasPast ? [before, behind] : [behind];
}
