/** `shares`: one bar of 100 % a group; each part is named where it lies, the small ones below the bar. */
import { nameIn, textIn } from '../../chart-row.ts';
import type { Frame, FrameInput } from '../../preset.ts';
import { gutterOf, tooMany } from '../../room.ts';
import { figureRuns, placeRuns, spaced, widthOf } from '../../runs.ts';
import { wordsAt } from '../../words-at.ts';
import { barsOf, type Part } from './parts.ts';
export { describeEach as describe } from '../../describe-rows.ts';

/** Pixels that a bar needs with its words, that are free above it, and between a part's edge and its words. */
const least = 70;
const air = 4;
const inset = 8;

export function frame(input: FrameInput): Frame {
  const { plan, theme, measure } = input;
  const bold = { size: theme.nameSize, weight: 700, color: theme.ink } as const;
  const bars = barsOf(input).map((parts) => {
    const [{ row } = { row: {} }] = parts;
    const text = nameIn(row, 'y');
    const end = Math.max(0, ...parts.map(({ to }) => to ?? 0));
    return { parts, end, text, ...bold, fact: textIn(row, 'y_fact') };
  });
  const { width: left, diagnostics } = gutterOf(input, bars, 32);
  const full = Math.max(100, ...bars.map(({ end }) => end));
  const pitch = Math.min(140, plan.height / Math.max(bars.length, 1));
  const thick = Math.min(76, pitch - 30);
  const width = plan.width - left - 2;
  const many = tooMany(plan, bars.length, Math.floor(plan.height / least));
  return {
    plot: { left, top: 0, width, height: pitch * bars.length },
    params: {
      domain: [0, full],
      order: bars.map(({ parts }) => parts[0]?.row.y),
      inner: 1 - thick / pitch,
      align: air / (pitch - thick),
      pixel: full / width,
    },
    data: {
      rows: bars.flatMap(({ parts }) =>
        parts.map(({ row, paint, edge }) => ({ ...row, paint, edge })),
      ),
    },
    place: ({ at }) => {
      const words = bars.map(({ text, fact, parts, end }, index) => {
        const top = index * pitch + air;
        const name = wordsAt(text, { x: -left, middle: top + thick / 2, fact }, bold, measure);
        const box = { top, thick, right: width, end: at('x', end) };
        return { name, ...partWords(input, parts, box, (share) => at('x', share)) };
      });
      const labels = words.flatMap(({ name, labels }) => [name, ...labels]);
      return { data: { labels, leaders: words.flatMap((bar) => bar.leaders) }, diagnostics: [] };
    },
    diagnostics: [...diagnostics, ...many],
  };
}

function partWords(
  { theme, measure }: FrameInput,
  parts: readonly Part[],
  { top, thick, right, end }: Readonly<Record<'top' | 'thick' | 'right' | 'end', number>>,
  at: (share: number) => number,
) {
  let limit = right;
  // From the right, since small parts come last; below the bar each as near to its part as the others allow.
  const words = [...parts].reverse().map(({ row, from, to, ink }) => {
    const place = { fact: textIn(row, 'x_fact'), row: textIn(row, '_row') };
    const text = textIn(row, 'part');
    const called = { text, size: theme.unitSize, weight: 400, color: ink, gap: 0 } as const;
    const figure = figureRuns({ ...row, highlight: false }, 'x', theme);
    const inside = figure.map((run) => ({ ...run, color: ink, size: Math.min(run.size, 18) }));
    // What has no one share points to where the known ones end.
    const [start, stop] = to === null ? [end, end] : [at(from), at(to)];
    const needed = Math.max(widthOf([called], measure), widthOf(inside, measure));
    if (needed + 2 * inset <= stop - start) {
      const upper = { ...place, x: start + inset, middle: top + thick / 2 - 12 };
      const lower = { ...upper, middle: top + thick / 2 + 11 };
      const name = placeRuns([called], { ...upper, fact: textIn(row, 'part_fact') }, measure);
      return { labels: [...name, ...placeRuns(inside, lower, measure)], leaders: [] };
    }
    const below = { size: theme.unitSize, color: theme.ink2 };
    const runs = [called, ...spaced(figure, 4)].map((run) => ({ ...run, ...below }));
    const x = (start + stop) / 2;
    const y = top + thick;
    const left = Math.min(x - widthOf(runs, measure) / 2, limit - widthOf(runs, measure));
    limit = left - 2 * inset;
    const labels = placeRuns(runs, { ...place, x: left, middle: y + 15 }, measure);
    return { labels, leaders: [{ x, x2: x, y, y2: y + 5 }] };
  });
  return { labels: words.flatMap((w) => w.labels), leaders: words.flatMap((w) => w.leaders) };
}
