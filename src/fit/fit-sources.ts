/** A row of a source’s table → its lines and how high it is; and what its source takes above it. */
import type { SourceView } from '../model/views.ts';
import { areas } from './areas.ts';
import { linesOfWords } from './fit-table.ts';
import type { Fit } from './set-text.ts';

type Entry = SourceView['entries'][number];

/** Parts of the table’s width, as CSS has them. */
const widths = { table: 0.26, locators: 0.5, asOf: 0.24 } as const;
const rule = 1;

export function fitEntry(
  fit: Fit,
  entry: Entry,
): { readonly entry: Entry; readonly height: number } {
  const { text, space } = fit;
  const set = (words: string, part: keyof typeof widths, weight: 400 | 700): string[] => {
    const room = areas.body.width * widths[part] - 2 * space.cell;
    return linesOfWords(fit, words, { ...text.source, weight }, room);
  };
  const lines = {
    table: set(entry.table, 'table', 700),
    locators: set(entry.locators, 'locators', 400),
    asOf: set(entry.asOf, 'asOf', 400),
  };
  const most = Math.max(1, ...Object.values(lines).map((own) => own.length));
  return {
    entry: { ...entry, lines },
    height: most * text.source.line + 2 * space.sourceRow + rule,
  };
}

/** Title and heads of one source. */
export function sourceHeadHeight({ text, space }: Fit): number {
  const heads = text.tableHead.line + space.headRow + 2 * rule;
  return text.sourceTitle.line + space.sourceTitle + heads;
}
