/** Parts of bars of 100 % → what keeps them from being that: another unit, a part below 0 or above 100 %, a bar whose parts do not add up. */
import type { Column } from '../facts/index-facts.ts';
import { error } from '../diagnostics/diagnostic.ts';
import type { Row, Table } from '../model/dataset.ts';
import { nameOf } from '../model/cell-name.ts';
import type { ChartCells } from '../model/plan.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Path } from '../model/sources.ts';
import {
  addIntervals,
  decimal,
  formatQuantity,
  point,
  unitById,
  unitWords,
} from '../quantity/index.ts';
import type { Context } from './context.ts';

interface Part {
  readonly bar: string;
  readonly name: string;
  readonly quantity: Quantity;
  readonly row: Row;
}

export function checkShares(
  context: Context,
  table: Table,
  field: Column,
  cells: ReadonlyMap<Row, ChartCells>,
  path: Path,
): void {
  const parts = [...cells].flatMap(([row, own]): Part[] => {
    const { value } = context.index.inColumn(table, row, field).cell;
    if (value.type !== 'quantity') return [];
    const name = nameOf(own.part);
    return [{ bar: nameOf(own.y), name, quantity: value.quantity, row }];
  });
  const bars = [...new Set(parts.map((part) => part.bar))];
  if (field.unit !== 'percent') {
    // A measure can tell each row's share of its table: it helps where that is the one bar.
    const isWhole = bars.length === 1 && cells.size === table.rows.length;
    const isPlain = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(field.way.join('.'));
    const computable = isWhole && isPlain && table.primaryKey.length > 0;
    const args = {
      field: field.way.join('.'),
      table: table.name,
      unit: aroundFigures(field.unit ?? '', context),
      computable,
    };
    context.report(error('shares-not-percent', args, context.locate([...path, 'x'])));
    return;
  }
  const odd = parts.filter(({ quantity }) => isOutside(quantity));
  for (const { name, bar, quantity, row } of odd) {
    const args = { part: `${bar} ${name}`.trim(), text: formatQuantity(quantity, context).text };
    const place = row.cells.get(field.way.at(-1) ?? '')?.place ?? row.place;
    context.report(error('shares-part', args, place));
  }
  if (odd.length > 0) return;
  for (const bar of bars) {
    const sum = oddSum(parts.filter((part) => part.bar === bar));
    if (sum === undefined) continue;
    const text = formatQuantity(sum, context).text;
    const short = !isOver(sum, 0);
    context.report(error('shares-sum', { bar, text, short }, context.locate(path)));
  }
}

/** As the deck prints it: $, people; what has no words keeps its id. */
function aroundFigures(id: string, { language }: Context): string {
  const { before, after } = unitWords(unitById(id), language);
  return (before + after).trim() || id;
}

/** Below nothing, or more than the whole. */
function isOutside({ stated }: Quantity): boolean {
  const [low, high] = [stated?.low ?? stated?.high, stated?.high ?? stated?.low];
  return Number(high?.at ?? 0) < 0 || Number(low?.at ?? 0) > 100;
}

/** The sum of a bar's parts where it is no 100 %; what is not known to the digit may make up what is missing. */
function oddSum(parts: readonly Part[]): Quantity | undefined {
  const quantities = parts.map((part) => part.quantity);
  const known = quantities.flatMap(({ stated }) => stated?.low ?? []);
  const added = known.reduce((sum, { at }) => addIntervals(sum, point(at)), point(decimal(0)));
  const sum: Quantity = {
    kind: 'exact',
    unit: 'percent',
    about: false,
    estimated: false,
    possible: added,
    stated: added,
  };
  // Each part was rounded by up to half of its last digit; what is about so much, by more.
  const slack = quantities.reduce((s, q) => s + Number(q.step ?? 0) * (q.about ? 1 : 0.5), 1e-9);
  const isSure = quantities.every(
    ({ kind, about, estimated }) => kind === 'exact' && !about && !estimated,
  );
  const isShort = isSure && Number(added.low?.at ?? 0) < 100 - slack;
  return isShort || isOver(sum, slack) ? sum : undefined;
}

function isOver({ stated }: Quantity, slack: number): boolean {
  return Number(stated?.low?.at ?? 0) > 100 + slack;
}
