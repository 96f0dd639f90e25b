/** `grouped-dots` → the sentences of its alternative text: every figure of every row. */
import { nameIn, textIn } from '../../chart-row.ts';
import { listedChannels } from '../../listed-channels.ts';
import { wholeEstimates } from '../../describe-rows.ts';
import type { Telling } from '../../preset.ts';

export function describe(telling: Telling): string[] {
  const { plan, rows, words, opening } = telling;
  const figures = listedChannels(plan, 'x');
  const groups = rows.map((row) => {
    const told = figures.map((name) =>
      words.part(plan.channels[name]?.title ?? '', textIn(row, `${name}_text`)),
    );
    return words.group(nameIn(row, 'y'), told);
  });
  return [opening(), ...groups, ...wholeEstimates(telling, figures)];
}
