/** `waterfall` → the sentences of its alternative text: every step, since none can be left out. */
import { textOf } from '../../../quantity/index.ts';
import { nameIn, textIn } from '../../chart-row.ts';
import type { Telling } from '../../preset.ts';
import { signed } from './signed.ts';

export function describe({ rows, words, opening }: Telling): string[] {
  const steps = rows.map((row) =>
    words.named(nameIn(row, 'y'), textOf(signed(row)) || textIn(row, 'x')),
  );
  return [opening(), ...(steps.length > 0 ? [words.list(steps)] : [])];
}
