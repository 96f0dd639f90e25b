/** Colours as `#rrggbb` → shades, and the words' colour that can be read on them (WCAG contrast). */

/** `share` of one colour over another: 1 is the first, 0 the second. */
export function mix(over: string, under: string, share: number): string {
  const a = channels(over);
  const b = channels(under);
  return `#${a
    .map((value, i) => Math.round(value * share + (b[i] ?? 0) * (1 - share)))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')}`;
}

/** 1 to 21. */
export function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

/** A fill on which one of the inks is readable at 4.5:1, as near to the colour as can be; and that ink. */
export function readableFill(
  colour: string,
  surface: string,
  inks: readonly string[],
): { readonly fill: string; readonly ink: string } {
  for (let share = 1; share > 0; share -= 0.05) {
    const fill = mix(colour, surface, share);
    const ink = inks.find((candidate) => contrast(candidate, fill) >= 4.5);
    if (ink !== undefined) return { fill, ink };
  }
  return { fill: surface, ink: inks[0] ?? colour };
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
