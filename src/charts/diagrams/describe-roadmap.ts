/** `roadmap` → the sentences of the alternative text: what is planned when, lane by lane, and which dates have passed. */
import { languageOf } from '../../languages/index.ts';
import type { AltTextWords } from '../../languages/parts/alt-texts.ts';
import type { ChartPlan } from '../../model/plan.ts';
import { flatRows } from '../columns.ts';
import { numberIn, textIn } from '../chart-row.ts';
import { timeOf } from '../time-scale.ts';

export function describeRoadmap(plan: ChartPlan, words: AltTextWords, called: string): string[] {
  const { noDate } = languageOf(plan.language).charts;
  const rows = flatRows(plan);
  const lanes = [...new Set(rows.map((row) => textIn(row, 'y')))];
  const now = timeOf(plan.now);
  const passed = rows.filter((row) => {
    const end = numberIn(row, 'x_high');
    return end !== null && end <= now;
  });
  return [
    words.opening(called, plan.caption || (plan.channels.label?.title ?? ''), rows.length),
    ...lanes.map((lane) =>
      words.group(
        lane,
        rows
          .filter((row) => textIn(row, 'y') === lane)
          .map((row) => words.named(textIn(row, 'label'), textIn(row, 'x_text') || noDate)),
      ),
    ),
    ...(passed.length > 0 ? [words.passed(passed.map((row) => textIn(row, 'label')))] : []),
  ];
}
