/** A field as described → the zod schema of its cells: text in, a typed value out, or an issue that carries our own diagnostic. */
import { z } from 'zod';
import { error, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { CellValue, Field } from '../model/dataset.ts';
import { matchPattern } from './match-pattern.ts';
import {
  dayOf,
  isDay,
  parseMoment,
  parseQuantity,
  type QuantityProblem,
} from '../quantity/index.ts';

export interface Constraints {
  readonly required?: boolean | undefined;
  readonly unique?: boolean | undefined;
  readonly enum?: readonly unknown[] | undefined;
  readonly minimum?: number | string | undefined;
  readonly maximum?: number | string | undefined;
  readonly minLength?: number | undefined;
  readonly maxLength?: number | undefined;
  readonly pattern?: string | undefined;
}

export interface FieldRules {
  readonly field: Field;
  readonly constraints: Constraints;
  /** The unit as the author wrote it, for messages. */
  readonly unitWord: string;
  readonly written: string | undefined;
  readonly missingValues: readonly string[];
  readonly trueValues: readonly string[];
  readonly falseValues: readonly string[];
  readonly decimalChar: string;
  readonly groupChar: string;
  readonly bareNumber: boolean;
}

type Problem = Diagnostic;
type Read = CellValue | Problem;

/** The schema of one cell. An issue's `params.problem` is a diagnostic that lacks only its place. */
export function cellSchema(rules: FieldRules): z.ZodType<CellValue, string> {
  const read = reader(rules);
  return z.string().transform((raw, context) => {
    const found = readCell(raw, rules, read);
    if ('code' in found) {
      context.addIssue({ code: 'custom', params: { problem: found } });
      return z.NEVER;
    }
    return found;
  });
}

/** The schema of a table's rows: one key a field. */
export function rowSchema(fields: readonly FieldRules[]) {
  return z.strictObject(Object.fromEntries(fields.map((f) => [f.field.name, cellSchema(f)])));
}

const spreadsheetErrors = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|#+)$/;

function readCell(raw: string, rules: FieldRules, read: (text: string) => Read): Read {
  const text = raw.trim();
  const { field, constraints } = rules;
  if (spreadsheetErrors.test(text)) return error('cell-error-value', { found: text });
  if (text === '' || rules.missingValues.includes(text)) {
    // A missing figure could be zero, unknown or not applicable: it has to say which.
    const figure = field.type === 'quantity';
    if (figure || field.required)
      return error('cell-blank', { field: field.name, quantity: figure });
    return { type: 'blank' };
  }
  const value = read(text);
  if ('code' in value) return value;
  const broken = brokenRule(text, constraints);
  return broken === undefined
    ? value
    : error('cell-constraint', { found: text, field: field.name, rule: broken });
}

function reader(rules: FieldRules): (text: string) => Read {
  const { field } = rules;
  switch (field.type) {
    case 'quantity':
      return (text) => readQuantity(text, rules, false);
    case 'number':
    case 'integer':
      return (text) => readNumber(text, rules);
    case 'moment':
    case 'date':
    case 'yearmonth':
    case 'year':
      return (text) => readMoment(text, rules);
    case 'boolean':
      return (text) => {
        if (rules.trueValues.includes(text)) return { type: 'boolean', value: true };
        if (rules.falseValues.includes(text)) return { type: 'boolean', value: false };
        return wrongType(text, field);
      };
    case 'list':
      return (text) => ({
        type: 'list',
        items: text.split(/[,、;]\s*/).filter((item) => item !== ''),
      });
    case 'category':
      return (text) => readCategory(text, field);
    case 'string':
      return (text) => ({ type: 'text', text });
  }
}

function readNumber(text: string, rules: FieldRules): Read {
  const { field, decimalChar, groupChar, bareNumber } = rules;
  const swapped =
    decimalChar !== '.' || groupChar !== ','
      ? text.replaceAll(groupChar, '').replace(decimalChar, '.')
      : text;
  const bare = bareNumber ? swapped : swapped.replace(/^[^\d+-]+|[^\d]+$/g, '');
  // The standard's own forms of a number, exponents included; what is more than a number has a scale or a word.
  const plain = /^[-+]?\d+(?:\.\d+)?[eE][-+]?\d{1,3}$/.test(bare)
    ? expand(bare)
    : bare.replace(/^\+/, '');
  const found = readQuantity(plain, { ...rules, unitWord: rules.unitWord }, true);
  if (!('code' in found) && found.type === 'quantity' && field.type === 'integer') {
    const value = found.quantity.stated?.low?.at ?? '0';
    if (value.includes('.')) return wrongType(text, field);
  }
  return 'code' in found && found.code === 'cell-quantity' && found.args.problem === 'unreadable'
    ? wrongType(text, field)
    : found;
}

function expand(text: string): string {
  return Number(text).toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 });
}

function readQuantity(text: string, rules: FieldRules, plain: boolean): Read {
  const { field, constraints } = rules;
  const parsed = parseQuantity(text, {
    unit: rules.unitWord,
    plain,
    estimated: field.estimated,
    ...(rules.written !== undefined && { written: rules.written }),
    ...(constraints.minimum !== undefined && { minimum: String(constraints.minimum) }),
    ...(constraints.maximum !== undefined && { maximum: String(constraints.maximum) }),
  });
  if (parsed.ok) return { type: 'quantity', quantity: parsed.quantity };
  return quantityProblem(text, rules, parsed.problem);
}

function quantityProblem(found: string, rules: FieldRules, problem: QuantityProblem): Problem {
  const field = rules.field.name;
  const tell = (
    kind: Parameters<typeof error<'cell-quantity'>>[1]['problem'],
    detail = '',
  ): Problem => error('cell-quantity', { found, field, problem: kind, detail });
  switch (problem.type) {
    case 'blank':
      return error('cell-blank', { field, quantity: true });
    case 'wrong-unit':
      return tell('wrong-unit', problem.expected);
    case 'no-scale':
      return tell('no-scale', rules.unitWord);
    case 'outside-limits':
      return tell(problem.side === 'minimum' ? 'below-minimum' : 'above-maximum', problem.limit);
    case 'unreadable':
    case 'commas':
    case 'accounting-negative':
    case 'low-above-high':
      return tell(problem.type);
  }
}

function readMoment(text: string, { field }: FieldRules): Read {
  const serial = /^[2-6]\d{4}$/.test(text) ? dayOf(Number(text) - 25_569) : undefined;
  if (serial !== undefined) return error('cell-serial-date', { found: text, date: serial });
  if (field.type === 'date' && !isDay(text)) return wrongType(text, field);
  if (field.type === 'yearmonth' && !/^\d{4}-\d{2}$/.test(text)) return wrongType(text, field);
  if (field.type === 'year' && !/^\d{4}$/.test(text)) return wrongType(text, field);
  const parsed = parseMoment(text);
  return parsed.ok
    ? { type: 'moment', moment: parsed.moment }
    : error('cell-moment', { found: text, field: field.name });
}

function readCategory(text: string, field: Field): Read {
  const rank = field.categories.findIndex((c) => c.value === text);
  const found = field.categories[rank];
  if (found) return { type: 'category', value: found.value, label: found.label, rank };
  const choices = field.categories.map((c) => c.value);
  return error('cell-category', {
    found: text,
    field: field.name,
    choices,
    nearest: nearest(text, choices),
  });
}

function wrongType(found: string, field: Field): Problem {
  return error('cell-type', { found, field: field.name, type: field.type });
}

/** The rule that a text breaks, as it is to be told; limits of figures are their parser's business. */
function brokenRule(text: string, constraints: Constraints): string | undefined {
  const { enum: values, pattern, minLength, maxLength } = constraints;
  if (values && !values.map(String).includes(text)) return values.map(String).join(', ');
  if (minLength !== undefined && text.length < minLength) return `minLength ${String(minLength)}`;
  if (maxLength !== undefined && text.length > maxLength) return `maxLength ${String(maxLength)}`;
  if (pattern !== undefined) {
    const matches = matchPattern(pattern, text);
    if (matches === 'too-long') return `pattern ${pattern} (it takes too long to try)`;
    if (matches === false) return `pattern ${pattern}`;
  }
  return undefined;
}
