import { describe, expect, it } from 'vitest';
import { readPicture } from '../../src/read/read-picture.ts';

const place = { file: 'deck.yaml', line: 1, column: 1, endLine: 1, endColumn: 1 };
const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((p) => (typeof p === 'string' ? [...Buffer.from(p)] : p)));

describe('a picture', () => {
  it.each([
    ['PNG', bytes([0x89], 'PNG\r\n', [0x1a], '\n....'), 'image/png'],
    ['JPEG', bytes([0xff, 0xd8, 0xff, 0xe0], '....'), 'image/jpeg'],
    ['GIF', bytes('GIF89a....'), 'image/gif'],
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

  it('of many megabytes is refused', () => {
    const { diagnostics } = readPicture('x.png', new Uint8Array(8_000_001), place);
    expect(diagnostics.map((d) => d.code)).toEqual(['file-too-large']);
  });
});
