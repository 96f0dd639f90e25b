/** `waterfall`: where each step surely lies and where it may reach, from the levels before and behind it. */
import { tightScale } from '../../axis-scale.ts';
import { barFrame } from '../../bar-frame.ts';
import { numberIn } from '../../chart-row.ts';
import type { FlatRow } from '../../columns.ts';
import { breaksIn, cutOf } from '../../cut-bars.ts';
import type { Frame, FrameInput } from '../../preset.ts';
import { frameRow, type FrameRow, type Tail } from '../../row-frame.ts';
import { signsOf, type Signs } from '../../signs.ts';
import { signed } from './signed.ts';
export { describe } from './describe.ts';

/** The fading end is 56 px long. */
const fadeRoom = 56;

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

export function frame(input: FrameInput): Frame {
  const rows = input.rows.map((row): Step => {
    const signs = signsOf(row, 'x');
    const framed = frameRow(input, { ...row, x_parts: signed(row) }, signs);
    return { ...framed, span: spanOf(row, signs) };
  });
  const ends = rows.flatMap(({ span: { low, high, sure } }) =>
    [low, high, ...(sure ?? [])].filter((end) => end !== null),
  );
  const start = cutOf(input.rows);
  const whole = tightScale(ends);
  const domain = [start ?? whole.domain[0], whole.domain[1]] as const;
  const scale = { ...whole, domain, at: (v: number) => (v - domain[0]) / (domain[1] - domain[0]) };
  const within = (end: number | null) => (end === null ? null : Math.max(end, start ?? end));
  return barFrame(input, {
    rows,
    all: rows,
    scale,
    tailOf,
    more: ({ span }, index) => ({
      sure_low: within(span.sure?.[0] ?? null),
      sure_high: span.sure?.[1] ?? null,
      reach_low: within(span.low),
      reach_high: span.high,
      right: span.right,
      next: rows[index + 1]?.row._row ?? null,
    }),
    beside: (scales) => ({
      rules: start === undefined ? [] : breaksIn(input.rows, scales, input.theme),
    }),
  });
}

function tailOf({ span: { right, high } }: Step): Tail | undefined {
  if (right === null) return undefined;
  return { value: Math.max(right, 0), px: high === null ? fadeRoom : 0 };
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
