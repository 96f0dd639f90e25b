/** Colours as the browser tells them, and how well one is read on another. */

export type Rgb = readonly [red: number, green: number, blue: number];

export function colourOf(css: string): readonly [Rgb, alpha: number] | undefined {
  const numbers = /^rgba?\(([^)]*)\)$/
    .exec(css)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number);
  if (!numbers || numbers.length < 3) return undefined;
  const [r = 0, g = 0, b = 0, alpha = 1] = numbers;
  return [[r, g, b], alpha];
}

export function over(front: Rgb, alpha: number, ground: Rgb): Rgb {
  return [
    front[0] * alpha + ground[0] * (1 - alpha),
    front[1] * alpha + ground[1] * (1 - alpha),
    front[2] * alpha + ground[2] * (1 - alpha),
  ];
}

function luminance(colour: Rgb): number {
  const [r = 0, g = 0, b = 0] = colour.map((c) => {
    const s = c / 255;
    return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

export function contrast(a: Rgb, b: Rgb): number {
  const [x, y] = [luminance(a) + 0.05, luminance(b) + 0.05];
  return Math.max(x, y) / Math.min(x, y);
}

export function hex(colour: Rgb): string {
  return `#${colour.map((c) => Math.round(c).toString(16).padStart(2, '0')).join('')}`;
}
