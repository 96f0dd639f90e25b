/** What eyes see of a picture: lightness, which is all of it in grey, and colours with one kind of cone missing. */
export type Rgb = readonly [number, number, number];

/** How eyes that lack one kind of cone see: Machado, Oliveira and Fernandes 2009, severity 1, on linear light. */
export const eyes: Readonly<Record<string, readonly [Rgb, Rgb, Rgb]>> = {
  'all cones': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** A channel from 0 to 255 as light. */
export function linear(channel: number): number {
  const s = channel / 255;
  return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
}

export function seenBy(eye: string, colour: Rgb): Rgb {
  const rows = eyes[eye];
  if (!rows) throw new Error(`no such eye: ${eye}`);
  const [x, y, z] = rows.map(([r, g, b]) => r * colour[0] + g * colour[1] + b * colour[2]);
  return [x ?? 0, y ?? 0, z ?? 0];
}

/** CIE L*, from 0 to 100, of a colour of linear light. */
export function lightness([r, g, b]: Rgb): number {
  return 116 * root(within(0.2126 * r + 0.7152 * g + 0.0722 * b)) - 16;
}

/** CIE 1976 L*a*b* of a colour of linear light, D65. */
export function lab(colour: Rgb): Rgb {
  const [r, g, b] = colour.map(within);
  if (r === undefined || g === undefined || b === undefined) throw new Error('no colour');
  const x = root((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
  const y = root(0.2126729 * r + 0.7151522 * g + 0.072175 * b);
  const z = root((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function within(light: number): number {
  return Math.min(1, Math.max(0, light));
}

function root(light: number): number {
  return light > 0.008856 ? Math.cbrt(light) : 7.787 * light + 16 / 116;
}
