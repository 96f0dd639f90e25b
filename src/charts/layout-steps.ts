/** `steps`: events over time by size; a line shows the largest so far, up to the edition's month. */
import type { ChartPlan } from '../model/plan.ts';
import { formatTick } from '../quantity/index.ts';
import type { FlatRow } from './columns.ts';
import { axisScale, type AxisScale } from './axis-scale.ts';
import { flagIn, numberIn, textIn } from './chart-row.ts';
import { placeBlocks, type LabelBlock } from './label-block.ts';
import type { Datum, Label, Layout, LayoutInput } from './layout.ts';
import type { Box, Side } from './place-labels.ts';
import { baseLine, figureRuns } from './runs.ts';
import { extentOf, fadeFill, signsOf, type Signs } from './signs.ts';
import { stepsLine, type StepsFrame } from './steps-line.ts';
import { leftOfTime, ruleOfNow, timeScale, worded } from './time-scale.ts';

const radius = 9;
const fadeLength = 44;
/** Room for words above the highest mark. */
const headroom = 46;
/** Free to the right of the plot, for words at its end. */
const overhang = 28;
/** The line rises to the right: what is above it to the left is free. */
const sides: readonly Side[] = [
  'aboveLeft',
  'above',
  'left',
  'belowRight',
  'right',
  'below',
  'aboveRight',
  'belowLeft',
];

export function layoutSteps(input: LayoutInput): Layout {
  const { plan, theme, measure, rows } = input;
  const signs = rows.map((row) => signsOf(row, 'y', theme));
  const frame = frameOf(input, signs);
  const { time, scale, plot } = frame;
  const line = stepsLine(input, signs, frame);
  const now = time.at(ruleOfNow(plan.now, rows)) * plot.width;
  const high = plot.height + headroom;
  const nowLine = { name: monthOf(plan), x: now - 1, y: -headroom, width: 2, height: high };
  const placed = placeBlocks(
    rows.flatMap((row, i) => blockOf(input, row, signs[i], frame)),
    {
      obstacles: [...line.obstacles, nowLine],
      bounds: { x: 0, y: -headroom, width: plot.width + overhang - 4, height: high },
      sides,
    },
    plan,
    measure,
  );
  return {
    plot,
    params: { domain: scale.domain, ticks: scale.ticks, times: time.domain },
    data: {
      rows: rows.map((row, i): Datum => {
        const sign = signs[i];
        return sign ? { ...row, ...marksOf(sign, scale, plot.height), span: isLong(row) } : row;
      }),
      line: line.points,
      now: [{ x: now, y: -headroom, y2: plot.height }],
      ticks: time.ticks.map(({ time: at, text }) => ({ time: at, long: text !== '' })),
      leaders: placed.leaders,
      plates: placed.plates,
      labels: [...placed.labels, ...line.labels, ...timeLabels(input, frame, now)],
    },
    diagnostics: placed.diagnostics,
  };
}

/** Figures left of the plot, years below it, the edition's month and room for the highest words above it. */
function frameOf({ plan, theme, measure, rows }: LayoutInput, signs: readonly Signs[]): StepsFrame {
  const extent = signs.flatMap(extentOf);
  const scale = axisScale(plan.scale, extent.length > 0 ? extent : [1]);
  const times = rows.flatMap((row) => {
    const from = numberIn(row, 'x_low');
    const to = numberIn(row, 'x_high');
    // The end of a span is the first moment that is no longer in it.
    return [...(from === null ? [] : [from]), ...(to === null ? [] : [to - 1])];
  });
  const quiet = { size: theme.axisSize, weight: 400 } as const;
  const unit = plan.channels.y?.unit ?? '';
  const ticks = scale.ticks.map((v) => measure(formatTick(v, unit, plan.language), quiet));
  const time = timeScale(times, plan.now, plan.language);
  const left = leftOfTime(time, ticks, (text) => measure(text, quiet));
  const top = theme.axisSize + 13 + headroom;
  const width = plan.width - left - overhang;
  const height = plan.height - top - theme.axisSize - 17;
  return {
    scale,
    time,
    plot: { left, top, width, height },
  };
}

function blockOf(
  { theme }: LayoutInput,
  row: FlatRow,
  signs: Signs | undefined,
  { time, scale, plot }: StepsFrame,
): LabelBlock[] {
  const x = numberIn(row, 'x');
  if (!signs || x === null) return [];
  const highlight = flagIn(row, 'highlight');
  const name = {
    text: textIn(row, 'label'),
    size: theme.subSize + 1,
    weight: highlight ? 700 : 400,
    color: highlight ? theme.accent : theme.ink,
    gap: 0,
  } as const;
  const lines = [
    { runs: [name], fact: textIn(row, 'label_fact') },
    { runs: figureRuns(row, 'y', theme), fact: textIn(row, 'y_fact') },
  ];
  const mark = markBox(signs, time.at(x) * plot.width, scale, plot.height);
  return [{ row, name: name.text, mark, lines }];
}

function monthOf(plan: ChartPlan): string {
  return worded(plan.now.slice(0, 7), plan.language);
}

/** Longer than a month: drawn as the span it is. */
function isLong(row: FlatRow): boolean {
  const from = numberIn(row, 'x_low');
  const to = numberIn(row, 'x_high');
  return from !== null && to !== null && to - from > 40 * 86_400_000;
}

function marksOf(signs: Signs, scale: AxisScale, height: number): Datum {
  const y = signs.value === null ? 0 : (1 - scale.at(signs.value)) * height;
  return {
    y: signs.value,
    form: signs.value !== null ? 'dot' : signs.band ? 'band' : signs.slot ? 'slot' : 'words',
    from: signs.band?.[0] ?? scale.domain[0],
    to: signs.band?.[1] ?? scale.domain[1],
    fade_y: signs.fade === null ? null : y,
    fade_y2: signs.fade === null ? null : signs.fade === 'high' ? y - fadeLength : y + fadeLength,
    fade_fill: signs.fade === null ? null : fadeFill(signs, 'y'),
    fill: signs.fill,
    stroke: signs.stroke,
    dash: signs.dash,
    corner: signs.slot ? 7 : radius,
  };
}

function markBox(signs: Signs, x: number, scale: AxisScale, height: number): Box {
  const yOf = (value: number): number => (1 - scale.at(value)) * height;
  const [low, high] =
    signs.band ??
    (signs.slot ? scale.domain : [signs.value ?? scale.domain[0], signs.value ?? scale.domain[0]]);
  const top = yOf(high) - (signs.fade === 'high' ? fadeLength : radius);
  const bottom = yOf(low) + (signs.fade === 'low' ? fadeLength : radius);
  return { x: x - radius, y: top, width: 2 * radius, height: bottom - top };
}

/** Years under the plot, the edition's month above its line. */
function timeLabels(
  { plan, theme, measure }: LayoutInput,
  { time, plot }: StepsFrame,
  now: number,
): Label[] {
  const base = { size: theme.axisSize, color: theme.ink2, fact: '', _row: '' };
  const words = (text: string, x: number, y: number, weight: 400 | 700): Label => {
    const width = measure(text, { size: theme.axisSize, weight });
    const most = plot.width + overhang - width;
    return {
      ...base,
      weight,
      text,
      x: Math.min(x - width / 2, most),
      y: baseLine(y, theme.axisSize),
    };
  };
  return [
    ...time.ticks
      .filter((tick) => tick.text !== '')
      .map((tick) => words(tick.text, time.at(tick.time) * plot.width, plot.height + 22, 400)),
    words(monthOf(plan), now, -headroom - 14, 700),
  ];
}
