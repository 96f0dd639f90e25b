/** What an author wrote as an operand → a figure: a fact, a measure, or a figure of its own, read in the unit of its neighbour. */
import { error } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { AddressProblem } from '../facts/index-facts.ts';
import type { LanguageName } from '../languages/codes.ts';
import { languageOf } from '../languages/index.ts';
import type { NumberMarks } from '../languages/parts/figures.ts';
import type { CellValue, Field } from '../model/dataset.ts';
import type { Fact } from '../model/fact.ts';
import type { Path } from '../model/sources.ts';
import type { Place } from '../model/place.ts';
import {
  compareDecimals,
  formatQuantity,
  ourMarks,
  parseMoment,
  parseQuantity,
  scaleQuantity,
} from '../quantity/index.ts';
import { parseBinding } from '../text/parse-binding.ts';
import { valueOf, type JudgeContext } from './context.ts';

export interface Operand {
  /** As written. */
  readonly name: string;
  readonly value: CellValue;
  /** The fact itself; absent for measures and figures of the claim. */
  readonly fact: Fact | undefined;
  /** All facts that it rests on. */
  readonly facts: readonly Fact[];
  /** The measure's name. */
  readonly measure?: string;
}

/** A fact or a measure; undefined after saying why there is none. */
export function resolveOperand(
  context: JudgeContext,
  written: string,
  path: Path,
): Operand | undefined {
  const found = lookUp(context, written, path);
  if (found === 'a figure') {
    context.report({
      path,
      diagnostic: (at) =>
        error('claim-name', { found: written, nearest: near(context, written) }, at),
    });
    return undefined;
  }
  return found;
}

/** Two operands, of which one may be a figure: it is read in the other's unit. */
export function resolvePair(
  context: JudgeContext,
  [left, right]: readonly [string, string],
  [leftPath, rightPath]: readonly [Path, Path],
): readonly [Operand, Operand] | undefined {
  const a = lookUp(context, left, leftPath);
  const b = lookUp(context, right, rightPath);
  if (a === undefined || b === undefined) return undefined;
  if (a === 'a figure') {
    // Two figures say nothing about the data.
    if (b === 'a figure') {
      resolveOperand(context, left, leftPath);
      return undefined;
    }
    const read = readFigure(context, left, likeOf(b), leftPath, b.fact?.field);
    return read && [read, b];
  }
  if (b !== 'a figure') return sameKind(context, a, b, rightPath) ? [a, b] : undefined;
  const read = readFigure(context, right, likeOf(a), rightPath, a.fact?.field);
  return read && [a, read];
}

/** A figure of the claim itself, in the unit (or as the moment) that `beside` is. @param field of the cell it stands beside */
export function readFigure(
  context: JudgeContext,
  written: string,
  beside: CellValue,
  path: Path,
  field?: Field,
): Operand | undefined {
  const value = parseBeside(written, beside, context.language);
  if (value && field && !isScaleSaid(context, written, value, field, path)) return undefined;
  if (value) return { name: written, value, fact: undefined, facts: [] };
  // Without a digit it was meant as a name.
  if (!/\p{N}/u.test(written)) return resolveOperand(context, written, path);
  const unit = beside.type === 'quantity' ? beside.quantity.unit : '';
  const args = { found: written, unit, like: beside.type };
  context.report({ path, diagnostic: (at) => error('claim-figure', args, at) });
  return undefined;
}

/** Whole tokens, as the deck writes its figures: `12`, `300億円`, `1.234,5 Mio. €`; undefined where it is nothing of that kind. */
export function parseBeside(
  written: string,
  beside: CellValue,
  language: LanguageName,
): CellValue | undefined {
  if (beside.type === 'moment') {
    const parsed = parseMoment(written, language);
    return parsed.ok ? { type: 'moment', moment: parsed.moment } : undefined;
  }
  if (beside.type !== 'quantity') return undefined;
  const { unit } = beside.quantity;
  const marks = marksIn(written, language);
  const parsed = marks && parseQuantity(written, { unit, plain: true, language, marks });
  return parsed?.ok ? { type: 'quantity', quantity: parsed.quantity } : undefined;
}

/**
 * False after asking which is meant: 36 beside figures that are written in thousands. What is as large as the scale itself is
 * taken as it stands.
 */
export function isScaleSaid(
  context: JudgeContext,
  written: string,
  value: CellValue,
  { scale = 0, title }: Pick<Field, 'scale' | 'title'>,
  path: Path,
): boolean {
  const size = `1${'0'.repeat(scale)}`;
  const isBare = /^[-−+]?[\d.,]+$/.test(written.trim());
  if (value.type !== 'quantity' || scale === 0 || !isBare) return true;
  const { low } = value.quantity.stated ?? {};
  const at = low?.at.replace('-', '') ?? '0';
  if (at === '0' || compareDecimals(at, size) >= 0) return true;
  const scaled = formatQuantity(scaleQuantity(value.quantity, size), context).text;
  const args = { found: written, column: title, scaled };
  context.report({ path, diagnostic: (place) => error('claim-figure-scale', args, place) });
  return false;
}

/** Those of the deck, or of a number as YAML has it (0.5); undefined for 1.234, which could be either. */
function marksIn(written: string, language: LanguageName): NumberMarks | undefined {
  const { marks } = languageOf(language).figures;
  if (marks.decimal === ourMarks.decimal || !/^-?\d+\.\d+$/.test(written)) return marks;
  return /^-?\d{1,3}\.\d{3}$/.test(written) && marks.group === '.' ? undefined : ourMarks;
}

export function addressProblem(problem: AddressProblem, path: Path) {
  return {
    path,
    diagnostic: (at?: Place) =>
      // The problem pairs code and arguments already.
      ({ ...problem, severity: 'error', ...(at && { at }) }) as unknown as ReturnType<typeof error>,
  };
}

function lookUp(
  context: JudgeContext,
  written: string,
  path: Path,
): Operand | 'a figure' | undefined {
  if (Object.hasOwn(context.measures, written)) {
    const measure = context.measureOf(context, written);
    if (!measure) return undefined;
    const value = context.instead.get(written) ?? measure.value;
    return { name: written, value, fact: undefined, facts: measure.facts, measure: written };
  }
  const binding = parseBinding(`{{${written}}}`);
  const names = binding.ok ? binding.names : [];
  const [table = ''] = names;
  if (names.length < 2 || (!context.dataset.tables.has(table) && names.length < 3)) {
    return 'a figure';
  }
  if (!context.dataset.tables.has(table) && /^[\d\p{Sc}<>=~.-]/u.test(written)) return 'a figure';
  const found = context.index.find(names);
  if (!found.ok) {
    context.report(addressProblem(found.problem, path));
    return undefined;
  }
  const { fact } = found;
  return {
    name: written,
    value: valueOf(context, fact),
    fact,
    facts: [fact],
  };
}

/** What has no order is neither more nor less; undefined after saying so. */
export function needOrder(
  context: JudgeContext,
  operand: Operand,
  path: Path,
): Operand | undefined {
  const { value } = operand;
  if (isOrdered(operand)) return operand;
  const args = { field: operand.name, needs: 'quantity' as const, has: value.type };
  context.report({ path, diagnostic: (at) => error('field-type', args, at) });
  return undefined;
}

export function isOrdered({ value: { type }, fact }: Operand): boolean {
  if (type === 'category') return fact?.field.ordered === true;
  return type === 'quantity' || type === 'moment' || type === 'blank';
}

/** A blank is of its column's kind. */
function likeOf({ value, fact }: Operand): CellValue {
  return value.type === 'blank' && fact ? (typicalValue(fact.field) ?? value) : value;
}

function sameKind(context: JudgeContext, a: Operand, b: Operand, path: Path): boolean {
  if (a.value.type === 'category' && b.value.type === 'category' && !sameCategories(a, b)) {
    const args = { left: a.name, right: b.name };
    context.report({ path, diagnostic: (at) => error('claim-units', args, at) });
    return false;
  }
  const left = unitOf(a.value);
  const right = unitOf(b.value);
  if (left === right && a.value.type === b.value.type) return true;
  // A blank has no unit to differ by.
  if (a.value.type === 'blank' || b.value.type === 'blank') return true;
  context.report({ path, diagnostic: (at) => error('claim-units', { left, right }, at) });
  return false;
}

/** Places in two lists of categories are no figures of one kind. */
function sameCategories(a: Operand, b: Operand): boolean {
  const list = ({ fact }: Operand): string =>
    JSON.stringify(fact?.field.categories.map((c) => c.value));
  return list(a) === list(b);
}

/** What says of a list of figures that they are not of one kind; undefined where they are. */
export function unlikeOf(operands: readonly Operand[]): readonly [string, string] | undefined {
  const known = operands.filter((o) => o.value.type !== 'blank').map((o) => unitOf(o.value));
  const other = known.find((unit) => unit !== known[0]);
  return other === undefined ? undefined : [known[0] ?? '', other];
}

function unitOf(value: CellValue): string {
  return value.type === 'quantity' ? value.quantity.unit : value.type;
}

function near(context: JudgeContext, written: string): string[] {
  return nearest(written, [...Object.keys(context.measures), ...context.dataset.tables.keys()]);
}

/** Any value of the column's kind: what a figure beside it is read like. */
export function typicalValue(column: Pick<Field, 'type' | 'unit'>): CellValue | undefined {
  if (column.unit !== undefined) {
    const quantity = {
      kind: 'undisclosed' as const,
      unit: column.unit,
      about: false,
      estimated: false,
    };
    return { type: 'quantity', quantity };
  }
  const dates: readonly string[] = ['moment', 'date', 'yearmonth', 'year'];
  if (!dates.includes(column.type)) return undefined;
  const moment = {
    precision: 'undisclosed' as const,
    about: false,
    estimated: false,
    code: 'undisclosed',
  };
  return { type: 'moment', moment };
}
