/** `dumbbell`: two marks a row on one scale, joined; their figures stand outside them, and how far they are apart in a column behind. */
import { axisScale } from '../../axis-scale.ts';
import { textIn } from '../../chart-row.ts';
import { columnBehind } from '../../column-behind.ts';
import type { FlatRow } from '../../columns.ts';
import type { Label } from '../../datum.ts';
import { headsOf } from '../../heads.ts';
import { laneMark } from '../../lane-mark.ts';
import { airAround, edgesOf, outerFigures, type Outer } from '../../outer-figures.ts';
import type { Frame, FrameInput, Scales } from '../../preset.ts';
import { nameLabels, rowFrame, type FrameRow } from '../../row-frame.ts';
import { placeRuns, plateUnder } from '../../runs.ts';
import { extentOf } from '../../signs.ts';
import { lastHalf, minorTicks, tickParams } from '../../ticks.ts';
export { describeChange as describe } from '../../describe-rows.ts';

const ends = ['from', 'to'] as const;
/** Of the word of an end without a place: from the plot's edge, and behind its shape. */
const inset = 14;
const besideKey = 20;

/** A row: its two ends, those with a place from the lower to the higher, and those without. */
interface Pair extends Outer {
  readonly both: readonly FrameRow[];
  readonly unplaced: readonly FrameRow[];
}

export function frame(input: FrameInput): Frame {
  const { plan, theme } = input;
  const pairs = input.rows.map((row) => pairOf(input, row));
  const extent = pairs.flatMap(({ both }) => both.flatMap(({ signs }) => extentOf(signs)));
  const scale = axisScale(plan.scale, extent, false);
  const params = tickParams(scale, plan.channels.from, plan);
  const gaps = columnBehind(input, 'gap');
  const head = theme.nameSize + 10;
  const top = head + theme.axisSize + 21;
  const tailOf = (): undefined => undefined;
  const named = pairs.flatMap(({ both }) => both.slice(0, 1));
  const rows = rowFrame(input, named, { top, tallest: 68, right: gaps.width, scale, tailOf });
  const air = airAround(pairs, scale, rows.width, Math.ceil(lastHalf(params, input)));
  const left = rows.left + air.left;
  const width = rows.width - air.left - air.right;
  const order = input.rows.map(({ _row }) => _row);
  return {
    plot: { left, top, width, height: rows.pitch * order.length },
    params: { ...params, order },
    data: { rows: pairs.flatMap(drawnOf), minor: minorTicks(scale) },
    place: ({ at }) => {
      const { heads, titles } = headsOf(input, ends, { left, top });
      const figures = pairs.map((pair) => figuresOf(input, pair, at, width));
      const labels = [
        ...titles,
        ...nameLabels(input, named, { ...rows, left }),
        ...figures.flatMap((row) => row.labels),
        ...gaps.place(plan.width - left, theme.nameSize / 2 + 2 - top, at),
      ];
      const plates = figures.flatMap((row) => row.plates);
      const keys = figures.flatMap((row) => row.keys);
      return { data: { heads, labels, plates, keys }, diagnostics: [] };
    },
    diagnostics: [...rows.diagnostics, ...gaps.diagnostics],
  };
}

/** The later end is what the chart is about: where the row is highlighted, it is. */
function pairOf(input: FrameInput, row: FlatRow): Pair {
  const both = ends.map((_, lane) => {
    const own = { ...row, highlight: row.highlight === true && lane === 1 };
    return laneMark(input, own, ends, lane, 1);
  });
  const middle = ({ signs: { value, band } }: FrameRow): number =>
    band ? (band[0] + band[1]) / 2 : (value ?? NaN);
  const placed = both.filter((end) => !Number.isNaN(middle(end)));
  // Of two at one place the earlier stands before.
  const [high, low] = placed.toReversed().sort((a, b) => middle(b) - middle(a));
  return { both, low, high, unplaced: both.filter((end) => !placed.includes(end)) };
}

/** What is drawn of a row: its ends, and with the first of them the line between the two as far as that is known. */
function drawnOf({ both, low, high }: Pair): FlatRow[] {
  const since = low ? (low.signs.band?.[1] ?? low.signs.value) : null;
  const till = high ? (high.signs.band?.[0] ?? high.signs.value) : null;
  const isApart = since !== null && till !== null && since < till;
  const unsure = both.some(({ signs: { sure } }) => sure === 'estimated' || sure === 'undisclosed');
  const open = low?.signs.fade === 'high' || high?.signs.fade === 'low';
  const joint = isApart ? { since, till, loose: unsure || open } : {};
  return both.map(({ row }, lane) => (lane === 0 ? { ...row, ...joint } : row));
}

/** What has no place stands with its shape where the plot is free. */
function figuresOf({ measure }: FrameInput, pair: Pair, at: Scales['at'], width: number) {
  const line = textIn(pair.both[0]?.row ?? {}, '_row');
  const middle = at('y', line);
  const onScale = (value: number): number => at('x', value);
  const words = ({ row, figure }: FrameRow, x: number): Label[] =>
    placeRuns(figure, { x, middle, fact: textIn(row, 'x_fact'), row: line }, measure);
  const isLeft = pair.high && edgesOf(pair, onScale)[1] < width / 2;
  const aside = pair.unplaced.map((mark, index) => ({
    mark,
    x: (isLeft ?? index > 0) ? width - inset - mark.figureWidth : inset + besideKey,
  }));
  const outer = outerFigures(pair, onScale);
  return {
    labels: [...outer, ...aside].flatMap(({ mark, x }) => words(mark, x)),
    plates: outer.map(({ mark, x }) => plateUnder(x, mark.figureWidth, middle)),
    keys: aside.map(({ mark, x }) => ({ ...mark.row, x: x - besideKey + 4, y: middle })),
  };
}
