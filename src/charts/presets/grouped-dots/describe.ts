/** `grouped-dots` → the sentences of its alternative text: every figure of every row. */
import { nameIn, textIn } from '../../chart-row.ts';
import { listedChannels } from '../../listed-channels.ts';
import type { Telling } from '../../preset.ts';

export function describe({ plan, rows, words, opening }: Telling): string[] {
  const groups = rows.map((row) => {
    const figures = listedChannels(plan, 'x').map((name) =>
      words.named(plan.channels[name]?.title ?? '', textIn(row, `${name}_text`)),
    );
    return words.group(nameIn(row, 'y'), figures);
  });
  return [opening(), ...groups];
}
