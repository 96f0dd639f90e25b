/** 文の部品。 */
import { unitSign } from '../../messages.ts';
import { figures } from '../figures.ts';

/** 「もしかして「x」、「y」でしょうか。」。候補がなければ何も返さない。 */
export function didYouMean(names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined;
  return `もしかして${names.map((n) => `「${n}」`).join('、')}でしょうか。`;
}

/** A unit's id as a sentence has it, or what a value without one is. */
export function unitName(unit: string): string {
  return named[unit] ?? unitSign(unit, figures);
}

const named: Readonly<Record<string, string>> = {
  '': '単位のない数',
  label: 'ラベル(年・キー・コード)',
  byte: 'バイト',
  moment: '時点',
  category: '区分',
  text: '文字列',
  boolean: 'はい・いいえ',
  list: 'リスト',
};
