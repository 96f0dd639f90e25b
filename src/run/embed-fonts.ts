/** Characters → the `@font-face` rules of fonts that are cut down to them; what was cut before is not cut again. */
import { facesOf, renderFontFaces } from '../fonts/font-faces.ts';
import { fontKey, type Fonts } from '../fonts/load-fonts.ts';
import { subsetFonts, type Memo } from '../fonts/subset-fonts.ts';
import type { Cache } from '../model/cache.ts';
import { charactersOf, type DeckFonts, type DeckParts } from '../render/documents.ts';

/** Fonts with what the deck's slides and notes need, and the pages' own words. */
export function embedFonts(parts: DeckParts, fonts: Fonts, cache: Cache): Promise<DeckFonts> {
  return cutFonts(charactersOf(parts), fonts, cache);
}

export async function cutFonts(characters: string, fonts: Fonts, cache: Cache): Promise<DeckFonts> {
  const remember: Memo = async (key, make) => {
    const known = await cache.get(key);
    if (known) return known;
    const made = await make();
    await cache.put(key, made);
    return made;
  };
  const shared = await subsetFonts(fonts, characters, 'woff', remember);
  const print = await subsetFonts(fonts, characters, 'truetype', remember);
  return {
    shared: renderFontFaces(fonts, shared, 'woff'),
    print: renderFontFaces(fonts, print, 'truetype'),
    source: fontKey(fonts),
  };
}

/** The rules for whole fonts, which a server hands out. @param address of a file by its name */
export function wholeFonts(fonts: Fonts, address: (name: string) => string): string {
  return facesOf(
    fonts,
    (index, weight) => `url(${address(`${String(index)}-${weight}.ttf`)}) format('truetype')`,
  );
}

/** @param name as `wholeFonts` gave it: 0 is the deck's own font, 1 the first behind it */
export function wholeFont(fonts: Fonts, name: string): Uint8Array | undefined {
  const [, index, weight] = /^(\d+)-(regular|bold)\.ttf$/.exec(name) ?? [];
  const pair = [fonts, ...fonts.behind][Number(index)];
  return (weight === 'bold' ? pair?.bold : pair?.regular)?.bytes;
}
