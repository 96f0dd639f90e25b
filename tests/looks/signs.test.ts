/** The signs of uncertainty told apart on the picture itself, in grey and by eyes that miss a colour; and what never moves from slide to slide. */
import { PNG } from 'pngjs';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareDecks } from '../../src/build.ts';
import { embedFonts } from '../../src/run/embed-fonts.ts';
import { noCache } from '../../src/model/cache.ts';
import type { OwnBrowser } from '../../src/publish/browser.ts';
import { renderSet } from '../../src/render/documents.ts';
import { ownBrowser } from '../browsers.ts';
import { eyes, lightness, linear, seenBy, type Rgb } from './eyes.ts';

let browser: OwnBrowser;
beforeAll(async () => {
  browser = await ownBrowser();
});
afterAll(() => browser.close());

async function pageOf(deck: string, theme: string): Promise<Page> {
  const [made] = (await prepareDecks([deck], { theme })).prepared;
  if (!made) throw new Error('nothing was prepared');
  const fonts = await embedFonts(made.parts, made.fonts, noCache);
  const { print } = await renderSet(made.parts, fonts, []);
  const { page } = await browser.open(print.html, { scale: 1, deadline: 60_000 });
  return page;
}

/** The lightness of each pixel of a swatch, row by row, on a field of one size. */
async function swatches(page: Page, eye: string): Promise<Map<string, number[]>> {
  const boxes = await page.evaluate(() =>
    [...document.querySelectorAll('.swatch')].map((swatch) => {
      const { left, top, width, height } = swatch.getBoundingClientRect();
      const sign = swatch.className.replace('swatch', '').trim();
      return { sign, x: left + scrollX, y: top + scrollY, width, height };
    }),
  );
  const found = new Map<string, number[]>();
  for (const { sign, x, y, width, height } of boxes) {
    if (found.has(sign)) continue;
    const clip = { x: x - 2, y: y + height / 2 - 10, width: Math.max(52, width + 4), height: 20 };
    const shot = await page.screenshot({ clip, captureBeyondViewport: true });
    const png = PNG.sync.read(Buffer.from(shot));
    const pixels: number[] = [];
    // What stands to the right of a narrow sign are its words: only the sign counts.
    for (let row = 0; row < png.height; row++) {
      for (let column = 0; column < png.width; column++) {
        const at = (row * png.width + column) * 4;
        const own = column <= width + 3;
        const colour: Rgb = own
          ? [
              linear(png.data[at] ?? 0),
              linear(png.data[at + 1] ?? 0),
              linear(png.data[at + 2] ?? 0),
            ]
          : [1, 1, 1];
        pixels.push(lightness(seenBy(eye, colour)));
      }
    }
    found.set(sign, pixels);
  }
  return found;
}

/** Pixels that differ by ΔL* of 20 or more: a fill that is darker, or an outline where there is none. */
function differing(a: readonly number[], b: readonly number[]): number {
  return a.filter((value, i) => Math.abs(value - (b[i] ?? 0)) >= 20).length;
}

/** About the outline of a dot. */
const fewest = 24;

describe.each(['briefing', 'dark', 'print'])('signs in %s', (theme) => {
  it.each(Object.keys(eyes))('differ for %s, and in grey', async (eye) => {
    const page = await pageOf('gallery', theme);
    const found = [...(await swatches(page, eye))];
    expect(found.length).toBeGreaterThan(18);
    // In one key all signs are drawn as the marks of one chart.
    const marksOf = (sign: string): string => /as-\w+$/.exec(sign)?.[0] ?? '';
    const alike = found.flatMap(([a, first], i) =>
      found.slice(i + 1).flatMap(([b, second]) => {
        if (marksOf(a) !== marksOf(b)) return [];
        const count = differing(first, second);
        return count < fewest ? [`${a} / ${b}: ${String(count)}`] : [];
      }),
    );
    expect(alike).toEqual([]);
    await page.close();
  });
});

describe.each(['japanese-llm', 'quarterly-review', 'gallery'])('on the slides of %s', (deck) => {
  it('kicker, title, body and footer stand at the same place, whether the title has one line or two', async () => {
    const page = await pageOf(deck, 'briefing');
    const places = await page.evaluate(() =>
      [...document.querySelectorAll('.sheet')].flatMap((sheet) => {
        const slide = sheet.querySelector('.slide:not(.field)');
        if (!slide) return [];
        const { top, left } = sheet.getBoundingClientRect();
        const places = ['.kicker .placed', '.title', '.foot .rule'].flatMap((part) => {
          const box = slide.querySelector(part)?.getBoundingClientRect();
          if (!box) return [];
          return [[part, [box.left - left, box.top - top].map(Math.round).join(' ')] as const];
        });
        // The body begins at 56, 176; one step of the grid before it is room for what stands around a chart or on a line.
        const held = [...slide.querySelectorAll('.body :is(.placed:not(i, svg), td)')]
          .map((element) => element.getBoundingClientRect())
          .filter(({ width, height }) => width > 0 && height > 0);
        const outside = held.filter((box) => box.left - left < 47.5 || box.top - top < 167.5);
        const where = (box: DOMRect): string =>
          `${sheet.id} ${String(Math.round(box.left - left))} ${String(Math.round(box.top - top))}`;
        return [...places, ...outside.map((box) => ['outside the body', where(box)] as const)];
      }),
    );
    const byPart = new Map<string, Set<string>>();
    for (const [part, place] of places) {
      byPart.set(part, (byPart.get(part) ?? new Set()).add(place));
    }
    expect(Object.fromEntries([...byPart].map(([part, set]) => [part, [...set]]))).toEqual({
      '.kicker .placed': ['56 40'],
      '.title': ['56 72'],
      '.foot .rule': ['56 664'],
    });
    await page.close();
  });

  it('figures in tables are tabular, and their marks take no half width', async () => {
    const page = await pageOf(deck, 'briefing');
    const styles = await page.evaluate(() =>
      [...document.querySelectorAll('.slide td')].map((cell) => {
        const { fontVariantNumeric, fontFeatureSettings } = getComputedStyle(cell);
        return `${fontVariantNumeric} ${fontFeatureSettings}`;
      }),
    );
    expect(styles.length).toBeGreaterThan(0);
    expect(
      [...new Set(styles)].filter((s) => !s.includes('tabular-nums') || /"palt"(?! 0)/.test(s)),
    ).toEqual([]);
    await page.close();
  });
});
