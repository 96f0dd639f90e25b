/** `dots`: one mark a row on a common scale, which stands above the rows. */
import { formatTick } from '../quantity/index.ts';
import type { FlatRow } from './columns.ts';
import { axisScale, type AxisScale } from './axis-scale.ts';
import type { Datum, Layout, LayoutInput } from './layout.ts';
import {
  figureAt,
  figureGap,
  frameRow,
  markTail,
  middleOf,
  nameLabels,
  rowFrame,
  type FrameRow,
} from './row-frame.ts';
import { extentOf, fadeFill, signsOf, type Signs } from './signs.ts';

const radius = 9;
const fadeLength = 72;
/** The figure may begin where the fading end has all but gone. */
const figureOverlap = 8;
const tailOf = markTail({ open: fadeLength - figureOverlap, mark: radius });
const slotInset = 14;

export function layoutDots(input: LayoutInput): Layout {
  const { plan, theme, measure } = input;
  const framed = (row: FlatRow): FrameRow => frameRow(input, row, signsOf(row, 'x', theme));
  const rows = input.rows.map(framed);
  const all = input.alongside?.rows.map(framed) ?? rows;
  const extent = all.flatMap((row) => extentOf(row.signs));
  const scale = axisScale(plan.scale, extent.length > 0 ? extent : [1]);
  const tick = (value: number): number =>
    measure(formatTick(value, plan.channels.x?.unit ?? '', plan.language), {
      size: theme.axisSize,
      weight: 400,
    });
  const frame = rowFrame(input, all, {
    top: theme.axisSize + 21,
    tallest: 68,
    right: Math.ceil(tick(scale.domain[1]) / 2),
    scale,
    tailOf,
  });
  const figures = rows.map((row, index) =>
    figureAt(input, row, frame, index, figureStart(row, scale, frame.width)),
  );
  return {
    plot: {
      left: frame.left,
      top: theme.axisSize + 21,
      width: frame.width,
      height: frame.pitch * rows.length,
    },
    params: { domain: scale.domain, ticks: scale.ticks, minor: scale.minor },
    data: {
      rows: rows.map(({ row, signs }, index) => ({
        ...row,
        ...marksOf(signs, scale, frame.width),
        py: middleOf(frame, index),
      })),
      guides: rows.map((_, index) => ({ py: middleOf(frame, index) })),
      minor: scale.minor.map((value) => ({ value })),
      labels: [...nameLabels(input, rows, frame), ...figures.flatMap((figure) => figure.labels)],
      plates: figures.filter((_, i) => !rows[i]?.signs.slot).map((figure) => figure.plate),
    },
    diagnostics: frame.diagnostics,
  };
}

function marksOf(signs: Signs, scale: AxisScale, width: number): Datum {
  const x = signs.value === null ? 0 : scale.at(signs.value) * width;
  return {
    x: signs.value,
    form: signs.value !== null ? 'dot' : signs.band ? 'band' : signs.slot ? 'slot' : 'words',
    from: signs.band?.[0] ?? null,
    to: signs.band?.[1] ?? null,
    fade_x: signs.fade === null ? null : x,
    fade_x2:
      signs.fade === null
        ? null
        : signs.fade === 'high'
          ? x + fadeLength
          : Math.max(0, x - fadeLength),
    fade_fill: signs.fade === null ? null : fadeFill(signs),
    fill: signs.fill,
    stroke: signs.stroke,
    dash: signs.dash,
  };
}

/** Behind the mark; in the slot; or, for a row without a figure, where the plot begins. */
function figureStart(row: FrameRow, scale: AxisScale, width: number): number {
  const tail = tailOf(row);
  if (!tail) return row.signs.slot ? slotInset : 6;
  return scale.at(tail.value) * width + tail.px + figureGap;
}
