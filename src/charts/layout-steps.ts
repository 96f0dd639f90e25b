/** `steps`: events over time by size; a line shows the largest so far, up to the edition's month. */
import { error } from '../diagnostics/diagnostic.ts';
import type { ChartRow } from '../model/plan.ts';
import { formatTick } from '../quantity/index.ts';
import { axisScale, type AxisScale } from './axis-scale.ts';
import { flagIn, numberIn, textIn } from './chart-row.ts';
import { placeBlocks, type LabelBlock } from './label-block.ts';
import type { Datum, Label, Layout, LayoutInput } from './layout.ts';
import type { Box, Obstacle, Side } from './place-labels.ts';
import { baseLine, figureRuns } from './runs.ts';
import { extentOf, fadeFill, signsOf, type Signs } from './signs.ts';
import { timeOf, timeScale, worded, type TimeScale } from './time-scale.ts';

const radius = 9;
const fadeLength = 44;
/** Room for words above the highest mark. */
const headroom = 46;
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
  const extent = signs.flatMap((s) => extentOf(s).filter((v) => plan.scale === 'linear' || v > 0));
  const scale = axisScale(plan.scale, extent.length > 0 ? extent : [1]);
  const times = rows.flatMap((row) => [numberIn(row, 'x_low') ?? [], numberIn(row, 'x_high') ?? []].flat());
  const time = timeScale(times.map((t, i) => (i % 2 === 1 ? t - 1 : t)), plan.now, plan.language);
  const unit = plan.channels.y?.unit ?? '';
  const quiet = { size: theme.axisSize, weight: 400 } as const;
  const tickWidths = scale.ticks.map((v) => measure(formatTick(v, unit, plan.language), quiet));
  const left = Math.ceil(Math.max(...tickWidths)) + 16;
  const top = theme.axisSize + 13 + headroom;
  const plot = {
    left,
    top,
    width: plan.width - left - 28,
    height: plan.height - top - theme.axisSize - 17,
  };
  const marks = rows.map((row, i): Datum => {
    const sign = signs[i];
    return sign ? { ...row, ...marksOf(sign, scale, plot.height), span: isLong(row) } : row;
  });
  const line = largestSoFar(input, signs, time);
  const now = time.at(timeOf(plan.now)) * plot.width;
  const blocks = rows.flatMap((row, i): LabelBlock[] => {
    const sign = signs[i];
    const x = numberIn(row, 'x');
    if (!sign || x === null) return [];
    const highlight = flagIn(row, 'highlight');
    const name = {
      text: textIn(row, 'label'),
      size: theme.subSize + 1,
      weight: highlight ? 700 : 400,
      color: highlight ? theme.accent : theme.ink,
      gap: 0,
    } as const;
    return [
      {
        row,
        name: name.text,
        mark: markBox(sign, time.at(x) * plot.width, scale, plot.height),
        lines: [
          { runs: [name], fact: textIn(row, 'label_fact') },
          { runs: figureRuns(row, 'y', theme), fact: textIn(row, 'y_fact') },
        ],
      },
    ];
  });
  const placed = placeBlocks(
    blocks,
    {
      obstacles: [...lineBoxes(line, time, scale, plot), { name: worded(plan.now.slice(0, 7), plan.language), x: now - 1, y: -headroom, width: 2, height: plot.height + headroom }],
      bounds: { x: 0, y: -headroom, width: plot.width + 24, height: plot.height + headroom },
      sides,
    },
    plan,
    measure,
  );
  const unplaced = rows.filter((_, i) => plan.scale === 'log' && extentOf(signs[i] ?? noSigns).some((v) => v <= 0));
  return {
    plot,
    params: { domain: scale.domain, ticks: scale.ticks, times: time.domain },
    data: {
      rows: marks,
      line,
      now: [{ x: now, y: -headroom, y2: plot.height }],
      ticks: time.ticks.map(({ time: at, text }) => ({ time: at, long: text !== '' })),
      leaders: placed.leaders,
      plates: placed.plates,
      labels: [...placed.labels, ...timeLabels(input, time, plot, now)],
    },
    diagnostics: [
      ...placed.diagnostics,
      ...unplaced.map((row) =>
        error('log-not-positive', { row: textIn(row, 'label'), text: textIn(row, 'y_text') }, plan.at),
      ),
    ],
  };
}

/** Longer than a month: drawn as the span it is. */
function isLong(row: ChartRow): boolean {
  const from = numberIn(row, 'x_low');
  const to = numberIn(row, 'x_high');
  return from !== null && to !== null && to - from > 40 * 86_400_000;
}

const noSigns: Pick<Signs, 'band' | 'value'> = { band: null, value: null };

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
  const [low, high] = signs.band ?? (signs.slot ? scale.domain : [signs.value ?? scale.domain[0], signs.value ?? scale.domain[0]]);
  const top = yOf(high) - (signs.fade === 'high' ? fadeLength : radius);
  const bottom = yOf(low) + (signs.fade === 'low' ? fadeLength : radius);
  return { x: x - radius, y: top, width: 2 * radius, height: bottom - top };
}

/** The course of the largest figure stated so far. It is drawn, not printed: the figures are those of the rows. */
function largestSoFar(input: LayoutInput, signs: readonly Signs[], time: TimeScale): Datum[] {
  const known = input.rows
    .flatMap((row, i) => {
      const sign = signs[i];
      const x = numberIn(row, 'x');
      const value = sign?.sure === 'undisclosed' || sign?.fade === 'low' ? null : (sign?.value ?? null);
      return x === null || value === null ? [] : [{ x, value }];
    })
    .sort((a, b) => a.x - b.x);
  const line: { x: number; value: number }[] = [];
  for (const { x, value } of known) {
    line.push({ x, value: Math.max(value, line.at(-1)?.value ?? value) });
  }
  const last = line.at(-1);
  const end = Math.min(timeOf(input.plan.now), time.domain[1]);
  return last && end > last.x ? [...line, { x: end, value: last.value }] : line;
}

/** The steps as boxes that no label may lie on. */
function lineBoxes(
  line: readonly Datum[],
  time: TimeScale,
  scale: AxisScale,
  plot: Layout['plot'],
): Obstacle[] {
  const points = line.map(({ x, value }) => ({
    x: time.at(Number(x)) * plot.width,
    y: (1 - scale.at(Number(value))) * plot.height,
  }));
  return points.slice(1).flatMap((to, i): Obstacle[] => {
    const from = points[i] ?? to;
    return [
      { name: '—', x: from.x, y: from.y - 1, width: to.x - from.x, height: 2 },
      { name: '—', x: to.x - 1, y: to.y, width: 2, height: from.y - to.y },
    ];
  });
}

/** Years under the plot, the edition's month above its line. */
function timeLabels(
  { plan, theme, measure }: LayoutInput,
  time: TimeScale,
  plot: Layout['plot'],
  now: number,
): Label[] {
  const base = { size: theme.axisSize, color: theme.ink2, fact: '', _row: '' };
  const words = (text: string, x: number, y: number, weight: 400 | 700): Label => {
    const width = measure(text, { size: theme.axisSize, weight });
    const most = plot.width + 28 - width;
    return { ...base, weight, text, x: Math.min(x - width / 2, most), y: baseLine(y, theme.axisSize) };
  };
  return [
    ...time.ticks
      .filter((tick) => tick.text !== '')
      .map((tick) => words(tick.text, time.at(tick.time) * plot.width, plot.height + 22, 400)),
    words(worded(plan.now.slice(0, 7), plan.language), now, -headroom - 14, 700),
  ];
}
