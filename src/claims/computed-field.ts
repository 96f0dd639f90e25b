/** Figures that were worked out for the rows of a table → the column that they stand in. */
import type { Cell, Field } from '../model/dataset.ts';

export interface ComputedColumn {
  readonly name: string;
  readonly title: string;
  readonly digits?: number | undefined;
  /** Where no cell says which. */
  readonly unit?: string | undefined;
  /** Columns of the figures that it rests on. */
  readonly origins: readonly Field[];
  readonly place: Field['place'];
  /** It may be known although it rests on internal columns. */
  readonly publish?: true | undefined;
  readonly change?: Field['change'];
  /** It tells by how much they differ. */
  readonly signed?: boolean;
}

export function computedField(column: ComputedColumn, cells: readonly Cell[]): Field {
  const { name, title, digits, origins, place, change, signed = false } = column;
  const [first] = origins;
  const unit = unitIn(cells) ?? column.unit ?? '';
  const scales = new Set(origins.map((f) => (f.unit === unit ? f.scale : undefined)));
  const [scale] = scales.size === 1 ? scales : [];
  return {
    name,
    title,
    type: 'quantity',
    unit,
    ...(scale !== undefined && { scale }),
    estimated: false,
    required: false,
    categories: [],
    ordered: true,
    names: false,
    words: [],
    aliases: false,
    internal: column.publish !== true && origins.some((f) => f.internal),
    provenance: {},
    computed: true,
    ...(digits !== undefined && { digits }),
    ...(change && { change }),
    // More of what is better is better.
    ...(signed && { signed, ...(first?.good && { good: first.good }) }),
    place,
  };
}

/** What does not apply is of the column's unit all the same. */
export function inColumn(cell: Cell, unit: string): Cell {
  return cell.value.type === 'quantity'
    ? { ...cell, value: { ...cell.value, quantity: { ...cell.value.quantity, unit } } }
    : cell;
}

function unitIn(cells: readonly Cell[]): string | undefined {
  for (const { value } of cells) {
    if (value.type === 'quantity' && value.quantity.kind !== 'notApplicable') {
      return value.quantity.unit;
    }
  }
  return undefined;
}
