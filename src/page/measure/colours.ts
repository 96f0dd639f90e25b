/** Colours as the browser tells them. */

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
