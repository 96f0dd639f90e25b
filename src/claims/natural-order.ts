/** Texts in the order of their letters → two that stand the other way round by the numbers in them: Week 10, Week 2. */

/** The first such pair; undefined: letters and numbers agree. */
export function unnaturalPair(texts: readonly string[]): readonly [string, string] | undefined {
  const sorted = [...new Set(texts)].sort();
  for (const [i, text] of sorted.slice(1).entries()) {
    const before = sorted[i] ?? '';
    if (compareNaturally(before, text) > 0) return [before, text];
  }
  return undefined;
}

/** Digits by the number that they make, all else by its letters. */
function compareNaturally(a: string, b: string): number {
  const [left, right] = [piecesOf(a), piecesOf(b)];
  for (const [i, x] of left.entries()) {
    const y = right[i];
    if (y === undefined) return 1;
    if (x === y) continue;
    if (/^\d/.test(x) && /^\d/.test(y)) {
      const order = Number(x) - Number(y);
      if (order !== 0) return order;
    }
    return x < y ? -1 : 1;
  }
  return left.length - right.length;
}

function piecesOf(text: string): string[] {
  return text.normalize('NFKC').match(/\d+|\D+/g) ?? [];
}
