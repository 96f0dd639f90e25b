/** `grouped-dots`: several figures a row on one scale, each in a lane and with a shape of its own, so that their words never meet. */
import { numberIn } from '../../chart-row.ts';
import type { FlatRow } from '../../columns.ts';
import { listedChannels } from '../../listed-channels.ts';
import { framePoints } from '../../point-frame.ts';
import type { Frame, FrameInput } from '../../preset.ts';
import type { FrameRow } from '../../row-frame.ts';
import { figureRuns, widthOf } from '../../runs.ts';
import { signsOf } from '../../signs.ts';
import { wordsAt } from '../../words-at.ts';
export { describeEach as describe } from '../../describe-rows.ts';

/** The figure may begin where the fading end, 56 px long, has all but gone. */
const ends = { open: 48, mark: 8 };
/** Behind the shape of a figure without a place on the scale. */
const besideKey = 32;
/** Pixels of a lane at most, those it needs at the size of its figure, and those between two rows. */
const lane = 26;
const least = 20;
const air = 8;

export function frame(input: FrameInput): Frame {
  const { plan, theme } = input;
  const series = listedChannels(plan, 'x');
  const marks = input.rows.flatMap((row) =>
    series.map((channel, index) => markOf(input, figureOf(row, channel, index), index)),
  );
  const head = theme.nameSize + 10;
  const tallest = series.length * lane + air;
  const most = Math.floor(
    (plan.height - head - theme.axisSize - 21) / (series.length * least + air),
  );
  const fits = { rows: input.rows.length, most };
  const aside = (): number => besideKey;
  const lower = ({ row }: FrameRow, pitch: number): number =>
    ((numberIn(row, 'lane') ?? 0) - (series.length - 1) / 2) * ((pitch - air) / series.length);
  const frame = framePoints(input, {
    ...ends,
    marks,
    all: marks,
    head,
    tallest,
    fits,
    aside,
    lower,
  });
  const { left, top } = frame.plot;
  const lanes = series.map((_, index) => index);
  return {
    ...frame,
    params: { ...frame.params, lanes, gap: air / frame.pitch, left },
    place: (scales) => {
      const { data, diagnostics } = frame.place(scales);
      const { heads, titles } = headOf(input, series, left, top);
      return { data: { ...data, heads, labels: [...(data.labels ?? []), ...titles] }, diagnostics };
    },
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
function markOf({ theme, measure }: FrameInput, row: FlatRow, index: number): FrameRow {
  const figure = figureRuns(row, 'x', theme).map((run) => ({
    ...run,
    size: Math.min(run.size, 18),
    weight: index === 0 ? run.weight : (400 as const),
  }));
  return { row, signs: signsOf(row, 'x'), figure, figureWidth: widthOf(figure, measure) };
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
