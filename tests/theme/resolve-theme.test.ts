import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadTheme } from '../../src/host/find-theme.ts';
import { nodeHost } from '../../src/host/node.ts';
import { startOf } from '../../src/model/place.ts';
import { contrastOf } from '../../src/model/colour.ts';
import { resolveTheme } from '../../src/theme/resolve-theme.ts';

type Json = Record<string, unknown> & { colours: Record<string, unknown> };

function tokens(name: string): Json {
  const url = new URL(`../../themes/${name}/tokens.json`, import.meta.url);
  return JSON.parse(readFileSync(url, 'utf8')) as Json;
}

describe('resolveTheme', () => {
  it.each(['briefing', 'dark', 'print'])(
    '%s resolves, every pair with its contrast',
    async (name) => {
      const found = await loadTheme(nodeHost, name, startOf(''));
      const theme = resolveTheme(name, 'tokens.json', found.value?.tokens);
      expect(theme.diagnostics).toEqual([]);
      expect(theme.value?.sizes).toContain('--text-title:');
      expect(theme.value?.chart.accent).toMatch(/^#[0-9a-f]{6}$/);
    },
  );

  it('takes names of the Digital Agency tokens and hex values alike', () => {
    const changed = tokens('briefing');
    changed.colours['accent'] = '#0017C1';
    const theme = resolveTheme('x', 'tokens.json', changed);
    expect(theme.value?.chart.accent).toBe('#0017c1');
    expect(resolveTheme('x', 'f', tokens('briefing')).value?.chart.accent).toBe('#0017c1');
  });

  it('offers the nearest name for a colour that is not there', () => {
    const changed = tokens('briefing');
    changed.colours['accent'] = 'blu-900';
    expect(resolveTheme('x', 'tokens.json', changed).diagnostics).toMatchObject([
      { code: 'unknown-colour', args: { name: 'blu-900' } },
    ]);
    const [first] = resolveTheme('x', 'tokens.json', changed).diagnostics;
    expect(first?.code === 'unknown-colour' && first.args.nearest).toContain('blue-900');
  });

  it('names a pair that is too alike, and a colour that really passes', () => {
    const changed = tokens('briefing');
    changed.colours['quiet'] = 'solid-gray-300';
    const { diagnostics } = resolveTheme('x', 'tokens.json', changed);
    const low = diagnostics.filter((d) => d.code === 'low-contrast');
    expect(low.map((d) => d.args.pair)).toEqual(['quiet / surface', 'quiet / tint']);
    expect(low[0]?.args.ratio).toMatch(/^2\.\d\d:1$/);
    expect(contrastOf(low[0]?.args.passing ?? '', '#ffffff')).toBeGreaterThanOrEqual(4.5);
  });

  it('refuses a line that is lower than its letters, whether or not the theme names their size', () => {
    const change = { text: { title: 48 }, lines: { title: 47, coverTitle: 56, detail: 17 } };
    const { value, diagnostics } = resolveTheme('x', 'f', { ...tokens('briefing'), ...change });
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { code: 'line-below-letters', args: { role: 'title', line: 47, size: 48 } },
      { code: 'line-below-letters', args: { role: 'detail', line: 17, size: 18 } },
    ]);
  });

  it.each([
    ['an unknown key', (t: Json) => (t['shadow'] = 1)],
    ['a missing colour', (t: Json) => delete t.colours['ink']],
    ['text too small to read', (t: Json) => (t['text'] = { footer: 9 })],
  ])('refuses %s', (_, change) => {
    const changed = tokens('briefing');
    change(changed);
    const { value, diagnostics } = resolveTheme('x', 'tokens.json', changed);
    expect(value).toBeUndefined();
    expect(diagnostics.map((d) => d.code)).toEqual(['tokens-invalid']);
  });

  it('measures contrast as WCAG does', () => {
    expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });
});
