/** A figure of a computed column, or of a field with `digits` → the same with as many places as its like in the column: 2.0 beside 1.9. */
import type { Field } from '../model/dataset.ts';
import type { Fact } from '../model/fact.ts';
import { languageOf } from '../languages/index.ts';
import type { NumberMarks } from '../languages/parts/figures.ts';
import {
  formattedFrom,
  ownDigits,
  placesIn,
  withZeros,
  type FormattedQuantity,
} from '../quantity/index.ts';
import type { Context } from './context.ts';

/** @param print the figure of another row of the same column */
export function evenPlaces(
  { language }: Context,
  { field, table }: Fact,
  figure: FormattedQuantity,
  print: (row: (typeof table.rows)[number]) => FormattedQuantity | undefined,
): FormattedQuantity {
  // What was published keeps its own places: zeros behind it would say more than its source.
  if (field.computed === undefined && field.digits === undefined) return figure;
  const { marks } = languageOf(language).figures;
  const known = columns.get(field)?.get(language);
  const most =
    known ??
    mostPlaces(
      table.rows.flatMap((row) => print(row) ?? []),
      marks,
    );
  if (!known) columns.set(field, new Map(columns.get(field)).set(language, most));
  const missing = (most.get(figure.unit) ?? 0) - (placesIn(figure.parts, marks) ?? Infinity);
  return missing > 0 ? formattedFrom(withZeros(figure.parts, missing, marks)) : figure;
}

/**
 * In how many places a computed column is printed whose author names none, where a quotient in it never ends: the most
 * that one of them needs, so that no zero stands for a digit that was cut. undefined: each has its last digit.
 */
export function endlessPlaces(
  { language }: Context,
  { field, table }: Pick<Fact, 'field' | 'table'>,
): number | undefined {
  if (field.computed === undefined || field.digits !== undefined) return undefined;
  const known = endless.get(field)?.get(language);
  if (known !== undefined) return known < 0 ? undefined : known;
  const needed = table.rows.flatMap((row) => {
    const value = row.cells.get(field.name)?.value;
    return value?.type === 'quantity' ? (ownDigits(value.quantity, language) ?? []) : [];
  });
  const most = Math.max(-1, ...needed);
  endless.set(field, new Map(endless.get(field)).set(language, most));
  return most < 0 ? undefined : most;
}

/** −1: none is endless. */
const endless = new WeakMap<Field, ReadonlyMap<string, number>>();

/** Scale and unit as printed → the most places of a figure in it: €950,000 and €1.5 m are not alike. */
type Places = ReadonlyMap<string, number>;
/** Each cell of a column asks for the same. */
const columns = new WeakMap<Field, ReadonlyMap<string, Places>>();

/** A quotient in full would lengthen all others. */
const mostToShare = 6;

function mostPlaces(figures: readonly FormattedQuantity[], marks: NumberMarks): Places {
  const most = new Map<string, number>();
  for (const { unit, parts } of figures) {
    const places = placesIn(parts, marks) ?? 0;
    most.set(unit, Math.max(places, most.get(unit) ?? 0));
  }
  return new Map([...most].filter(([, places]) => places <= mostToShare));
}
