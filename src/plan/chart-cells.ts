/** One cell → the flat columns a spec reads: `x`, and for figures and moments `x_low`, `x_high`, `x_kind`, `x_text`, … */
import type { Column } from '../facts/index-facts.ts';
import type { CellValue, Row, Table } from '../model/dataset.ts';
import type { ChartRow } from '../model/plan.ts';
import type { Moment } from '../model/moment.ts';
import type { Quantity } from '../model/quantity.ts';
import { dayNumber, formatMoment, parseMoment, renderValue } from '../quantity/index.ts';
import { cellOf, figureOf, signsOf } from './cell.ts';
import { showCell, type Context, type Shown } from './context.ts';

export function chartCells(
  context: Context,
  shown: Shown,
  table: Table,
  row: Row,
  field: Column,
  name: string,
  /** A blank cell prints nothing here. */
  silent: boolean,
): ChartRow {
  const fact = showCell(context, shown, table, row, field);
  const value = field.type === 'year' ? yearOf(fact.cell.value) : fact.cell.value;
  const base = { [`${name}_fact`]: fact.address };
  switch (value.type) {
    case 'quantity': {
      for (const sign of signsOf(value.quantity)) shown.signs.add(sign);
      const figure = figureOf(context, fact, value.quantity, field.estimated);
      return {
        ...base,
        ...quantityCells(value.quantity, name),
        [`${name}_text`]: figure.text,
        [`${name}_before`]: figure.before,
        [`${name}_number`]: figure.number,
        [`${name}_unit`]: figure.unit,
        [`${name}_after`]: figure.after,
      };
    }
    case 'moment':
      return {
        ...base,
        ...momentCells(value.moment, name),
        [`${name}_text`]: formatMoment(value.moment, context),
      };
    case 'category':
      if (field.rating !== undefined) shown.signs.add('rating');
      return {
        ...base,
        [name]: value.value,
        [`${name}_label`]: value.label,
        [`${name}_rank`]: value.rank,
      };
    case 'blank':
      // What is not there is said, never left out in silence.
      if (!silent) shown.signs.add('blank');
      return { ...base, [name]: cellOf(context, shown, fact, 'prose').text };
    default:
      return { ...base, [name]: cellOf(context, shown, fact, 'prose').text };
  }
}

/** 2026 in a column of whole numbers, as the moment it is. */
function yearOf(value: CellValue): CellValue {
  if (value.type !== 'quantity') return value;
  const { about } = value.quantity;
  const parsed = parseMoment((about ? '~' : '') + renderValue(value.quantity));
  return parsed.ok ? { type: 'moment', moment: parsed.moment } : value;
}

/** `x` is the one number there is to draw: the value, or the end that was given. A range has none: no invented middle. */
function quantityCells(quantity: Quantity, name: string): ChartRow {
  const low = quantity.stated?.low ? Number(quantity.stated.low.at) : null;
  const high = quantity.stated?.high ? Number(quantity.stated.high.at) : null;
  const between = quantity.kind === 'range' || quantity.kind === 'vague';
  const none = between || quantity.kind === 'undisclosed';
  return {
    [name]: none ? null : (low ?? high),
    [`${name}_low`]: low,
    [`${name}_high`]: high,
    [`${name}_kind`]: quantity.kind,
    [`${name}_estimated`]: quantity.estimated,
    [`${name}_about`]: quantity.about,
    [`${name}_sign`]: signsOf(quantity).at(-1) ?? 'exact',
  };
}

/** In milliseconds UTC: first moment, last moment, and the middle of a short span (a month is drawn as a point). */
function momentCells(moment: Moment, name: string): ChartRow {
  const low = moment.from === undefined ? null : dayNumber(moment.from) * day;
  const high = moment.to === undefined ? null : (dayNumber(moment.to) + 1) * day;
  return {
    [name]: low === null || high === null ? (low ?? high) : (low + high) / 2,
    [`${name}_low`]: low,
    [`${name}_high`]: high,
    [`${name}_kind`]: moment.precision,
  };
}
const day = 86_400_000;
