/** The rows of a table → those that are totals of the others: called so, and adding up. In long form 計 or TOTAL is a value like any other. */
import type { Quantity } from '../model/quantity.ts';
import type { FieldRules } from './described-field.ts';
import { cellSchema } from './field-rules.ts';
import type { CsvCell } from './parse-csv.ts';

type CsvRow = readonly CsvCell[];

/** As `plain` has them. */
const totalWords =
  /^(?:合計|計|小計|総計|総合計|総数|全体|(?:grand|sub)?totals?|sum|gesamt|insgesamt|(?:gesamt|zwischen)?summe|(?:sous)?total(?:général)?|somme|ensemble|totale|totaal|suma|σ)$/;

/** Each with the cell that calls it a total. */
export function totalRows(
  rows: readonly CsvRow[],
  fields: readonly FieldRules[],
  columns: ReadonlyMap<string, number>,
): ReadonlyMap<CsvRow, CsvCell> {
  const table = columnsOf(fields, columns);
  // A word behind the figures is a remark on them.
  const firstFigure = Math.min(...table.figures.map(({ at }) => at));
  const called = new Map(
    rows.flatMap((row): [CsvRow, CsvCell][] => {
      const first = row.findIndex((cell) => cell.text.trim() !== '');
      const word = row.find(
        (cell, at) => (at === first || at < firstFigure) && totalWords.test(plain(cell)),
      );
      return word ? [[row, word]] : [];
    }),
  );
  if (called.size === 0) return called;
  const parts = rows.filter((row) => !called.has(row));
  return new Map(
    [...called].filter(([row, word]) => {
      if (isListed(word, row, fields, columns)) return false;
      if (addsUp(row, parts, table)) return true;
      // Above a subtotal stand its parts; what names its group (TOTAL,DE,5) is a value of that group.
      return isBare(row, table) && addsUp(row, blockAbove(row, rows, called), table);
    }),
  );
}

/** 合　計, `Total:` and Sub-Total are 合計, total and subtotal. */
function plain(cell: Pick<CsvCell, 'text'>): string {
  return cell.text
    .normalize('NFKC')
    .replace(/[\s:：-]/g, '')
    .toLowerCase();
}

/** A word by which tables call a total. */
export function isTotalWord(text: string): boolean {
  return totalWords.test(plain({ text }));
}

interface Columns {
  /** Columns of figures, with what reads their cells. */
  readonly figures: readonly {
    readonly at: number;
    readonly read: (text: string) => Quantity | undefined;
  }[];
  readonly others: readonly number[];
}

function columnsOf(fields: readonly FieldRules[], columns: ReadonlyMap<string, number>): Columns {
  const isFigure = ({ field }: FieldRules): boolean =>
    field.labels === undefined && ['quantity', 'number', 'integer'].includes(field.type);
  const at = ({ field }: FieldRules): number => columns.get(field.name) ?? -1;
  const figures = fields.filter(isFigure);
  // Percentages and their like do not add up, unless there is nothing else.
  const amounts = figures.filter(({ field }) => !notSummed.includes(field.unit ?? ''));
  return {
    figures: (amounts.length > 0 ? amounts : figures).map((rules) => {
      const schema = cellSchema(rules);
      const read = (text: string): Quantity | undefined => {
        const { data } = schema.safeParse(text);
        return data?.type === 'quantity' ? data.quantity : undefined;
      };
      return { at: at(rules), read };
    }),
    others: fields.filter((rules) => !isFigure(rules)).map(at),
  };
}

const notSummed: readonly string[] = ['percent', 'point', 'times'];

/** The author says himself that it is a value. */
function isListed(
  word: CsvCell,
  row: CsvRow,
  fields: readonly FieldRules[],
  columns: ReadonlyMap<string, number>,
): boolean {
  const own = fields.find(({ field }) => columns.get(field.name) === row.indexOf(word));
  return own?.field.categories.some(({ value }) => value === word.text.trim()) ?? false;
}

/** At least half of its figures are the sums of the parts' figures. */
function addsUp(row: CsvRow, parts: readonly CsvRow[], table: Columns): boolean {
  if (parts.length === 0) return false;
  const compared = table.figures.flatMap(({ at, read }) => {
    const total = read(row[at]?.text ?? '');
    const own = parts.map((part) => read(part[at]?.text ?? ''));
    return total?.stated ? [isSum(total, own, isBare(row, table))] : [];
  });
  const matches = compared.filter((match) => match).length;
  return matches > 0 && matches * 2 >= compared.length;
}

/** @param isOpen a part that is not known to the digit may make up what is missing */
function isSum(
  total: Quantity,
  parts: readonly (Quantity | undefined)[],
  isOpen: boolean,
): boolean {
  const sum = valueOf(total);
  if (sum === undefined || sum === 0) return false;
  const known = parts.flatMap((part) => part ?? []);
  if (known.length === 0) return false;
  const ends = known.map((part) => valueOf(part) ?? Number(part.stated?.low?.at ?? 0));
  const added = ends.reduce((a, b) => a + b, 0);
  const steps = known.map((part) => Number(part.step ?? 0));
  // Each was rounded by up to half a step, up or down: of many parts, most cancel out.
  const step = Math.max(0, ...steps);
  const most = Math.min(known.length / 2, 0.5 + Math.sqrt(known.length));
  const slack = step * most + Number(total.step ?? 0) / 2;
  const isVague = known.some((part) => valueOf(part) === undefined);
  const tiny = Math.abs(sum) * 1e-9;
  if (isVague) return isOpen && added <= sum + slack + tiny;
  return Math.abs(sum - added) <= slack + tiny;
}

function valueOf({ stated }: Quantity): number | undefined {
  const { low, high } = stated ?? {};
  return low && low.at === high?.at ? Number(low.at) : undefined;
}

/** Beside such a word it says nothing but figures. */
function isBare(row: CsvRow, { others }: Columns): boolean {
  const said = others.filter((at) => {
    const cell = row[at];
    return cell && cell.text.trim() !== '' && !totalWords.test(plain(cell));
  });
  return said.length === 0;
}

function blockAbove(
  row: CsvRow,
  rows: readonly CsvRow[],
  called: ReadonlyMap<CsvRow, CsvCell>,
): readonly CsvRow[] {
  const above = rows.slice(0, rows.indexOf(row));
  return above.slice(above.findLastIndex((other) => called.has(other)) + 1);
}
