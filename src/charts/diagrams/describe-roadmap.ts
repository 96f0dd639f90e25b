/** `roadmap` → the sentences of the alternative text: what is planned when, lane by lane, and which dates have passed. */
import { languageOf } from '../../languages/index.ts';
import { numberIn, textIn } from '../chart-row.ts';
import type { Telling } from '../preset.ts';
import { timeOf } from '../time-scale.ts';

export function describeRoadmap({ plan, rows, words, opening }: Telling): string[] {
  const { noDate } = languageOf(plan.language).charts;
  const now = timeOf(plan.now);
  const passed = rows.filter((row) => (numberIn(row, 'x_high') ?? Infinity) <= now);
  return [
    opening(plan.channels.label?.title),
    ...[...Map.groupBy(rows, (row) => textIn(row, 'y'))].map(([lane, own]) =>
      words.group(
        lane,
        own.map((row) => words.named(textIn(row, 'label'), textIn(row, 'x_text') || noDate)),
      ),
    ),
    ...(passed.length > 0 ? [words.passed(passed.map((row) => textIn(row, 'label')))] : []),
  ];
}
