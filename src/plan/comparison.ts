/** A comparison slide → rows of a table as columns, their fields below one another. */
import type { SlideOf } from '../model/slides.ts';
import { error } from '../diagnostics/diagnostic.ts';
import type { Path } from '../model/sources.ts';
import type { Views } from '../model/layout-views.ts';
import { noBox } from '../model/views.ts';
import { cellOf } from './cell.ts';
import { resolveField, resolveTable, showCell, type Context, type Shown } from './context.ts';
import { headOf } from './head-of.ts';
import { selectRows } from './rows.ts';

const least = 2;
const most = 4;

export function planComparison(
  context: Context,
  shown: Shown,
  source: SlideOf<'comparison'>['comparison'],
  path: Path,
): Views['comparison'] {
  const none = { box: noBox, columns: [], headHeight: 0, air: 0 };
  const empty = { ...none, heads: [], rows: [] };
  const table = resolveTable(context, source.table, [...path, 'table']);
  if (!table) return empty;
  const name = resolveField(context, table, source.name, [...path, 'name']);
  const sub =
    source.sub === undefined
      ? undefined
      : resolveField(context, table, source.sub, [...path, 'sub']);
  const fields = source.fields.flatMap(
    (field, i) => resolveField(context, table, field, [...path, 'fields', i]) ?? [],
  );
  const { rows, highlighted } = selectRows(context, table, source, path, undefined, 'table');
  if (rows.length > 0 && (rows.length < least || rows.length > most)) {
    const at = context.locate([...path, source.rows ? 'rows' : 'table']);
    context.report(error('comparison-rows', { rows: rows.length, least, most }, at));
  }
  if (!name) return empty;
  const print = (row: (typeof rows)[number], field: typeof name) =>
    cellOf(context, shown, showCell(context, shown, table, row, field), 'table');
  return {
    ...none,
    heads: rows.map((row) => ({
      name: print(row, name).text,
      sub: sub ? print(row, sub).text : '',
      highlight: highlighted.has(row),
      lines: [],
      subLines: [],
    })),
    rows: fields.map((field) => ({
      label: headOf(context, field),
      lines: [],
      cells: rows.map((row) => ({ cell: print(row, field), highlight: highlighted.has(row) })),
      height: 0,
    })),
  };
}
