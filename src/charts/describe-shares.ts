/** `shares` → the sentences of its alternative text: every part of every bar, since there is nothing to leave out. */
import type { AltTextWords } from '../languages/parts/alt-texts.ts';
import type { ChartPlan } from '../model/plan.ts';
import { flatRows } from './columns.ts';
import { textIn } from './chart-row.ts';

export function describeShares(plan: ChartPlan, words: AltTextWords, called: string): string[] {
  const groups = new Map<string, string[]>();
  for (const row of flatRows(plan)) {
    const parts = groups.get(textIn(row, 'y')) ?? [];
    groups.set(textIn(row, 'y'), [
      ...parts,
      words.part(textIn(row, 'part'), textIn(row, 'x_text')),
    ]);
  }
  return [
    words.opening(called, plan.caption || (plan.channels.x?.title ?? ''), groups.size),
    ...[...groups].map(([name, parts]) => words.group(name, parts)),
    ...(plan.channels.x?.estimated ? [words.allEstimated] : []),
  ];
}
