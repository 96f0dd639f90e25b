/** Books that were read → the tables that are proposed, with all that was taken to be so. */
import type { LanguageCode } from '../languages/codes.ts';
import { languageOf } from '../languages/index.ts';
import { unitOf } from '../quantity/index.ts';
import type { Column, ColumnContext, OutCell } from './column.ts';
import { readColumn } from './columns.ts';
import { collector, type Decision } from './decisions.ts';
import { findBlocks, type Block } from './find-blocks.ts';
import { frameOf, type Frame } from './frame.ts';
import { cellName, columnName, type Book, type Sheet } from './grid.ts';
import { distinct, isAddressable, nameOf } from './names.ts';
import { periodsDown } from './periods.ts';
import { byRowUnit } from './row-units.ts';
import { calledTotal, withoutTotals } from './totals.ts';
import { parseUnit, unitInHead, unitInLines } from './units.ts';
import { numbersIn } from './with-numbers.ts';

export interface Field extends Column {
  readonly name: string;
}

export interface Table {
  readonly name: string;
  readonly title: string;
  readonly fields: readonly Field[];
  /** Names of fields. */
  readonly key: readonly string[];
  /** One for each row; undefined where a text cannot name it. */
  readonly keys: readonly (string | undefined)[];
  readonly notes: readonly string[];
  readonly source: { readonly file: string; readonly sheet: string; readonly range: string };
}

export interface Proposal {
  readonly tables: readonly Table[];
  readonly decisions: readonly Decision[];
  /** The first line above a table that says what it is. */
  readonly title: string | undefined;
}

export function propose(books: readonly Book[], language: LanguageCode): Proposal {
  const decisions: Decision[] = [];
  const drafts = books.flatMap((book) => {
    tellBook(book, decisions);
    return book.sheets.flatMap((sheet) => draftsOf(book, sheet, language, decisions));
  });
  const names = distinct(drafts.map(({ name }) => name));
  const tables = drafts.map((draft, i) => ({ ...draft, name: names[i] ?? draft.name }));
  return { tables, decisions, title: drafts.find(({ title }) => title !== '')?.title };
}

function tellBook(book: Book, decisions: Decision[]): void {
  const tell = collector(decisions, book.file);
  if (book.hasMacros) tell('macros', { file: book.file });
  if (book.hasLinks) tell('links', { file: book.file });
  if (book.encoding !== undefined) tell('encoding', { encoding: book.encoding });
  if (book.hiddenSheets.length > 0) tell('hidden-sheets', { names: book.hiddenSheets });
  for (const { name, hiddenRows, hiddenColumns, rows } of book.sheets) {
    const filled = [...hiddenRows].filter((row) => rows[row]?.some(({ type }) => type !== 'blank'));
    const columns = [...hiddenColumns].filter((column) =>
      rows.some((row) => (row[column]?.type ?? 'blank') !== 'blank'),
    );
    if (filled.length > 0)
      tell('hidden-rows', { names: filled.map((row) => String(row + 1)) }, name);
    if (columns.length > 0) tell('hidden-columns', { names: columns.map(columnName) }, name);
  }
}

function draftsOf(
  book: Book,
  raw: Sheet,
  language: LanguageCode,
  decisions: Decision[],
): readonly Table[] {
  const base = (book.file.split('/').at(-1) ?? '').replace(/\.[^.]*$/, '');
  const { marks } = languageOf(language).figures;
  const { sheet, marks: found } = numbersIn(raw, marks, collector(decisions, raw.name || base));
  const blocks = findBlocks(sheet);
  const isPlainName =
    sheet.name === '' || /^(?:sheet|table|tabelle|シート|data)\s*\d*$/i.test(sheet.name);
  const name = nameOf(isPlainName ? base : sheet.name, 'table');
  return blocks.flatMap((block) => {
    const range = rangeOf(block);
    const tell = collector(decisions, sheet.name === '' ? range : `${sheet.name}!${range}`);
    const lines = [...block.titles, ...block.notes].map(({ text }) => text);
    const titleUnit = unitInLines(lines, language);
    const context: ColumnContext = { language, marks: found, titleUnit, tell };
    const frame = withoutTotals(
      frameOf(block, (text) => calledTotal(text) !== undefined, tell),
      tell,
    );
    const title = titleOf(block, context) ?? (isPlainName ? '' : sheet.name);
    const words = languageOf(language).door.columns;
    const source = { file: book.file, sheet: sheet.name, range };
    return byRowUnit(frame, context).flatMap(({ frame: own, unit }) => {
      const periods = periodsDown(
        own,
        { ...words, value: withoutYear(title) || words.value },
        context,
      );
      const frames = periods ? [periods.long, ...(periods.apart ? [periods.apart] : [])] : [own];
      return frames.map((one, i): Table => {
        const ofUnit = parseUnit(unit, language)?.unit ?? '';
        const suffix = [
          ...(ofUnit === '' ? [] : [nameOf(unitOf(ofUnit).id, 'unit')]),
          ...(i > 0 ? ['more'] : []),
        ];
        return {
          ...tableOf(one, context),
          name: [name, ...suffix].join('_'),
          title: title === '' ? base : title,
          notes: [...block.titles.slice(1), ...block.notes].map(({ text }) => text),
          source,
        };
      });
    });
  });
}

/** The periods tell it. */
function withoutYear(title: string): string {
  return title.replace(/[\s,]*(?:(?:19|20)\d\d(?:年度?)?)(?!\d)/g, '').trim();
}

function titleOf(block: Block, { language }: ColumnContext): string | undefined {
  const lines = block.titles.map(({ text }) => text);
  const title = lines.find((line) => line.length > 12 || !unitInLines([line], language));
  return title === undefined ? undefined : unitInHead([title], language).title || title;
}

function rangeOf({ rows, columns, heads, titles }: Block): string {
  const top = Math.min(...titles.map(({ row }) => row), (rows[0] ?? 0) - heads.length);
  const corner = (row: number | undefined, column: number | undefined): string =>
    cellName(Math.max(0, row ?? 0), column ?? 0);
  return `${corner(top, columns[0])}:${corner(rows.at(-1), columns.at(-1))}`;
}

function tableOf(frame: Frame, context: ColumnContext): Pick<Table, 'fields' | 'key' | 'keys'> {
  const columns = frame.columns.flatMap((column) => readColumn(column, context) ?? []);
  const names = distinct(columns.map(({ title }, i) => nameOf(title, `column_${String(i + 1)}`)));
  const titles = distinctTitles(columns);
  const fields = columns.map((column, i): Field => ({
    ...column,
    title: titles[i] ?? column.title,
    name: names[i] ?? '',
  }));
  const chosen = keyOf(fields);
  if (chosen) {
    context.tell('key', { columns: chosen.map(({ title }) => title) });
    return { fields, key: chosen.map(({ name }) => name), keys: namable(keysOf(chosen)) };
  }
  const name = distinct([...names, 'row']).at(-1) ?? 'row';
  context.tell('no-key', { column: name });
  const cells = frame.rows.map((row, i): OutCell => ({
    text: String(i + 1),
    from: cellName(row, 0),
  }));
  const plain = { unit: '', written: undefined, digits: undefined };
  const made: Field = { ...plain, name, title: name, kind: 'code', cells };
  return { fields: [made, ...fields], key: [name], keys: namable(keysOf([made])) };
}

/** Two columns that differ in their unit alone keep it in their heads. */
function distinctTitles(columns: readonly Column[]): readonly string[] {
  const titles = columns.map(({ title }) => title);
  return titles.map((title, i) => {
    const isShared = titles.some((other, at) => at !== i && other === title);
    const unit = columns[i]?.unit ?? '';
    return isShared && unit !== '' ? `${title} ${unit === '%' ? '%' : unit}` : title;
  });
}

/** The first label that differs in each row, else the fewest that do together. */
function keyOf(fields: readonly Field[]): readonly Field[] | undefined {
  const labels = fields.filter(
    ({ kind }) => kind === 'label' || kind === 'moment' || kind === 'code',
  );
  const isKey = (chosen: readonly Field[]): boolean => {
    const keys = keysOf(chosen);
    const full = chosen.every(({ cells }) => cells.every(({ text }) => text !== ''));
    return full && new Set(keys).size === keys.length;
  };
  const one = labels.find((label) => isKey([label]));
  if (one) return [one];
  for (let size = 2; size <= Math.min(labels.length, 4); size += 1) {
    const found = choose(labels, size).find(isKey);
    if (found) return found;
  }
  return undefined;
}

function choose<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  if (size === 0) return [[]];
  return list.flatMap((one, i) =>
    choose(list.slice(i + 1), size - 1).map((rest) => [one, ...rest]),
  );
}

function keysOf(chosen: readonly Field[]): readonly string[] {
  const rows = chosen[0]?.cells.length ?? 0;
  return Array.from({ length: rows }, (_, i) =>
    chosen.map(({ cells }) => cells[i]?.text ?? '').join('/'),
  );
}

function namable(keys: readonly string[]): readonly (string | undefined)[] {
  return keys.map((key) => (isAddressable(key) ? key : undefined));
}
