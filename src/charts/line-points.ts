/** Rows of a `line` → its points in the order of time: what was, and what is forecast, each with its signs and its place. */
import type { Day } from '../model/moment.ts';
import type { FlatRow } from './columns.ts';
import type { AxisScale } from './axis-scale.ts';
import { flagIn, numberIn, textIn } from './chart-row.ts';
import type { Datum, LayoutInput } from './layout.ts';
import type { Box, Obstacle } from './place-labels.ts';
import { fadeFill, signsOf, type Signs } from './signs.ts';
import { afterNow, timeOf, type TimeScale } from './time-scale.ts';

export interface LinePoint {
  readonly row: FlatRow;
  readonly channel: 'y' | 'forecast';
  readonly series: string;
  readonly signs: Signs;
  readonly time: number;
  /** Drawn dashed: it lies ahead, or is a forecast or an estimate. */
  readonly forecast: boolean;
  /** Behind the edition's month. */
  readonly ahead: boolean;
}

export interface LineFrame {
  readonly scale: AxisScale;
  readonly time: TimeScale;
  readonly plot: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
}

export const radius = 6;
const fadeLength = 40;

export function linePoints({ plan, rows, theme }: LayoutInput): LinePoint[] {
  const noneMarked = !rows.some((row) => flagIn(row, 'highlight'));
  const marked = new Set(
    rows.filter((row) => flagIn(row, 'highlight')).map((row) => textIn(row, 'series')),
  );
  return rows
    .flatMap((row): LinePoint[] => {
      const time = numberIn(row, 'x');
      if (time === null) return [];
      const series = textIn(row, 'series');
      // One line is the exhibit itself, so it carries the accent; of several, those that are highlighted.
      const several = plan.channels.series !== undefined;
      const highlight = several ? marked.has(series) : noneMarked || flagIn(row, 'highlight');
      return (['y', 'forecast'] as const).flatMap((channel): LinePoint[] => {
        const kind = textIn(row, `${channel}_kind`);
        if (kind === '' || (kind === 'notApplicable' && plan.channels.forecast)) return [];
        const told = signsOf({ ...row, highlight }, channel, theme);
        const ahead = liesAhead(row, channel, time, plan.now);
        const soft = highlight ? theme.accentSoft : theme.neutralSoft;
        // A forecast is never as sure as what was.
        const isForecast = ahead || channel === 'forecast';
        const signs = isForecast && told.sure === 'exact' ? { ...told, fill: soft } : told;
        const forecast = isForecast || signs.sure === 'estimated';
        return [{ row, channel, series, signs, time, forecast, ahead }];
      });
    })
    .sort((a, b) => a.time - b.time);
}

/** It begins after the edition's month; or nothing but a forecast is known of it, and it is not over. */
function liesAhead(row: FlatRow, channel: LinePoint['channel'], time: number, now: Day): boolean {
  if ((numberIn(row, 'x_low') ?? time) >= afterNow(now)) return true;
  const kind = textIn(row, 'y_kind');
  const unknown = kind === '' || kind === 'notApplicable';
  return channel === 'forecast' && unknown && (numberIn(row, 'x_high') ?? time) > timeOf(now);
}

export function xOf(point: LinePoint, { time, plot }: LineFrame): number {
  return time.at(point.time) * plot.width;
}

export function yOf(value: number, { scale, plot }: LineFrame): number {
  return (1 - scale.at(value)) * plot.height;
}

/** Neighbours with one value each are joined; where nothing is known, or only a range, the line has a gap. */
export function segmentsOf(
  points: readonly LinePoint[],
  frame: LineFrame,
): { readonly data: Datum[]; readonly obstacles: Obstacle[] } {
  const data: Datum[] = [];
  const obstacles: Obstacle[] = [];
  for (const series of new Set(points.map((p) => p.series))) {
    const course = courseOf(points.filter((p) => p.series === series));
    for (const [i, to] of course.entries()) {
      const from = course[i - 1];
      if (!from || from.signs.value === null || to.signs.value === null) continue;
      const ends = {
        x: xOf(from, frame),
        y: yOf(from.signs.value, frame),
        x2: xOf(to, frame),
        y2: yOf(to.signs.value, frame),
      };
      const dash = from.forecast || to.forecast ? [7, 5] : null;
      data.push({ ...ends, stroke: to.signs.stroke, line: 2.5, dash });
      obstacles.push(...along(ends, series));
    }
  }
  return { data, obstacles };
}

/** One point a moment: what was where that is known, else what was forecast. */
function courseOf(points: readonly LinePoint[]): LinePoint[] {
  const times = [...new Set(points.map((p) => p.time))];
  return times.flatMap((time) => {
    const here = points.filter((p) => p.time === time);
    return here.find((p) => p.channel === 'y') ?? here[0] ?? [];
  });
}

/** Ranges that follow each other, from the value before them on, as one light area. */
export function areasOf(points: readonly LinePoint[], frame: LineFrame, fill: string): Datum[] {
  const corners: Datum[] = [];
  let area = 0;
  for (const series of new Set(points.map((p) => p.series))) {
    const course = courseOf(points.filter((p) => p.series === series));
    course.forEach((to, i) => {
      const from = course[i - 1];
      const [a, b] = [from && endsOf(from.signs), endsOf(to.signs)];
      if (!from || !a || !b || !to.forecast || (!from.signs.band && !to.signs.band)) return;
      area += 1;
      for (const [point, [low, high]] of [
        [from, a],
        [to, b],
      ] as const) {
        corners.push({
          area,
          fill,
          x: xOf(point, frame),
          y: yOf(high, frame),
          y2: yOf(low, frame),
        });
      }
    });
  }
  return corners;
}

function endsOf({ band, value, fade }: Signs): readonly [number, number] | undefined {
  if (band) return band;
  return value === null || fade !== null ? undefined : [value, value];
}

/** Ranges, slots and fading ends; they account for their rows. */
export function rectsOf(points: readonly LinePoint[], frame: LineFrame, surface: string): Datum[] {
  return points.flatMap((point): Datum[] => {
    const { signs } = point;
    const x = xOf(point, frame);
    const base = {
      _row: textIn(point.row, '_row'),
      x: x - radius - 1,
      x2: x + radius + 1,
      corner: radius + 1,
      stroke: signs.stroke,
      line: 1.6,
      dash: signs.dash,
    };
    if (signs.band) {
      const [low, high] = signs.band;
      return [{ ...base, y: yOf(high, frame), y2: yOf(low, frame), fill: signs.fill }];
    }
    if (signs.slot)
      return [{ ...base, y: 0, y2: frame.plot.height, fill: surface, line: 1, dash: null }];
    if (signs.value === null || signs.fade === null) return [];
    const at = yOf(signs.value, frame);
    const [y, y2] = signs.fade === 'high' ? [at - fadeLength, at] : [at, at + fadeLength];
    return [{ ...base, y, y2, corner: 0, line: 0, fill: fadeFill(signs, 'y') }];
  });
}

export function dotsOf(
  points: readonly LinePoint[],
  frame: LineFrame,
  theme: LayoutInput['theme'],
): Datum[] {
  return points.flatMap((point): Datum[] => {
    const { signs } = point;
    if (signs.value === null) return [];
    const ahead = point.forecast && signs.sure === 'exact';
    const base = {
      _row: textIn(point.row, '_row'),
      x: xOf(point, frame),
      y: yOf(signs.value, frame),
      area: 4 * radius * radius,
    };
    return [
      { ...base, fill: ahead ? theme.surface : signs.fill, stroke: signs.stroke, dash: signs.dash },
    ];
  });
}

export function markBox(point: LinePoint, frame: LineFrame): Box {
  const { band, slot, value, fade } = point.signs;
  const x = xOf(point, frame) - radius;
  const [low, high] = band ?? (slot ? frame.scale.domain : [value ?? 0, value ?? 0]);
  const top = yOf(high, frame) - (fade === 'high' ? fadeLength : radius);
  const bottom = yOf(low, frame) + (fade === 'low' ? fadeLength : radius);
  return { x, y: top, width: 2 * radius, height: bottom - top };
}

/** Boxes a few pixels apart: words are larger than that. */
function along(
  {
    x,
    y,
    x2,
    y2,
  }: { readonly x: number; readonly y: number; readonly x2: number; readonly y2: number },
  name: string,
): Obstacle[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(x2 - x, y2 - y) / 6));
  return Array.from({ length: steps + 1 }, (_, i) => ({
    name,
    x: x + ((x2 - x) * i) / steps - 1,
    y: y + ((y2 - y) * i) / steps - 1,
    width: 2,
    height: 2,
  }));
}
