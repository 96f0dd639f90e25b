/** A key above the plot: which mark stands for which of a chart's figures. */
import type { Datum, Label } from './datum.ts';
import { hatchOf } from './hatch.ts';
import type { FrameInput } from './preset.ts';
import { wordsAt } from './words-at.ts';

export interface KeyMark {
  readonly text: string;
  readonly fill: string;
  readonly stroke: string;
  readonly hatched?: boolean;
  /** In pixels; as a bar when absent. */
  readonly width?: number;
}

/** @param at where its line begins, and its middle, in the plot's pixels */
export function keyAbove(
  { theme, measure }: FrameInput,
  marks: readonly KeyMark[],
  { x: start, middle }: { readonly x: number; readonly middle: number },
) {
  const style = { size: theme.subSize + 1, weight: 400, color: theme.ink } as const;
  let x = start;
  const heads: Datum[] = [];
  const rules: Datum[] = [];
  const labels: Label[] = [];
  for (const { text, fill, stroke, hatched = false, width = 24 } of marks) {
    const box = { x: x + 1, y: middle - 6.5, width, height: 13 };
    const ends = { x: box.x, x2: box.x + width, y: box.y, y2: box.y + box.height };
    heads.push({ ...ends, corner: 0, fill, stroke, line: 1.6, dash: null });
    if (hatched) rules.push(...hatchOf(box, stroke));
    labels.push(wordsAt(text, { x: x + width + 9, middle }, style, measure));
    x += width + 9 + measure(text, style) + 26;
  }
  return { heads, rules, labels, end: x };
}
