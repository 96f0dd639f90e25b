/** Characters → the `@font-face` rules of fonts that are cut down to them; what was cut before is not cut again. */
import { renderFontFaces } from '../fonts/font-faces.ts';
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
    shared: renderFontFaces(shared, 'woff'),
    print: renderFontFaces(print, 'truetype'),
    source: fontKey(fonts),
  };
}
