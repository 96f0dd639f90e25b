/** A cell of figures → a quantity. Of `number` and `integer` columns by the standard's forms first; what says more is read as any quantity, or refused. */
import {
  parseQuantity,
  unitRows,
  type ParseContext,
  type ParsedQuantity,
} from '../quantity/index.ts';
import type { FieldRules } from './described-field.ts';

/** What the standard has for numbers that are none. */
export const notFinite = /^(?:nan|[-+]?inf(?:inity)?)$/i;

export function parseFigure(cell: string, rules: FieldRules): ParsedQuantity {
  if (rules.field.type === 'quantity') return parseQuantity(cell, contextOf(rules));
  const number = withoutLastMark(cell, rules.marks.decimal);
  const asItIs = parseQuantity(number, contextOf(rules));
  if (asItIs.ok || rules.bareNumber || rules.unitWord !== '') return asItIs;
  // The standard strips what stands around a number; we let a sign through that says what it counts.
  const sign = signOf(cell, rules);
  const parsed = sign === '' ? asItIs : parseQuantity(number, contextOf(rules, sign));
  return parsed.ok ? { ok: true, quantity: { ...parsed.quantity, unit: '' } } : asItIs;
}

/** The percent or money that a figure of a column without a unit carries, by its sign; '' where none. */
export function signOf(cell: string, rules: FieldRules): string {
  const number = withoutLastMark(cell, rules.marks.decimal);
  const carries = (sign: string): boolean => parseQuantity(number, contextOf(rules, sign)).ok;
  return carries('') ? '' : (signs.find(carries) ?? '');
}

const signs = unitRows
  .filter(({ id, en }) => id === 'percent' || en.before !== '')
  .map(({ id, en }) => (id === 'percent' ? '%' : en.before));

/** How the field has its figures; in its own unit, if not in another one. */
export function contextOf(rules: FieldRules, unit = rules.unitWord): ParseContext {
  const { constraints, marks, written, field } = rules;
  const { minimum, maximum } = constraints;
  return {
    unit,
    marks,
    plain: field.type !== 'quantity',
    estimated: field.estimated,
    ...(written !== undefined && { written }),
    ...(minimum !== undefined && { minimum: String(minimum) }),
    ...(maximum !== undefined && { maximum: String(maximum) }),
  };
}

/** `5.` is a number of the standard. */
function withoutLastMark(cell: string, decimal: string): string {
  return /^[-+]?\d.*\d.$|^[-+]?\d.$/.test(cell) && cell.endsWith(decimal)
    ? cell.slice(0, -decimal.length)
    : cell;
}
