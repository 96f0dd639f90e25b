/** `bars`: rows one below the other; the longest bar ends where there is just room for the figure behind it. */
import type { FlatRow } from '../../columns.ts';
import { tightScale } from '../../axis-scale.ts';
import type { Frame, FrameInput } from '../../preset.ts';
import {
  figureAt,
  figureGap,
  frameRow,
  nameLabels,
  rowFrame,
  type FrameRow,
} from '../../row-frame.ts';
import { extentOf, signsOf } from '../../signs.ts';

/** The figure may begin where the fading end, 72 px long, has all but gone. */
const fadeRoom = 64;
const slotInset = 14;

export function frameBars(input: FrameInput): Frame {
  const framed = (row: FlatRow): FrameRow => frameRow(input, row, signsOf(row, 'x'));
  const rows = input.rows.map(framed);
  const all = input.alongside?.rows.map(framed) ?? rows;
  const scale = tightScale(all.flatMap((row) => extentOf(row.signs)));
  const frame = rowFrame(input, all, { top: 0, tallest: 72, right: 0, scale, tailOf });
  const { left, width, pitch, diagnostics } = frame;
  const { domain } = scale;
  return {
    plot: { left, top: 0, width, height: pitch * rows.length },
    params: {
      domain,
      order: rows.map(({ row }) => row._row),
      pixel: (domain[1] - domain[0]) / width,
    },
    data: {
      rows: rows.map(({ row, figureWidth }) => ({ ...row, slot: figureWidth + 2 * slotInset })),
    },
    place: ({ at }) => ({
      data: {
        labels: [
          ...nameLabels(input, rows, frame),
          ...rows.flatMap(
            (row, i) =>
              figureAt(
                input,
                row,
                frame,
                i,
                startOf(row, (v) => at('x', v)),
              ).labels,
          ),
        ],
      },
      diagnostics: [],
    }),
    diagnostics,
  };
}

/** Where the bar ends on the side of its figure. */
function tailOf({ signs }: FrameRow): { value: number; px: number } | undefined {
  if (signs.band) return { value: signs.band[1], px: 0 };
  if (signs.value === null) return undefined;
  // A figure below zero stands to the right of the zero line, where its bar is not.
  return { value: Math.max(signs.value, 0), px: signs.fade === 'high' ? fadeRoom : 0 };
}

function startOf(row: FrameRow, at: (value: number) => number): number {
  const tail = tailOf(row);
  return tail ? at(tail.value) + tail.px + figureGap : at(0) + slotInset;
}
