/** One cell → what a chart's row says in a channel: a quantity with its words in pieces, a moment as instants, a category, a text. */
import type { Column } from '../facts/index-facts.ts';
import type { CellValue, Field, Row, Table } from '../model/dataset.ts';
import type { Moment } from '../model/moment.ts';
import type { ChannelPlan, ChartCell, ChartCells } from '../model/plan.ts';
import type { Quantity } from '../model/quantity.ts';
import {
  dayNumber,
  formatMoment,
  parseMoment,
  renderValue,
  type FormattedQuantity,
} from '../quantity/index.ts';
import { cellOf, signsOf, wordsOf } from './cell.ts';
import { showCell, type Context, type Shown } from './context.ts';

export function chartCell(
  context: Context,
  shown: Shown,
  table: Table,
  row: Row,
  field: Column,
  /** A blank cell prints nothing here. */
  silent: boolean,
): ChartCell {
  const found = showCell(context, shown, table, row, field);
  const fact = found.address;
  const value = field.type === 'year' ? yearOf(found.cell.value) : found.cell.value;
  switch (value.type) {
    case 'quantity': {
      const { quantity } = value;
      for (const sign of signsOf(quantity)) shown.signs.add(sign);
      return quantityCell(
        quantity,
        wordsOf(context, found, quantity, { omitEstimated: field.estimated, use: 'chart' }),
        fact,
      );
    }
    case 'moment':
      return momentCell(value.moment, formatMoment(value.moment, context), fact);
    case 'category':
      if (field.rating !== undefined) shown.signs.add('rating');
      return categoryCell(value, fact);
    default: {
      // What is not there is said, never left out in silence.
      const isBlank = value.type === 'blank';
      if (isBlank && !silent) shown.signs.add('blank');
      const { text } = cellOf(context, shown, found, 'prose');
      return { type: isBlank ? 'blank' : 'text', text, fact };
    }
  }
}

function categoryCell(
  { value, label, rank, span }: Extract<CellValue, { type: 'category' }>,
  fact: string,
): ChartCell {
  if (!span) return { type: 'category', value, label, rank, fact };
  const [low, high] = [Number(span.low), Number(span.high)];
  return { type: 'step', value, label, rank, low, high, fact };
}

export function cellsOf(
  context: Context,
  shown: Shown,
  table: Table,
  row: Row,
  fields: ReadonlyMap<string, Column>,
  silent: readonly string[] = [],
): ChartCells {
  return Object.fromEntries(
    [...fields].map(([channel, field]) => [
      channel,
      chartCell(context, shown, table, row, field, silent.includes(channel)),
    ]),
  );
}

/** What a chart knows of a channel's field. */
export function channelOf(field: Field): ChannelPlan {
  const { title, type, categories, estimated, good } = field;
  return { title, type, unit: field.unit ?? '', categories, estimated, ...(good && { good }) };
}

export function quantityCell(
  quantity: Quantity,
  { text, parts }: Pick<FormattedQuantity, 'text' | 'parts'>,
  fact: string,
): ChartCell {
  const { kind, estimated, about, stated } = quantity;
  return {
    type: 'quantity',
    low: stated?.low ? Number(stated.low.at) : null,
    high: stated?.high ? Number(stated.high.at) : null,
    kind,
    estimated,
    about,
    sign: signsOf(quantity).at(-1) ?? 'exact',
    text,
    parts,
    fact,
  };
}

export function momentCell({ from, to, precision }: Moment, text: string, fact: string): ChartCell {
  return {
    type: 'moment',
    low: from === undefined ? null : dayNumber(from) * day,
    high: to === undefined ? null : (dayNumber(to) + 1) * day,
    precision,
    text,
    fact,
  };
}
const day = 86_400_000;

/** 2026 in a column of whole numbers, as the moment it is. */
function yearOf(value: CellValue): CellValue {
  if (value.type !== 'quantity') return value;
  const { about } = value.quantity;
  const parsed = parseMoment((about ? '~' : '') + renderValue(value.quantity));
  return parsed.ok ? { type: 'moment', moment: parsed.moment } : value;
}
