/** Text of a slide → a diagnostic for each character that the font cannot draw. It would print as an empty box. */
import { error, type Diagnostic } from '../diagnostics/diagnostic.ts';
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

/** @param texts slide id → what stands on it; what only its reader gets is looked at as well */
export function checkSlideGlyphs(
  fonts: Fonts,
  { slides, places }: DeckPlan,
  texts: ReadonlyMap<string, string>,
): Diagnostic[] {
  return slides.flatMap(({ id, handout }) => {
    const reader = handout?.plain.replaceAll('\n', '') ?? '';
    const at = places.get(id);
    return at ? checkGlyphs(fonts, (texts.get(id) ?? '') + reader, id, at) : [];
  });
}

/** Line breaks, tabs, joiners and variation selectors are never drawn. */
const invisible =
  /^[\n\r\t\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff\u{e0100}-\u{e01ef}]$/u;

function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
