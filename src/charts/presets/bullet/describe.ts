/** `bullet` → the sentences of its alternative text: each figure with its target, and whether it was met. */
import { nameIn, textIn } from '../../chart-row.ts';
import { wholeEstimates } from '../../describe-rows.ts';
import type { Telling } from '../../preset.ts';

export function describe(telling: Telling): string[] {
  const { plan, rows, words, figures, opening } = telling;
  const told = rows.map((row) => {
    const parts = figures.map((figure) =>
      words.part(plan.channels[figure]?.title ?? '', textIn(row, `${figure}_text`)),
    );
    const verdict = words.part(textIn(row, 'said'), textIn(row, 'gap_text')).trim();
    return words.group(nameIn(row, 'y'), [...parts, ...(verdict === '' ? [] : [verdict])]);
  });
  return [opening(), ...told, ...wholeEstimates(telling, figures)];
}
