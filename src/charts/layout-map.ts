/** `map`: size across, in decades or from zero, ordered stages up; labels beside their marks without collisions. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { languageOf } from '../languages/index.ts';
import type { ChartPlan } from '../model/plan.ts';
import { formatTick } from '../quantity/index.ts';
import type { FlatRow } from './columns.ts';
import { axisScale, type AxisScale } from './axis-scale.ts';
import { flagIn, numberIn, textIn } from './chart-row.ts';
import { gutterOf } from './gutter.ts';
import { placeBlocks, type LabelBlock } from './label-block.ts';
import type { Datum, Label, Layout, LayoutInput } from './layout.ts';
import { lanesOf, type MapMark } from './map-lanes.ts';
import type { Box, Obstacle, Side } from './place-labels.ts';
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

export function layoutMap(input: LayoutInput): Layout {
  const { plan, theme, measure } = input;
  const signs = input.rows.map((row) => signsOf(row, 'x', theme));
  const frame = frameOf(input, signs);
  const { plot, scale, stageHeight } = frame;
  const marks = input.rows.flatMap((row, i): MapMark[] => {
    const own = signs[i];
    if (!own) return [];
    const rank = numberIn(row, 'y_rank') ?? unrated;
    const words = [nameRun(input, row), ...figureRuns(row, 'x', theme).map(firstApart)];
    return [{ row, signs: own, words, rank, ...reachOf(own, scale, plot.width) }];
  });
  const middles = middlesOf(marks, frame, (mark) => widthOf(mark.words, measure));
  const middleOf = (mark: MapMark): number => middles.get(mark) ?? 0;
  const slots = marks.filter((mark) => mark.signs.slot);
  const placed = placeBlocks(
    marks
      .filter((mark) => !mark.signs.slot)
      .map((mark) => blockOf(mark, middleOf(mark), stageBox(mark.rank, frame, plan.width))),
    {
      obstacles: slots.map((mark) => slotBox(mark, middleOf(mark), plot.width)),
      bounds: { x: 0, y: 0, width: plot.width, height: plot.height },
      sides,
    },
    plan,
    measure,
  );
  return {
    plot,
    params: { domain: scale.domain, ticks: scale.ticks },
    data: {
      rows: marks.map((mark) => ({
        ...mark.row,
        ...drawn(mark, scale, plot.width),
        py: middleOf(mark),
      })),
      minor: scale.minor.map((value) => ({ value })),
      stages: Array.from({ length: frame.stages + 1 }, (_, i) => ({
        x: -plot.left,
        x2: plot.width,
        y: i * stageHeight,
      })),
      leaders: placed.leaders,
      plates: placed.plates,
      labels: [
        ...placed.labels,
        ...slots.flatMap((mark) => wordsInSlot(input, mark, middleOf(mark))),
        ...stageLabels(input, frame),
      ],
    },
    diagnostics: [...frame.diagnostics, ...placed.diagnostics],
  };
}

/** Rank of a row whose stage is not known: a stage of its own below the others, so that it is not lost. */
const unrated = -1;

interface MapFrame {
  readonly plot: Layout['plot'];
  readonly scale: AxisScale;
  readonly stages: number;
  /** 1 where a row has no stage; their band stands at the bottom. */
  readonly below: number;
  readonly stageHeight: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** Stages left of the plot, decades below it; the caption says what both are. */
function frameOf({ plan, theme, measure, rows }: LayoutInput, signs: readonly Signs[]): MapFrame {
  const { categories = [] } = plan.channels.y ?? {};
  const style = { size: theme.nameSize, weight: 700 } as const;
  const below = rows.some((row) => numberIn(row, 'y_rank') === null) ? 1 : 0;
  const named = [...categories.map((c) => c.label), ...(below === 1 ? [notRated(plan)] : [])];
  const names = named.map((text) => ({ text, width: measure(text, style) }));
  const { width: left, diagnostics } = gutterOf(plan, names, 28);
  const top = 4;
  // From zero, an open end needs room to be open into; decades have it.
  const open = plan.scale === 'linear' ? 1.3 : 1;
  const extent = signs.flatMap((own) => [
    ...extentOf(own),
    ...(own.fade === 'high' && own.value !== null ? [own.value * open] : []),
  ]);
  const scale = axisScale(plan.scale, extent.length > 0 ? extent : [1]);
  const unit = plan.channels.x?.unit ?? '';
  const last = formatTick(scale.domain[1], unit, plan.language);
  const tick = measure(last, { size: theme.axisSize, weight: 400 });
  const width = widthFor(signs, scale, plan.width - left, tick / 2);
  const height = plan.height - top - theme.axisSize - 17;
  const stages = categories.length + below;
  const stageHeight = height / Math.max(stages, 1);
  return { plot: { left, top, width, height }, scale, stages, below, stageHeight, diagnostics };
}

/** Vertical middle of each mark, in pixels of the plot. */
function middlesOf(
  marks: readonly MapMark[],
  { plot, stages, below, stageHeight }: MapFrame,
  wordsOf: (mark: MapMark) => number,
): Map<MapMark, number> {
  const middles = new Map<MapMark, number>();
  for (let rank = -below; rank < stages - below; rank++) {
    const own = marks.filter((mark) => mark.rank === rank);
    const top = plot.height - (rank + below + 1) * stageHeight;
    for (const [mark, { lane, count }] of lanesOf(own, stageHeight, wordsOf)) {
      middles.set(mark, top + ((lane + 0.5) * stageHeight) / count);
    }
  }
  return middles;
}

function blockOf(mark: MapMark, middle: number, bounds: Box): LabelBlock {
  const { row, left, right, words } = mark;
  const box: Box = { x: left, y: middle - radius, width: right - left, height: 2 * radius };
  const lines = [{ runs: words, fact: textIn(row, 'x_fact') }];
  return { row, name: textIn(row, 'label'), mark: box, bounds, lines };
}

/** A label never leaves its stage: it would tell another one. */
function stageBox(rank: number, { plot, below, stageHeight }: MapFrame, width: number): Box {
  const y = plot.height - (rank + below + 1) * stageHeight + 1;
  return { x: 2, y, width: width - plot.left - 2, height: stageHeight - 2 };
}

function slotBox(mark: MapMark, middle: number, width: number): Obstacle {
  const name = textIn(mark.row, 'label');
  return { name, x: 0, y: middle - slotHeight / 2, width, height: slotHeight };
}

/** The plot ends where its last tick's words and every fading end still fit. */
function widthFor(signs: readonly Signs[], scale: AxisScale, room: number, tick: number): number {
  const widths = signs.map(({ value, fade }) => {
    const share = value === null ? 0 : scale.at(value);
    const tail = fade === 'high' ? fadeLength : radius + 2;
    return share > 0 ? (room - tail) / share : room;
  });
  return Math.floor(Math.min(room - tick, ...widths));
}

function wordsInSlot({ measure }: LayoutInput, mark: MapMark, middle: number): Label[] {
  const place = { x: 14, middle, fact: textIn(mark.row, 'x_fact'), row: textIn(mark.row, '_row') };
  return placeRuns(mark.words, place, measure);
}

function nameRun({ theme }: LayoutInput, row: FlatRow): Run {
  const color = flagIn(row, 'highlight') ? theme.accent : theme.ink;
  return { text: textIn(row, 'label'), size: theme.nameSize - 1, weight: 700, color, gap: 0 };
}

/** The figure stands behind the name, quieter than where it is alone. */
function firstApart(run: Run, index: number): Run {
  return { ...run, size: Math.min(run.size, 16), weight: 400, gap: index === 0 ? 8 : run.gap };
}

function reachOf(signs: Signs, scale: AxisScale, width: number): { left: number; right: number } {
  if (signs.band)
    return { left: scale.at(signs.band[0]) * width, right: scale.at(signs.band[1]) * width };
  if (signs.value === null) return signs.slot ? { left: 0, right: width } : { left: 0, right: 0 };
  const x = scale.at(signs.value) * width;
  return {
    left: x - (signs.fade === 'low' ? fadeLength : radius),
    right: x + (signs.fade === 'high' ? fadeLength : radius),
  };
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

/** The stages in the middle of their bands, the highest on top. */
function stageLabels(
  { plan, theme }: LayoutInput,
  { plot, below, stageHeight }: MapFrame,
): Label[] {
  const base = { x: -plot.left, fact: '', _row: '' };
  const { categories = [] } = plan.channels.y ?? {};
  const name = (text: string, rank: number): Label => {
    const y = baseLine(plot.height - (rank + below + 0.5) * stageHeight, theme.nameSize);
    const known = rank !== unrated;
    const color = known ? theme.ink : theme.ink2;
    return { ...base, y, text, size: theme.nameSize, weight: known ? 700 : 400, color };
  };
  return [
    ...categories.map(({ label }, rank) => name(label, rank)),
    ...(below === 1 ? [name(notRated(plan), unrated)] : []),
  ];
}

function notRated({ language }: ChartPlan): string {
  return languageOf(language).charts.notRated;
}
