/** 文の部品。 */
import type { OfferedText } from '../../../diagnostics/codes.ts';
import type { Worded } from '../../../model/said.ts';
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

/** 代わりに書けるものと、その根拠。なければ空。 */
export function offered({ lines, own, rests, stated }: Worded<OfferedText>): string {
  if (lines.length === 0) return '';
  const what = own ? 'この言葉に当たる主張（成り立ちます' : 'データが示すこと（裏付けがあります';
  const how = stated ? '。公表値の限り' : '';
  return `${what}${how}）：\n  ${[...lines, ...rests.map((r) => `# ${r}`)].join('\n  ')}\nほかには、`;
}
