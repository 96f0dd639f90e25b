/** Every page of a draft is stamped, on every layout, in every theme and every language: the stamp is read there, and covers nothing. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareDecks } from '../../src/build.ts';
import { embedFonts } from '../../src/run/embed-fonts.ts';
import { noCache } from '../../src/model/cache.ts';
import { layoutNames } from '../../src/model/slides.ts';
import { languageNames } from '../../src/languages/codes.ts';
import { languageOf } from '../../src/languages/index.ts';
import type { OwnBrowser } from '../../src/publish/browser.ts';
import { textMeasure } from '../../src/fonts/measure-text.ts';
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
    const css = made.parts.css;
    const size = Number(/\.as-stamp \{ font-size: (\d+)px/.exec(css)?.[1]);
    const measure = textMeasure(made.fonts, made.plan.language);
    for (const stamp of stamps) {
      const slides = made.parts.slides.map((slide) => {
        expect(slide.html).toMatch(written);
        const width = Math.ceil(measure(stamp, { size, weight: 700 })) + 1;
        return { ...slide, html: slide.html.replace(written, restamped(stamp, width)) };
      });
      const parts = { ...made.parts, slides };
      const fonts = await embedFonts(parts, made.fonts, noCache);
      const { print } = await renderSet(parts, fonts, []);
      expect(await measureDeck(browser, print, 60), stamp).toEqual([]);
    }
  });
});

/** Its border, its words, and how they are lined up at the right edge. */
const written =
  /(<i class="placed border stamp" style="left:)(\d+)(px;top:\d+px;width:)(\d+)(px[^>]*><\/i><p class="[^"]*as-stamp" style="left:)\d+(px;top:\d+px;width:)\d+(px[^>]*>)<span class="text-line" data-width="[\d.]+">[^<]+</;
const side = 12;

function restamped(stamp: string, width: number) {
  return (_: string, ...parts: string[]): string => {
    const [border, left, wide, was, words, across, line] = parts;
    const x = Number(left) + Number(was) - width - 2 * side;
    const outer = `${border ?? ''}${String(x)}${wide ?? ''}${String(width + 2 * side)}`;
    return `${outer}${words ?? ''}${String(x + side)}${across ?? ''}${String(width)}${line ?? ''}<span>${stamp}<`;
  };
}
