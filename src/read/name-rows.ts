/** Tables → the same, each row with what it is called: its name, that of the row it leads to, or its first words; told apart from its like. */
import type { LanguageName } from '../languages/codes.ts';
import type { Cell, Field, Row, Table } from '../model/dataset.ts';
import { formatMoment } from '../quantity/index.ts';

type Tables = ReadonlyMap<string, Table>;

/** A name is short: what is longer is a text about the row. */
const longest = 32;

export function nameRows(tables: Tables, language: LanguageName): Map<string, Table> {
  const names = new Map<string, readonly string[]>();
  const named = [...tables.values()].map((table): [string, Table] => {
    const labels = labelsOf(table, tables, language, names);
    const rows = table.rows.map((row, i): Row => {
      const label = labels[i] ?? '';
      return label === '' ? row : { ...row, label };
    });
    const byKey = new Map(
      rows.flatMap((row) => (row.key === undefined ? [] : [[row.key, row] as const])),
    );
    return [table.name, { ...table, rows, byKey }];
  });
  return new Map(named);
}

/** In the order of the rows; '' where the row says nothing that could be its name. */
function labelsOf(
  table: Table,
  tables: Tables,
  language: LanguageName,
  known: Map<string, readonly string[]>,
): readonly string[] {
  const found = known.get(table.name);
  if (found) return found;
  // Tables that lead to one another in a circle.
  known.set(table.name, []);
  const own = table.fields.find((f) => f.names && !f.internal);
  const base = own
    ? table.rows.map((row) => row.cells.get(own.name)?.raw.trim() ?? '')
    : throughKey(table, tables, language, known);
  const labels = apart(base, table, language);
  known.set(table.name, labels);
  return labels;
}

function throughKey(
  table: Table,
  tables: Tables,
  language: LanguageName,
  known: Map<string, readonly string[]>,
): string[] {
  const key = table.foreignKeys.find((k) => k.fields.length === 1);
  const target = key && tables.get(key.table);
  const [field, referenced] = [key?.fields[0], key?.referenced[0]];
  if (!target || field === undefined || referenced === undefined) return table.rows.map(() => '');
  const labels = target === table ? [] : labelsOf(target, tables, language, known);
  const byValue = new Map(
    target.rows.map((row, i) => [row.cells.get(referenced)?.raw.trim() ?? '', labels[i] ?? '']),
  );
  return table.rows.map((row) => byValue.get(row.cells.get(field)?.raw.trim() ?? '') ?? '');
}

/** Rows that are called alike, or nothing, get the words of further columns behind, from the left. */
function apart(base: readonly string[], table: Table, language: LanguageName): readonly string[] {
  const leading = new Set([...table.primaryKey, ...table.foreignKeys.flatMap((k) => k.fields)]);
  const telling = table.fields.filter(
    (f) => !leading.has(f.name) && !f.names && !f.aliases && !f.internal && f.rating === undefined,
  );
  let labels = base;
  for (const field of telling) {
    const count = new Map<string, number>();
    for (const label of labels) count.set(label, (count.get(label) ?? 0) + 1);
    const isAlike = (label: string): boolean => label === '' || (count.get(label) ?? 0) > 1;
    if (!labels.some(isAlike)) break;
    labels = labels.map((label, i) => {
      const words = isAlike(label)
        ? wordsOf(table.rows[i]?.cells.get(field.name), field, language)
        : '';
      return words === '' ? label : `${label} ${words}`.trim();
    });
  }
  return labels;
}

function wordsOf(cell: Cell | undefined, field: Field, language: LanguageName): string {
  const value = cell?.value;
  const words =
    value?.type === 'moment'
      ? formatMoment(value.moment, { language })
      : value?.type === 'category'
        ? value.label
        : value?.type === 'text' && field.type === 'string'
          ? value.text.trim()
          : '';
  return words.length > longest ? '' : words;
}
