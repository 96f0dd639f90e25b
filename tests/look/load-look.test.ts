/** Themes that extend others, with a company's marks and fonts: what is taken from where, and what is wrong with one. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { memoryHost } from '../../src/host/memory.ts';
import { loadLook } from '../../src/look/load-look.ts';
import { startOf } from '../../src/model/place.ts';

const briefing = readFileSync('themes/briefing/tokens.json', 'utf8');
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>';
const font = readFileSync(
  'node_modules/@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf',
);
const at = startOf('deck.yaml');

async function look(
  tokens: object,
  files: Readonly<Record<string, string | Uint8Array>> = {},
  name = 'acme',
) {
  const host = memoryHost({
    '/tool/themes/briefing/tokens.json': briefing,
    'themes/acme/tokens.json': JSON.stringify({ name: 'acme', extends: 'briefing', ...tokens }),
    ...files,
  });
  return loadLook({ ...host, tool: { ...host.tool, root: '/tool/', files: host } }, name, at);
}

describe('a theme of a company’s own', () => {
  it('says only what differs; the rest is the theme’s that it extends', async () => {
    const { value } = await look({ colours: { accent: '#00704a' }, text: { title: 34 } });
    expect(value?.theme.chart.accent).toBe('#00704a');
    expect(value?.theme.chart.ink).toBe('#1a1a1a');
    expect(value?.theme.sizes).toContain('--text-title: 34px;');
    expect(value?.theme.sizes).toContain('--text-body: 20px;');
    expect([...(value?.files.keys() ?? [])]).toEqual([
      '/tool/themes/briefing/tokens.json',
      'themes/acme/tokens.json',
    ]);
  });

  it('may extend one that extends another', async () => {
    const more = {
      'themes/sub/tokens.json': JSON.stringify({
        name: 'sub',
        extends: 'acme',
        brand: { copyright: '© Sub' },
      }),
    };
    const { value } = await look({ colours: { accent: '#00704a' } }, more, 'sub');
    expect(value?.theme.chart.accent).toBe('#00704a');
    expect(value?.brand).toMatchObject({ copyright: '© Sub', classification: '' });
  });

  it('brings its logo, its words and its fonts', async () => {
    const { value, diagnostics } = await look(
      {
        brand: { logo: 'logo.svg', logoOn: 'every', classification: '社外秘', copyright: '© Acme' },
        fonts: { regular: 'a.ttf', bold: 'a.ttf' },
      },
      { 'themes/acme/logo.svg': svg, 'themes/acme/a.ttf': font },
    );
    expect(diagnostics).toEqual([]);
    expect(value?.brand.logo).toMatch(/^data:image\/svg\+xml;base64,/);
    expect(value?.brand).toMatchObject({ logoOn: 'every', classification: '社外秘' });
    expect(value?.fonts?.regular.glyphOf(0x6f22)).toBeGreaterThan(0);
    expect([...(value?.files.keys() ?? [])]).toContain('themes/acme/logo.svg');
  });

  it('is refused for a font that may not be embedded', async () => {
    const tables = new DataView(font.buffer, font.byteOffset, font.byteLength);
    const at = Array.from({ length: tables.getUint16(4) }, (_, i) => 12 + 16 * i).find(
      (record) => Buffer.from(font.subarray(record, record + 4)).toString('latin1') === 'OS/2',
    );
    const restricted = Uint8Array.from(font);
    const offset = tables.getUint32((at ?? 0) + 8);
    new DataView(restricted.buffer, restricted.byteOffset).setUint16(offset + 8, 0x0002);
    const { value, diagnostics } = await look(
      { fonts: { regular: 'a.ttf', bold: 'b.ttf' } },
      { 'themes/acme/a.ttf': restricted, 'themes/acme/b.ttf': font },
    );
    expect(value).toBeUndefined();
    expect(diagnostics.map((d) => [d.code, JSON.stringify(d.args)])).toEqual([
      ['font-restricted', '{"file":"themes/acme/a.ttf"}'],
    ]);
  });

  it.each<[string, object, Record<string, string>, string[]]>([
    [
      'a colour that cannot be read',
      { colours: { quiet: '#cccccc' } },
      {},
      ['low-contrast', 'low-contrast'],
    ],
    ['a colour that there is not', { colours: { accent: 'bleu' } }, {}, ['unknown-colour']],
    ['a key that there is not', { colour: {} }, {}, ['tokens-invalid']],
    ['a logo that is not there', { brand: { logo: 'logo.svg' } }, {}, ['theme-file-missing']],
    [
      'a logo that is no picture',
      { brand: { logo: 'logo.svg' } },
      { 'themes/acme/logo.svg': '<html>' },
      ['image-unreadable'],
    ],
    ['a logo from elsewhere', { brand: { logo: '../../secret.png' } }, {}, ['tokens-invalid']],
    [
      'a font that is none',
      { fonts: { regular: 'a.ttf', bold: 'a.ttf' } },
      { 'themes/acme/a.ttf': 'OTTO but no more' },
      ['font-unreadable', 'font-unreadable'],
    ],
    ['a base that is not there', { extends: 'nowhere' }, {}, ['theme-not-found']],
    ['itself as its base', { extends: 'acme' }, {}, ['theme-circle']],
  ])('is refused for %s', async (_, tokens, files, codes) => {
    const { value, diagnostics } = await look(tokens, files);
    expect(value).toBeUndefined();
    expect(diagnostics.map((d) => d.code)).toEqual(codes);
  });
});
