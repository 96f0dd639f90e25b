/** `shares` → the sentences of its alternative text: every part of every bar, since there is nothing to leave out. */
import { textIn } from '../../chart-row.ts';
import { wholeEstimates } from '../../describe-rows.ts';
import type { Telling } from '../../preset.ts';

export function describe(telling: Telling): string[] {
  const { rows, words, figures, opening } = telling;
  const bars = [...Map.groupBy(rows, (row) => textIn(row, 'y'))].map(([name, own]) => {
    const parts = own.map((row) => words.part(textIn(row, 'part'), textIn(row, 'x_text')));
    return words.group(name, parts);
  });
  return [opening(undefined, bars.length), ...bars, ...wholeEstimates(telling, figures)];
}
