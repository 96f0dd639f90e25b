/** A chart's data → its columns, each with what it holds; and the rule by which they are made. */
import { flatRows, type FlatRow } from '../charts/columns.ts';
import { languageOf } from '../languages/index.ts';
import type { LanguageName } from '../languages/codes.ts';
import {
  cellTypes,
  chartColumns,
  columnCodes,
  columnName,
  rowColumns,
  type CellType,
} from '../model/chart-columns.ts';
import type { ChartPlan } from '../model/plan.ts';

export interface Column {
  readonly column: string;
  /** Type of the cells that it stands in; '' where every row has it. */
  readonly cell: CellType | '';
  readonly holds: string;
}

export interface ChartData {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly FlatRow[];
}

/** The rule, of a channel or field `x`. */
export function columnRule(speech: LanguageName): Column[] {
  return [...ofRow(speech), ...cellTypes.flatMap((type) => ofCell('x', type, speech))];
}

/** What each named data of a chart holds. */
export function columnsOfChart(plan: ChartPlan, speech: LanguageName): ChartData[] {
  return Object.entries(plan.data).map(([name, rows]) => {
    const cells = new Map<string, Column>();
    for (const row of rows) {
      for (const [channel, { type }] of Object.entries(row.cells)) {
        // A channel may hold a figure here and a blank there.
        for (const one of ofCell(channel, type, speech)) {
          if (!cells.has(`${one.column} ${type}`)) cells.set(`${one.column} ${type}`, one);
        }
      }
    }
    return {
      name,
      columns: [...ofRow(speech), ...cells.values()],
      rows: flatRows(plan, name),
    };
  });
}

function ofRow(speech: LanguageName): Column[] {
  const { columns } = languageOf(speech);
  return rowColumns.map((column) => ({ column, cell: '', holds: columns.ofRow[column] }));
}

function ofCell(channel: string, type: CellType, speech: LanguageName): Column[] {
  const { columns, writing } = languageOf(speech);
  const told: Readonly<Record<string, string>> = columns.ofCell[type];
  const codes: Readonly<Record<string, readonly string[]>> = columnCodes[type] ?? {};
  return chartColumns[type].map((column) => {
    const known = codes[column];
    const holds = (told[column] ?? '') + (known ? writing.parenthesis(known) : '');
    return { column: columnName(channel, column), cell: type, holds };
  });
}
