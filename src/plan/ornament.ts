/** The cover's ornament: one line a row, beginning further right the larger its figure, on a log scale. A picture of the data, not a chart. */
import type { SlideOf } from '../model/slides.ts';
import type { Views } from '../model/layout-views.ts';
import type { Sign } from '../model/frame-views.ts';
import { noBox } from '../model/views.ts';
import type { Path } from '../model/sources.ts';
import { signsOf } from './cell.ts';
import { resolveField, resolveTable, type Context } from './context.ts';
import { selectRows } from './rows.ts';

/** Where the smallest and the largest begin, in percent of the slide's width. */
const leftmost = 22;
const rightmost = 72;

export function planOrnament(
  context: Context,
  source: NonNullable<SlideOf<'cover'>['chart']>,
  path: Path,
): Views['cover']['lines'] {
  const table = resolveTable(context, source.table, [...path, 'table']);
  const field = table && resolveField(context, table, source.x, [...path, 'x']);
  if (!table || !field) return [];
  const selected = selectRows(context, table, source, path, field, 'value');
  const sized = selected.rows.flatMap((row) => {
    const { value } = context.index.inColumn(table, row, field).cell;
    if (value.type !== 'quantity') return [];
    const bound = value.quantity.stated?.low ?? value.quantity.stated?.high;
    const size = bound ? Math.log10(Math.max(Number(bound.at), 1)) : undefined;
    const sign: Sign = signsOf(value.quantity)[0] ?? 'exact';
    return [{ size, sign, highlight: selected.highlighted.has(row) }];
  });
  const sizes = sized.flatMap((s) => s.size ?? []);
  const largest = Math.max(...sizes);
  const smallest = Math.min(...sizes);
  const span = largest - smallest || 1;
  return sized.map(({ size, sign, highlight }) => ({
    // The largest is the longest line: it begins at the left.
    start:
      size === undefined
        ? rightmost
        : Math.round((leftmost + ((largest - size) / span) * (rightmost - leftmost)) * 10) / 10,
    dashed: sign !== 'exact' && sign !== 'atLeast',
    sign,
    highlight,
    line: noBox,
    knob: noBox,
  }));
}
