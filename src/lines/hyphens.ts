/** A text → where its words may be torn, if one is wider than its line. */

/** Shorter parts of a word are left with it. */
const least = 3;

/** @returns places in code units: where what goes on begins */
export function hyphensIn(
  text: string,
  hyphenate: (word: string) => readonly string[],
): ReadonlySet<number> {
  const places = new Set<number>();
  for (const { 0: token, index } of text.matchAll(/[^\s]+/g)) {
    // An address, a name of a product.
    if (/[/@_\d]|\p{L}\.\p{L}/u.test(token)) continue;
    for (const { 0: word, index: inside } of token.matchAll(/\p{L}{6,}/gu)) {
      if (word === word.toUpperCase()) continue;
      let at = 0;
      for (const part of hyphenate(word)) {
        if (at >= least && word.length - at >= least) places.add(index + inside + at);
        at += part.length;
      }
    }
  }
  return places;
}
