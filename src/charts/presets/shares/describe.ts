/** `shares` → the sentences of its alternative text: every part of every bar, since there is nothing to leave out. */
import { textIn } from '../../chart-row.ts';
import type { Telling } from '../../preset.ts';

export function describe({ plan, rows, words, opening }: Telling): string[] {
  const bars = [...Map.groupBy(rows, (row) => textIn(row, 'y'))].map(([name, own]) => {
    const parts = own.map((row) => words.part(textIn(row, 'part'), textIn(row, 'x_text')));
    return words.group(name, parts);
  });
  const told = plan.channels.x?.estimated ? [words.allEstimated] : [];
  return [opening(undefined, bars.length), ...bars, ...told];
}
