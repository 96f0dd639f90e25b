/** `waterfall`: where each step surely lies and where it may reach, from the levels before and behind it. */
import { tightScale } from '../../axis-scale.ts';
import { numberIn } from '../../chart-row.ts';
import type { FlatRow } from '../../columns.ts';
import type { Frame, FrameInput } from '../../preset.ts';
import {
  figureAt,
  figureGap,
  frameRow,
  nameLabels,
  rowFrame,
  type FrameRow,
} from '../../row-frame.ts';
import { signsOf, type Signs } from '../../signs.ts';
import { signed } from './signed.ts';

/** The fading end is 56 px long. */
const fadeRoom = 56;
const slotInset = 14;

interface Step extends FrameRow {
  readonly span: Span;
}

/** In values. Without `low` nothing is known of its place; without `high` it is open upwards from `right`. */
interface Span {
  readonly sure: readonly [number, number] | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly right: number | null;
}

export function frameWaterfall(input: FrameInput): Frame {
  const rows = input.rows.map((row): Step => {
    const signs = signsOf(row, 'x');
    const framed = frameRow(input, { ...row, x_parts: signed(row) }, signs);
    return { ...framed, span: spanOf(row, signs) };
  });
  const ends = rows.flatMap(({ span: { low, high, sure } }) =>
    [low, high, ...(sure ?? [])].filter((end) => end !== null),
  );
  const scale = tightScale(ends);
  const spanIn = (row: FrameRow): Span | undefined => rows.find((step) => step === row)?.span;
  const tailOf = (row: FrameRow): { value: number; px: number } | undefined => {
    const { right = null, high = null } = spanIn(row) ?? {};
    return right === null
      ? undefined
      : { value: Math.max(right, 0), px: high === null ? fadeRoom : 0 };
  };
  const frame = rowFrame(input, rows, { top: 0, tallest: 72, right: 0, scale, tailOf });
  const { left, width, height, diagnostics } = frame;
  return {
    plot: { left, top: 0, width, height },
    params: {
      domain: scale.domain,
      order: rows.map(({ row }) => row._row),
      pixel: (scale.domain[1] - scale.domain[0]) / width,
    },
    data: {
      rows: rows.map(({ row, span, figureWidth }, index) => ({
        ...row,
        sure_low: span.sure?.[0] ?? null,
        sure_high: span.sure?.[1] ?? null,
        reach_low: span.low,
        reach_high: span.high,
        right: span.right,
        next: rows[index + 1]?.row._row ?? null,
        slot: figureWidth + 2 * slotInset,
      })),
    },
    place: ({ at }) => ({
      data: {
        labels: [
          ...nameLabels(input, rows, frame),
          ...rows.flatMap((row, index) => {
            const tail = tailOf(row);
            const x = tail ? at('x', tail.value) + tail.px + figureGap : at('x', 0) + slotInset;
            return figureAt(input, row, frame, index, x).labels;
          }),
        ],
      },
      diagnostics: [],
    }),
    diagnostics,
  };
}

function spanOf(row: FlatRow, { sure, slot }: Signs): Span {
  const from = [numberIn(row, 'from_low'), numberIn(row, 'from_high')] as const;
  const to = [numberIn(row, 'to_low'), numberIn(row, 'to_high')] as const;
  const up = (numberIn(row, 'x_low') ?? numberIn(row, 'x_high') ?? 0) >= 0;
  const [start, end] = up ? [from, to] : [to, from];
  const known = sure === 'exact' && !slot && start[1] !== null && end[0] !== null;
  const between = known && start[1] < end[0] ? ([start[1], end[0]] as const) : null;
  // An open end is open for both.
  const low =
    start[0] === null || end[0] === null ? (start[1] ?? end[0]) : Math.min(start[0], end[0]);
  const high = start[1] === null || end[1] === null ? null : Math.max(start[1], end[1]);
  const lows = [low, start[0], end[0]].filter((level) => level !== null);
  const open = lows.length > 0 ? Math.max(...lows) : null;
  return { sure: between, low, high, right: high ?? between?.[1] ?? open };
}
