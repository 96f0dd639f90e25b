/** A field as described → the zod schema of its cells: text in, a typed value out, or an issue that carries our own diagnostic. */
import { z } from 'zod';
import type { CellProblem, Offers } from '../diagnostics/codes.ts';
import { error, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { CellValue, Field, FieldType } from '../model/dataset.ts';
import {
  dayOf,
  isDay,
  parseMoment,
  type ParsedMoment,
  type QuantityProblem,
} from '../quantity/index.ts';
import type { FieldRules } from './described-field.ts';
import {
  explainMoment,
  markChoices,
  markerChoices,
  momentChoices,
  scaleChoices,
  signChoices,
  unitChoices,
  writtenInHead,
} from './explain-cell.ts';
import { outsideLimits, plainDecimal } from './limit-rules.ts';
import { matchPattern } from './match-pattern.ts';
import { readDate, type DateRule } from './read-date.ts';
import { notFinite, parseFigure, signOf } from './read-figure.ts';

type Problem = Diagnostic;
type Read = CellValue | Problem;

/** The schema of one cell. An issue's `params.problem` is a diagnostic that lacks only its place. */
export function cellSchema(rules: FieldRules): z.ZodType<CellValue, string> {
  const read = reader(rules);
  // A long column says the same again and again: months, regions, small counts.
  const known = new Map<string, Read>();
  const readOnce = (raw: string): Read => {
    const found = known.get(raw) ?? readCell(raw, rules, read);
    if (known.size < mostKnown) known.set(raw, found);
    return found;
  };
  return z.string().transform((raw, context) => {
    const found = readOnce(raw);
    if ('code' in found) {
      context.addIssue({ code: 'custom', params: { problem: found } });
      return z.NEVER;
    }
    return found;
  });
}

/** Of a column in which every cell is another, no more are kept. */
const mostKnown = 10_000;

/** The schema of a table's rows: one key a field. */
export function rowSchema(fields: readonly FieldRules[]) {
  return z.strictObject(Object.fromEntries(fields.map((f) => [f.field.name, cellSchema(f)])));
}

const spreadsheetErrors = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|#+)$/;

function readCell(raw: string, rules: FieldRules, read: (text: string) => Read): Read {
  const text = raw.trim();
  const { field } = rules;
  const isMissing = rules.missingValues.includes(text);
  if (spreadsheetErrors.test(text) && !isMissing) return error('cell-error-value', { found: text });
  if (text === '' || isMissing) {
    // A missing figure could be zero, unknown or not applicable: it has to say which.
    const figure = field.type === 'quantity';
    if (figure || field.required)
      return error('cell-blank', { field: field.name, quantity: figure });
    return { type: 'blank' };
  }
  const value = read(text);
  if ('code' in value) return value;
  const broken = brokenRule(text, value, rules);
  return broken === undefined
    ? value
    : error('cell-constraint', { found: text, field: field.name, ...broken });
}

function reader(rules: FieldRules): (text: string) => Read {
  const { field } = rules;
  switch (field.type) {
    case 'quantity':
      return (text) => readQuantity(text, rules);
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
        return wrongType(text, rules);
      };
    case 'list':
      return (text) => ({
        type: 'list',
        items: itemsOf(text, rules.itemMark),
      });
    case 'category':
      return (text) => readCategory(text, field);
    case 'string':
      return (text) =>
        rules.form && !rules.form.isOne(text) ? wrongType(text, rules) : { type: 'text', text };
  }
}

function itemsOf(text: string, mark: string | undefined): readonly string[] {
  const items = mark === undefined ? text.split(/[,、;]\s*/) : text.split(mark);
  return items.map((item) => item.trim()).filter((item) => item !== '');
}

function readNumber(text: string, rules: FieldRules): Read {
  const { field } = rules;
  if (notFinite.test(text)) return figureProblem(text, rules, 'not-finite');
  const parsed = parseFigure(text, rules);
  if (!parsed.ok) {
    return parsed.problem.type === 'unreadable'
      ? wrongType(text, rules)
      : quantityProblem(text, rules, parsed.problem);
  }
  const { low, high } = parsed.quantity.stated ?? {};
  const broken = [low, high].some((end) => end?.at.includes('.') === true);
  if (field.type === 'integer' && broken) return wrongType(text, rules);
  return { type: 'quantity', quantity: parsed.quantity };
}

function readQuantity(text: string, rules: FieldRules): Read {
  const parsed = parseFigure(text, rules);
  if (parsed.ok) return { type: 'quantity', quantity: parsed.quantity };
  return quantityProblem(text, rules, parsed.problem);
}

function quantityProblem(found: string, rules: FieldRules, problem: QuantityProblem): Problem {
  const { unitWord, marks } = rules;
  const tell = (kind: CellProblem, detail = '', offers: Offers = {}): Problem =>
    figureProblem(found, rules, kind, detail, offers);
  switch (problem.type) {
    case 'blank':
      return error('cell-blank', { field: rules.field.name, quantity: true });
    case 'wrong-unit':
      return unitWord === ''
        ? tell('unit-unknown', signOf(found, rules), { choices: unitChoices(found, rules) })
        : tell('wrong-unit', problem.expected);
    case 'no-scale': {
      const mended = writtenInHead(found, rules);
      return tell(
        'no-scale',
        unitWord,
        mended === undefined ? { choices: scaleChoices(found, rules) } : { mended },
      );
    }
    case 'outside-limits':
      return tell(problem.side === 'minimum' ? 'below-minimum' : 'above-maximum', problem.limit);
    case 'unreadable':
      return tell('unreadable', '', { choices: markerChoices(found, rules) });
    case 'commas':
      return tell('commas', `1${marks.group}234${marks.decimal}5`);
    case 'marks-unsaid':
      return tell('marks-unsaid', '', { choices: markChoices(found, rules) });
    case 'accounting-negative':
      return tell('accounting-negative', '', { choices: signChoices(found, rules) });
    case 'low-above-high':
      return tell('low-above-high');
  }
}

function figureProblem(
  found: string,
  rules: FieldRules,
  problem: CellProblem,
  detail = '',
  offers: Offers = { choices: markerChoices(found, rules) },
): Problem {
  return error('cell-quantity', { found, field: rules.field.name, problem, detail, ...offers });
}

function readMoment(text: string, rules: FieldRules): Read {
  const { field } = rules;
  if (rules.dates) return readDated(text, rules, rules.dates);
  const serial = /^[2-6]\d{4}$/.test(text) ? dayOf(Number(text) - 25_569) : undefined;
  if (serial !== undefined) return error('cell-serial-date', { found: text, date: serial });
  const parsed = parseMoment(text, rules.language);
  const form = standardForms[field.type];
  if (form !== undefined && !form(text)) return wrongType(text, rules, momentOffers(parsed, form));
  if (parsed.ok) return { type: 'moment', moment: parsed.moment };
  const told = explainMoment(parsed.problem);
  const { choices = markerChoices(text, rules) } = told;
  return error('cell-moment', { found: text, field: field.name, ...told, choices });
}

/** In the form that the field declares, or in none. */
function readDated(text: string, rules: FieldRules, dates: DateRule): Read {
  const parsed = readDate(text, dates, rules.language);
  if (parsed?.ok) return { type: 'moment', moment: parsed.moment };
  if (!parsed) return wrongType(text, rules, dateOffers(text, dates, rules));
  const told = explainMoment(parsed.problem);
  const { choices = markerChoices(text, rules) } = told;
  return error('cell-moment', { found: text, field: rules.field.name, ...told, choices });
}

/** Only a day in the standard's own form can be told from what was written. */
function dateOffers(text: string, dates: DateRule, rules: FieldRules): Offers {
  const isDate = dates.type === 'date' && dates.format === 'default';
  const offers = isDate ? momentOffers(parseMoment(text, rules.language), isDay) : undefined;
  return offers ?? { choices: markerChoices(text, rules) };
}

/** The standard has one form of each; ours are read where the field says `moment`. */
const standardForms: Readonly<Partial<Record<FieldType, (text: string) => boolean>>> = {
  yearmonth: (text) => /^\d{4}-\d{2}$/.test(text),
  year: (text) => /^\d{4}$/.test(text),
};

/** What is read as a day, month or year elsewhere, in the form that it has to have here. */
function momentOffers(parsed: ParsedMoment, form: (text: string) => boolean): Offers | undefined {
  if (parsed.ok) return form(parsed.moment.code) ? { mended: parsed.moment.code } : undefined;
  if (parsed.problem.type !== 'doubtful') return undefined;
  return { choices: momentChoices(parsed.problem.readings.filter(form)) };
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

function wrongType(
  found: string,
  rules: FieldRules,
  offers: Offers = { choices: markerChoices(found, rules) },
): Problem {
  const { field, form, dates } = rules;
  const type = form?.name ?? dates?.type ?? field.type;
  const format = dates && dates.format !== 'default' ? dates.format : '';
  return error('cell-type', { found, field: field.name, type, format, ...offers });
}

/** The rule that a cell breaks, as it is to be told; closed limits of figures are their parser's business. */
function brokenRule(
  text: string,
  value: CellValue,
  rules: FieldRules,
): { readonly rule: string; readonly slow: boolean } | undefined {
  const { enum: values, pattern, minLength, maxLength } = rules.constraints;
  const broken = (rule: string, slow = false) => ({ rule, slow });
  if (values && !values.some((one) => isSame(String(one), text, value))) {
    return broken(values.map(String).join(', '));
  }
  if (minLength !== undefined && text.length < minLength) {
    return broken(`minLength ${String(minLength)}`);
  }
  if (maxLength !== undefined && text.length > maxLength) {
    return broken(`maxLength ${String(maxLength)}`);
  }
  if (pattern !== undefined) {
    const matches = matchPattern(pattern, text);
    if (matches === false || matches === 'too-long') {
      return broken(`pattern ${pattern}`, matches === 'too-long');
    }
  }
  const outside = outsideLimits(value, rules.constraints, (limit) => {
    const read = readMoment(limit, rules);
    return 'type' in read && read.type === 'moment' ? read.moment.from : undefined;
  });
  return outside === undefined ? undefined : broken(outside);
}

/** 1.0 is the 1 of a list of numbers. */
function isSame(listed: string, text: string, value: CellValue): boolean {
  if (listed === text) return true;
  const { low, high } = (value.type === 'quantity' && value.quantity.stated) || {};
  return low !== undefined && low.at === high?.at && low.at === plainDecimal(listed);
}
