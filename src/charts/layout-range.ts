/** `range`: bands, values and open ends one below the other on a common scale; the highlighted ones run through all rows. */
import { formatTick } from '../quantity/index.ts';
import { axisScale, type AxisScale } from './axis-scale.ts';
import { flagIn, textIn } from './chart-row.ts';
import type { Datum, Label, Layout, LayoutInput } from './layout.ts';
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
import { extentOf, fadeFill, signsOf } from './signs.ts';
import { ruleOf, wordsAt } from './words-at.ts';

const half = 14;
/** A single value is a bar across its row. */
const valueWidth = 8;
const fadeLength = 96;
const tailOf = markTail({ open: fadeLength - 12, mark: valueWidth / 2 });
const slotInset = 14;

export function layoutRange(input: LayoutInput): Layout {
  const { plan, theme, measure } = input;
  const rows = input.rows.map((row) => frameRow(input, row, signsOf(row, 'x', theme)));
  const extent = rows.flatMap((row) => extentOf(row.signs));
  const scale = axisScale(plan.scale, extent.length > 0 ? extent : [1]);
  const tick = { size: theme.axisSize, weight: 400, color: theme.ink2 } as const;
  const wordsOf = (value: number): string =>
    formatTick(value, plan.channels.x?.unit ?? '', plan.language);
  const top = theme.axisSize + 21;
  const right = Math.ceil(measure(wordsOf(scale.domain[1]), tick) / 2);
  const frame = rowFrame(input, rows, {
    top,
    tallest: rows.length < 3 ? 150 : rows.length < 5 ? 100 : 84,
    right,
    scale,
    tailOf,
  });
  const xOf = (value: number): number => scale.at(value) * frame.width;
  const figures = rows.map((row, i) => {
    const tail = tailOf(row);
    const x = tail ? xOf(tail.value) + tail.px + figureGap : row.signs.slot ? slotInset : 6;
    return figureAt(input, row, frame, i, x);
  });
  return {
    plot: { left: frame.left, top, width: frame.width, height: frame.height },
    params: {},
    data: {
      throughs: rows.flatMap((row) => throughOf(row, scale, frame, theme.accentSoft)),
      rules: [
        ...scale.ticks.map((value) =>
          ruleOf([xOf(value), 0, xOf(value), frame.height], theme.grid),
        ),
        ...scale.minor.map((value) => ruleOf([xOf(value), -5, xOf(value), 0], theme.grid)),
      ],
      plates: figures.filter((_, i) => !rows[i]?.signs.slot).map((figure) => figure.plate),
      rects: rows.flatMap((row, i) =>
        marksOf(row, xOf, frame.width, middleOf(frame, i), theme.surface),
      ),
      labels: [
        ...scale.ticks.map((value): Label => {
          const place = { x: xOf(value), middle: -18, align: 'middle' } as const;
          return wordsAt(wordsOf(value), place, tick, measure);
        }),
        ...nameLabels(input, rows, frame),
        ...figures.flatMap((figure) => figure.labels),
      ],
    },
    diagnostics: frame.diagnostics,
  };
}

/** Where a row's mark ends to the right, and its figure may begin. */
/** The highlighted row's extent behind all rows; an open end runs on to where the plot ends. */
function throughOf(
  { row, signs }: FrameRow,
  scale: AxisScale,
  frame: { readonly width: number; readonly height: number },
  soft: string,
): Datum[] {
  if (!flagIn(row, 'highlight')) return [];
  const [low, high] = signs.band ?? [signs.value, signs.value];
  if (low === null || high === null) return [];
  const from = signs.fade === 'low' ? 0 : scale.at(low) * frame.width;
  const to = signs.fade === 'high' ? frame.width : scale.at(high) * frame.width;
  const box = { y: 0, y2: frame.height, stroke: null, line: 0, dash: null, corner: 0 };
  return [{ ...box, x: from, x2: Math.max(to, from + 2), fill: `${soft}73` }];
}

function marksOf(
  { row, signs }: FrameRow,
  xOf: (value: number) => number,
  width: number,
  middle: number,
  surface: string,
): Datum[] {
  const { fill, stroke, dash } = signs;
  const box = { _row: textIn(row, '_row'), y: middle - half, y2: middle + half, corner: 3 };
  const mark = { ...box, fill, stroke, dash, line: 1.6 };
  if (signs.slot) return [{ ...mark, fill: surface, x: 0, x2: width, line: 1, corner: half }];
  if (signs.band) return [{ ...mark, corner: half, x: xOf(signs.band[0]), x2: xOf(signs.band[1]) }];
  if (signs.value === null) return [];
  const x = xOf(signs.value);
  const onwards = signs.fade === 'high' ? fadeLength : -fadeLength;
  const fade = { ...box, fill: fadeFill(signs), stroke: null, line: 0, dash: null, corner: 0 };
  return [
    ...(signs.fade === null
      ? []
      : [{ ...fade, x: Math.min(x, x + onwards), x2: Math.max(x, x + onwards) }]),
    { ...mark, x: x - valueWidth / 2, x2: x + valueWidth / 2 },
  ];
}
