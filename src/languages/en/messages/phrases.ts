/** Parts of sentences. */

/** “Did you mean x, y or z?”, or nothing. */
export function didYouMean(names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined;
  const quoted = names.map((n) => `“${n}”`);
  const last = quoted.pop() ?? '';
  return `Did you mean ${quoted.length > 0 ? `${quoted.join(', ')} or ` : ''}${last}?`;
}

/** A unit's id as a sentence has it. */
export function unitName(unit: string): string {
  if (unit === 'label') return 'a label (year, key, code)';
  return unit === '' ? 'a plain number' : unit;
}
