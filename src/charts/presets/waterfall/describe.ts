/** `waterfall` → the sentences of its alternative text: every step, since none can be left out. */
import type { AltTextWords } from '../../../languages/parts/alt-texts.ts';
import type { ChartPlan } from '../../../model/plan.ts';
import { textOf } from '../../../quantity/index.ts';
import { nameIn, textIn } from '../../chart-row.ts';
import { flatRows } from '../../columns.ts';
import { signed } from './signed.ts';

export function describeWaterfall(plan: ChartPlan, words: AltTextWords, called: string): string[] {
  const rows = flatRows(plan);
  const steps = rows.map((row) =>
    words.named(nameIn(row, 'y'), textOf(signed(row)) || textIn(row, 'x')),
  );
  return [
    words.opening(called, plan.caption || (plan.channels.x?.title ?? ''), rows.length),
    ...(steps.length > 0 ? [words.list(steps)] : []),
  ];
}
