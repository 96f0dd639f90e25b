/** Above a plot: each shape of a mark with the title of what it stands for. */
import type { Datum, Label } from './datum.ts';
import type { FrameInput } from './preset.ts';
import { wordsAt } from './words-at.ts';

/** @param left of the plot, and above it: what its own pixels are counted from */
export function headsOf(
  { plan, theme, measure }: FrameInput,
  channels: readonly string[],
  { left, top }: { readonly left: number; readonly top: number },
): { readonly heads: readonly Datum[]; readonly titles: readonly Label[] } {
  const style = { size: theme.subSize + 1, weight: 400, color: theme.ink } as const;
  const middle = theme.nameSize / 2 + 2 - top;
  let x = 24 - left;
  const keys = channels.map((name, lane) => {
    const { title = '' } = plan.channels[name] ?? {};
    const label = wordsAt(title, { x, middle }, style, measure);
    const head = { x: x - 15, y: middle, lane };
    x += measure(title, style) + 52;
    return { label, head };
  });
  return { heads: keys.map(({ head }) => head), titles: keys.map(({ label }) => label) };
}
