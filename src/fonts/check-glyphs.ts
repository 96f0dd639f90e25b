/** Text of a slide → a diagnostic for each character that the font cannot draw. It would print as an empty box. */
import { error, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { SlideHtml } from '../model/pages.ts';
import type { Place } from '../model/place.ts';
import type { DeckPlan } from '../model/plan.ts';
import type { Fonts } from './load-fonts.ts';

/** Characters without a glyph, each once, in order of appearance. */
export function missingGlyphs(fonts: Fonts, text: string): string[] {
  const missing = new Set<string>();
  for (const character of text) {
    if (invisible.test(character)) continue;
    const codePoint = character.codePointAt(0) ?? 0;
    const drawn = fonts.regular.glyphOf(codePoint) !== 0 && fonts.bold.glyphOf(codePoint) !== 0;
    if (!drawn) missing.add(character);
  }
  return [...missing];
}

/** @param slide id of the slide that shows the text */
export function checkGlyphs(fonts: Fonts, text: string, slide: string, at: Place): Diagnostic[] {
  return missingGlyphs(fonts, text).map((character) =>
    error('missing-glyph', { character, codePoint: nameOf(character), slide }, at),
  );
}

/** @param drawn the same slides; what only their reader gets is looked at as well */
export function checkSlideGlyphs(
  fonts: Fonts,
  { slides, places }: DeckPlan,
  drawn: readonly SlideHtml[],
): Diagnostic[] {
  return slides.flatMap(({ id, handout }, i) => {
    const at = places.get(id);
    const words = drawn[i]?.words;
    if (!at || !words) return [];
    const all = words.slide + words.notes + words.lists + (handout?.plain ?? '');
    return checkGlyphs(fonts, all, id, at);
  });
}

/** Line breaks, tabs, joiners and variation selectors are never drawn. */
const invisible =
  /^[\n\r\t\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff\u{e0100}-\u{e01ef}]$/u;

function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
