/** `waterfall`: totals from zero, steps between them, each beginning where the one before ends. What is not sure of a step lies light around what is. */
import type { FigurePart } from '../model/quantity.ts';
import type { ChartTheme } from '../model/theme.ts';
import type { FlatRow } from './columns.ts';
import { axisScale } from './axis-scale.ts';
import { flagIn, numberIn, partsIn, textIn } from './chart-row.ts';
import type { Datum, Layout, LayoutInput } from './layout.ts';
import {
  figureAt,
  figureGap,
  frameRow,
  middleOf,
  nameLabels,
  rowFrame,
  type FrameRow,
  type RowFrame,
} from './row-frame.ts';
import { fadeFill, signsOf, type Signs } from './signs.ts';

const thickness = 0.56;
const fadeLength = 56;

/** Where a row's bar lies: surely, and possibly. An absent end is open. */
interface Span {
  readonly sure: readonly [number, number] | null;
  readonly low: number | null;
  readonly high: number | null;
}

export function layoutWaterfall(input: LayoutInput): Layout {
  const rows = input.rows.map((row) => withSign(input, row));
  const spans = rows.map(({ row, signs }) => spanOf(row, signs));
  const ends = spans.flatMap(({ low, high, sure }) =>
    [low, high, ...(sure ?? [])].filter((end) => end !== null),
  );
  const scale = axisScale('linear', ends.length > 0 ? ends : [1]);
  const [first, last] = [
    Math.min(0, ...ends),
    Math.max(0, ...ends, ...(ends.length > 0 ? [] : [1])),
  ];
  const at = (value: number): number => (value - first) / (last - first || 1);
  const tailOf = (row: FrameRow): { value: number; px: number } => {
    const span = spans[rows.indexOf(row)];
    const right = span?.high ?? span?.sure?.[1] ?? span?.low ?? 0;
    return {
      value: Math.max(right, 0),
      px: span?.high === null && span.low !== null ? fadeLength : 0,
    };
  };
  const tight = { ...scale, domain: [first, last] as const, at };
  const frame = rowFrame(input, rows, { top: 0, tallest: 72, right: 0, scale: tight, tailOf });
  const px = (value: number): number => at(value) * frame.width;
  const figures = rows.map((row, index) => {
    const tail = tailOf(row);
    return figureAt(input, row, frame, index, px(tail.value) + tail.px + figureGap);
  });
  return {
    plot: { left: frame.left, top: 0, width: frame.width, height: frame.height },
    params: { domain: [first, last] },
    data: {
      zero: [{ zero: 0, y: 0, y2: frame.height }],
      rects: rows.flatMap((row, index) => barsOf(row, spans[index], frame, index, px, input.theme)),
      rules: links(rows, frame, px, input.theme),
      labels: [...nameLabels(input, rows, frame), ...figures.flatMap((figure) => figure.labels)],
    },
    diagnostics: frame.diagnostics,
  };
}

/** A step upwards says so: +2.1. Only where the words begin with the number. */
export function signed(row: FlatRow): readonly FigurePart[] {
  const parts = partsIn(row, 'x');
  const low = numberIn(row, 'x_low');
  const [first, ...others] = parts;
  const isNumber = first?.role === 'digits' || first?.role === 'currency';
  if (flagIn(row, 'total') || low === null || low <= 0 || !isNumber) return parts;
  return [{ ...first, text: `+${first.text}` }, ...others];
}

function withSign(input: LayoutInput, row: FlatRow): FrameRow {
  return frameRow(input, { ...row, x_parts: signed(row) }, signsOf(row, 'x', input.theme));
}

function spanOf(row: FlatRow, signs: Signs): Span {
  const from = [numberIn(row, 'from_low'), numberIn(row, 'from_high')] as const;
  const to = [numberIn(row, 'to_low'), numberIn(row, 'to_high')] as const;
  const up = (numberIn(row, 'x_low') ?? numberIn(row, 'x_high') ?? 0) >= 0;
  const [start, end] = up ? [from, to] : [to, from];
  const known = signs.sure === 'exact' && !signs.slot && start[1] !== null && end[0] !== null;
  const lowest = least(start[0], end[0]);
  const highest = most(start[1], end[1]);
  return {
    sure: known && start[1] < end[0] ? [start[1], end[0]] : null,
    low: lowest ?? start[1] ?? end[0],
    high: highest,
  };
}

/** An open end is open for both. */
function least(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : Math.min(a, b);
}
function most(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : Math.max(a, b);
}

function barsOf(
  { row, signs }: FrameRow,
  span: Span | undefined,
  frame: RowFrame,
  index: number,
  px: (value: number) => number,
  theme: ChartTheme,
): Datum[] {
  if (!span || span.low === null) return [];
  const middle = middleOf(frame, index);
  const thick = frame.pitch * thickness;
  const box = {
    y: middle - thick / 2,
    y2: middle + thick / 2,
    corner: 0,
    _row: textIn(row, '_row'),
  };
  const total = flagIn(row, 'total') && !flagIn(row, 'highlight') && signs.sure === 'exact';
  const solid = total ? theme.ink2 : signs.stroke;
  const edge = { stroke: signs.stroke, line: 1.6, dash: signs.dash };
  const right = span.high ?? span.sure?.[1] ?? span.low;
  const isSure = span.sure && span.sure[0] === span.low && span.sure[1] === span.high;
  const light = signs.sure === 'exact' ? `${signs.stroke}59` : signs.fill;
  const reach = { ...box, ...edge, x: px(span.low), x2: px(right), fill: light };
  const core = span.sure && {
    ...box,
    x: px(span.sure[0]),
    x2: px(span.sure[1]),
    fill: solid,
    stroke: solid,
    line: 0,
    dash: null,
  };
  const open = span.high === null && {
    ...box,
    x: px(right),
    x2: px(right) + fadeLength,
    fill: fadeFill({ ...signs, fade: 'high' }),
    stroke: signs.stroke,
    line: 0,
    dash: null,
  };
  return [...(isSure ? [] : [reach]), ...(core ? [core] : []), ...(open ? [open] : [])];
}

/** From where a row ends to where the next one begins, where that is one place. */
function links(
  rows: readonly FrameRow[],
  frame: RowFrame,
  px: (value: number) => number,
  theme: ChartTheme,
): Datum[] {
  const half = (frame.pitch * thickness) / 2;
  return rows.slice(0, -1).flatMap(({ row }, index) => {
    const level = numberIn(row, 'to_low');
    if (level === null || level !== numberIn(row, 'to_high')) return [];
    const x = px(level);
    const y = middleOf(frame, index) + half;
    const y2 = middleOf(frame, index + 1) - half;
    return [{ x, x2: x, y, y2, stroke: theme.ink2, line: 1, dash: null }];
  });
}
