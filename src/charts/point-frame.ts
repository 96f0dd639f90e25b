/** Rows one below the other, their scale above them, a mark a row or several in lanes: the frame of presets that mark where a figure stands. */
import type { FlatRow } from './columns.ts';
import { axisScale } from './axis-scale.ts';
import { textIn } from './chart-row.ts';
import type { Frame, FrameInput, SpecPreset } from './preset.ts';
import {
  figureAt,
  figureGap,
  frameRow,
  markTail,
  nameLabels,
  rowFrame,
  type FrameOptions,
  type FrameRow,
} from './row-frame.ts';
import { extentOf, signsOf } from './signs.ts';
import { lastHalf, minorTicks, tickParams } from './ticks.ts';

interface Ends {
  /** Pixels from an open bound to where the figure may begin: where the fading end has all but gone. */
  readonly open: number;
  /** From the middle of a mark to its right edge. */
  readonly mark: number;
}

interface Points extends Ends, Pick<FrameOptions<FrameRow>, 'tallest' | 'fits'> {
  readonly marks: readonly FrameRow[];
  /** With those of the other small multiples. */
  readonly all: readonly FrameRow[];
  /** Of words above the axis. */
  readonly head: number;
  /** Where the figure of a mark without a place begins. */
  readonly aside: (mark: FrameRow) => number;
  /** From the middle of its row to its own, of the height of a row. */
  readonly lower?: (mark: FrameRow, pitch: number) => number;
}

export function pointFrame(
  ends: Ends & { readonly tallest: (rows: number) => number },
): SpecPreset['frame'] {
  return (input) => {
    const framed = (row: FlatRow): FrameRow => frameRow(input, row, signsOf(row, 'x'));
    const marks = input.rows.map(framed);
    const all = input.alongside?.rows.map(framed) ?? marks;
    const tallest = ends.tallest(marks.length);
    const aside = ({ signs }: FrameRow): number => (signs.slot ? slotInset : 6);
    return framePoints(input, { ...ends, marks, all, head: 0, tallest, aside });
  };
}
const slotInset = 14;

/** @returns with the height of a row as `pitch` */
export function framePoints(
  input: FrameInput,
  { marks, all, head, aside, lower = () => 0, ...ends }: Points,
): Frame & { readonly pitch: number } {
  const { plan, theme } = input;
  const tailOf = markTail(ends);
  const scale = axisScale(
    plan.scale,
    all.flatMap(({ signs }) => extentOf(signs)),
  );
  const params = tickParams(scale, plan.channels.x ?? plan.channels.x_0, plan);
  const top = head + theme.axisSize + 21;
  const right = Math.ceil(lastHalf(params, input));
  const frame = rowFrame(input, all, { ...ends, top, right, scale, tailOf });
  const { left, width, pitch, diagnostics } = frame;
  const firsts = [...new Map(marks.toReversed().map((mark) => [mark.row._row, mark])).values()];
  return {
    pitch,
    plot: { left, top, width, height: pitch * firsts.length },
    params: { ...params, order: input.rows.map(({ _row }) => _row) },
    data: { rows: marks.map(({ row }) => row), minor: minorTicks(scale) },
    place: ({ at }) => {
      const figures = marks.map((mark) => {
        const tail = tailOf(mark);
        const x = tail ? at('x', tail.value) + tail.px + figureGap : aside(mark);
        return figureAt(input, mark, x, at('y', textIn(mark.row, '_row')) + lower(mark, pitch));
      });
      const words = figures.flatMap(({ labels }) => labels);
      const labels = [...nameLabels(input, firsts.toReversed(), frame), ...words];
      const plated = figures.filter((_, i) => !marks[i]?.signs.slot);
      return { data: { labels, plates: plated.map(({ plate }) => plate) }, diagnostics: [] };
    },
    diagnostics,
  };
}
