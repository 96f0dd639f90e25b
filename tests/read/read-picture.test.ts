import { describe, expect, it } from 'vitest';
import { readPicture } from '../../src/read/read-picture.ts';

const place = { file: 'deck.yaml', line: 1, column: 1, endLine: 1, endColumn: 1 };
const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((p) => (typeof p === 'string' ? [...Buffer.from(p)] : p)));

const png = (width: number, height: number): Uint8Array => {
  const content = bytes([0x89], 'PNG\r\n', [0x1a], '\n', [0, 0, 0, 13], 'IHDR........');
  new DataView(content.buffer).setUint32(16, width);
  new DataView(content.buffer).setUint32(20, height);
  return content;
};
const refused = (content: Uint8Array) =>
  readPicture('x.png', content, place).diagnostics.map((d) =>
    d.code === 'over-limit' ? d.args.limit : d.code,
  );

describe('a picture', () => {
  it.each([
    ['PNG', bytes([0x89], 'PNG\r\n', [0x1a], '\n....'), 'image/png'],
    ['JPEG', bytes([0xff, 0xd8, 0xff, 0xe0], '....'), 'image/jpeg'],
    ['GIF', bytes('GIF89a', [1, 0, 1, 0]), 'image/gif'],
    ['WebP', bytes('RIFF', [1, 2, 3, 4], 'WEBPVP8 '), 'image/webp'],
    [
      'SVG',
      bytes('<?xml version="1.0"?>\n<!-- made by hand -->\n<svg xmlns="x"></svg>'),
      'image/svg+xml',
    ],
  ])('%s is known by its bytes, whatever it is called', (_, content, type) => {
    const { value } = readPicture('x.bin', content, place);
    expect(value).toBe(`data:${type};base64,${Buffer.from(content).toString('base64')}`);
  });

  it.each([
    ['a page', bytes('<html><svg></svg></html>')],
    ['a text', bytes('kettle')],
    ['nothing', bytes('')],
  ])('%s is none', (_, content) => {
    const { value, diagnostics } = readPicture('x.png', content, place);
    expect(value).toBeUndefined();
    expect(diagnostics.map((d) => d.code)).toEqual(['image-unreadable']);
  });

  it.each([
    ['PNG', png(30_000, 30_000)],
    ['GIF', bytes('GIF89a', [0xff, 0xff, 0xff, 0xff])],
    [
      'JPEG',
      bytes(
        [0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 17, 8],
        [0x75, 0x30, 0x75, 0x30],
        '....',
      ),
    ],
    ['WebP', bytes('RIFF....WEBPVP8X', [10, 0, 0, 0, 0, 0, 0, 0], [0x2f, 0x75, 0, 0x2f, 0x75, 0])],
    [
      'lossless WebP',
      bytes('RIFF....WEBPVP8L', [10, 0, 0, 0, 0x2f, 0xff, 0xff, 0xff, 0xff], '.....'),
    ],
  ])('%s that unpacks to many pixels is refused', (_, content) => {
    expect(refused(content)).toEqual(['pictureMegapixels']);
  });

  it('SVG of very many elements is refused', () => {
    expect(refused(bytes(`<svg>${'<g/>'.repeat(20_000)}</svg>`))).toEqual(['pictureElements']);
  });

  it('of many megabytes is refused', () => {
    const large = new Uint8Array(8_000_001);
    large.set(png(1, 1));
    expect(refused(large)).toEqual(['pictureMegabytes']);
  });
});
