/** A table in which each row has a unit of its own (a list of key figures) → one table a unit: a column of figures has one. */
import type { ColumnContext } from './column.ts';
import { shownOf } from './figures.ts';
import type { Frame, FrameColumn } from './frame.ts';
import { isNumeric, without } from './totals.ts';
import { parseUnit } from './units.ts';

export interface UnitFrame {
  readonly frame: Frame;
  /** '' of all rows, or of those without a unit. */
  readonly unit: string;
}

/** More tables than these help nobody. */
const mostUnits = 6;

export function byRowUnit(frame: Frame, context: ColumnContext): readonly UnitFrame[] {
  const whole = [{ frame, unit: '' }];
  const told = frame.columns.find((column) => isUnitColumn(column, context));
  const figures = frame.columns.filter(isNumeric);
  const found = frame.rows.map((_, i) =>
    told ? [told.cells[i]?.text ?? ''] : unitsOfRow(figures, i, context),
  );
  // Its columns have units of their own.
  if (found.some(({ length }) => length > 1)) return whole;
  const distinct = [...new Set(found.flat())];
  // A row without a figure goes with the first.
  const units = found.map(([unit]) => unit ?? distinct[0] ?? '');
  const amounts = distinct.filter((unit) => unit !== '');
  // $ in the first row alone speaks for all.
  const isMoneyOnce = !told && amounts.length === 1 && /^[$€£¥円]$/.test(amounts[0] ?? '');
  if (distinct.length < 2 || distinct.length > mostUnits || isMoneyOnce) {
    return told && distinct.length === 1
      ? [{ frame: withUnit(frame, told, distinct[0]), unit: '' }]
      : whole;
  }
  context.tell('units-by-row', { units: amounts });
  return distinct.map((unit) => {
    const left = new Set([...units.keys()].filter((i) => units[i] !== unit));
    const own = without(frame, left);
    const column = told && own.columns[frame.columns.indexOf(told)];
    return { frame: column ? withUnit(own, column, unit) : own, unit };
  });
}

/** A column of the table that holds nothing but units: k€, %, 人. */
function isUnitColumn(column: FrameColumn, { language }: ColumnContext): boolean {
  const said = column.cells.filter(({ type }) => type !== 'blank');
  if (said.length < column.cells.length || said.length === 0) return false;
  return said.every(({ type, text }) => type === 'text' && isUnitWord(text, language));
}

function isUnitWord(text: string, language: ColumnContext['language']): boolean {
  return parseUnit(text, language) !== undefined;
}

/** Those of its figures. */
function unitsOfRow(
  figures: readonly FrameColumn[],
  row: number,
  context: ColumnContext,
): readonly string[] {
  const found = figures.flatMap(({ cells }) => {
    const cell = cells[row];
    return cell?.type === 'number' ? [shownOf(cell, context).unit?.word ?? ''] : [];
  });
  return [...new Set(found)];
}

/** The unit stands in the heads of the figures then, and the column is no more needed. */
function withUnit(frame: Frame, told: FrameColumn, unit = ''): Frame {
  const columns = frame.columns.filter((column) => column !== told);
  return {
    ...frame,
    columns: columns.map((column) =>
      isNumeric(column) ? { ...column, parts: [...column.parts, unit] } : column,
    ),
  };
}
