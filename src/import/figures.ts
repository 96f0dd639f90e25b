/** Cells of figures → their unit, scale and places, and each as a plain decimal; what is not certain is told. */
import { languageOf, languages } from '../languages/index.ts';
import { isNothing, out, type Column, type ColumnContext, type OutCell } from './column.ts';
import type { Placed } from './frame.ts';
import { cellName } from './grid.ts';
import { readFormat, type NumberFormat } from './number-format.ts';
import { shifted } from './plain-number.ts';
import { parseUnit, unitInHead, writtenWord, type FoundUnit } from './units.ts';

/** What a workbook shows of a number. */
export interface Shown {
  readonly unit: FoundUnit | undefined;
  readonly format: NumberFormat;
  readonly code: string;
}

export function shownOf(cell: Placed, { language }: ColumnContext): Shown {
  const format = readFormat(cell.format);
  const code = cell.format ?? '';
  if (format.kind === 'percent')
    return { format, code, unit: { unit: '%', exponent: 0, word: '%' } };
  return { format, code, unit: parseUnit(format.words, language, true) };
}

export function figureColumn(
  parts: readonly string[],
  cells: readonly Placed[],
  context: ColumnContext,
  isSaid: (cell: Placed) => boolean,
): Column {
  const { language, titleUnit, tell } = context;
  const { title, unit: head } = unitInHead(parts, language);
  const numbers = cells.filter(({ type }) => type === 'number');
  const shown = numbers.map((cell) => shownOf(cell, context));
  const own = commonUnit(title, shown, context);
  const format = shown.find(({ unit }) => unit !== undefined) ?? shown[0];
  const isPercent = own?.unit === '%' || head?.unit === '%';
  const scaleIn = (one: FoundUnit | undefined): number => one?.exponent ?? 0;
  if (
    own &&
    head &&
    own.unit !== '%' &&
    own.word !== head.word &&
    scaleIn(own) !== scaleIn(head) &&
    scaleIn(own) > 0
  ) {
    tell('scale-differs', { column: title, head: head.word, format: own.word });
  }
  const isCount = languages.some(({ door }) => door.counts.test(title));
  const found = merged(head, own) ?? (isPercent || isCount ? undefined : titleUnit);
  const unit = found?.unit ?? '';
  const hides = Math.max(0, ...shown.map((one) => one.format.hides));
  const scale = hides > 0 && scaleIn(found) === 0 ? hides : scaleIn(found);
  if (hides > 0 && scaleIn(found) === 0)
    tell('scale-hidden', { column: title, format: format?.code ?? '' });
  const exponent = scale - hides;
  const written =
    unit === '' ? undefined : writtenWord(unit, exponent, found?.word ?? unit, language);
  // Without a word for the scale the cells are written out.
  const more = written === undefined ? exponent : 0;
  const percent = shown.map((one) => one.format.kind === 'percent');
  tellPercent(title, head, numbers, percent, context);
  const byCell = new Map(numbers.map((cell, i) => [cell, percent[i] === true ? 2 : 0]));
  const texts = cells.map((cell) => cellText(cell, byCell, more, isSaid));
  tellMissing(title, cells, isSaid, context);
  tellYears(title, found, shown, numbers, context);
  if (found && found === titleUnit) tell('unit-of-title', { columns: [title], unit: found.word });
  else if (found)
    tell('unit-from', { column: title, unit: found.word, from: fromOf(head, own, shown) });
  const digits = digitsOf(shown, texts, isPercent ? 0 : exponent - more, language);
  return {
    title: title === '' ? (parts.at(-1) ?? '') : title,
    kind: 'figure',
    unit,
    written: written ?? (unit === '' ? undefined : unit),
    digits,
    cells: texts,
  };
}

function fromOf(
  head: FoundUnit | undefined,
  own: FoundUnit | undefined,
  shown: readonly Shown[],
): 'head' | 'format' | 'cells' {
  if (head) return 'head';
  return own && shown.some(({ code }) => code.startsWith('0.###"')) ? 'cells' : 'format';
}

/** A unit from one, a scale from the other: `Revenue (€)` in `0.0,,"m"`. */
function merged(head: FoundUnit | undefined, own: FoundUnit | undefined): FoundUnit | undefined {
  if (!head || !own) return head ?? own;
  if (own.unit === '%') return own;
  if (head.exponent > 0) return head.unit === '' ? { ...head, unit: own.unit } : head;
  const unit = head.unit === '' ? own.unit : head.unit;
  return {
    unit,
    exponent: own.exponent,
    word: own.unit === '' || own.exponent === 0 ? unit : own.word,
  };
}

/** The one that the formats of its cells name; a few cells with money ($ in the first row alone) speak for all. */
function commonUnit(
  title: string,
  shown: readonly Shown[],
  { tell }: ColumnContext,
): FoundUnit | undefined {
  const found = shown.flatMap(({ unit }) => unit ?? []);
  const words = [...new Set(found.map(({ word }) => word))];
  const bare = shown.length - found.length;
  const isMoney = found.every(
    ({ unit, exponent }) => /^[$€£¥円]$|^[A-Z]{3}$/.test(unit) && exponent === 0,
  );
  if (words.length > 1 || (bare > 0 && found.length > 0 && !isMoney)) {
    tell('units-mixed', { column: title, units: bare > 0 ? [...words, '–'] : words });
  }
  return found[0];
}

/** 0.412 below (%) may be 0.412 % or 41.2 %. */
function tellPercent(
  column: string,
  head: FoundUnit | undefined,
  numbers: readonly Placed[],
  percent: readonly boolean[],
  { tell }: ColumnContext,
): void {
  if (head?.unit !== '%' || percent.some((one) => one)) return;
  const isSmall = numbers.every(({ text }) => Math.abs(Number(text)) <= 1);
  const [cell] = numbers.filter(({ text }) => text.includes('.'));
  if (isSmall && cell) {
    tell('small-percent', { column, cell: `${cellName(cell.row, cell.column)}: ${cell.text}` });
  }
}

/** 1999, 2001, 2010 below Founded: years, or amounts of two thousand? */
function tellYears(
  column: string,
  found: FoundUnit | undefined,
  shown: readonly Shown[],
  numbers: readonly Placed[],
  { tell }: ColumnContext,
): void {
  const isPlain = !found && shown.every(({ code }) => !/[#,%]/.test(code));
  if (isPlain && numbers.length > 2 && numbers.every(({ text }) => /^(?:19|20)\d\d$/.test(text))) {
    tell('years-or-numbers', { column });
  }
}

function cellText(
  cell: Placed,
  byCell: ReadonlyMap<Placed, number>,
  more: number,
  isSaid: (cell: Placed) => boolean,
): OutCell {
  if (cell.type === 'number') {
    const exponent = more + (byCell.get(cell) ?? 0);
    return { ...out(cell), text: exponent === 0 ? cell.text : shifted(cell.text, exponent) };
  }
  return isSaid(cell) ? out(cell) : out(cell, 'n/a');
}

function tellMissing(
  column: string,
  cells: readonly Placed[],
  isSaid: (cell: Placed) => boolean,
  { tell }: ColumnContext,
): void {
  const names = (list: readonly Placed[]): string[] =>
    list.map((cell) => cellName(cell.row, cell.column)).slice(0, 8);
  const broken = cells.filter(({ type }) => type === 'error');
  const missing = cells.filter((cell) => isNothing(cell) && !isSaid(cell));
  if (broken.length > 0) tell('error-cells', { column, cells: names(broken) });
  if (missing.length > 0) tell('no-figure', { column, cells: names(missing) });
  for (const cell of cells) {
    const isKnown =
      cell.type === 'number' || cell.type === 'error' || isNothing(cell) || isSaid(cell);
    if (!isKnown) tell('stray', { column, cell: cellName(cell.row, cell.column), text: cell.text });
  }
}

/** Where cells have more places than a workbook shows: those that it shows, in the scale that the deck prints. */
function digitsOf(
  shown: readonly Shown[],
  cells: readonly OutCell[],
  exponent: number,
  language: ColumnContext['language'],
): number | undefined {
  const all = shown.map(({ format }) => format.digits);
  const [first] = all;
  if (first === undefined || all.some((one) => one !== first)) return undefined;
  const numbers = cells.filter(({ text }) => /^-?\d+(?:\.\d+)?$/.test(text));
  const isLonger = numbers.some(({ text }) => (text.split('.')[1]?.length ?? 0) > first);
  if (!isLonger) return undefined;
  const most = Math.max(...numbers.map(({ text }) => Math.abs(Number(text)))) * 10 ** exponent;
  const scales = languageOf(language).figures.scales.words.map((scale) => scale.exponent);
  const printed = Math.max(0, ...scales.filter((scale) => 10 ** scale <= most));
  return Math.min(6, first + Math.max(0, printed - exponent));
}
