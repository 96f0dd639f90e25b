import { describe, expect, it } from 'vitest';
import { mix, readableFill } from '../../src/charts/colour.ts';
import { contrastOf } from '../../src/model/colour.ts';
import { finishSvg } from '../../src/charts/finish-svg.ts';

const dress = {
  id: 'scale',
  alt: 'A & "B"',
  language: 'ja',
  changed: ['t."a & b".x'],
  width: 100,
  height: 50,
};
const wrap = (inner: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="x" version="1.1" class="marks" width="100" height="50" viewBox="0 0 100 50">${inner}</svg>`;

describe('the SVG that stands in a slide', () => {
  it('counts ids anew, each with the chart’s name before it', () => {
    const inner =
      '<rect fill="url(#gradient_41)"/><defs><linearGradient id="gradient_41" x1="0"/><linearGradient id="gradient_7"/></defs>';
    expect(finishSvg(wrap(inner), dress)).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="A &amp; &quot;B&quot;" lang="ja" width="100" height="50" viewBox="0 0 100 50">' +
        '<rect fill="url(#scale-c1)"/><defs><linearGradient id="scale-c1" x1="0"/><linearGradient id="scale-c2"/></defs></svg>',
    );
  });

  it('keeps an address of a fact, and no other role or label', () => {
    const inner =
      '<g role="graphics-object" aria-roledescription="text"><text aria-label="fact:t.r.x" role="graphics-symbol">1</text><text aria-label="x: 3">2</text></g>';
    expect(finishSvg(wrap(inner), dress)).toContain(
      '<g><text data-fact="t.r.x">1</text><text>2</text></g>',
    );
  });

  it('marks a figure that has changed', () => {
    const inner = '<text aria-label="fact:t.&quot;a &amp; b&quot;.x">1</text>';
    expect(finishSvg(wrap(inner), dress)).toContain(
      '<text data-fact="t.&quot;a &amp; b&quot;.x" data-changed="">1</text>',
    );
  });

  it('takes the address that a template wrote, and leaves out what only accounts for rows', () => {
    const inner =
      '<text data-fact="t.&quot;a &amp; b&quot;.x" data-row="rows:0">1</text><text data-fact="">2</text><text data-fact="t.o&#x27;k.x">3</text>';
    expect(finishSvg(wrap(inner), dress)).toContain(
      '<text data-fact="t.&quot;a &amp; b&quot;.x" data-changed="">1</text><text>2</text><text data-fact="t.o\'k.x">3</text></svg>',
    );
  });

  it('rounds places to a hundredth of a pixel', () => {
    const inner = '<path d="M0.123456,7h1e-7v12.5" stroke-width="1.2345"/>';
    expect(finishSvg(wrap(inner), dress)).toContain(
      '<path d="M0.12,7h1e-7v12.5" stroke-width="1.2345"/>',
    );
  });

  it.each([
    '<script>1</script>',
    '<image x="1"/>',
    '<a x="1"/>',
    '<rect onclick="x"/>',
    '<rect fill="url(http://example.com/#a)"/>',
    '<pattern id="p"/>',
  ])('refuses %s', (inner) => {
    expect(() => finishSvg(wrap(inner), dress)).toThrow('may not hold');
  });
});

describe('colours', () => {
  it('mixes and measures', () => {
    expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080');
    expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrastOf('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });

  it.each(['#0017c1', '#4979f5', '#c16800', '#008060', '#8d8d8d', '#767676', '#9db7f9'])(
    'finds words that can be read on %s, in light and in dark',
    (colour) => {
      for (const [surface, ink] of [
        ['#ffffff', '#1a1a1c'],
        ['#10131a', '#ffffff'],
      ] as const) {
        const found = readableFill(colour, surface, [surface, ink]);
        expect(contrastOf(found.fill, found.ink)).toBeGreaterThanOrEqual(4.5);
      }
    },
  );
});
