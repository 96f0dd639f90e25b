/** `waterfall` → the sentences of its alternative text: every step, since none can be left out. */
import { textOf } from '../../../quantity/index.ts';
import { nameIn, textIn } from '../../chart-row.ts';
import { cutOf } from '../../cut-bars.ts';
import { wholeEstimates } from '../../describe-rows.ts';
import type { Telling } from '../../preset.ts';
import { signed } from './signed.ts';

export function describe(telling: Telling): string[] {
  const { rows, words, figures, opening } = telling;
  const steps = rows.map((row) =>
    words.part(nameIn(row, 'y'), textOf(signed(row)) || textIn(row, 'x')),
  );
  return [
    opening(),
    ...(steps.length > 0 ? [words.list(steps)] : []),
    ...(cutOf(rows) === undefined ? [] : [words.cutScale]),
    ...wholeEstimates(telling, figures),
  ];
}
