/** `grouped-dots`: several figures a row on one scale, each in a lane and with a shape of its own, so that their words never meet. */
import { numberIn } from '../../chart-row.ts';
import { headsOf } from '../../heads.ts';
import { laneMark } from '../../lane-mark.ts';
import { listedChannels } from '../../listed-channels.ts';
import { framePoints } from '../../point-frame.ts';
import type { Frame, FrameInput } from '../../preset.ts';
import type { FrameRow } from '../../row-frame.ts';
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
    series.map((_, lane) => laneMark(input, row, series, lane, 0)),
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
  const lanes = series.map((_, index) => index);
  return {
    ...frame,
    params: { ...frame.params, lanes, gap: air / frame.pitch, left: frame.plot.left },
    place: (...first) => {
      const { data, diagnostics } = frame.place(...first);
      const { heads, titles } = headsOf(input, series, frame.plot);
      return { data: { ...data, heads, labels: [...(data.labels ?? []), ...titles] }, diagnostics };
    },
  };
}
