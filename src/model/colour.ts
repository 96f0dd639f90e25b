/** Two colours as `#rrggbb` → their contrast as WCAG 2 has it; and a colour ⇄ its channels, from 0 to 255. */

/** From 1 (the same) to 21 (black on white). */
export function contrastOf(one: string, other: string): number {
  return contrastOfChannels(channels(one), channels(other));
}

export function contrastOfChannels(one: readonly number[], other: readonly number[]): number {
  const [a, b] = [luminanceOf(one), luminanceOf(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** From 0 (black) to 1 (white), as the eye weighs the channels. */
export function luminance(colour: string): number {
  return luminanceOf(channels(colour));
}

function luminanceOf(values: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = values.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

export function toHex(values: readonly number[]): string {
  return `#${values.map((v) => Math.round(v).toString(16).padStart(2, '0')).join('')}`;
}
