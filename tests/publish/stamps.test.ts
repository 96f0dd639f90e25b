/** Every page of a draft is stamped, on every layout, in every theme and every language: the stamp is read there, and covers nothing. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareDecks } from '../../src/build.ts';
import { embedFonts } from '../../src/run/embed-fonts.ts';
import { noCache } from '../../src/model/cache.ts';
import { layoutNames } from '../../src/model/slides.ts';
import { languageNames } from '../../src/languages/codes.ts';
import { languageOf } from '../../src/languages/index.ts';
import type { OwnBrowser } from '../../src/publish/browser.ts';
import { measureDeck } from '../../src/publish/export-deck.ts';
import { renderSet } from '../../src/render/documents.ts';
import { ownBrowser } from '../browsers.ts';

const hard = process.env['FACTDECK_HARD'] === '1';
/** The gallery has every layout. */
const decks = hard ? ['gallery', 'japanese-llm', 'quarterly-review'] : ['gallery'];
const stamps = languageNames.flatMap((name) => {
  const { draft, held } = languageOf(name).slides;
  return [draft, held];
});

let browser: OwnBrowser;
beforeAll(async () => {
  browser = await ownBrowser();
});
afterAll(() => browser.close());

describe.each(['briefing', 'dark', 'print'])('a draft in %s', (theme) => {
  it.each(decks)('of %s is as good to read as the deck itself', async (deck) => {
    const { prepared, diagnostics } = await prepareDecks([deck], { theme, draft: true });
    expect(diagnostics).toEqual([]);
    const [made] = prepared;
    if (!made) throw new Error('nothing was prepared');
    if (deck === 'gallery') {
      expect(new Set(made.plan.slides.map((s) => s.layout))).toEqual(new Set(layoutNames));
    }
    const written = /(class="stamp[^"]*">)([^<]+)</;
    for (const stamp of stamps) {
      const slides = made.parts.slides.map((slide) => {
        expect(slide.html).toMatch(written);
        return { ...slide, html: slide.html.replace(written, `$1${stamp}<`) };
      });
      const parts = { ...made.parts, slides };
      const fonts = await embedFonts(parts, made.fonts, noCache);
      const { print } = await renderSet(parts, fonts, []);
      expect(await measureDeck(browser, print, 60), stamp).toEqual([]);
    }
  });
});
