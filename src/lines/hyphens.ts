/** A text → where its words may be torn, if one is wider than its line. */
import type { LineWords } from '../languages/parts/writing.ts';

/** Shorter parts of a word are left with it. */
const least = 3;

/** @returns places in code units, where what goes on begins: whether two words meet there */
export function hyphensIn(
  text: string,
  { hyphenate, isJoint = () => false }: Pick<LineWords, 'hyphenate' | 'isJoint'>,
): ReadonlyMap<number, boolean> {
  const places = new Map<number, boolean>();
  if (!hyphenate) return places;
  for (const { 0: token, index } of text.matchAll(/[^\s]+/g)) {
    // An address, a name of a product.
    if (/[/@_\d]|\p{L}\.\p{L}/u.test(token)) continue;
    for (const { 0: word, index: inside } of token.matchAll(/\p{L}{6,}/gu)) {
      if (word === word.toUpperCase()) continue;
      let at = 0;
      for (const part of hyphenate(word)) {
        if (at >= least && word.length - at >= least) {
          const [before, after] = [word.slice(0, at), word.slice(at)].map((w) => w.toLowerCase());
          places.set(index + inside + at, isJoint(before ?? '', after ?? ''));
        }
        at += part.length;
      }
    }
  }
  return places;
}
