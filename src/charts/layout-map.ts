/** `map`: size across on a log scale, ordered stages up; labels beside their marks without collisions. */
import { error } from '../diagnostics/diagnostic.ts';
import type { ChartRow } from '../model/plan.ts';
import { formatTick } from '../quantity/index.ts';
import { axisScale, type AxisScale } from './axis-scale.ts';
import { flagIn, numberIn, textIn } from './chart-row.ts';
import { placeBlocks, type LabelBlock } from './label-block.ts';
import type { Datum, Label, Layout, LayoutInput } from './layout.ts';
import type { Box, Side } from './place-labels.ts';
import { baseLine, figureRuns, placeRuns, widthOf, type Run } from './runs.ts';
import { extentOf, fadeFill, signsOf, type Signs } from './signs.ts';

const radius = 9;
const fadeLength = 64;
const slotHeight = 28;
const sides: readonly Side[] = [
  'right',
  'left',
  'above',
  'below',
  'aboveRight',
  'belowRight',
  'aboveLeft',
  'belowLeft',
];

interface MapMark {
  readonly row: ChartRow;
  readonly signs: Signs;
  readonly words: readonly Run[];
  readonly rank: number;
  /** Pixels of the plot. */
  readonly left: number;
  readonly right: number;
}

export function layoutMap(input: LayoutInput): Layout {
  const { plan, theme, measure, rows } = input;
  const stages = plan.channels.y?.categories ?? [];
  const quiet = { size: theme.axisSize, weight: 400 } as const;
  const title = plan.channels.y?.title ?? '';
  const left = Math.ceil(Math.max(0, ...stages.map((s) => measure(s.label, { size: theme.nameSize, weight: 700 })))) + 28;
  const top = title === '' ? 4 : theme.axisSize + 17;
  const signs = rows.map((row) => signsOf(row, 'x', theme));
  const extent = signs.flatMap(extentOf).filter((value) => value > 0);
  const scale = axisScale('log', extent.length > 0 ? extent : [1]);
  const lastTick = measure(formatTick(scale.domain[1], plan.channels.x?.unit ?? '', plan.language), quiet);
  const plot = {
    left,
    top,
    width: widthFor(signs, scale, plan.width - left, lastTick / 2),
    height: plan.height - top - theme.axisSize - 17,
  };
  const marks = rows.flatMap((row, i): MapMark[] => {
    const sign = signs[i];
    const rank = numberIn(row, 'y_rank');
    if (!sign || rank === null || extentOf(sign).some((value) => value <= 0)) return [];
    const words = [nameRun(input, row), ...figureRuns(row, 'x', theme).map(firstApart)];
    return [{ row, signs: sign, words, rank, ...reachOf(sign, scale, plot.width) }];
  });
  const stageHeight = plot.height / Math.max(stages.length, 1);
  const lanes = stages.map((_, rank) => lanesOf(marks.filter((m) => m.rank === rank), stageHeight, measureOf(input)));
  const middleOf = (mark: MapMark): number => {
    const { lane, count } = lanes[mark.rank]?.get(mark) ?? { lane: 0, count: 1 };
    return plot.height - (mark.rank + 1) * stageHeight + ((lane + 0.5) * stageHeight) / count;
  };
  const blocks = marks.filter((mark) => !mark.signs.slot).map((mark): LabelBlock => {
    const box: Box = { x: mark.left, y: middleOf(mark) - radius, width: mark.right - mark.left, height: 2 * radius };
    const fact = textIn(mark.row, 'x_fact');
    const stage: Box = {
      x: 2,
      y: plot.height - (mark.rank + 1) * stageHeight + 1,
      width: plan.width - plot.left - 2,
      height: stageHeight - 2,
    };
    return { row: mark.row, name: textIn(mark.row, 'label'), mark: box, bounds: stage, lines: [{ runs: mark.words, fact }] };
  });
  const slots = marks.filter((mark) => mark.signs.slot);
  const obstacles = slots.map((mark) => ({
    name: textIn(mark.row, 'label'),
    x: 0,
    y: middleOf(mark) - slotHeight / 2,
    width: plot.width,
    height: slotHeight,
  }));
  const bounds = { x: 0, y: 0, width: plot.width, height: plot.height };
  const placed = placeBlocks(blocks, { obstacles, bounds, sides }, plan, measure);
  const unplaced = rows.filter((_, i) => extentOf(signs[i] ?? none).some((value) => value <= 0));
  return {
    plot,
    params: { domain: scale.domain, ticks: scale.ticks },
    data: {
      rows: marks.map((mark) => ({ ...mark.row, ...drawn(mark, scale, plot.width), py: middleOf(mark) })),
      minor: scale.minor.map((value) => ({ value })),
      stages: Array.from({ length: stages.length + 1 }, (_, i) => ({ x: -left, x2: plot.width, y: i * stageHeight })),
      leaders: placed.leaders,
      plates: placed.plates,
      labels: [
        ...placed.labels,
        ...slots.flatMap((mark) => wordsInSlot(input, mark, middleOf(mark))),
        ...stageLabels(input, stageHeight, plot),
      ],
    },
    diagnostics: [
      ...placed.diagnostics,
      ...unplaced.map((row) =>
        error('log-not-positive', { row: textIn(row, 'label'), text: textIn(row, 'x_text') }, plan.at),
      ),
    ],
  };
}

const none: Pick<Signs, 'band' | 'value'> = { band: null, value: null };

/** The plot ends where its last tick's words and every fading end still fit. */
function widthFor(signs: readonly Signs[], scale: AxisScale, room: number, tick: number): number {
  const widths = signs.map(({ value, fade }) => {
    const share = value === null || value <= 0 ? 0 : scale.at(value);
    const tail = fade === 'high' ? fadeLength : radius + 2;
    return share > 0 ? (room - tail) / share : room;
  });
  return Math.floor(Math.min(room - tick, ...widths));
}

function wordsInSlot({ measure }: LayoutInput, mark: MapMark, middle: number): Label[] {
  const place = { x: 14, middle, fact: textIn(mark.row, 'x_fact'), row: textIn(mark.row, '_row') };
  return placeRuns(mark.words, place, measure);
}

function nameRun({ theme }: LayoutInput, row: ChartRow): Run {
  const color = flagIn(row, 'highlight') ? theme.accent : theme.ink;
  return { text: textIn(row, 'label'), size: theme.nameSize - 1, weight: 700, color, gap: 0 };
}

/** The figure stands behind the name, quieter than where it is alone. */
function firstApart(run: Run, index: number): Run {
  return { ...run, size: Math.min(run.size, 16), weight: 400, gap: index === 0 ? 8 : run.gap };
}

function measureOf({ measure }: LayoutInput): (mark: MapMark) => number {
  return (mark) => widthOf(mark.words, measure);
}

function reachOf(signs: Signs, scale: AxisScale, width: number): { left: number; right: number } {
  if (signs.band) return { left: scale.at(signs.band[0]) * width, right: scale.at(signs.band[1]) * width };
  if (signs.value === null) return signs.slot ? { left: 0, right: width } : { left: 0, right: 0 };
  const x = scale.at(signs.value) * width;
  return {
    left: x - (signs.fade === 'low' ? fadeLength : radius),
    right: x + (signs.fade === 'high' ? fadeLength : radius),
  };
}

/** Marks of one stage that would lie on each other, or whose words would, are set below one another, as far as the stage is high. */
function lanesOf(
  marks: readonly MapMark[],
  height: number,
  wordsOf: (mark: MapMark) => number,
): Map<MapMark, { lane: number; count: number }> {
  const most = Math.max(1, Math.floor(height / 24));
  const ends: number[] = [];
  const chosen = new Map<MapMark, number>();
  for (const mark of [...marks].sort((a, b) => a.left - b.left)) {
    const free = ends.findIndex((end) => end <= mark.left);
    const least = ends.indexOf(Math.min(...ends));
    const lane = free >= 0 ? free : ends.length < most ? ends.length : least;
    // The words of a slot stand above or below it.
    ends[lane] = mark.signs.slot ? Infinity : mark.right + wordsOf(mark) + 16;
    chosen.set(mark, lane);
  }
  const slots = marks.some((mark) => mark.signs.slot) ? 1 : 0;
  const count = Math.min(most, Math.max(1, ends.length + slots));
  return new Map([...chosen].map(([mark, lane]) => [mark, { lane, count }]));
}

function drawn({ signs, left, right }: MapMark, scale: AxisScale, width: number): Datum {
  const x = signs.value === null ? 0 : scale.at(signs.value) * width;
  return {
    x: signs.value,
    form: signs.value !== null ? 'dot' : signs.band ? 'band' : signs.slot ? 'slot' : 'words',
    from: signs.band?.[0] ?? null,
    to: signs.band?.[1] ?? null,
    fade_x: signs.fade === null ? null : signs.fade === 'high' ? x : left,
    fade_x2: signs.fade === null ? null : signs.fade === 'high' ? right : x,
    fade_fill: signs.fade === null ? null : fadeFill(signs),
    fill: signs.fill,
    stroke: signs.stroke,
    dash: signs.dash,
  };
}

/** The stages in the middle of their bands, the highest on top; what they are, above them. */
function stageLabels({ plan, theme }: LayoutInput, height: number, plot: Layout['plot']): Label[] {
  const base = { x: -plot.left, fact: '', _row: '' };
  const { categories = [], title = '' } = plan.channels.y ?? {};
  const names = categories.map(({ label }, rank): Label => {
    const y = baseLine(plot.height - (rank + 0.5) * height, theme.nameSize);
    return { ...base, y, text: label, size: theme.nameSize, weight: 700, color: theme.ink };
  });
  if (title === '') return names;
  const y = baseLine(-16, theme.axisSize);
  return [...names, { ...base, y, text: title, size: theme.axisSize, weight: 400, color: theme.ink2 }];
}
