/** Parts of sentences. */
import type { OfferedText } from '../../../diagnostics/codes.ts';
import type { Worded } from '../../../model/said.ts';
import { unitSign } from '../../messages.ts';
import { figures } from '../figures.ts';

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

/** A unit's id as a sentence has it, in the nominative, or what a value without one is. */
export function unitName(unit: string): string {
  return named[unit] ?? unitSign(unit, figures);
}

const named: Readonly<Record<string, string>> = {
  '': 'eine bloße Zahl',
  label: 'eine Bezeichnung (Jahr, Schlüssel, Code)',
  byte: 'Bytes',
  moment: 'ein Zeitpunkt',
  category: 'eine Kategorie',
  text: 'ein Text',
  boolean: 'Ja oder Nein',
  list: 'eine Liste',
};

/** Was dort stehen könnte, und worauf es ruht; nichts, wo nichts angeboten wird. */
export function offered({ lines, own, rests, stated }: Worded<OfferedText>): string {
  if (lines.length === 0) return '';
  const what = own ? 'Was diese Wörter heißen können, und es trifft zu' : 'Was die Daten sagen';
  const how = stated ? ', nach dem, was veröffentlicht ist' : '';
  return `${what}${how}:\n  ${[...lines, ...rests.map((r) => `# ${r}`)].join('\n  ')}\nOder: `;
}
