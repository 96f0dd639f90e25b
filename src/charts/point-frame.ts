/** Rows one below the other, their scale above them, a mark a row: the frame of presets that mark where a figure stands. */
import type { FlatRow } from './columns.ts';
import { axisScale } from './axis-scale.ts';
import type { Frame, FrameInput, SpecPreset } from './preset.ts';
import {
  figureAt,
  figureGap,
  frameRow,
  markTail,
  nameLabels,
  rowFrame,
  type FrameRow,
} from './row-frame.ts';
import { extentOf, signsOf } from './signs.ts';
import { lastHalf, minorTicks, tickParams } from './ticks.ts';

const slotInset = 14;

interface Ends {
  /** Pixels from an open bound to where the figure may begin: where the fading end has all but gone. */
  readonly open: number;
  /** From the middle of a mark to its right edge. */
  readonly mark: number;
  /** Pixels from row to row at most. */
  readonly tallest: (rows: number) => number;
}

export function pointFrame(ends: Ends): SpecPreset['frame'] {
  const tailOf = markTail(ends);
  /** Behind the mark; in the slot; or, for a row without a figure, where the plot begins. */
  const startOf = (row: FrameRow, at: (value: number) => number): number => {
    const tail = tailOf(row);
    if (!tail) return row.signs.slot ? slotInset : 6;
    return at(tail.value) + tail.px + figureGap;
  };
  return (input: FrameInput): Frame => {
    const { plan, theme } = input;
    const framed = (row: FlatRow): FrameRow => frameRow(input, row, signsOf(row, 'x'));
    const rows = input.rows.map(framed);
    const all = input.alongside?.rows.map(framed) ?? rows;
    const extent = all.flatMap((row) => extentOf(row.signs));
    const scale = axisScale(plan.scale, extent);
    const params = tickParams(scale, plan.channels.x, plan);
    const top = theme.axisSize + 21;
    const frame = rowFrame(input, all, {
      top,
      tallest: ends.tallest(rows.length),
      right: Math.ceil(lastHalf(params, input)),
      scale,
      tailOf,
    });
    const { left, width, pitch, diagnostics } = frame;
    return {
      plot: { left, top, width, height: pitch * rows.length },
      params: { ...params, order: rows.map(({ row }) => row._row) },
      data: { rows: rows.map(({ row }) => row), minor: minorTicks(scale) },
      place: ({ at }) => {
        const figures = rows.map((row, i) => {
          const x = startOf(row, (value) => at('x', value));
          return figureAt(input, row, x, (i + 0.5) * pitch);
        });
        const words = figures.flatMap(({ labels }) => labels);
        const labels = [...nameLabels(input, rows, frame), ...words];
        const plated = figures.filter((_, i) => !rows[i]?.signs.slot);
        return { data: { labels, plates: plated.map(({ plate }) => plate) }, diagnostics: [] };
      },
      diagnostics,
    };
  };
}
