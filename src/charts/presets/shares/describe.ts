/** `shares` → the sentences of its alternative text: every part of every bar, since there is nothing to leave out. */
import type { AltTextWords } from '../../../languages/parts/alt-texts.ts';
import type { ChartPlan } from '../../../model/plan.ts';
import { textIn } from '../../chart-row.ts';
import { flatRows } from '../../columns.ts';

export function describeShares(plan: ChartPlan, words: AltTextWords, called: string): string[] {
  const bars = Map.groupBy(flatRows(plan), (row) => textIn(row, 'y'));
  const { title = '', estimated = false } = plan.channels.x ?? {};
  return [
    words.opening(called, plan.caption || title, bars.size),
    ...[...bars].map(([name, rows]) => {
      const parts = rows.map((row) => words.part(textIn(row, 'part'), textIn(row, 'x_text')));
      return words.group(name, parts);
    }),
    ...(estimated ? [words.allEstimated] : []),
  ];
}
