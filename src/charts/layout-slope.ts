/** `slope`: two figures a row, joined by a line. The names stand left, the figures at both ends; the line of a figure that is not sure is dashed. */
import { error } from '../diagnostics/diagnostic.ts';
import type { FlatRow } from './columns.ts';
import { axisScale, type AxisScale } from './axis-scale.ts';
import { flagIn, textIn } from './chart-row.ts';
import type { Datum, Label, Layout, LayoutInput } from './layout.ts';
import { figureRuns, placeRuns, widthOf, type Run } from './runs.ts';
import { extentOf, fadeFill, signsOf, type Signs } from './signs.ts';
import { ruleOf, wordsAt } from './words-at.ts';

const radius = 8;
const lineHeight = 28;
const fadeLength = 40;
/** Between an end and its words. */
const gap = 18;
const ends = ['from', 'to'] as const;
type End = (typeof ends)[number];

interface SlopeRow {
  readonly row: FlatRow;
  readonly signs: { readonly [E in End]: Signs };
  readonly words: { readonly [E in End]: readonly Run[] };
}

export function layoutSlope(input: LayoutInput): Layout {
  const { plan, theme, measure } = input;
  const rows = input.rows.map((row): SlopeRow => ({
    row,
    signs: { from: signsOf(row, 'from', theme), to: signsOf(row, 'to', theme) },
    words: {
      from: [nameRun(input, row), ...apart(figureRuns(row, 'from', theme))],
      // A row without a line is named at both ends.
      to: [
        ...figureRuns(row, 'to', theme),
        ...(reachOf(signsOf(row, 'from', theme)) === null
          ? [{ ...nameRun(input, row), gap: 14 }]
          : []),
      ],
    },
  }));
  const widest = (end: End): number =>
    Math.max(...rows.map(({ words }) => widthOf(words[end], measure)));
  const left = Math.ceil(widest('from')) + gap;
  const right = Math.ceil(widest('to')) + gap;
  const top = theme.axisSize + 24;
  // A row without a known place stands below the scale.
  const unplaced = rows.filter(({ signs }) => ends.some((end) => reachOf(signs[end]) === null));
  const height = plan.height - top - 14 - (unplaced.length > 0 ? lineHeight + 10 : 0);
  const width = Math.min(plan.width - left - right, 560);
  const scale = tight(
    plan.scale,
    rows.flatMap(({ signs }) => ends.flatMap((end) => extentOf(signs[end]))),
    rows.length === 1,
  );
  const yOf = (value: number): number => (1 - scale.at(value)) * height;
  const slotAt = height + lineHeight;
  const middleOf = (signs: Signs): number => {
    const reach = reachOf(signs);
    return reach === null ? slotAt : (yOf(reach[0]) + yOf(reach[1])) / 2;
  };
  const xOf = { from: 0, to: width } as const;
  const words = ends.flatMap((end) => {
    const middles = spread(rows.map(({ signs }) => middleOf(signs[end])));
    return rows.flatMap(({ row, words: own }, i) => {
      const middle = middles[i] ?? 0;
      const x = end === 'from' ? -gap - widthOf(own.from, measure) : width + gap;
      const place = { x, middle, fact: textIn(row, `${end}_fact`), row: textIn(row, '_row') };
      return placeRuns(own[end], place, measure);
    });
  });
  const most = Math.floor(height / lineHeight);
  return {
    plot: { left, top, width, height },
    params: {},
    data: {
      rules: [
        ...ends.map((end) => ruleOf([xOf[end], 0, xOf[end], height], theme.grid, 1.5)),
        ...rows.flatMap(({ row, signs }) => {
          if (ends.some((end) => reachOf(signs[end]) === null)) return [];
          const [from, to] = [middleOf(signs.from), middleOf(signs.to)];
          const { stroke } = signs.from;
          const dash = signs.from.dash ?? signs.to.dash;
          return [ruleOf([0, from, width, to], stroke, flagIn(row, 'highlight') ? 3 : 2, dash)];
        }),
      ],
      rects: rows.flatMap(({ row, signs }) =>
        ends.flatMap((end) => barsOf(row, signs[end], xOf[end], yOf, slotAt)),
      ),
      points: rows.flatMap(({ row, signs }) =>
        ends.flatMap((end): Datum[] => {
          const { value, fill, stroke, dash } = signs[end];
          if (value === null) return [];
          const area = Math.PI * radius * radius;
          const _row = textIn(row, '_row');
          return [{ x: xOf[end], y: yOf(value), area, fill, stroke, dash, _row }];
        }),
      ),
      labels: [...headsOf(input, xOf), ...words],
    },
    diagnostics:
      rows.length > most
        ? [error('chart-too-many-rows', { rows: rows.length, most }, plan.at)]
        : [],
  };
}

function headsOf(
  { plan, theme, measure }: LayoutInput,
  xOf: { readonly [E in End]: number },
): Label[] {
  const style = { size: theme.axisSize, weight: 400, color: theme.ink2 } as const;
  return ends.map((end) => {
    const text = plan.channels[end]?.title ?? '';
    const align = end === 'from' ? 'right' : 'left';
    const x = xOf[end] + (end === 'from' ? 8 : -8);
    return wordsAt(text, { x, middle: -20, align }, style, measure);
  });
}

function nameRun({ theme }: LayoutInput, row: FlatRow): Run {
  const color = flagIn(row, 'highlight') ? theme.accent : theme.ink;
  return { text: textIn(row, 'label'), size: theme.nameSize, weight: 700, color, gap: 0 };
}

function apart(runs: readonly Run[]): Run[] {
  return runs.map((run, i) => ({ ...run, gap: i === 0 ? 14 : run.gap }));
}

/** From the lowest to the highest figure: lengths say nothing here, only the change. */
function tight(type: 'linear' | 'log', values: readonly number[], alone: boolean): AxisScale {
  // One line alone has no other to be steeper than: it is seen against zero.
  const low = alone && type === 'linear' ? Math.min(0, ...values) : Math.min(...values);
  const high = Math.max(...values);
  if (values.length === 0 || high === low) return { ...axisScale('linear', [1]), at: () => 0.5 };
  const of = type === 'log' ? Math.log10 : (value: number) => value;
  const room = 0.06;
  return {
    ...axisScale(type, values),
    domain: [low, high],
    at: (value) => room + ((of(value) - of(low)) / (of(high) - of(low))) * (1 - 2 * room),
  };
}

/** undefined figures have no place: null. */
function reachOf({ band, value }: Signs): readonly [number, number] | null {
  return band ?? (value === null ? null : [value, value]);
}

function barsOf(
  row: FlatRow,
  signs: Signs,
  x: number,
  yOf: (value: number) => number,
  slotAt: number,
): Datum[] {
  const { fill, stroke, dash } = signs;
  const _row = textIn(row, '_row');
  const box = {
    _row,
    x: x - radius,
    x2: x + radius,
    fill,
    stroke,
    dash,
    line: 1.6,
    corner: radius,
  };
  if (signs.band) return [{ ...box, y: yOf(signs.band[1]), y2: yOf(signs.band[0]) }];
  if (signs.slot) return [{ ...box, y: slotAt - 9, y2: slotAt + 9, corner: 5 }];
  if (signs.fade === null || signs.value === null) return [];
  const y = yOf(signs.value);
  const [top, bottom] = signs.fade === 'high' ? [y - fadeLength, y] : [y, y + fadeLength];
  const open = { fill: fadeFill(signs, 'y'), stroke: null, line: 0, dash: null, corner: 0 };
  return [{ ...box, ...open, y: top, y2: bottom }];
}

/** Words one line apart, each as near to its end as the others allow. */
function spread(middles: readonly number[]): number[] {
  const order = middles.map((_, i) => i).sort((a, b) => (middles[a] ?? 0) - (middles[b] ?? 0));
  const placed = [...middles];
  // Words that push each other end up centred on their ends; a few rounds settle any chart's rows.
  for (let round = 0; round < 40; round++) {
    order.slice(1).forEach((one, n) => {
      const before = order[n] ?? one;
      const lack = (placed[before] ?? 0) + lineHeight - (placed[one] ?? 0);
      if (lack <= 0) return;
      placed[before] = (placed[before] ?? 0) - lack / 2;
      placed[one] = (placed[one] ?? 0) + lack / 2;
    });
  }
  return placed;
}
