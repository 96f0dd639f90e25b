/** `slope`: the names stand left, the figures at both ends, each as near to its end as the others allow. */
import { textIn } from '../../chart-row.ts';
import type { FlatRow } from '../../columns.ts';
import type { Label } from '../../datum.ts';
import type { Frame, FrameInput, Scales } from '../../preset.ts';
import { tooMany } from '../../room.ts';
import { figureRuns, nameRun, placeRuns, spaced, widthOf, type Run } from '../../runs.ts';
import { extentOf, signsOf, type Signs } from '../../signs.ts';
import { spread } from '../../spread.ts';
import { wordsAt } from '../../words-at.ts';
export { describeChange as describe } from '../../describe-rows.ts';

const lineHeight = 28;
/** Between an end and its words. */
const gap = 18;
/** By how much a fading end may leave the plot. */
const openEnd = 20;
const ends = ['from', 'to'] as const;
type End = (typeof ends)[number];

interface SlopeRow {
  readonly row: FlatRow;
  readonly signs: { readonly [E in End]: Signs };
  readonly words: { readonly [E in End]: readonly Run[] };
}

export function frame(input: FrameInput): Frame {
  const { plan, theme, measure } = input;
  const rows = input.rows.map((row) => slopeRow(input, row));
  const widest = (end: End): number =>
    Math.max(...rows.map(({ words }) => widthOf(words[end], measure)));
  const [left, right] = ends.map((end) => Math.ceil(widest(end)) + gap);
  const isOpen = rows.some(({ signs }) => ends.some((end) => signs[end].fade === 'high'));
  const head = 20 + (isOpen ? openEnd : 0);
  const top = theme.axisSize + 4 + head;
  // A row without a known place stands below the scale.
  const unplaced = rows.some(({ signs }) => ends.some((end) => !isPlaced(signs[end])));
  const height = plan.height - top - 14 - (unplaced ? lineHeight + 10 : 0);
  const width = Math.min(plan.width - (left ?? 0) - (right ?? 0), 560);
  const extent = rows.flatMap(({ signs }) => ends.flatMap((end) => extentOf(signs[end])));
  return {
    plot: { left: left ?? 0, top, width, height },
    params: { domain: tight(plan.scale, extent, rows.length === 1) },
    data: { rows: input.rows },
    place: ({ at }) => ({
      data: { labels: [...headsOf(input, head, at), ...wordsOf(input, rows, at, height)] },
      diagnostics: [],
    }),
    diagnostics: tooMany(plan, rows.length, Math.floor(height / lineHeight)),
  };
}

function slopeRow({ theme }: FrameInput, row: FlatRow): SlopeRow {
  const signs = { from: signsOf(row, 'from'), to: signsOf(row, 'to') };
  const name = nameRun(row, theme, theme.nameSize, 700);
  const from = spaced(figureRuns(row, 'from', theme), 14);
  // A row without a line is named at both ends.
  const named = isPlaced(signs.from) ? [] : [{ ...name, gap: 14 }];
  const words = { from: [name, ...from], to: [...figureRuns(row, 'to', theme), ...named] };
  return { row, signs, words };
}

/** From the lowest to the highest figure: lengths say nothing here, only the change. */
function tight(type: 'linear' | 'log', values: readonly number[], alone: boolean): number[] {
  // One line alone has no other to be steeper than: it is seen against zero.
  const low = alone && type === 'linear' ? Math.min(0, ...values) : Math.min(...values);
  const high = Math.max(...values);
  if (values.length === 0) return [0, 1];
  const [of, back] =
    type === 'log'
      ? [Math.log10, (value: number) => 10 ** value]
      : [(value: number) => value, (value: number) => value];
  // Equal figures stand in the middle.
  const air = ((of(high) - of(low)) * 0.06) / 0.88 || 1;
  return [back(of(low) - air), back(of(high) + air)];
}

function isPlaced({ band, value }: Signs): boolean {
  return band !== null || value !== null;
}

function headsOf({ plan, theme, measure }: FrameInput, above: number, at: Scales['at']): Label[] {
  const style = { size: theme.axisSize, weight: 400, color: theme.ink2 } as const;
  const place = {
    from: { x: at('x', 'from') + 8, align: 'right' },
    to: { x: at('x', 'to') - 8, align: 'left' },
  } as const;
  return ends.map((end) => {
    const text = plan.channels[end]?.title ?? '';
    return wordsAt(text, { ...place[end], middle: -above }, style, measure);
  });
}

function wordsOf(
  { measure }: FrameInput,
  rows: readonly SlopeRow[],
  at: Scales['at'],
  height: number,
): Label[] {
  const middleOf = ({ band, value }: Signs): number => {
    if (band) return (at('y', band[0]) + at('y', band[1])) / 2;
    return value === null ? height + lineHeight : at('y', value);
  };
  return ends.flatMap((end) => {
    const middles = spread(
      rows.map(({ signs }) => middleOf(signs[end])),
      rows.map(() => lineHeight),
    );
    return rows.flatMap(({ row, words }, i) => {
      const middle = middles[i] ?? 0;
      const before = end === 'from' ? -gap - widthOf(words.from, measure) : gap;
      const fact = textIn(row, `${end}_fact`);
      const place = { x: at('x', end) + before, middle, fact, row: textIn(row, '_row') };
      return placeRuns(words[end], place, measure);
    });
  });
}
