/** The two weights of the deck's font → the width of a line of text, to a tenth of a pixel what Chromium sets. */
import { closedUpBy, closesUp } from '../lines/closing-up.ts';
import type { MeasureText } from '../model/theme.ts';
import type { Fonts } from './load-fonts.ts';
import type { Font } from './sfnt.ts';

/** The function remembers what it has measured; make one a run. @param language its OpenType tag, such as `JAN ` */
export function textMeasure(fonts: Fonts, language: string): MeasureText {
  const regular = measurer(fonts.regular, language);
  const bold = measurer(fonts.bold, language);
  return (text, { size, weight }) => (weight === 700 ? bold : regular)(text) * size;
}

/** Width in em. */
function measurer(font: Font, language: string): (text: string) => number {
  const forms = font.localForms(language);
  const known = new Map<string, number>();
  return (text) => {
    let width = known.get(text);
    if (width === undefined) {
      width = setWidth(font, forms, text) / font.unitsPerEm - closedUp(text) * closedUpBy;
      known.set(text, width);
    }
    return width;
  };
}

function setWidth(font: Font, forms: ReadonlyMap<number, number>, text: string): number {
  const glyphs = font.ligatures(drawnGlyphs(font, forms, text));
  return glyphs.reduce(
    (width, glyph, i) =>
      width + font.advanceOf(glyph) + (i > 0 ? font.kerning(glyphs[i - 1] ?? 0, glyph) : 0),
    0,
  );
}

/** What is of no script of its own, such as …, is of the letter’s before it; at the start, of the first one’s. */
function drawnGlyphs(font: Font, forms: ReadonlyMap<number, number>, text: string): number[] {
  let isLatin = forms.size > 0 && latin.test(/\p{L}/u.exec(text)?.[0] ?? '');
  return Array.from(text, (character) => {
    if (forms.size > 0 && /\p{L}/u.test(character)) isLatin = latin.test(character);
    const glyph = font.glyphOf(character.codePointAt(0) ?? 0);
    return isLatin ? (forms.get(glyph) ?? glyph) : glyph;
  });
}
const latin = /\p{sc=Latin}/u;

/** How many marks stand half a character closer to the one before them. */
function closedUp(text: string): number {
  let count = 0;
  let last: string | undefined;
  for (const character of text) {
    if (last !== undefined && closesUp(last, character)) count++;
    last = character;
  }
  return count;
}
