/** Colours as `#rrggbb` → shades, and the words' colour that can be read on them (WCAG contrast). */
import { channels, contrastOf, toHex } from '../model/colour.ts';

/** `share` of one colour over another: 1 is the first, 0 the second. */
export function mix(over: string, under: string, share: number): string {
  const below = channels(under);
  return toHex(channels(over).map((value, i) => value * share + (below[i] ?? 0) * (1 - share)));
}

/** A fill on which one of the inks is readable at 4.5:1, as near to the colour as can be; and that ink. */
export function readableFill(
  colour: string,
  surface: string,
  inks: readonly string[],
): { readonly fill: string; readonly ink: string } {
  for (let share = 1; share > 0; share -= 0.05) {
    const fill = mix(colour, surface, share);
    const ink = inks.find((candidate) => contrastOf(candidate, fill) >= 4.5);
    if (ink !== undefined) return { fill, ink };
  }
  return { fill: surface, ink: inks[0] ?? colour };
}
