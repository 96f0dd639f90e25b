/** Rows in the order of time: what was, and what is forecast. */
import type { Day } from '../model/moment.ts';
import type { FlatRow } from './columns.ts';
import { flagIn, numberIn, textIn } from './chart-row.ts';
import type { FrameInput } from './preset.ts';
import type { SceneMark } from './read-scene.ts';
import { isPlain, needsWord, signsOf, type Signs } from './signs.ts';
import { afterNow, timeOf } from './time-scale.ts';

export interface CoursePoint {
  readonly row: FlatRow;
  readonly channel: Channel;
  readonly series: string;
  readonly signs: Signs;
  readonly time: number;
  /** Drawn dashed: it lies ahead, or is a forecast or an estimate. */
  readonly forecast: boolean;
  /** Behind the edition's month. */
  readonly ahead: boolean;
}

const channels = ['y', 'forecast'] as const;
type Channel = (typeof channels)[number];

/** In the order of time, with what a spec cannot know of them: which lie ahead, which line is the exhibit. */
export function courseRows({ plan, rows }: FrameInput): FlatRow[] {
  const isMarked = (row: FlatRow): boolean => flagIn(row, 'highlight');
  const noneMarked = !rows.some(isMarked);
  const marked = new Set(rows.filter(isMarked).map((row) => textIn(row, 'series')));
  const several = plan.channels.series !== undefined;
  return rows
    .map((row) => {
      const series = textIn(row, 'series');
      // One line is the exhibit itself, so it carries the accent; of several, those that are highlighted.
      const highlight = several ? marked.has(series) : noneMarked || isMarked(row);
      const [y_ahead, forecast_ahead] = channels.map((c) => liesAhead(row, c, plan.now));
      return {
        ...row,
        series,
        highlight,
        told: isMarked(row),
        y_ahead: y_ahead === true,
        forecast_ahead: forecast_ahead === true,
      };
    })
    .sort((a, b) => (numberIn(a, 'x') ?? 0) - (numberIn(b, 'x') ?? 0));
}

/** It begins after the edition's month; or nothing but a forecast is known of it, and it is not over. */
function liesAhead(row: FlatRow, channel: Channel, now: Day): boolean {
  const time = numberIn(row, 'x') ?? NaN;
  if ((numberIn(row, 'x_low') ?? time) >= afterNow(now)) return true;
  const over = (numberIn(row, 'x_high') ?? time) <= timeOf(now);
  return channel === 'forecast' && !isKnown(row, 'y') && !over;
}

function isKnown(row: FlatRow, channel: Channel): boolean {
  const kind = textIn(row, `${channel}_kind`);
  return kind !== '' && kind !== 'notApplicable';
}

/** @param rows of `courseRows` */
export function pointsOf({ plan }: FrameInput, rows: readonly FlatRow[]): CoursePoint[] {
  return rows.flatMap((row) => {
    const time = numberIn(row, 'x');
    return channels.flatMap((channel): CoursePoint[] => {
      const isThere = plan.channels.forecast
        ? isKnown(row, channel)
        : textIn(row, `${channel}_kind`) !== '';
      if (time === null || !isThere) return [];
      const signs = signsOf(row, channel);
      const ahead = flagIn(row, `${channel}_ahead`);
      const forecast = ahead || channel === 'forecast' || signs.sure === 'estimated';
      return [{ row, channel, series: textIn(row, 'series'), signs, time, forecast, ahead }];
    });
  });
}

/** Not so what does not apply: it is only told. */
export function isDrawn({ signs }: CoursePoint): boolean {
  return signs.slot || signs.value !== null || signs.band !== null;
}

/** What an axis does not tell of them, to be said where there is room: of several courses only what no sign tells. */
export function unsureOf(points: readonly CoursePoint[], several: boolean): CoursePoint[] {
  const drawn = points.filter((point) => isDrawn(point) && !isPlain(point.signs));
  const silent = drawn.filter(({ signs }) => needsWord(signs));
  return several ? silent : [...new Set([...silent, ...drawn])];
}

/** Of several lines that are broken by what is missing, where each piece ends: its name is told nowhere else. @param lines what was drawn from one point to the next */
export function pieceEnds(
  points: readonly CoursePoint[],
  lines: readonly SceneMark[],
): CoursePoint[] {
  return points.filter(
    (point) =>
      isDrawn(point) &&
      !lines.some(({ datum }) => datum?.series === point.series && datum.before_x === point.time),
  );
}

/** The last of its line that has a place. */
export function isLast(point: CoursePoint, points: readonly CoursePoint[]): boolean {
  const own = points.filter((p) => p.series === point.series);
  return point === (own.findLast(({ signs }) => signs.value !== null || signs.band) ?? own[0]);
}

/** Of many points: the ends, the extremes, what is not known, and what the author asks to see. */
export function isTold(point: CoursePoint, points: readonly CoursePoint[]): boolean {
  if (!points.includes(point)) return false;
  const { signs, row } = point;
  const ends = [points[0], points.at(-1), points.findLast((p) => !p.ahead)];
  if (signs.slot || flagIn(row, 'told') || ends.includes(point)) return true;
  const values = points.flatMap((p) => p.signs.value ?? []);
  const same = points.find((p) => p.signs.value === signs.value);
  return (
    point === same && (signs.value === Math.max(...values) || signs.value === Math.min(...values))
  );
}
