/** `table.field` as written → the table and its column, also through foreign keys (`investment.org.name`). */
import { error } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Column } from '../facts/index-facts.ts';
import type { Table } from '../model/dataset.ts';
import type { Path } from '../model/sources.ts';
import { parseBinding } from '../text/parse-binding.ts';
import type { JudgeContext } from './context.ts';
import { addressProblem } from './operand.ts';

/** The table that one of these texts names, or a column or cell of it; undefined: none does. */
export function tableOf(context: JudgeContext, texts: readonly unknown[]): Table | undefined {
  const names = texts.flat().filter((text) => typeof text === 'string');
  return [...context.dataset.tables.values()].find(({ name }) =>
    names.some((text) => text === name || text.startsWith(`${name}.`)),
  );
}

/** Columns by their names, without those that the table lacks: they are told where they are asked for. */
export function columnsOf(
  { index }: Pick<JudgeContext, 'index'>,
  table: Table,
  names: readonly string[],
): readonly Column[] {
  return names.flatMap((name) => {
    const found = index.column(table, name);
    return found.ok ? [found.column] : [];
  });
}

/** undefined after saying which name is wrong. */
export function resolveColumn(
  context: JudgeContext,
  written: string,
  path: Path,
): { readonly table: Table; readonly column: Column } | undefined {
  const parsed = parseBinding(`{{${written}}}`);
  const [name = '', ...rest] = parsed.ok ? parsed.names : [written];
  const table = context.dataset.tables.get(name);
  if (!table || rest.length === 0) {
    const args = table
      ? { found: written, nearest: table.fields.map((f) => `${name}.${f.name}`).slice(0, 3) }
      : { found: written, nearest: nearest(name, context.dataset.tables.keys()) };
    context.report({ path, diagnostic: (at) => error('claim-column', args, at) });
    return undefined;
  }
  const found = context.index.column(table, rest.join('.'));
  if (found.ok) return { table, column: found.column };
  context.report(addressProblem(found.problem, path));
  return undefined;
}
