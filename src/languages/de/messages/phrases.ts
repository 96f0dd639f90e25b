/** Parts of sentences. */

/** „Meinten Sie „x“, „y“ oder „z“?“, or nothing. */
export function didYouMean(names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined;
  return `Meinten Sie ${either(names.map((n) => `„${n}“`))}?`;
}

/** a, b oder c. */
export function either(names: readonly string[]): string {
  return names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')} oder ${names.at(-1) ?? ''}`;
}

/** A unit's id as a sentence has it, in the nominative. */
export function unitName(unit: string): string {
  if (unit === 'label') return 'eine Bezeichnung (Jahr, Schlüssel, Code)';
  return unit === '' ? 'eine bloße Zahl' : unit;
}
