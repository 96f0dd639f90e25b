/** Rows over time → their points, and the plot with room for the names of lines at its end: what `line` and `area` share. */
import { borderTime, borderWords, roomBehind } from './border.ts';
import { textIn } from './chart-row.ts';
import type { FlatRow } from './columns.ts';
import { silentWords } from './course-words.ts';
import { courseRows, pointsOf, type CoursePoint } from './course.ts';
import type { Label } from './datum.ts';
import type { Box } from './boxes.ts';
import type { FrameInput, Scales } from './preset.ts';
import { roomAbove } from './sign-room.ts';
import { instant, timeFrame } from './time-frame.ts';
import { timeSteps } from './time-steps.ts';

/** A bound that goes on upwards fades over 40 px. */
const openEnd = 42;

/** @param headroom for words above the highest mark @param extentOf what its points need room for on the scale */
export function courseFrame(
  input: FrameInput,
  headroom: number,
  extentOf: (points: readonly CoursePoint[]) => number[],
) {
  const { plan, theme, measure } = input;
  const whole = { ...input, rows: input.alongside?.rows ?? input.rows };
  const order = [...new Set(whole.rows.map((row) => textIn(row, 'series')))];
  const rows = ranked(courseRows(input), order);
  const points = pointsOf(input, rows);
  const everyone = pointsOf(whole, ranked(courseRows(whole), order));
  const several = plan.channels.series !== undefined;
  const names = order.map((name) => measure(name, { size: theme.nameSize, weight: 700 }));
  const aside = several ? Math.min(plan.width / 3, Math.max(...names, 80) + 40) : 0;
  const steps = timeSteps(input, whole.rows);
  const border = borderTime(whole, everyone);
  const above = border === undefined ? 0 : theme.axisSize + 11;
  const { plot, params, moments, words } = timeFrame(input, {
    rows: whole.rows,
    extent: extentOf(everyone),
    top: Math.max(headroom + above, openEnd) + roomAbove(plan),
    right: (time, room) => Math.max(roomBehind(whole, everyone, time, room), aside),
    steps,
    now: border,
  });
  const now = borderTime(input, points);
  const bounds: Box = {
    x: -4,
    y: -headroom,
    width: plan.width - plot.left,
    height: plot.height + headroom,
  };
  return {
    plot,
    points,
    several,
    now,
    params: { ...params, now: now === undefined ? null : instant(now), step: steps.apart },
    rows,
    data: { rows, moments },
    /** Of the words beside marks. */
    bounds,
    /** All words but those beside marks. */
    words: (at: Scales['at']): Label[] => {
      const silent = silentWords(input, rows, points, plot.height, at);
      if (now === undefined) return [...silent, ...words(at)];
      const place = { ...plot, x: at('x', now), middle: -headroom - 12 };
      return [...silent, ...words(at), ...borderWords(input, points, place)];
    },
  };
}

/** The first series stands at the bottom. */
function ranked(rows: readonly FlatRow[], order: readonly string[]): FlatRow[] {
  return rows.map((row) => ({ ...row, rank: order.indexOf(textIn(row, 'series')) }));
}
