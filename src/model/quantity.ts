/** A number that knows how sure it is. Plain data: decimals are strings, so that a quantity can be stored, hashed and compared. */

/** Exact decimal in canonical form: `-?digits[.digits]`, no exponent, no leading or trailing zeros, never `-0`. */
export type Decimal = string;

export interface Bound {
  readonly at: Decimal;
  /** True: the bound itself is left out, as in "more than 100". */
  readonly open: boolean;
}

/** An absent end is unbounded; there is no Infinity. */
export interface Interval {
  readonly low?: Bound;
  readonly high?: Bound;
}

export const quantityKinds = [
  'exact',
  'atLeast',
  'moreThan',
  'atMost',
  'lessThan',
  'range',
  'vague',
  'undisclosed',
  'notApplicable',
] as const;
export type QuantityKind = (typeof quantityKinds)[number];

export interface Quantity {
  readonly kind: QuantityKind;
  /** Id of the unit in the registry (`quantity/units.ts`): `JPY`, `byte`, `parameter`, `社`, `percent`, `JPY/month`, … Values are in this unit; rates and totals are distinct. */
  readonly unit: string;
  /** The publisher rounded: 約, 程度, 前後, 規模, `~`. */
  readonly about: boolean;
  /** Someone inferred it: 推定, `est.`, or the column says so. */
  readonly estimated: boolean;
  /** All values it can have. Absent: none (not applicable). `{}`: anything. */
  readonly possible?: Interval;
  /** What was said. Absent: nothing (undisclosed without an outside estimate, not applicable). */
  readonly stated?: Interval;
  /** One unit of the last stated digit, in `unit`: 68億 → `100000000`, 2.5TB → `100000000000`. */
  readonly step?: Decimal;
  /** Places behind the point as published, zeros included: 2 for 3.50, 1 for 1,200.0億; absent: none, or it was computed. */
  readonly places?: number;
  /** The source's own word where an interval does not say it as well: the code 007. Kept for printing. */
  readonly words?: string;
}

/** What a piece of a worded figure is. */
export const figureRoles = [
  /** A word before the number: 約, about, est., 月間. */
  'before',
  /** A sign that belongs to its number: $, −¥. */
  'currency',
  'digits',
  /** What stands for a number that has no digits: 数十億, several, 非公開. */
  'words',
  /** Between two numbers: 億〜, –, m to under. */
  'joint',
  /** Scale and unit behind the last number. */
  'unit',
  /** A word behind: 以上, or more. */
  'after',
  'space',
] as const;
export type FigureRole = (typeof figureRoles)[number];

/** The texts of all pieces, joined, are the whole of what is printed. */
export interface FigurePart {
  readonly text: string;
  readonly role: FigureRole;
}
