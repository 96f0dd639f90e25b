/** Parts of sentences. */
import type { OfferedText } from '../../../diagnostics/codes.ts';
import type { Worded } from '../../../model/said.ts';
import { unitSign } from '../../messages.ts';
import { figures } from '../figures.ts';

/** “Did you mean x, y or z?”, or nothing. */
export function didYouMean(names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined;
  const quoted = names.map((n) => `“${n}”`);
  const last = quoted.pop() ?? '';
  return `Did you mean ${quoted.length > 0 ? `${quoted.join(', ')} or ` : ''}${last}?`;
}

/** A unit's id as a sentence has it, or what a value without one is. */
export function unitName(unit: string): string {
  return named[unit] ?? unitSign(unit, figures);
}

const named: Readonly<Record<string, string>> = {
  '': 'a plain number',
  label: 'a label (year, key, code)',
  byte: 'bytes',
  moment: 'a moment',
  category: 'a category',
  text: 'a text',
  boolean: 'yes or no',
  list: 'a list',
};

/** What could stand there instead, with what it rests on; nothing where there is no offer. */
export function offered({ lines, own, rests, stated }: Worded<OfferedText>): string {
  if (lines.length === 0) return '';
  const what = own ? 'What these words can mean, and it holds' : 'What the data says';
  const how = stated ? ', as published' : '';
  return `${what}${how}:\n  ${[...lines, ...rests.map((r) => `# ${r}`)].join('\n  ')}\nOr: `;
}
