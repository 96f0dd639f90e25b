/** A table whose columns are periods or parts → one row for each of these columns and each row; every cell stays the one that it was. */
import { error } from '../../diagnostics/diagnostic.ts';
import type { Column } from '../../facts/index-facts.ts';
import type { Cell, CellValue, Field, Row, Table } from '../../model/dataset.ts';
import type { UnpivotedTable } from '../../model/made-tables.ts';
import { formatMoment, parseMoment } from '../../quantity/index.ts';
import type { JudgeContext } from '../context.ts';
import { addressProblem } from '../operand.ts';

/** Problems are told below the table. undefined after saying what is wrong. */
export function unpivotedTable(
  context: JudgeContext,
  name: string,
  source: UnpivotedTable,
  from: Table,
  place: Field['place'],
): Table | undefined {
  const columns = columnsOf(context, from, source.unpivot);
  if (!columns || !fits(context, name, source, from)) return undefined;
  const names = namesOf(context, columns);
  const kept = from.fields.filter((f) => !source.unpivot.includes(f.name));
  const [first] = columns;
  if (!first) return undefined;
  const zipped = columns.flatMap((column, i) => (names[i] ? [{ column, own: names[i] }] : []));
  const rows = from.rows.flatMap((row) =>
    zipped.map(({ column, own }): Row => {
      const fact = context.index.inColumn(from, row, column);
      const formula = {
        type: 'said' as const,
        code: 'cell' as const,
        args: { row: row.label ?? fact.rowKey, column: column.title },
      };
      const cells = new Map<string, Cell>([
        ...kept.flatMap((f): [string, Cell][] => {
          const cell = row.cells.get(f.name);
          return cell ? [[f.name, cell]] : [];
        }),
        [source.name, { value: own.value, raw: own.text, place }],
        [
          source.value,
          {
            ...fact.cell,
            computed: { from: [[from.name, fact.rowKey, column.name]], formula },
          },
        ],
      ]);
      const label = row.label === undefined ? own.label : `${row.label} ${own.label}`;
      return {
        ...(row.key !== undefined && { key: `${row.key}/${own.text}` }),
        label,
        aliases: [],
        cells,
        place: row.place,
      };
    }),
  );
  const { way: _, ...cellField } = first;
  const value: Field = {
    ...cellField,
    name: source.value,
    title: source.valueTitle ?? source.value,
    computed: true,
    internal: columns.some((c) => c.internal),
  };
  const fields = [
    ...kept.map((f): Field => ({ ...f, computed: true })),
    nameField(source, names, place),
    value,
  ];
  return {
    ...from,
    name,
    title: source.title ?? from.title,
    fields,
    primaryKey: from.primaryKey.length === 0 ? [] : [...from.primaryKey, source.name],
    foreignKeys: from.foreignKeys.filter((key) =>
      key.fields.every((f) => kept.some((k) => k.name === f)),
    ),
    rows,
    byKey: new Map(rows.flatMap((row) => (row.key === undefined ? [] : [[row.key, row]]))),
    file: place.file,
    place,
  };
}

/** Of one kind and unit, for they become one column. */
function columnsOf(
  context: JudgeContext,
  from: Table,
  names: readonly string[],
): readonly Column[] | undefined {
  const found = names.map((name, i) => {
    const column = context.index.column(from, name);
    if (!column.ok) context.report(addressProblem(column.problem, ['unpivot', i]));
    return column.ok ? column.column : undefined;
  });
  const columns = found.flatMap((column) => column ?? []);
  if (columns.length < names.length) return undefined;
  const [first] = columns;
  const i = columns.findIndex(
    (c) => c.unit !== first?.unit || (c.unit === undefined && c.type !== first?.type),
  );
  const other = columns[i];
  if (!first || !other) return columns;
  const args = { left: first.unit ?? first.type, right: other.unit ?? other.type };
  context.report({ path: ['unpivot', i], diagnostic: (at) => error('claim-units', args, at) });
  return undefined;
}

function fits(context: JudgeContext, table: string, source: UnpivotedTable, from: Table): boolean {
  const left = from.fields.filter((f) => !source.unpivot.includes(f.name)).map((f) => f.name);
  const taken = (['name', 'value'] as const).find((key) => left.includes(source[key]));
  if (taken === undefined) return true;
  const args = { table, name: source[taken] };
  context.report({ path: [taken], diagnostic: (at) => error('column-taken', args, at) });
  return false;
}

interface ColumnName {
  readonly text: string;
  readonly label: string;
  readonly value: CellValue;
}

/** Moments where all of them are, else categories in the order in which they are listed. */
function namesOf({ language }: JudgeContext, columns: readonly Column[]): readonly ColumnName[] {
  const moments = columns.map((column) => parseMoment(column.name, language));
  return columns.map((column, rank): ColumnName => {
    const parsed = moments[rank];
    if (parsed?.ok === true && moments.every((m) => m.ok)) {
      const { moment } = parsed;
      const label = formatMoment(moment, { language });
      return { text: column.name, label, value: { type: 'moment', moment } };
    }
    const { name: value, title: label } = column;
    return { text: value, label, value: { type: 'category', value, label, rank } };
  });
}

function nameField(
  { name, nameTitle }: UnpivotedTable,
  names: readonly ColumnName[],
  place: Field['place'],
): Field {
  const categories = names.flatMap(({ value }) =>
    value.type === 'category' ? [{ value: value.value, label: value.label }] : [],
  );
  return {
    name,
    title: nameTitle ?? name,
    type: categories.length > 0 ? 'category' : 'moment',
    estimated: false,
    required: true,
    categories,
    ordered: true,
    names: false,
    words: [],
    aliases: false,
    internal: false,
    provenance: {},
    computed: true,
    place,
  };
}
