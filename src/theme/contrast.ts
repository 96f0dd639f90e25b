/** Contrast of two colours as WCAG 2 has it, and the nearest colour that passes. */

/** From 1 (the same) to 21 (black on white). */
export function contrastOf(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** The same hue, made darker or lighter in small steps until it reaches `least` on `ground`. */
export function nearestPassing(colour: string, ground: string, least: number): string {
  const target = luminance(ground) > 0.18 ? 0 : 255;
  for (let step = 1; step <= 100; step++) {
    const mixed = toHex(channels(colour).map((c) => c + ((target - c) * step) / 100));
    if (contrastOf(mixed, ground) >= least) return mixed;
  }
  return target === 0 ? '#000000' : '#ffffff';
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = channels(colour).map((c) => {
    const s = c / 255;
    return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

function toHex(values: readonly number[]): string {
  return `#${values.map((v) => Math.round(v).toString(16).padStart(2, '0')).join('')}`;
}
