/** A cell that cannot be read as it stands → what it could mean: the text that is certain, or each choice with what it would make of this very cell. */
import type { Choice } from '../diagnostics/codes.ts';
import { languageOf } from '../languages/index.ts';
import type { Moment } from '../model/moment.ts';
import type { Quantity } from '../model/quantity.ts';
import type { SaidFigure } from '../model/said.ts';
import {
  ourMarks,
  parseMoment,
  parseQuantity,
  splitRate,
  unitOf,
  type MomentProblem,
} from '../quantity/index.ts';
import type { FieldRules } from './described-field.ts';
import { yamlText } from './figure-rules.ts';
import { scaleInHead } from './head-scale.ts';
import { contextOf, parseFigure, signOf } from './read-figure.ts';

/** A bare number of a column that does not say its scale: each `written` that it could have. */
export function scaleChoices(cell: string, rules: FieldRules): readonly Choice[] {
  return writtenWords(rules).flatMap((written) => {
    const parsed = parseQuantity(cell, { ...contextOf(rules), written });
    if (!parsed.ok) return [];
    return [{ write: `written: ${yamlText(written)}`, gives: figureOf(parsed.quantity) }];
  });
}

/** `written` as the column's own head tells it; undefined where it does not. */
export function writtenInHead(cell: string, rules: FieldRules): string | undefined {
  const inHead = scaleInHead([rules.head, rules.field.name], rules.unitWord, rules.language);
  // Below a format such as 0.0% a spreadsheet keeps 0.125 for 12.5 %.
  if (!inHead || (inHead.isFormat && isFraction(cell, rules))) return undefined;
  return `written: ${yamlText(inHead.written)}`;
}

/** Between −1 and 1, and not 0. */
function isFraction(cell: string, rules: FieldRules): boolean {
  const parsed = parseQuantity(cell, { ...contextOf(rules), plain: true });
  const { low, high } = (parsed.ok ? parsed.quantity.stated : undefined) ?? {};
  return [low, high].some((end) => end !== undefined && /^-?0\./.test(end.at));
}

/** A figure that carries percent or money, or is a year (2011年), in a column that has no unit. */
export function unitChoices(cell: string, rules: FieldRules): readonly Choice[] {
  const moment = parseMoment(cell, rules.language);
  if (moment.ok) return [{ write: 'moment: true', gives: momentOf(moment.moment) }];
  const sign = signOf(cell, rules);
  const parsed = parseQuantity(cell, contextOf(rules, sign));
  return sign !== '' && parsed.ok
    ? [{ write: `quantity: ${yamlText(sign)}`, gives: figureOf(parsed.quantity) }]
    : [];
}

/** 12.450 is twelve thousand to one reader and twelve to another: each pair of marks that the column could have. */
export function markChoices(cell: string, rules: FieldRules): readonly Choice[] {
  const pairs = [{ decimal: ',', group: '.' }, ourMarks];
  return pairs.flatMap((marks) => {
    const parsed = parseQuantity(cell, { ...contextOf(rules), marks, marksAssumed: false });
    if (!parsed.ok) return [];
    const write = `decimalChar: '${marks.decimal}', groupChar: '${marks.group}'`;
    return [{ write, gives: figureOf(parsed.quantity) }];
  });
}

/** A number in parentheses is a loss in accounts, and in statistics one that is hardly certain. */
export function signChoices(cell: string, rules: FieldRules): readonly Choice[] {
  const inside = cell.normalize('NFKC').trim().slice(1, -1).trim();
  return [`-${inside}`, inside].flatMap((write) => {
    const parsed = parseFigure(write, rules);
    return parsed.ok ? [{ write, gives: figureOf(parsed.quantity) }] : [];
  });
}

/** Signs that statistics put where there is no figure; what each means is the publisher's to say. */
export const markers =
  /^(?:[^\p{L}\p{N}\s]{1,4}|x{1,3}|[csz]|n\.?d\.?|n\.?a\.?|n\.?[cv]\.?|k\.?\s?a\.?|s\.?o\.?|nan|null|nil|none|missing|unknown|不明|不詳|なし|無し|秘)$/iu;

/** `..`, `…`, X, *** : not published, does not apply, or nothing at all. */
export function markerChoices(cell: string, rules: FieldRules): readonly Choice[] {
  const { field, missingValues } = rules;
  if (!markers.test(cell.normalize('NFKC').trim())) return [];
  const words = ['quantity', 'number', 'integer', 'moment'].includes(field.type)
    ? [
        { write: 'undisclosed', gives: figureOf({ ...unknown, kind: 'undisclosed' }) },
        { write: 'n/a', gives: figureOf({ ...unknown, kind: 'notApplicable' }) },
      ]
    : [];
  // A figure may not be blank: it would have to say why.
  if (field.type === 'quantity' || field.required) return words;
  const list = [...missingValues, cell].map((value) => `'${value.replaceAll("'", "''")}'`);
  const write = `missingValues: [${list.join(', ')}]`;
  return [...words, { write, gives: { type: 'figure', value: { type: 'blank' } } }];
}

/** What is wrong with a moment, and what it could be. */
export function explainMoment(problem: MomentProblem) {
  const { type } = problem;
  return {
    problem: type === 'blank' ? ('unreadable' as const) : type,
    ...(type === 'doubtful' && { choices: momentChoices(problem.readings) }),
  };
}

/** Days or spans that one text could name: 01/02/2024. */
export function momentChoices(codes: readonly string[]): readonly Choice[] {
  return codes.flatMap((write) => {
    const parsed = parseMoment(write);
    return parsed.ok ? [{ write, gives: momentOf(parsed.moment) }] : [];
  });
}

function momentOf(moment: Moment): SaidFigure {
  return { type: 'figure', value: { type: 'moment', moment } };
}

function figureOf(quantity: Quantity): SaidFigure {
  return { type: 'figure', value: { type: 'quantity', quantity } };
}

const unknown = { unit: '', about: false, estimated: false } as const;

/** From the unit alone to the largest scale that columns are written in. */
function writtenWords({ unitWord, language }: FieldRules): readonly string[] {
  const unit = unitOf(unitWord);
  const [base] = splitRate(unitWord);
  switch (unit.scaling) {
    case 'none':
    case 'label':
      return [base];
    case 'bytes':
      return ['MB', 'GB', 'TB'];
    case 'compact':
    case 'words': {
      if (/[\p{sc=Han}\p{sc=Katakana}]/u.test(base)) {
        return [base, ...['千', '百万', '億'].map((scale) => scale + base)];
      }
      const [thousand, million, billion] = languageOf(language).reading.columnScales;
      const thousands = /^\p{Sc}$/u.test(base) ? `k${base}` : `${thousand} ${base}`;
      return [base, thousands, `${million} ${base}`, `${billion} ${base}`];
    }
  }
}
