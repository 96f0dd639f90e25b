/** A column of cells → what it holds (labels, moments, codes, figures), each cell as it goes into the CSV. */
import type { NumberMarks } from '../languages/parts/figures.ts';
import { parseQuantity } from '../quantity/index.ts';
import { isCodeName } from '../read/label-names.ts';
import { isNothing, out, type Column, type ColumnContext, type OutCell } from './column.ts';
import { figureColumn } from './figures.ts';
import type { FrameColumn, Placed } from './frame.ts';
import { cellName } from './grid.ts';
import { momentColumn } from './moments.ts';
import { numberIn } from './numerals.ts';

/** Longer cells are sentences. */
const longestLabel = 60;

export function readColumn(column: FrameColumn, context: ColumnContext): Column | undefined {
  const { cells, parts } = column;
  const said = cells.filter((cell) => !isNothing(cell) && cell.type !== 'error');
  if (said.length === 0) return undefined;
  const title = parts.join(' ');
  const base = { title, unit: '', written: undefined, digits: undefined };
  const texts = cells.map((cell): OutCell => out(cell));
  if (said.every(({ type }) => type === 'boolean')) {
    return { ...base, kind: 'boolean', cells: texts };
  }
  const label = labelKind(said, parts);
  if (label !== undefined) return { ...base, kind: label, cells: texts };
  const moments = momentColumn(column, said, context);
  if (moments) return { ...base, kind: 'moment', cells: moments };
  const footed = cells.map((cell) => withoutFootnote(cell, context.marks));
  const read = footed.map(({ cell }) => cell);
  const known = read.filter((cell) => !isNothing(cell) && cell.type !== 'error');
  const numbers = known.filter((cell) => cell.type === 'number' || isSaid(cell, context));
  const isFigures = numbers.length === known.length || numbers.length >= known.length * 0.8;
  if (isFigures && numbers.some(({ type }) => type === 'number')) {
    const marked = footed.flatMap(({ cell, sign }) =>
      sign === '' ? [] : [cellName(cell.row, cell.column)],
    );
    if (marked.length > 0) context.tell('footnotes', { column: title, cells: marked.slice(0, 5) });
    return figureColumn(parts, read, context, (cell) => isSaid(cell, context));
  }
  const isLong = said.some(({ text }) => text.length > longestLabel);
  return { ...base, kind: isLong ? 'text' : 'label', cells: texts };
}

/** Numbers that stand for a thing: 00123, PLZ, years in a column that is called so. */
function labelKind(said: readonly Placed[], parts: readonly string[]): 'code' | undefined {
  const isWhole = said.every(({ type, text }) => type === 'number' && /^\d+$/.test(text));
  const hasZero = said.some(({ type, text }) => type === 'text' && /^0\d+$/.test(text));
  const digits = said.every(({ text }) => /^\d+$/.test(text));
  const last = parts.at(-1) ?? '';
  return digits && (hasZero || (isWhole && isCodeName(last))) ? 'code' : undefined;
}

/** 300億円以上, about 12: more than a number, and read as what it says. */
function isSaid({ type, text }: Placed, { language }: ColumnContext): boolean {
  if (type !== 'text') return false;
  return ['', '円', '€', '$', '%', '人', '件', '社'].some(
    (unit) => parseQuantity(text, { unit, plain: true, language }).ok,
  );
}

const footnote =
  /^(?:\(?[a-z]\)|[*†‡§]+|[a-z](?=[\d-]))\s*(?=[-\d(])|(?<=[\d%])\s*(?:\(?[a-z]\)|[*†‡§※]+|\d\)|[¹²³⁴⁵⁶⁷⁸⁹]+|\s[prebcefs])$/u;

/** 1,234*, 1,234 p, 1,234 1): a number with the sign of a note. */
function withoutFootnote(
  cell: Placed,
  marks: NumberMarks | undefined,
): { readonly cell: Placed; readonly sign: string } {
  if (cell.type !== 'text') return { cell, sign: '' };
  const rest = cell.text.replace(footnote, '').trim();
  if (rest === cell.text) return { cell, sign: '' };
  const found = numberIn({ type: 'text', text: rest }, marks);
  if (!found) return { cell, sign: '' };
  return { cell: { ...cell, ...found.cell }, sign: cell.text };
}
