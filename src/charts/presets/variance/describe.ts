/** `variance` → the sentences of its alternative text: each thing with all its figures, and how far it is from what it is held against. */
import { nameIn, textIn } from '../../chart-row.ts';
import { wholeEstimates } from '../../describe-rows.ts';
import type { Telling } from '../../preset.ts';

export function describe(telling: Telling): string[] {
  const { rows, words, figures, opening } = telling;
  const told = [...Map.groupBy(rows, (row) => nameIn(row, 'y'))].map(([name, own]) => {
    const parts = own.flatMap((row) => [
      words.part(nameIn(row, 'scenario'), textIn(row, 'x_text')),
      ...['delta', 'growth'].flatMap((channel) => {
        const text = textIn(row, `${channel}_text`);
        return text === '' ? [] : [words.part(`Δ ${textIn(row, 'held')}`, text)];
      }),
    ]);
    return words.group(name, parts);
  });
  return [opening(undefined, told.length), ...told, ...wholeEstimates(telling, figures)];
}
