/** The two weights of the deck's font → the width of a line of text, to a tenth of a pixel what Chromium sets. */
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
      width = setWidth(font, text) / font.unitsPerEm - trimmed(text) / 2;
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

/**
 * How many pairs of full-width marks stand half a character closer: `text-spacing-trim: normal`, the browser's default
 * (CSS Text 4, 8.3). Ends of lines are not trimmed in SVG.
 */
function trimmed(text: string): number {
  let pairs = 0;
  let last = '';
  for (const character of text) {
    const closesUp =
      (opening.has(character) && (before.has(last) || opening.has(last) || last === '“')) ||
      (closing.has(last) &&
        (character === '”' || (!opening.has(character) && before.has(character))));
    if (closesUp) pairs++;
    last = character;
  }
  return pairs;
}

const opening = new Set('（「『【〔［｛〈《〖〘');
const closing = new Set('）」』】〕］｝〉》〗〙、。，．');
/** What an opening mark closes up to, and what closes up to a closing one. */
const before = new Set([...closing, '・', '：', '；', '\u3000']);
