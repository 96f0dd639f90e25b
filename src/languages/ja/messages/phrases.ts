/** 文の部品。 */

/** 「もしかして「x」、「y」でしょうか。」。候補がなければ何も返さない。 */
export function didYouMean(names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined;
  return `もしかして${names.map((n) => `「${n}」`).join('、')}でしょうか。`;
}

/** A unit's id as a sentence has it. */
export function unitName(unit: string): string {
  if (unit === 'label') return 'ラベル(年・キー・コード)';
  return unit === '' ? '単位のない数' : unit;
}
