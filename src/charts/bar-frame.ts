/** Rows one below the other, a bar a row, its figure behind it: the frame that `bars` and `waterfall` share. */
import type { AxisScale } from './axis-scale.ts';
import type { Datum } from './datum.ts';
import type { Frame, FrameInput, Scales } from './preset.ts';
import {
  figureAt,
  figureGap,
  nameLabels,
  rowFrame,
  type FrameRow,
  type Tail,
} from './row-frame.ts';

/** Of words where there is no bar. */
const slotInset = 14;

interface Bars<R extends FrameRow> {
  readonly rows: readonly R[];
  /** With those of the other small multiples. */
  readonly all: readonly R[];
  readonly scale: AxisScale;
  /** Where the bar ends on the side of its figure. */
  readonly tailOf: (row: R) => Tail | undefined;
  /** What the spec reads beside the row's own columns. */
  readonly more?: (row: R, index: number) => Datum;
  /** What is drawn beside them once they have their places. */
  readonly beside?: (scales: Scales) => Readonly<Record<string, readonly Datum[]>>;
}

export function barFrame<R extends FrameRow>(
  input: FrameInput,
  { rows, all, scale, tailOf, more, beside }: Bars<R>,
): Frame {
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
      rows: rows.map((row, i) => {
        return { ...row.row, ...more?.(row, i), slot: row.figureWidth + 2 * slotInset };
      }),
    },
    place: (scales) => {
      const { at } = scales;
      const figures = rows.flatMap((row, i) => {
        const tail = tailOf(row);
        const x = tail
          ? at('x', tail.value) + tail.px + figureGap
          : at('x', Math.max(0, domain[0])) + slotInset;
        return figureAt(input, row, x, (i + 0.5) * pitch).labels;
      });
      const labels = [...nameLabels(input, rows, frame), ...figures];
      return { data: { labels, ...beside?.(scales) }, diagnostics: [] };
    },
    diagnostics,
  };
}
