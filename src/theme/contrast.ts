/** A colour and its ground → the nearest colour of the same hue that can be read there. */
import { channels, contrastOf, luminance, toHex } from '../model/colour.ts';

/** The same hue, made darker or lighter in small steps until it reaches `least` on `ground`. */
export function nearestPassing(colour: string, ground: string, least: number): string {
  const target = luminance(ground) > 0.18 ? 0 : 255;
  for (let step = 1; step <= 100; step++) {
    const mixed = toHex(channels(colour).map((c) => c + ((target - c) * step) / 100));
    if (contrastOf(mixed, ground) >= least) return mixed;
  }
  return target === 0 ? '#000000' : '#ffffff';
}
