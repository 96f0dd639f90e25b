/** `grouped-dots`: several figures a row on one scale, each in a lane and with a shape of its own, so that their words never meet. */
import { axisScale } from '../../axis-scale.ts';
import { textIn } from '../../chart-row.ts';
import type { FlatRow } from '../../columns.ts';
import { listedChannels } from '../../listed-channels.ts';
import type { Frame, FrameInput } from '../../preset.ts';
import {
  figureAt,
  figureGap,
  markTail,
  nameLabels,
  rowFrame,
  type FrameRow,
} from '../../row-frame.ts';
import { figureRuns, widthOf } from '../../runs.ts';
import { extentOf, signsOf } from '../../signs.ts';
import { lastHalf, minorTicks, tickParams } from '../../ticks.ts';
import { wordsAt } from '../../words-at.ts';

/** The figure may begin where the fading end, 56 px long, has all but gone. */
const tailOf = markTail({ open: 48, mark: 8 });
/** Behind the shape of a figure without a place on the scale. */
const besideKey = 32;
/** Pixels of a lane at most, those it needs at the size of its figure, and those between two rows. */
const lane = 26;
const least = 20;
const air = 8;

interface Mark extends FrameRow {
  readonly lane: number;
}

export function frame(input: FrameInput): Frame {
  const { plan, theme } = input;
  const series = listedChannels(plan, 'x');
  const marks = input.rows.flatMap((row) =>
    series.map((channel, index) => markOf(input, figureOf(row, channel, index), index)),
  );
  const extent = marks.flatMap(({ signs }) => extentOf(signs));
  const scale = axisScale(plan.scale, extent);
  const params = tickParams(scale, plan.channels.x_0, plan);
  const top = theme.nameSize + 10 + theme.axisSize + 21;
  const tallest = series.length * lane + air;
  const right = Math.ceil(lastHalf(params, input));
  const most = Math.floor((plan.height - top) / (series.length * least + air));
  const fits = { rows: input.rows.length, most };
  const frame = rowFrame(input, marks, { top, tallest, right, scale, tailOf, fits });
  const pitch = Math.min(tallest, (plan.height - top) / Math.max(input.rows.length, 1));
  const step = (pitch - air) / series.length;
  const { left, width, diagnostics } = frame;
  return {
    plot: { left, top, width, height: pitch * input.rows.length },
    params: {
      ...params,
      order: input.rows.map(({ _row }) => _row),
      lanes: series.map((_, index) => index),
      gap: air / pitch,
      left,
    },
    data: { rows: marks.map(({ row }) => row), minor: minorTicks(scale) },
    place: ({ at }) => {
      const figures = marks.map((mark) => {
        const tail = tailOf(mark);
        const x = tail ? at('x', tail.value) + tail.px + figureGap : besideKey;
        const middle = at('y', textIn(mark.row, '_row'));
        return figureAt(input, mark, x, middle + (mark.lane - (series.length - 1) / 2) * step);
      });
      const firsts = marks.filter((mark) => mark.lane === 0);
      const names = nameLabels(input, firsts, { ...frame, pitch });
      const { heads, titles } = headOf(input, series, left, top);
      return {
        data: {
          heads,
          labels: [...names, ...titles, ...figures.flatMap(({ labels }) => labels)],
          plates: figures.map(({ plate }) => plate),
        },
        diagnostics: [],
      };
    },
    diagnostics,
  };
}

/** One of a row’s figures as its `x`. */
function figureOf(row: FlatRow, channel: string, index: number): FlatRow {
  const columns = Object.entries(row);
  const own = columns.filter(([name]) => name === channel || name.startsWith(`${channel}_`));
  return {
    ...Object.fromEntries(columns.filter(([name]) => !/^x_\d/.test(name))),
    ...Object.fromEntries(own.map(([name, value]) => [`x${name.slice(channel.length)}`, value])),
    lane: index,
  };
}

/** The first figure is the one that the chart is about. */
function markOf({ theme, measure }: FrameInput, row: FlatRow, index: number): Mark {
  const figure = figureRuns(row, 'x', theme).map((run) => ({
    ...run,
    size: Math.min(run.size, 18),
    weight: index === 0 ? run.weight : (400 as const),
  }));
  const signs = signsOf(row, 'x');
  return { row, signs, figure, figureWidth: widthOf(figure, measure), lane: index };
}

/** Above the plot: each shape with what it stands for. */
function headOf(
  { plan, theme, measure }: FrameInput,
  series: readonly string[],
  left: number,
  top: number,
) {
  const style = { size: theme.subSize + 1, weight: 400, color: theme.ink } as const;
  const middle = theme.nameSize / 2 + 2 - top;
  let x = 24 - left;
  const keys = series.map((name, index) => {
    const { title = '' } = plan.channels[name] ?? {};
    const label = wordsAt(title, { x, middle }, style, measure);
    const head = { x: x - 15, y: middle, lane: index };
    x += measure(title, style) + 52;
    return { label, head };
  });
  return { heads: keys.map(({ head }) => head), titles: keys.map(({ label }) => label) };
}
