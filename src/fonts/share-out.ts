/**
 * Text → which of a deck's fonts draws what of it. A letter and the marks above and below it are drawn by one font, as
 * browsers do: the first that has them all, in both weights.
 */
import type { FontPair, Fonts } from './load-fonts.ts';
import { withoutWidth } from './without-width.ts';

/** Letters with their marks, each once or more, in the text's order. */
export function lettersOf(text: string): string[] {
  return text.match(/\P{M}\p{M}*|\p{M}+/gu) ?? [];
}

/** 0: the deck's own font; 1: the first behind it; undefined: none has it. @param letter as `lettersOf` cuts them */
export function drawnBy(fonts: Fonts, letter: string): number | undefined {
  if (has(fonts, letter)) return 0;
  const found = fonts.behind.findIndex((pair) => has(pair, letter));
  return found < 0 ? undefined : found + 1;
}

/** For each font, the deck's own first, the characters that it draws. */
export function shareOut(fonts: Fonts, text: string): string[] {
  const shares = [fonts, ...fonts.behind].map(() => new Set<string>());
  for (const letter of new Set(lettersOf(text))) {
    const share = shares[drawnBy(fonts, letter) ?? 0];
    for (const character of letter) share?.add(character);
  }
  return shares.map((share) => [...share].join(''));
}

/** Characters that no font has, each once, in order of appearance. */
export function missingCharacters(fonts: Fonts, text: string): string[] {
  const missing = new Set<string>();
  for (const letter of new Set(lettersOf(text))) {
    if (drawnBy(fonts, letter) !== undefined) continue;
    const alone = Array.from(letter).filter((c) => drawnBy(fonts, c) === undefined);
    for (const character of alone.length > 0 ? alone : [letter]) missing.add(character);
  }
  return [...missing];
}

function has({ regular, bold }: FontPair, letter: string): boolean {
  for (const character of letter) {
    if (lineBreaks.test(character) || withoutWidth.test(character)) continue;
    const codePoint = character.codePointAt(0) ?? 0;
    if (regular.glyphOf(codePoint) === 0 || bold.glyphOf(codePoint) === 0) return false;
  }
  return true;
}

const lineBreaks = /[\n\r\t]/;
