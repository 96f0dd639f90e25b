/** A claim → all figures that its words may name, and whether a number in the words is one of them, within what they imply. Pure. */
import type { RowChoice } from '../../model/claims.ts';
import type { Interval } from '../../model/quantity.ts';
import type { Said, SaidFigure } from '../../model/said.ts';
import type { JudgedClaim } from '../../model/verdict.ts';
import { quantifiers } from './meaning.ts';

export interface Figure {
  /** What was stated: a point, or its ends. */
  readonly low: number | undefined;
  readonly high: number | undefined;
  /** Of the unit registry; `times` of a ratio, `percent` of a growth or a share, `points` between two percentages, `count` of what was counted. */
  readonly unit: string;
  /** Worked out of two others. */
  readonly derived?: true;
  /** Of a measure: it may be a difference, or a growth. */
  readonly measured?: true;
  /** From the smaller to the larger, or back: a growth is told of the one that it starts from. */
  readonly way?: Way;
  /** How many periods a run goes through: one more than it has steps. */
  readonly periods?: true;
}

export type Way = 'up' | 'down';

/** What stands beside a number and is judged with it. */
export type BoundWord = 'atLeast' | 'atMost' | 'moreThan' | 'lessThan' | 'approximately' | 'nearly';

/** @param parameters numbers of the claim's own, as exact decimals */
export function figuresOf(claim: JudgedClaim, parameters: readonly string[]): readonly Figure[] {
  const evidence = claim.evidence();
  const told = [...figuresIn(evidence.says.args), ...evidence.figures.map(({ figure }) => figure)];
  const isMeasured = claim.measures.length > 0;
  const quantities = told
    .flatMap(figureOf)
    .map((figure): Figure => (isMeasured ? { ...figure, measured: true } : figure));
  const operands = evidence.figures.slice(0, 2).flatMap(({ figure }) => figureOf(figure));
  return [
    ...parameters.map((p) => at(Number(p), '')),
    ...quantities,
    ...countsIn(evidence.says),
    ...rowsOf(claim, quantities[0]?.low),
    ...('only' in claim.source ? [countOf(claim.source.only.length)] : []),
    ...(operands.length === 2 ? between(operands[0], operands[1]) : []),
  ];
}

export function countOf(number: number): Figure {
  return at(number, 'count');
}

function at(value: number, unit: string): Figure {
  return { low: value, high: value, unit };
}

function figuresIn(value: unknown): SaidFigure[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('type' in value && value.type === 'figure') return [value as SaidFigure];
  return Object.values(value).flatMap(figuresIn);
}

function figureOf({ value }: SaidFigure): Figure[] {
  if (value.type !== 'quantity') return [];
  const { stated, unit } = value.quantity;
  if (!stated || (!stated.low && !stated.high)) return [];
  return [{ low: end(stated, 'low'), high: end(stated, 'high'), unit }];
}

function end(interval: Interval, side: 'low' | 'high'): number | undefined {
  const bound = interval[side];
  return bound && Number(bound.at);
}

/** Counted rows, places and steps; of n steps there are n + 1 periods. */
function countsIn({ code, args }: Said): Figure[] {
  switch (code) {
    case 'rowsSo':
      return [at(args.so, 'count'), at(args.rows, 'count')];
    case 'trend':
      return [at(args.steps, 'count'), { ...at(args.steps + 1, 'count'), periods: true }];
    case 'place':
      return [at(args.rows, 'count'), at(args.least, 'count')];
    case 'addedUp':
      return [at(args.parts, 'count')];
    default:
      return [];
  }
}

/** Of rows that are counted or chosen: how many there are, how many of them are asked, and which part of these is so. */
function rowsOf({ form, source, facts }: JudgedClaim, counted: number | undefined): Figure[] {
  if (!quantifiers.includes(form)) return [];
  const rows = facts[0]?.table.rows.length;
  if (rows === undefined) return [];
  const choice: RowChoice = 'rows' in source || 'except' in source ? source : {};
  const asked = choice.rows?.length ?? rows - (choice.except?.length ?? 0);
  const so = 'only' in source ? source.only.length : counted;
  return [
    countOf(rows),
    countOf(asked),
    ...(so === undefined ? [] : [at((100 * so) / asked, 'percent')]),
  ];
}

/** What two figures of one unit come to: how many times, how much more, in percent or in points. */
function between(a: Figure | undefined, b: Figure | undefined): Figure[] {
  const [x, y] = [a?.low, b?.low];
  if (!a || !b || x === undefined || y === undefined || a.unit !== b.unit) return [];
  if (x !== a.high || y !== b.high) return [];
  const unit = a.unit === 'percent' ? 'points' : a.unit;
  const ratios = x === 0 || y === 0 ? [] : [at(x / y, 'times'), at(y / x, 'times')];
  const shares = ratios.map(({ low = 0 }) => at(100 * low, 'percent'));
  const growths = ratios.map(({ low = 0 }): Figure => ({
    ...at(100 * (low - 1), 'percent'),
    way: low > 1 ? 'up' : 'down',
  }));
  return [at(Math.abs(x - y), unit), ...ratios, ...shares, ...growths].map((figure) => ({
    ...figure,
    derived: true,
  }));
}

/** A number in the words, as it is held against figures. */
export interface Told {
  /** As written. */
  readonly text: string;
  /** What it may mean: 30 % is 0.3 too, 3割 is 30 % and 0.3. */
  readonly values: readonly number[];
  /** In percent, in tenths: of no amount and no count. */
  readonly isShare: boolean;
  /** Of money, or in a unit: of no ratio and no count. */
  readonly isAmount: boolean;
  readonly word: BoundWord | undefined;
  /** Which way its clause says that it went. */
  readonly way: Way | undefined;
  /** By how much one is more than another: of no figure itself. */
  readonly isDifference: boolean;
  /** Of rows, by what a table calls them: of no amount, whatever it comes to. */
  readonly isCount: boolean;
  /** Of years, quarters: of no growth, no share. */
  readonly isTime: boolean;
  /** So many in a row: of so many steps. */
  readonly isRun: boolean;
  /** As a cell of that unit would be read: $3 m, 300億円. */
  readonly inUnit: (unit: string) => number | undefined;
}

export function isNamed(told: Told, figures: readonly Figure[]): boolean {
  // 2期連続 has a unit, too, but is no amount of what the claim is about.
  const isAmount =
    told.isAmount && figures.some((f) => !isDerived(f) && told.inUnit(f.unit) !== undefined);
  return figures.some((figure) => {
    if (told.isDifference && !figure.derived && !figure.measured && figure.unit !== '')
      return false;
    if (told.isShare && !isRatio(figure)) return false;
    if (told.isCount && !['', 'count'].includes(figure.unit)) return false;
    if (told.way && figure.way && told.way !== figure.way) return false;
    if (told.isRun && figure.periods === true) return false;
    if (told.isTime && isDerived(figure) && figure.unit !== 'count') return false;
    if (isAmount && isDerived(figure)) return false;
    const own = told.isShare ? undefined : told.inUnit(figure.unit);
    const values = own === undefined ? told.values : [own];
    return values.some((value) => fits(value, told, figure));
  });
}

/** A percentage is no count and no amount; points are no percent. */
function isRatio({ unit }: Figure): boolean {
  return ['', 'percent', 'times'].includes(unit);
}

/** A third, half, three quarters: no further off than a quarter of one part, or on the side that the word beside it says. */
export function isPart(
  part: readonly [number, number],
  word: BoundWord | undefined,
  figures: readonly Figure[],
): boolean {
  // Of two percentages neither is a part of the other.
  const own = figures.filter((f) => f.unit === 'percent' && f.derived !== true);
  return (own.length > 0 ? own : figures).some((figure) => isPartIn(part, word, figure));
}

function isPartIn(
  [some, all]: readonly [number, number],
  word: BoundWord | undefined,
  { low, high, unit }: Figure,
): boolean {
  if (low === undefined || low !== high || !['percent', 'times'].includes(unit)) return false;
  const part = some / all;
  const own = Math.abs(unit === 'percent' ? low / 100 : low);
  switch (word) {
    case 'moreThan':
      return own > part && own <= 2 * part;
    case 'atLeast':
      return own >= part && own <= 2 * part;
    case 'lessThan':
      return own < part && own >= part / 2;
    case 'atMost':
      return own <= part && own >= part / 2;
    case 'nearly':
      return own < part && own >= 0.9 * part;
    default:
      return Math.abs(own - part) < 1 / (4 * all);
  }
}

function isDerived({ unit }: Figure): boolean {
  return ['percent', 'times', 'points', 'count'].includes(unit);
}

/** One unit of the last digit, scaled as the number is: 0.1 for 2.5, 1 for 31; where it is rough, 10 for 30. */
function stepOf(text: string, value: number, isRough: boolean): number {
  const [digits = '', decimals] = /[0-9][0-9,]*(?:\.([0-9]+))?/.exec(text) ?? [];
  const number = Number(digits.replaceAll(',', ''));
  const scale = number === 0 || value === 0 ? 1 : Math.abs(value / number);
  if (decimals !== undefined) return scale * 10 ** -decimals.length;
  const zeros = /0*$/.exec(digits)?.[0].length ?? 0;
  return scale * (isRough ? 10 ** Math.min(zeros, Math.max(0, digits.length - 1)) : 1);
}

function fits(value: number, { text, word }: Told, { low, high, unit }: Figure): boolean {
  // “Fell by 5 %” names -5 %.
  const own = Math.abs(value);
  const ends = [low, high].flatMap((at) => (at === undefined ? [] : Math.abs(at)));
  const least = low === undefined ? Number.NaN : Math.min(...ends);
  const most = high === undefined ? Number.NaN : Math.max(...ends);
  const near = (within: number): boolean =>
    ends.some((at) => Math.abs(at - own) <= within * (1 + 1e-9));
  switch (word) {
    case 'moreThan':
      return least > own && least <= 2 * own;
    case 'atLeast':
      return least >= own && least <= 2 * own;
    case 'lessThan':
      return most < own && most >= own / 2;
    case 'atMost':
      return most <= own && most >= own / 2;
    case 'nearly':
      return most < own && most >= 0.9 * own;
    case 'approximately':
      return (
        near(Math.max(stepOf(text, value, true) / 2, 0.05 * own)) || (least <= own && own <= most)
      );
    case undefined:
      // 99.6 % is not 100 %, and what was counted is a whole number.
      if (unit === 'count' || own === 100) return ends.includes(own);
      return near(Math.min(stepOf(text, value, false) / 2, 0.05 * own));
  }
}
