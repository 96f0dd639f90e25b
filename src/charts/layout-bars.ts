/** `bars`: one bar a row, from zero. The figure stands at its end, so there is no axis but the zero line. */
import type { FlatRow } from './columns.ts';
import { axisScale, type AxisScale } from './axis-scale.ts';
import type { Datum, Layout, LayoutInput } from './layout.ts';
import {
  figureAt,
  figureGap,
  frameRow,
  middleOf,
  nameLabels,
  rowFrame,
  type FrameRow,
} from './row-frame.ts';
import { extentOf, fadeFill, signsOf, type Signs } from './signs.ts';

/** The bar's share of a row's height. */
const thickness = 0.54;
const fadeLength = 72;
/** The figure may begin where the fading end has all but gone. */
const fadeRoom = 64;
const slotInset = 14;

export function layoutBars(input: LayoutInput): Layout {
  const { theme } = input;
  const framed = (row: FlatRow): FrameRow => frameRow(input, row, signsOf(row, 'x', theme));
  const rows = input.rows.map(framed);
  const all = input.alongside?.rows.map(framed) ?? rows;
  const scale = tightScale(all.flatMap((row) => extentOf(row.signs)));
  const frame = rowFrame(input, all, { top: 0, tallest: 72, right: 0, scale, tailOf });
  const width = frame.width;
  const figures = rows.map((row, index) =>
    figureAt(input, row, frame, index, figureStart(row, scale, width)),
  );
  const thick = frame.pitch * thickness;
  return {
    plot: { left: frame.left, top: 0, width, height: frame.pitch * rows.length },
    params: { domain: scale.domain, thick },
    data: {
      rows: rows.map(({ row, signs, figureWidth }, index) => ({
        ...row,
        py: middleOf(frame, index),
        ...marksOf(signs, scale, width),
        slot_x: signs.slot ? scale.at(0) * width : null,
        slot_x2: signs.slot ? scale.at(0) * width + figureWidth + 2 * slotInset : null,
      })),
      zero: [{ zero: 0, y: 0, y2: frame.pitch * rows.length }],
      edges: rows.flatMap(({ signs }, i) =>
        edgesOf(signs, scale, width, middleOf(frame, i), thick),
      ),
      labels: [...nameLabels(input, rows, frame), ...figures.flatMap((figure) => figure.labels)],
    },
    diagnostics: frame.diagnostics,
  };
}

/** Nothing is read off an axis, so the longest bar may end where it ends. */
function tightScale(values: readonly number[]): AxisScale {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const round = axisScale('linear', values);
  const end = high === low ? round.domain[1] : high;
  return {
    ...round,
    domain: [low, end],
    at: (value) => (value - low) / (end - low),
  };
}

/** Where the bar ends on the side of its figure. */
function tailOf({ signs }: FrameRow): { value: number; px: number } | undefined {
  if (signs.band) return { value: signs.band[1], px: 0 };
  if (signs.value === null) return undefined;
  // A figure below zero stands to the right of the zero line, where its bar is not.
  return { value: Math.max(signs.value, 0), px: signs.fade === 'high' ? fadeRoom : 0 };
}

function figureStart(row: FrameRow, scale: AxisScale, width: number): number {
  const tail = tailOf(row);
  if (!tail) return scale.at(0) * width + slotInset;
  return scale.at(tail.value) * width + tail.px + figureGap;
}

/**
 * The body runs from zero to what is sure, the band over what is not: a stated range is solid up to its lower end.
 * An outside estimate of an undisclosed figure has a band alone. A body that is only an upper limit fades towards zero.
 */
function marksOf(signs: Signs, scale: AxisScale, width: number): Datum {
  const sureUpTo = signs.sure === 'undisclosed' ? null : (signs.band?.[0] ?? signs.value);
  const from = signs.value === null ? 0 : scale.at(signs.value) * width;
  const open = signs.fade !== null;
  const atMost = signs.fade === 'low';
  const light = signs.band !== null && signs.sure === 'exact';
  return {
    zero: 0,
    body_to: atMost || (signs.band && signs.sure === 'vague') ? null : sureUpTo,
    body_dash: open ? null : signs.dash,
    body_line: signs.dash === null || open ? 0 : 1.6,
    from: signs.band?.[0] ?? null,
    to: signs.band?.[1] ?? null,
    band_fill: light ? withHalf(signs.stroke) : signs.fill,
    fade_x: !open ? null : atMost ? Math.min(scale.at(0) * width, from) : from,
    fade_x2: !open ? null : atMost ? from : from + fadeLength,
    fade_fill: open ? fadeFill(signs) : null,
    fill: signs.fill,
    stroke: signs.stroke,
    dash: signs.dash,
  };
}

/** An open bar is outlined above and below, up to where its stated end is; the end itself stays open. */
function edgesOf(
  signs: Signs,
  scale: AxisScale,
  width: number,
  middle: number,
  thick: number,
): Datum[] {
  if (signs.fade === null || signs.value === null) return [];
  const zero = scale.at(0) * width;
  const end = scale.at(signs.value) * width;
  const base = { stroke: signs.stroke, dash: signs.dash };
  if (signs.fade === 'low')
    return [{ ...base, x: end, x2: end, y: middle - thick / 2, y2: middle + thick / 2 }];
  if (signs.dash === null) return [];
  return [middle - thick / 2, middle + thick / 2].map((y) => ({
    ...base,
    x: zero,
    x2: end,
    y,
    y2: y,
  }));
}

function withHalf(colour: string): string {
  return `${colour}59`;
}
