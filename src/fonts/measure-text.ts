/** The two weights of the deck's font → the width of a line of text, to a tenth of a pixel what Chromium sets. */
import { closedUpBy, closesUp } from '../lines/closing-up.ts';
import type { MeasureText } from '../model/theme.ts';
import type { Fonts } from './load-fonts.ts';
import type { Font } from './sfnt.ts';

/** The function remembers what it has measured; make one a run. */
export function textMeasure(fonts: Fonts): MeasureText {
  const regular = measurer(fonts.regular);
  const bold = measurer(fonts.bold);
  return (text, { size, weight }) => (weight === 700 ? bold : regular)(text) * size;
}

/** Width in em. */
function measurer(font: Font): (text: string) => number {
  const known = new Map<string, number>();
  return (text) => {
    let width = known.get(text);
    if (width === undefined) {
      width = setWidth(font, text) / font.unitsPerEm - closedUp(text) * closedUpBy;
      known.set(text, width);
    }
    return width;
  };
}

function setWidth(font: Font, text: string): number {
  const characters = Array.from(text, (c) => font.glyphOf(c.codePointAt(0) ?? 0));
  const glyphs = font.ligatures(characters);
  return glyphs.reduce(
    (width, glyph, i) =>
      width + font.advanceOf(glyph) + (i > 0 ? font.kerning(glyphs[i - 1] ?? 0, glyph) : 0),
    0,
  );
}

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
