/** A picture of few colours → a PNG that lists them once: two thirds of the bytes, with no pixel changed. */
import { crc32, deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Without transparency. Of more than 256 colours each pixel keeps its own. */
export function indexedPng(picture: PNG): Buffer {
  const { width, height, data } = picture;
  const colourAt = (pixel: number): number => data.readUIntBE(pixel * 4, 3);
  const pixels = Array.from({ length: width * height }, (_, pixel) => colourAt(pixel));
  const colours = [...new Set(pixels)].sort((a, b) => a - b);
  if (colours.length > 256) return PNG.sync.write(picture, { colorType: 2, deflateLevel: 9 });
  const numbers = new Map(colours.map((colour, number) => [colour, number]));
  // Each line begins with its filter: none.
  const lines = Buffer.alloc((width + 1) * height);
  pixels.forEach((colour, pixel) => {
    lines[Math.floor(pixel / width) * (width + 1) + 1 + (pixel % width)] = numbers.get(colour) ?? 0;
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8); // Eight bits a pixel, numbers of a palette.
  const palette = Buffer.alloc(colours.length * 3);
  colours.forEach((colour, number) => palette.writeUIntBE(colour, number * 3, 3));
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(lines, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
