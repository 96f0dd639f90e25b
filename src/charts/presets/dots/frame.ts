/** `dots`: rows one below the other, their scale above them. */
import type { FlatRow } from '../../columns.ts';
import { axisScale } from '../../axis-scale.ts';
import type { Frame, FrameInput } from '../../preset.ts';
import {
  figureAt,
  figureGap,
  frameRow,
  markTail,
  nameLabels,
  rowFrame,
  type FrameRow,
} from '../../row-frame.ts';
import { extentOf, signsOf } from '../../signs.ts';
import { minorTicks, tickParams } from '../../ticks.ts';

const radius = 9;
/** The figure may begin where the fading end, 72 px long, has all but gone. */
const tailOf = markTail({ open: 64, mark: radius });
const slotInset = 14;

export function frameDots(input: FrameInput): Frame {
  const { plan, theme, measure } = input;
  const framed = (row: FlatRow): FrameRow => frameRow(input, row, signsOf(row, 'x', theme));
  const rows = input.rows.map(framed);
  const all = input.alongside?.rows.map(framed) ?? rows;
  const extent = all.flatMap((row) => extentOf(row.signs));
  const scale = axisScale(plan.scale, extent.length > 0 ? extent : [1]);
  const { tickWords, ...params } = tickParams(scale, plan.channels.x, plan);
  const last = tickWords[String(scale.domain[1])] ?? '';
  const top = theme.axisSize + 21;
  const frame = rowFrame(input, all, {
    top,
    tallest: 68,
    right: Math.ceil(measure(last, { size: theme.axisSize, weight: 400 }) / 2),
    scale,
    tailOf,
  });
  const { left, width, pitch, diagnostics } = frame;
  return {
    plot: { left, top, width, height: pitch * rows.length },
    params: { ...params, tickWords, order: rows.map(({ row }) => row._row) },
    data: { rows: rows.map(({ row }) => row), minor: minorTicks(scale) },
    place: ({ at }) => {
      const figures = rows.map((row, i) =>
        figureAt(
          input,
          row,
          frame,
          i,
          startOf(row, (v) => at('x', v)),
        ),
      );
      return {
        data: {
          labels: [...nameLabels(input, rows, frame), ...figures.flatMap(({ labels }) => labels)],
          plates: figures.filter((_, i) => !rows[i]?.signs.slot).map(({ plate }) => plate),
        },
        diagnostics: [],
      };
    },
    diagnostics,
  };
}

/** Behind the mark; in the slot; or, for a row without a figure, where the plot begins. */
function startOf(row: FrameRow, at: (value: number) => number): number {
  const tail = tailOf(row);
  if (!tail) return row.signs.slot ? slotInset : 6;
  return at(tail.value) + tail.px + figureGap;
}
