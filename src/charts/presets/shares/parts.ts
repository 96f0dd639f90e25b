/** Rows → bars of parts: from where to where each goes, and in which colours. */
import { flagIn, textIn } from '../../chart-row.ts';
import { mix, readableFill } from '../../colour.ts';
import type { FrameInput } from '../../preset.ts';
import { signsOf } from '../../signs.ts';

export type Part = ReturnType<typeof barsOf>[number][number];

/** Bars in the order of their first rows. A part without one share has no `to`. */
export function barsOf({ rows, theme }: FrameInput) {
  const called = [...new Set(rows.map((row) => textIn(row, 'part')))];
  const bars = [...Map.groupBy(rows, (row) => textIn(row, 'y')).values()];
  const alike = bars.length > 1 && bars.every((own) => own.length === called.length);
  return bars.map((own) => {
    let end = 0;
    return own.map((row, position) => {
      const { value, sure } = signsOf(row, 'x');
      const shade = shades[Math.min(position, shades.length - 1)] ?? 1;
      const tone = flagIn(row, 'highlight') ? theme.accent : theme.neutral;
      const category = called.indexOf(textIn(row, 'part')) % theme.categorical.length;
      const shaded = mix(tone, theme.surface, shade);
      const base = alike ? (theme.categorical[category] ?? shaded) : shaded;
      const colour = sure === 'exact' ? base : mix(base, theme.surface, 0.16);
      const { fill, ink } = readableFill(colour, theme.surface, [theme.surface, theme.ink]);
      const edge = sure === 'exact' ? theme.surface : base;
      const from = end;
      end += value ?? 0;
      return { row, from, to: value === null ? null : end, paint: fill, ink, edge };
    });
  });
}
/** Where parts differ from bar to bar a colour would say nothing: lighter and lighter shades of one. */
const shades = [1, 0.45, 0.26, 0.14];
