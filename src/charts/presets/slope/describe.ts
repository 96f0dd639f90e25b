/** `slope` → the sentences of the alternative text: from where to where, row by row. */
import { textIn } from '../../chart-row.ts';
import { namedBy, wholeEstimates } from '../../describe-rows.ts';
import type { Telling } from '../../preset.ts';

export function describe(telling: Telling): string[] {
  const { plan, rows, words, figures, opening } = telling;
  const nameOf = namedBy(['label']);
  return [
    opening(words.list(figures.map((end) => plan.channels[end]?.title ?? ''))),
    ...rows.map((row) =>
      words.fromTo(nameOf(row), textIn(row, 'from_text'), textIn(row, 'to_text')),
    ),
    ...wholeEstimates(telling, figures),
  ];
}
