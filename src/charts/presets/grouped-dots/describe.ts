/** `grouped-dots` → the sentences of its alternative text: every figure of every row. */
import type { AltTextWords } from '../../../languages/parts/alt-texts.ts';
import type { ChartPlan } from '../../../model/plan.ts';
import { nameIn, textIn } from '../../chart-row.ts';
import { flatRows } from '../../columns.ts';
import { listedChannels } from '../../listed-channels.ts';

export function describeGroups(plan: ChartPlan, words: AltTextWords, called: string): string[] {
  const rows = flatRows(plan);
  return [
    words.opening(called, plan.caption, rows.length),
    ...rows.map((row) => {
      const figures = listedChannels(plan, 'x').map((name) =>
        words.named(plan.channels[name]?.title ?? '', textIn(row, `${name}_text`)),
      );
      return words.group(nameIn(row, 'y'), figures);
    }),
  ];
}
