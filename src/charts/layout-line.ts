/** `line`: a course over time. Actuals are solid; what is forecast is dashed, hollow, or the range that was given; the border between the two is marked. */
import { languageOf } from '../languages/index.ts';
import { formatTick } from '../quantity/index.ts';
import { axisScale } from './axis-scale.ts';
import { flagIn, numberIn, textIn } from './chart-row.ts';
import { placeBlocks, type LabelBlock, type PlacedBlocks } from './label-block.ts';
import type { Label, Layout, LayoutInput } from './layout.ts';
import {
  areasOf,
  dotsOf,
  linePoints,
  markBox,
  rectsOf,
  segmentsOf,
  type LineFrame,
  type LinePoint,
} from './line-points.ts';
import type { Obstacle, Side } from './place-labels.ts';
import { baseLine, figureRuns, type Run } from './runs.ts';
import { extentOf } from './signs.ts';
import { leftOfTime, ruleOfNow, timeScale, worded, type TimeScale } from './time-scale.ts';

/** Room for words above the highest mark, and to the right of the last. */
const headroom = 34;
const overhang = 40;
/** More labels than this are a crowd: then the ends and the extremes are named. */
const mostLabels = 14;
const besideLine: readonly Side[] = [
  'above',
  'below',
  'aboveLeft',
  'belowRight',
  'aboveRight',
  'belowLeft',
  'right',
  'left',
];
const atEnd: readonly Side[] = [
  'right',
  'aboveRight',
  'belowRight',
  'above',
  'below',
  'aboveLeft',
  'belowLeft',
  'left',
];

export function layoutLine(input: LayoutInput): Layout {
  const { plan, theme } = input;
  const points = linePoints(input);
  const everyone = input.alongside?.rows ?? input.rows;
  const several = plan.channels.series !== undefined;
  const frame = frameOf(
    { ...input, rows: everyone },
    linePoints({ ...input, rows: everyone }),
    several,
  );
  const { plot, scale, time } = frame;
  const segments = segmentsOf(points, frame);
  const border = borderOf(input, points, frame);
  const rule: Obstacle = {
    name: border.name,
    x: border.x - 1,
    y: -headroom,
    width: 2,
    height: plot.height + headroom,
  };
  const placed = placeNames(
    input,
    points,
    frame,
    several ? segments.obstacles : [...segments.obstacles, rule],
    several,
  );
  return {
    plot,
    params: { domain: scale.domain, ticks: scale.ticks, times: time.domain },
    data: {
      values: scale.ticks.map((value) => ({ value })),
      areas: areasOf(points, frame, `${theme.neutralSoft}cc`),
      ticks: time.ticks.map(({ time: at, text }) => ({ time: at, long: text !== '' })),
      now: [{ x: border.x, y: -headroom, y2: plot.height }],
      rules: segments.data,
      rects: rectsOf(points, frame, theme.surface),
      points: dotsOf(points, frame, theme),
      leaders: placed.leaders,
      plates: placed.plates,
      labels: [...placed.labels, ...timeLabels(input, frame), ...border.labels],
    },
    diagnostics: placed.diagnostics,
  };
}

function frameOf(input: LayoutInput, points: readonly LinePoint[], several: boolean): LineFrame {
  const { plan, theme, measure, rows } = input;
  const extent = points.flatMap(({ signs }) => extentOf(signs));
  const scale = axisScale('linear', extent.length > 0 ? extent : [1]);
  const times = rows.flatMap((row) => {
    const [from, to] = [numberIn(row, 'x_low'), numberIn(row, 'x_high')];
    return [...(from === null ? [] : [from]), ...(to === null ? [] : [to - 1])];
  });
  const quiet = { size: theme.axisSize, weight: 400 } as const;
  const unit = plan.channels.y?.unit ?? '';
  const ticks = scale.ticks.map((value) => measure(formatTick(value, unit, plan.language), quiet));
  const top = theme.axisSize + 11 + headroom;
  const names = rows.map((row) =>
    measure(textIn(row, 'series'), { size: theme.nameSize, weight: 700 }),
  );
  const time = timeScale(times, plan.now, plan.language);
  const left = leftOfTime(time, ticks, (text) => measure(text, quiet));
  const behind = roomBehind(input, points, time, plan.width - left);
  const right = several
    ? Math.max(behind, Math.min(plan.width / 3, Math.max(...names, 80) + 40))
    : behind;
  const width = plan.width - left - right;
  const height = plan.height - top - theme.axisSize - 17;
  return {
    scale,
    time,
    plot: { left, top, width, height },
  };
}

/** All points are named where there is room; else the ends and the extremes. Of several lines, each is named at its end. */
function placeNames(
  input: LayoutInput,
  points: readonly LinePoint[],
  frame: LineFrame,
  obstacles: readonly Obstacle[],
  several: boolean,
): PlacedBlocks {
  const { plot } = frame;
  const right = input.plan.width - plot.left;
  const place = (chosen: readonly LinePoint[]): PlacedBlocks => {
    const others = points.filter((point) => !chosen.includes(point));
    const marks = others.map((point): Obstacle => ({
      ...markBox(point, frame),
      name: textIn(point.row, 'x_text'),
    }));
    const room = {
      obstacles: [...obstacles, ...marks],
      bounds: { x: -4, y: -headroom, width: right, height: plot.height + headroom },
      sides: several ? atEnd : besideLine,
    };
    return placeBlocks(
      chosen.map((point) => blockOf(input, point, frame, several)),
      room,
      input.plan,
      input.measure,
    );
  };
  const candidates = several ? endsOf(points) : points.filter((p) => p.channel === 'y' || p.ahead);
  if (several) return place(candidates);
  const all = candidates.length <= mostLabels ? place(candidates) : undefined;
  if (all && all.diagnostics.length === 0) return all;
  return place(candidates.filter((point) => isTold(point, candidates)));
}

/** The last point of each line. */
function endsOf(points: readonly LinePoint[]): LinePoint[] {
  return [...new Set(points.map((p) => p.series))].flatMap(
    (series) =>
      points.findLast((p) => p.series === series && (p.signs.value !== null || p.signs.band)) ??
      points.find((p) => p.series === series) ??
      [],
  );
}

function isTold(point: LinePoint, points: readonly LinePoint[]): boolean {
  const { signs } = point;
  if (signs.slot || flagIn(point.row, 'highlight')) return true;
  if (point === points[0] || point === points.at(-1)) return true;
  if (point === points.findLast((p) => !p.ahead)) return true;
  const values = points.flatMap((p) => p.signs.value ?? []);
  const same = points.find((p) => p.signs.value === signs.value);
  return (
    point === same && (signs.value === Math.max(...values) || signs.value === Math.min(...values))
  );
}

function blockOf(
  { theme }: LayoutInput,
  point: LinePoint,
  frame: LineFrame,
  several: boolean,
): LabelBlock {
  const { row, channel, series } = point;
  const marked = point.signs.stroke === theme.accent;
  const figure = figureRuns(
    { ...row, highlight: several ? marked : flagIn(row, 'highlight') },
    channel,
    theme,
  );
  const quiet = point.forecast ? figure.map((run): Run => ({ ...run, weight: 400 })) : figure;
  const name: Run = {
    text: series,
    size: theme.nameSize - 1,
    weight: 700,
    color: marked ? theme.accent : theme.ink,
    gap: 0,
  };
  const lines = [
    ...(several ? [{ runs: [name], fact: textIn(row, 'series_fact') }] : []),
    {
      runs: quiet.map((run) => ({ ...run, size: Math.min(run.size, 18) })),
      fact: textIn(row, `${channel}_fact`),
    },
  ];
  return {
    row,
    name: several ? series : textIn(row, 'x_text'),
    mark: markBox(point, frame),
    lines,
  };
}

/** Between the last actual and the first forecast; where nothing lies ahead, the edition's month. */
function borderOf(
  input: LayoutInput,
  points: readonly LinePoint[],
  frame: LineFrame,
): { readonly x: number; readonly name: string; readonly labels: readonly Label[] } {
  const { plan, theme, measure } = input;
  const style = { ...borderStyle(theme), color: theme.ink2, fact: '', _row: '' } as const;
  const y = baseLine(-headroom - 12, theme.axisSize);
  const { width: edge, left } = frame.plot;
  const x = frame.time.at(borderTime(input, points)) * edge;
  if (!points.some((p) => p.ahead)) {
    const text = worded(plan.now.slice(0, 7), plan.language);
    const width = measure(text, style);
    return {
      x,
      name: text,
      labels: [{ ...style, text, y, x: Math.min(x - width / 2, edge + overhang - width) }],
    };
  }
  const { actual, forecast } = languageOf(plan.language).charts;
  const before = { ...style, text: actual, y, x: x - gap - measure(actual, style) };
  const behind = { ...style, text: forecast, y, x: x + gap };
  // Hard by the left edge there is no room to name what was, nor much of it.
  const hasPast = points.some((p) => !p.ahead) && before.x >= -left;
  return { x, name: forecast, labels: hasPast ? [before, behind] : [behind] };
}

/** Between a rule and the words beside it. */
const gap = 10;

function borderStyle({ axisSize }: LayoutInput['theme']): { size: number; weight: 700 } {
  return { size: axisSize, weight: 700 };
}

function borderTime({ plan, rows }: LayoutInput, points: readonly LinePoint[]): number {
  if (!points.some((p) => p.ahead)) return ruleOfNow(plan.now, rows);
  const past = points.filter((p) => !p.ahead);
  const rule = ruleOfNow(
    plan.now,
    past.map((p) => p.row),
  );
  return Math.max(rule, ...past.flatMap((p) => numberIn(p.row, 'x_high') ?? p.time));
}

/** Free to the right of a single line: for its last figure, and for what its forecast is called where that begins late. */
function roomBehind(
  input: LayoutInput,
  points: readonly LinePoint[],
  time: TimeScale,
  room: number,
): number {
  if (!points.some((p) => p.ahead)) return overhang;
  const { forecast } = languageOf(input.plan.language).charts;
  const word = input.measure(forecast, borderStyle(input.theme)) + gap;
  // The rule stands at this share of the plot, which the room behind it makes narrower.
  const share = time.at(borderTime(input, points));
  const needed = (word - (1 - share) * room) / share;
  return Math.max(overhang, Math.ceil(needed) + 1);
}

function timeLabels({ theme, measure }: LayoutInput, { time, plot }: LineFrame): Label[] {
  const style = {
    size: theme.axisSize,
    weight: 400,
    color: theme.ink2,
    fact: '',
    _row: '',
  } as const;
  const named = time.ticks.filter((tick) => tick.text !== '');
  const placed = named.map(({ text, time: at }) => {
    const width = measure(text, style);
    return { ...style, text, width, x: time.at(at) * plot.width - width / 2 };
  });
  // In a narrow plot every second or third name is enough.
  const clash = (stride: number): boolean =>
    placed.some((own, i) => {
      const next = placed[i + stride];
      return i % stride === 0 && next !== undefined && own.x + own.width + 10 > next.x;
    });
  let stride = 1;
  while (stride < placed.length && clash(stride)) stride += 1;
  return placed
    .filter((_, i) => i % stride === 0)
    .map(({ width: _, ...label }) => ({ ...label, y: baseLine(plot.height + 22, theme.axisSize) }));
}
