import { describe, expect, it } from 'vitest';
import { mix, readableFill } from '../../src/charts/colour.ts';
import { contrastOf } from '../../src/model/colour.ts';
import { imageOf, SvgSink } from '../../src/charts/svg-sink.ts';
import { compileSpec, openView } from '../../src/charts/vega-view.ts';

/** Two bars in one gradient, the second's fact changed. */
async function written(id: string): Promise<string> {
  const fade = {
    gradient: 'linear',
    stops: [
      { offset: 0, color: '#000000' },
      { offset: 1, color: '#ffffff' },
    ],
  };
  const values = ['t.r.x', 't."a & b".x', ''].map((_fact, n) => ({ n, _fact }));
  const spec = {
    data: { values },
    mark: { type: 'bar', fill: fade, description: 'x: 3', clip: true },
    encoding: { y: { field: 'n', type: 'nominal' }, x: { value: 100 / 3 } },
  };
  const view = openView(compileSpec(spec, {}), () => 0);
  await view.run();
  const svg = view.write({ id, changed: ['t."a & b".x'] });
  view.close();
  return svg;
}

describe('the SVG that stands in a slide', () => {
  it('has ids of its own, each with the chart’s name before it, however often it is drawn', async () => {
    const svg = await written('scale');
    expect([...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)).toEqual([
      'scale-c1',
      'scale-k1',
    ]);
    expect(svg).toContain('fill="url(#scale-c1)"');
    expect(svg).toContain('clip-path="url(#scale-k1)"');
    expect(await written('scale')).toBe(svg);
  });

  it('keeps addresses of facts, marks those that have changed, and tells no other role or label', async () => {
    const svg = await written('scale');
    expect([...svg.matchAll(/ data-[^ >/]+/g)].map(([found]) => found.trim())).toEqual([
      'data-fact="t.r.x"',
      'data-fact="t.&quot;a',
      'data-changed=""',
    ]);
    expect(svg).toContain('data-fact="t.&quot;a &amp; b&quot;.x" data-changed=""');
    expect(svg).not.toMatch(/aria|role|class/);
  });

  it('is one image with one description', () => {
    const dress = { alt: 'A & "B"', language: 'ja', width: 100, height: 50 };
    expect(imageOf('<g/>', dress)).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="A &amp; &quot;B&quot;" lang="ja" width="100" height="50" viewBox="0 0 100 50"><g/></svg>',
    );
  });

  it('rounds places to a hundredth of a pixel', () => {
    const path = { d: 'M0.123456,7h1e-7v12.5', 'stroke-width': '1.2345' };
    expect(new SvgSink().open('path', path).close().written()).toBe(
      '<path d="M0.12,7h1e-7v12.5" stroke-width="1.2345"/>',
    );
  });

  it('writes words as words', () => {
    const sink = new SvgSink().open('text', null, { x: 1 }).text('a < b & "c"').close();
    expect(sink.written()).toBe('<text x="1">a &lt; b &amp; "c"</text>');
  });

  it.each([
    ['script', {}],
    ['image', { x: 1 }],
    ['a', { x: 1 }],
    ['rect', { onclick: 'x' }],
    ['rect', { fill: 'url(http://example.com/#a)' }],
    ['rect', { fill: 'url(#a) url(http://example.com/b)' }],
    ['rect', { fill: '\\75rl(x)' }],
    ['pattern', { id: 'p' }],
  ])('refuses %s %o', (name, attributes) => {
    expect(() => new SvgSink().open(name, attributes)).toThrow('may not hold');
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
