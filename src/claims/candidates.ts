/** A fact → other values that its cell could hold, from least to most: its limits, other rows' values and the claim's own thresholds, one step beside each. */
import type { ClaimSource } from '../model/claims.ts';
import type { CellValue, Field } from '../model/dataset.ts';
import type { Fact } from '../model/fact.ts';
import type { Quantity } from '../model/quantity.ts';
import {
  addIntervals,
  compareDecimals,
  dayOf,
  decimal,
  multiplyIntervals,
  point,
} from '../quantity/index.ts';
import { valueOf, type JudgeContext } from './context.ts';
import { parseBeside, typicalValue } from './operand.ts';
import { cellSpan } from './span.ts';

/** More than these tell no more. */
const mostNumbers = 40;

export function candidatesFor(
  context: JudgeContext,
  claim: ClaimSource,
  fact: Fact,
  others: readonly Fact[],
): CellValue[] {
  const { field } = fact;
  const own = valueOf(context, fact);
  const written = scalarsIn(claim);
  switch (field.type) {
    case 'category':
      return field.categories.map(({ value, label }, rank) => ({
        type: 'category',
        value,
        label,
        rank,
      }));
    case 'boolean':
      return [false, true].map((value) => ({ type: 'boolean', value }));
    case 'string':
      return [...written, ...textsIn(fact), '\u2014'].map((text) => ({ type: 'text', text }));
    case 'list':
      return [[], ...[...written, '\u2014'].map((item) => [item])].map((items) => ({
        type: 'list',
        items,
      }));
    default: {
      const like = typicalValue(field);
      if (!like) return [];
      const near = [...others, ...neighboursOf(fact)].map((f) => valueOf(context, f));
      const thresholds = written.flatMap((word) => parseBeside(word, like, context.language) ?? []);
      const numbers = spread(field.type, [own, ...thresholds, ...near], fact, written);
      const unknown = field.required ? [] : [undisclosed(like, field)];
      return [...numbers.map((at) => valueAt(at, like)), ...unknown];
    }
  }
}

/** All that its limits allow. */
function undisclosed(like: CellValue, { limits = {} }: Field): CellValue {
  if (like.type !== 'quantity') return like;
  const bound = (at: string) => ({ at, open: false });
  const possible = {
    ...(limits.minimum !== undefined && { low: bound(limits.minimum) }),
    ...(limits.maximum !== undefined && { high: bound(limits.maximum) }),
  };
  return { type: 'quantity', quantity: { ...like.quantity, possible } };
}

function valueAt(at: string, like: CellValue): CellValue {
  if (like.type === 'moment') {
    const day = dayOf(Number(at));
    const moment = { ...like.moment, precision: 'day' as const, from: day, to: day, code: day };
    return { type: 'moment', moment };
  }
  if (like.type !== 'quantity') return like;
  const quantity: Quantity = {
    ...like.quantity,
    kind: 'exact',
    possible: point(at),
    stated: point(at),
  };
  return { type: 'quantity', quantity };
}

/** Points of other values, a step to each side of them, and what they come to when put together. */
function spread(
  type: string,
  values: readonly CellValue[],
  { field }: Fact,
  written: readonly string[],
): string[] {
  const isMoment = field.unit === undefined;
  const ends = values.flatMap((value) => {
    const span = cellSpan(value, 'stated');
    return [span?.low?.at, span?.high?.at].filter((at) => at !== undefined);
  });
  const step = isMoment || type === 'integer' ? '1' : finest(values);
  const beside = ends.flatMap((at) => [at, plus(at, step), plus(at, `-${step}`)]);
  const sums = ends.slice(0, 4).flatMap((a) => ends.slice(0, 4).map((b) => plus(a, b)));
  const all = ends.reduce(plus, '0');
  const factors = written.filter((w) => /^\d+(?:\.\d+)?\s*[%倍]?$/.test(w)).map(Number.parseFloat);
  const scaled = factors.flatMap((n) =>
    [...ends.slice(0, 6), all].flatMap((at) =>
      [n, 1 / n, n / 100, n < 100 ? n / (100 - n) : n, n * 1.01, n * 0.99]
        .filter((f) => Number.isFinite(f))
        .map((f) => times(at, f)),
    ),
  );
  const made = isMoment ? [] : [...sums, all, plus(all, '1'), ...scaled];
  const far = isMoment ? [] : [times(all, 1000), plus('-1', times(all, -1000))];
  const { minimum, maximum } = field.limits ?? {};
  const inside = [...new Set([minimum, maximum, '0', ...far, ...beside, ...made])]
    .filter((at) => at !== undefined)
    .filter((at) => minimum === undefined || compareDecimals(at, minimum) >= 0)
    .filter((at) => maximum === undefined || compareDecimals(at, maximum) <= 0)
    .filter((at) => !isMoment || at !== '0');
  return inside.slice(0, mostNumbers).sort(compareDecimals);
}

function finest(values: readonly CellValue[]): string {
  const steps = values.flatMap((v) => (v.type === 'quantity' ? (v.quantity.step ?? []) : []));
  return steps.sort(compareDecimals)[0] ?? '1';
}

function plus(a: string, b: string): string {
  return addIntervals(point(a), point(decimal(b))).low?.at ?? a;
}

function times(a: string, by: number): string {
  return multiplyIntervals(point(a), point(decimal(by))).low?.at ?? a;
}

/** The first few of its column. */
function neighboursOf(fact: Fact): Fact[] {
  const { table, field } = fact;
  return table.rows.slice(0, 8).flatMap((row) => {
    const cell = row.cells.get(field.name);
    return cell ? [{ ...fact, address: '', rowKey: row.key ?? '', cell }] : [];
  });
}

function textsIn({ table, field }: Fact): string[] {
  const texts = table.rows.slice(0, 20).map((row) => row.cells.get(field.name)?.raw.trim() ?? '');
  return [...new Set(texts)];
}

/** Every text and number of the claim, as written. */
function scalarsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(scalarsIn);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(scalarsIn);
  return [String(value)];
}
