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

/** 3 m, 40 T, 512 B in a column that names no unit: metres, tonnes and bytes, or millions, trillions and billions. `4.2M` and `5k` say one thing. */
const unitOrScale = /\d\s+[mMTBK]$|\dm$/;

export function parseFigure(cell: string, rules: FieldRules): ParsedQuantity {
  if (rules.field.type === 'quantity') return parseQuantity(cell, contextOf(rules));
  const number = withoutLastMark(cell, rules.marks.decimal);
  if (rules.unitWord === '' && unitOrScale.test(cell)) {
    return { ok: false, problem: { type: 'wrong-unit', found: cell, expected: '' } };
  }
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

const signs = unitRows.map(({ sign }) => sign).filter((sign) => sign !== '');

/** How the field has its figures; in its own unit, if not in another one. */
export function contextOf(rules: FieldRules, unit = rules.unitWord): ParseContext {
  const { constraints, marks, marksAssumed, written, field } = rules;
  const { minimum, maximum } = constraints;
  return {
    unit,
    marks,
    // The standard has said which marks a number has where its field does not.
    marksAssumed: marksAssumed && field.type === 'quantity',
    plain: field.type !== 'quantity',
    language: rules.language,
    estimated: field.estimated,
    ...(written !== undefined && { written }),
    ...(minimum !== undefined && { minimum: String(minimum) }),
    ...(maximum !== undefined && { maximum: String(maximum) }),
  };
}

/** `5.` is a number of the standard. */
function withoutLastMark(cell: string, decimal: string): string {
  if (!/^[-+]?\d/.test(cell) || !cell.endsWith(decimal)) return cell;
  const number = cell.slice(0, -decimal.length);
  return /\d$/.test(number) && !number.includes(decimal) ? number : cell;
}
