/** The head of a picture → how large it will be once it is unpacked: a small file may hold a huge picture. */

/** Millions of pixels; undefined: an SVG, or a head that does not tell. */
export function megapixels(bytes: Uint8Array, type: string): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = sizes[type]?.(view);
  return size && (size[0] * size[1]) / 1_000_000;
}

/** How many elements an SVG opens. */
export function elements(bytes: Uint8Array): number {
  const opening = 0x3c;
  const slash = 0x2f;
  let count = 0;
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i] === opening && bytes[i + 1] !== slash) count += 1;
  }
  return count;
}

type Size = readonly [number, number];

const sizes: Readonly<Record<string, (view: DataView) => Size | undefined>> = {
  'image/png': (v) => (v.byteLength < 24 ? undefined : [v.getUint32(16), v.getUint32(20)]),
  'image/gif': (v) =>
    v.byteLength < 10 ? undefined : [v.getUint16(6, true), v.getUint16(8, true)],
  'image/jpeg': jpegSize,
  'image/webp': webpSize,
};

/** The first frame header; segments before it are stepped over. */
function jpegSize(view: DataView): Size | undefined {
  let at = 2;
  while (at + 9 < view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    // SOF0 to SOF15, but for the tables that share their numbers.
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return [view.getUint16(at + 7), view.getUint16(at + 5)];
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return undefined;
}

function webpSize(view: DataView): Size | undefined {
  if (view.byteLength < 30) return undefined;
  const kind = view.getUint32(12);
  const three = (at: number): number => view.getUint16(at, true) + view.getUint8(at + 2) * 65_536;
  // 'VP8X', 'VP8L', 'VP8 '
  if (kind === 0x56503858) return [three(24) + 1, three(27) + 1];
  if (kind === 0x5650384c) {
    const bits = view.getUint32(21, true);
    return [(bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1];
  }
  return [view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff];
}
