/** The two weights of a deck's fonts → the width of a line of text, to a tenth of a pixel what Chromium sets. */
import { closedUpBy, closesUp } from '../lines/closing-up.ts';
import type { MeasureText } from '../model/theme.ts';
import type { Fonts } from './load-fonts.ts';
import type { Font } from './sfnt.ts';
import { drawnBy, lettersOf } from './share-out.ts';
import { withoutWidth } from './without-width.ts';

/** The function remembers what it has measured; make one a run. @param language its OpenType tag, such as `JAN ` */
export function textMeasure(fonts: Fonts, language: string): MeasureText {
  const regular = measurer(fonts, language, 'regular');
  const bold = measurer(fonts, language, 'bold');
  return (text, { size, weight }) => (weight === 700 ? bold : regular)(text) * size;
}

/** Width in em. */
function measurer(
  fonts: Fonts,
  language: string,
  weight: 'regular' | 'bold',
): (text: string) => number {
  const faces = [
    { font: fonts[weight], enlarged: 1 },
    ...fonts.behind.map((pair) => ({ font: pair[weight], enlarged: pair.enlarged[weight] })),
  ].map((face) => ({ ...face, forms: face.font.localForms(language) }));
  const widthBy = (index: number, run: string): number => {
    const face = faces[index];
    return face ? (setWidth(face.font, face.forms, run) / face.font.unitsPerEm) * face.enlarged : 0;
  };
  const setIn = (part: string): number =>
    sum(
      faces.length === 1
        ? [widthBy(0, part)]
        : runsOf(fonts, part).map(([index, run]) => widthBy(index, run)),
    );
  const known = new Map<string, number>();
  return (text) => {
    let width = known.get(text);
    if (width === undefined) {
      width = sum(text.split(withoutWidth).map(setIn)) - closedUp(text) * closedUpBy;
      known.set(text, width);
    }
    return width;
  };
}

/** Pieces that one font draws; pairs across two fonts are not kerned. */
function runsOf(fonts: Fonts, text: string): readonly (readonly [number, string])[] {
  const runs: [number, string][] = [];
  for (const letter of lettersOf(text)) {
    const index = drawnBy(fonts, letter) ?? 0;
    const last = runs.at(-1);
    if (last?.[0] === index) last[1] += letter;
    else runs.push([index, letter]);
  }
  return runs;
}

function sum(widths: readonly number[]): number {
  return widths.reduce((a, b) => a + b, 0);
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
  if (forms.size === 0) return Array.from(text, (c) => font.glyphOf(c.codePointAt(0) ?? 0));
  let isLatin = latin.test(/\p{L}/u.exec(text)?.[0] ?? '');
  return Array.from(text, (character) => {
    isLatin = scriptOf(character) ?? isLatin;
    const glyph = font.glyphOf(character.codePointAt(0) ?? 0);
    return isLatin ? (forms.get(glyph) ?? glyph) : glyph;
  });
}
const latin = /\p{sc=Latin}/u;

/** Whether it is a Latin letter; undefined: no letter. Asked once a character. */
function scriptOf(character: string): boolean | undefined {
  if (!scripts.has(character)) {
    scripts.set(character, /\p{L}/u.test(character) ? latin.test(character) : undefined);
  }
  return scripts.get(character);
}
const scripts = new Map<string, boolean | undefined>();

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
