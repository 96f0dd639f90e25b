/** Texts of several fonts: the browser draws each letter in the fonts that the page brings, as wide as it was measured. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { withFallbacks } from '../../src/fonts/fallback-fonts.ts';
import { renderFontFaces } from '../../src/fonts/font-faces.ts';
import type { Fonts } from '../../src/fonts/load-fonts.ts';
import { textMeasure } from '../../src/fonts/measure-text.ts';
import { subsetFonts } from '../../src/fonts/subset-fonts.ts';
import { nodeHost } from '../../src/host/node.ts';
import { fontFamily } from '../../src/model/theme.ts';
import type { OwnBrowser } from '../../src/publish/browser.ts';
import { fontsUsed } from '../../src/publish/fonts-used.ts';
import { ownBrowser } from '../browsers.ts';
import { installedFonts } from '../fonts/installed-fonts.ts';

const lines = [
  'Zażółć gęślą jaźń',
  'Příliš žluťoučký kůň',
  'Ștefan, țară; Ağrı, İğdır',
  'Ελληνικά Ναυπηγεία',
  'Київ, Їжак',
  '한빛 한국전자 and 华强',
  't CO₂, m³/h, ₹ 5, ✓ and ✕',
  'K̂ and a̱, ǆ',
  'Đặng Văn Nguyễn',
];

let fonts: Fonts;
let own: OwnBrowser;
beforeAll(async () => {
  const tool = await installedFonts();
  fonts = await withFallbacks(tool, lines, tool, nodeHost.readBytes);
  own = await ownBrowser();
});
afterAll(() => own.close());

async function pageOf(weight: number): Promise<string> {
  const files = await subsetFonts(fonts, lines.join(''), 'truetype');
  const faces = renderFontFaces(fonts, files, 'truetype');
  const spans = lines.map((text) => `<p><span>${text}</span></p>`).join('');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><style>${faces}
body { font: ${String(weight)} 40px '${fontFamily}'; white-space: nowrap; }</style>${spans}</html>`;
}

it('takes none of the machine’s fonts', async () => {
  const { fonts: used, faults } = await fontsUsed(own, await pageOf(400), 60_000);
  expect(faults).toEqual([]);
  expect(used.filter((font) => !font.own)).toEqual([]);
});

it.each([400, 700] as const)('sets lines as wide as they are measured (%i)', async (weight) => {
  const measure = textMeasure(fonts, 'ENG ');
  const { page } = await own.open(await pageOf(weight), { scale: 1, deadline: 60_000 });
  const drawn = await page.$$eval('span', (all) =>
    all.map((span) => span.getBoundingClientRect().width),
  );
  const off = lines.map((text, i) =>
    Math.abs((drawn[i] ?? 0) - measure(text, { size: 40, weight })),
  );
  expect(Math.max(...off), JSON.stringify(off)).toBeLessThan(0.3);
});
