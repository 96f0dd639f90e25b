/** "Did you mean": the names nearest to a wrong one, best first. */

/**
 * @param wrong what the author typed
 * @param known the names there are
 * @returns at most `most` names within a third of their length (two edits for short words, one for the shortest), and no nearer than the best, by name
 */
export function nearest(wrong: string, known: Iterable<string>, most = 3): string[] {
  const typed = fold(wrong);
  const scored: { name: string; distance: number }[] = [];
  for (const name of known) {
    const target = fold(name);
    const longer = Math.max(typed.length, target.length);
    const allowed = longer < 4 ? 1 : Math.max(2, Math.floor(longer / 3));
    const distance = edits(typed, target, allowed);
    if (distance <= allowed) scored.push({ name, distance });
  }
  scored.sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1));
  // Of a near name and a less near one the near one was meant.
  const best = scored[0]?.distance;
  return scored
    .filter((s) => s.distance === best)
    .slice(0, most)
    .map((s) => s.name);
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** Optimal string alignment distance; anything beyond `limit` comes back as `limit + 1`. */
function edits(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, at(before, j - 2) + 1);
      }
      row.push(cost);
    }
    before = last;
    last = row;
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.MAX_SAFE_INTEGER;
}
