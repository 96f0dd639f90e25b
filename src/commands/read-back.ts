/** A deck's texts → lines that tell what each rests on, and which of its words nobody checked. */
import type { CommandWords } from '../languages/parts/commands.ts';
import { bases } from '../model/text-basis.ts';
import type { DeckResult } from '../run/options.ts';

export function readBack(
  { name, sentences }: DeckResult,
  { readBack: words }: Pick<CommandWords, 'readBack'>,
): string {
  const counts = bases.flatMap((basis) => {
    const count = sentences.filter((s) => s.basis === basis).length;
    return count === 0 ? [] : [`${words.bases[basis]} ${String(count)}`];
  });
  const lines = sentences.flatMap(({ slide, basis, text, clauses }) => {
    const asked = basis === 'open' || basis === 'checked' ? clauses : [];
    const unchecked = [...new Set(asked.flatMap((c) => c.unchecked))];
    return [
      `  ${slide}  ${words.bases[basis]}  ${text.replaceAll('\n', ' ')}`,
      ...(unchecked.length === 0 ? [] : [`    ${words.unchecked(unchecked)}`]),
    ];
  });
  return `${[`${name}: ${counts.join(', ')}`, ...lines].join('\n')}\n`;
}
