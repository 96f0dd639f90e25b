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

  const svg = (inside: string): Uint8Array =>
    bytes(`<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10">${inside}</svg>`);
  const written = (content: Uint8Array): string =>
    Buffer.from(
      (readPicture('x.svg', content, place).value ?? '').replace(/^.*base64,/, ''),
      'base64',
    ).toString();

  it.each([
    ['<rect><animate attributeName="x" values="0;9" dur="1s"/></rect>', '<animate'],
    ['<set attributeName="x" to="1"/>', '<set'],
    ['<s:animateTransform xmlns:s="http://www.w3.org/2000/svg"/>', '<s:animateTransform'],
    ['<script>fetch("http://a.example")</script>', '<script'],
    ['<rect onclick="alert(1)"/>', 'onclick='],
    ['<rect\nONLOAD = "alert(1)"/>', 'ONLOAD ='],
    ['<image href="http://a.example/x.png"/>', 'href="http://a.example/x.png"'],
    ['<image href="file:///etc/passwd"/>', 'href="file:///etc/passwd"'],
    ["<image xlink:href='../secret.png'/>", 'xlink:href="../secret.png"'],
    ['<image href="&#104;ttp://a.example"/>', 'href="&#104;ttp://a.example"'],
    ['<use href="other.svg#x"/>', 'href="other.svg#x"'],
    ['<use href="data:text/html,x"/>', 'href="data:text/html,x"'],
    ['<rect fill="url(http://a.example#g)"/>', 'url(http://a.example#g'],
    ['<style>@import url(http://a.example);</style>', '@import url(http://a.example)'],
    ['<style>@import "http://a.example";</style>', '@import "http://a.example"'],
    ['<foreignObject><iframe src="data:text/html,x"/></foreignObject>', '<iframe'],
    ['<foreignObject><marquee>x</marquee></foreignObject>', '<marquee'],
    ['<rect style="animation: a 1s !important"/>', '!important'],
  ])('SVG with %s is refused: it would move, run or take in what lies outside', (inside, what) => {
    const { value, diagnostics } = readPicture('x.svg', svg(inside), place);
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: 'image-unsafe', args: { what } }]);
  });

  it.each([
    ['<?xml version="1.0"?><?xml-stylesheet href="a.css"?><svg></svg>'],
    ['<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg>&x;</svg>'],
    [`<svg>${'<!-- -->'.repeat(40)}<!ENTITY x "y"></svg>`],
    [`${'<!-- -->'.repeat(40)}<kettle/>`],
  ])('%s is no picture', (text) => {
    expect(readPicture('x.svg', bytes(text), place).value).toBeUndefined();
  });

  it.each([
    '<a xlink:href="https://www.drawio.com"><text>made with</text></a>',
    '<defs><linearGradient id="g"/></defs><rect fill="url(#g)"/><use href="#g"/>',
    `<image href="data:image/png;base64,${Buffer.from(png(1, 1)).toString('base64')}"/>`,
    '<foreignObject><div xmlns="http://www.w3.org/1999/xhtml" style="color:red">words</div></foreignObject>',
    '<!-- <script> --><text>on a set, one = two</text>',
  ])('SVG with %s passes as it is', (inside) => {
    expect(written(svg(inside))).toBe(Buffer.from(svg(inside)).toString());
  });

  it('SVG whose style would move is made still, and looks as it does at rest', () => {
    const moving = svg(
      '<style>@keyframes a{to{x:9px}}rect{animation:a 1s infinite}</style><rect/>',
    );
    expect(written(moving)).toBe(
      Buffer.from(moving)
        .toString()
        .replace(
          '</svg>',
          '<style>*{animation:none!important;transition:none!important}</style></svg>',
        ),
    );
  });
});
