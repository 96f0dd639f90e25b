/** `grouped-dots`: several figures a row on one scale, each in a lane and with a shape of its own, so that their words never meet. */
import { formatTick } from '../quantity/index.ts';
import { axisScale, type AxisScale } from './axis-scale.ts';
import { flagIn, textIn } from './chart-row.ts';
import type { Datum, Label, Layout, LayoutInput } from './layout.ts';
import {
  figureGap,
  markTail,
  middleOf,
  nameLabels,
  rowFrame,
  type FrameRow,
  type RowFrame,
} from './row-frame.ts';
import { baseLine, figureRuns, placeRuns, plateUnder, widthOf } from './runs.ts';
import { extentOf, fadeFill, signsOf } from './signs.ts';

const shapes = ['circle', 'diamond', 'square', 'triangle-up'] as const;
const radius = 8;
const fadeLength = 56;
const figureOverlap = 8;
const tailOf = markTail({ open: fadeLength - figureOverlap, mark: radius });
const slotInset = 16;
const lane = 26;
/** Between two rows. */
const air = 8;

interface Mark extends FrameRow {
  readonly channel: string;
  readonly index: number;
  readonly lane: number;
}

export function layoutGroupedDots(input: LayoutInput): Layout {
  const { plan, theme, measure } = input;
  const series = Object.keys(plan.channels).filter((name) => /^x_\d+$/.test(name));
  const marks = input.rows.flatMap((row, index) =>
    series.map((channel, position): Mark => {
      const figure = figureRuns(row, channel, theme).map((run) => ({
        ...run,
        size: Math.min(run.size, 18),
        weight: position === 0 ? run.weight : (400 as const),
      }));
      const signs = signsOf(row, channel, theme);
      const figureWidth = widthOf(figure, measure);
      return { row, signs, figure, figureWidth, channel, index: index, lane: position };
    }),
  );
  const extent = marks.flatMap((mark) => extentOf(mark.signs));
  const scale = axisScale(plan.scale, extent.length > 0 ? extent : [1]);
  const unit = plan.channels.x_0?.unit ?? '';
  const quiet = { size: theme.axisSize, weight: 400 } as const;
  const lastTick = measure(formatTick(scale.domain[1], unit, plan.language), quiet);
  const head = theme.nameSize + 10;
  const top = head + theme.axisSize + 21;
  const tallest = series.length * lane + air;
  const most = Math.floor((plan.height - top) / (series.length * least + air));
  const fits = { rows: input.rows.length, most };
  const options = { top, tallest, right: Math.ceil(lastTick / 2), scale, tailOf, fits };
  const frame = rowFrame(input, marks, options);
  const pitch = Math.min(tallest, (plan.height - top) / Math.max(input.rows.length, 1));
  const step = (pitch - air) / series.length;
  const own: RowFrame = { ...frame, pitch, height: pitch * input.rows.length };
  const y = (mark: Mark): number =>
    middleOf(own, mark.index) + (mark.lane - (series.length - 1) / 2) * step;
  return {
    plot: { left: frame.left, top, width: frame.width, height: own.height },
    params: { domain: scale.domain, ticks: scale.ticks },
    data: {
      rows: marks.map((mark) => drawn(mark, y(mark), scale, frame.width)),
      rules: input.rows.slice(1).map((_, index) => {
        const between = { y: (index + 1) * pitch, y2: (index + 1) * pitch };
        return {
          x: -frame.left,
          x2: frame.width,
          ...between,
          stroke: theme.grid,
          line: 1,
          dash: null,
        };
      }),
      minor: scale.minor.map((value) => ({ value })),
      heads: headMarks(input, series, frame.left, top),
      labels: [
        ...nameLabels(
          input,
          input.rows.map((row) => firstOf(marks, row)),
          own,
        ),
        ...headLabels(input, series, frame.left, top),
        ...marks.flatMap((mark) => wordsOf(input, mark, y(mark), scale, frame.width)),
      ],
      plates: marks.map((mark) =>
        plateUnder(startOf(mark, scale, frame.width), mark.figureWidth, y(mark)),
      ),
    },
    diagnostics: frame.diagnostics,
  };
}

/** Pixels a lane needs at the size of its figure. */
const least = 20;

function firstOf(marks: readonly Mark[], row: FrameRow['row']): FrameRow {
  const found = marks.find((mark) => mark.row === row);
  if (!found) throw new Error('a row without marks');
  return found;
}

function startOf(mark: Mark, scale: AxisScale, width: number): number {
  const tail = tailOf(mark);
  // Without a place on the scale the shape stands where the plot begins, and the words behind it.
  return tail ? scale.at(tail.value) * width + tail.px + figureGap : slotInset + radius + 8;
}

function drawn(
  { row, signs, channel, lane: position }: Mark,
  py: number,
  scale: AxisScale,
  width: number,
): Datum {
  const x = signs.value === null ? slotInset : scale.at(signs.value) * width;
  const [from, to] = signs.band ?? [null, null];
  return {
    _row: textIn(row, '_row'),
    highlight: flagIn(row, 'highlight'),
    shape: shapes[position] ?? 'circle',
    channel,
    py,
    // A range has no middle, but its shape can stand at both ends.
    form: signs.value !== null ? 'dot' : signs.band ? 'band' : signs.slot ? 'slot' : 'words',
    x,
    from: from === null ? null : scale.at(from) * width,
    to: to === null ? null : scale.at(to) * width,
    fade_x: signs.fade === null ? null : x,
    fade_x2: signs.fade === null ? null : signs.fade === 'high' ? x + fadeLength : x - fadeLength,
    fade_fill: signs.fade === null ? null : fadeFill(signs),
    fill: signs.fill,
    stroke: signs.stroke,
    dash: signs.dash,
  };
}

function wordsOf(
  input: LayoutInput,
  mark: Mark,
  middle: number,
  scale: AxisScale,
  width: number,
): Label[] {
  const { row, channel, figure } = mark;
  const place = {
    x: startOf(mark, scale, width),
    middle,
    fact: textIn(row, `${channel}_fact`),
    row: textIn(row, '_row'),
  };
  return placeRuns(figure, place, input.measure);
}

/** Above the plot: each shape with what it stands for. */
function headLabels(
  { plan, theme, measure }: LayoutInput,
  series: readonly string[],
  left: number,
  top: number,
): Label[] {
  const y = baseLine(-top + theme.nameSize / 2 + 2, theme.nameSize);
  let x = -left;
  return series.map((name) => {
    const { title = '' } = plan.channels[name] ?? {};
    const style = { size: theme.subSize + 1, weight: 400 } as const;
    const label: Label = {
      ...style,
      x: x + 24,
      y,
      text: title,
      color: theme.ink,
      fact: '',
      _row: '',
    };
    x += 24 + measure(title, style) + 28;
    return label;
  });
}

function headMarks(
  input: LayoutInput,
  series: readonly string[],
  left: number,
  top: number,
): Datum[] {
  const { theme } = input;
  return headLabels(input, series, left, top).map(({ x }, position) => ({
    x: x - 15,
    y: -top + theme.nameSize / 2 + 2,
    shape: shapes[position] ?? 'circle',
    fill: theme.neutral,
    stroke: theme.neutral,
  }));
}
