/** `slope` → the sentences of the alternative text: from where to where, row by row. */
import type { AltTextWords } from '../../../languages/parts/alt-texts.ts';
import type { ChartPlan } from '../../../model/plan.ts';
import { flatRows } from '../../columns.ts';
import { textIn } from '../../chart-row.ts';
import { uncertain } from '../../describe-rows.ts';

export function describeSlope(plan: ChartPlan, words: AltTextWords, called: string): string[] {
  const rows = flatRows(plan);
  const titles = [plan.channels.from?.title ?? '', plan.channels.to?.title ?? ''];
  const nameOf = (row: (typeof rows)[number]): string => textIn(row, 'label');
  return [
    words.opening(called, plan.caption || words.list(titles), rows.length),
    ...rows.map((row) =>
      words.fromTo(nameOf(row), textIn(row, 'from_text'), textIn(row, 'to_text')),
    ),
    ...['from', 'to'].flatMap((end) => uncertain(plan, rows, end, nameOf, words)),
  ];
}
