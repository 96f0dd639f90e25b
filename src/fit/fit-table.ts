/** A table's rows and the sizes of its theme → how wide each column is, how many lines each cell takes, how high each row. */
import type { SetText } from '../model/text-roles.ts';
import type { TextStyle } from '../model/theme.ts';
import type { CellView, ColumnView, Drawn, Figure, RowView } from '../model/views.ts';
import type { FitLayout } from './fitted.ts';
import { bottomOf, placeOptional, placeText, rowsPastEnd, type Overflow } from './place.ts';
import type { Views } from '../model/layout-views.ts';
import { drawnHeight, fitDrawn } from './fit-drawn.ts';
import { hidden } from './line-faults.ts';
import { countWords, setWords, type Fit } from './set-text.ts';
import { shareOut, type Shareable } from './share-columns.ts';
import type { LineCounter } from '../lines/lines.ts';

/** A step of a rating with its gap, and what follows the last. */
const rule = 1;
/** A rule above sums. */
const totalRule = 2;
/** Pixels that bars and spark lines want beside figures, and can do with. */
const drawnWidth = { most: 150, least: 80 } as const;
/** Characters that a column of texts, names, and a head, want beside each other; longer words are parted. */
const readable = { text: 8, name: 12, word: 16, head: 6, headWhole: 10 } as const;

/** Its rows have been spread over pages, and set (`splitTable`): where it stands. */
export const placeTable: FitLayout<'table'> = (fit, slide) => {
  const { view } = slide;
  const caption = placeOptional(fit, view.caption, 'caption', fit.grids.table);
  const above = caption ? caption.box.height + fit.space.tableCaption : 0;
  const rows = view.rows.reduce((sum, row) => sum + row.height, view.headHeight);
  const box = { ...fit.grids.table, y: fit.grids.table.y + above, height: rows };
  let y = bottomOf(box) + fit.space.footnotes;
  const footnotes = view.footnotes.map((note) => {
    const placed = placeText(fit, note, 'caption', { ...fit.grids.table, y });
    y = bottomOf(placed.box);
    return placed;
  });
  const tall = rowsPastEnd(fit, box.y + view.headHeight, view.rows, ({ cells }) =>
    cells.map(({ main }) => main.text),
  );
  return {
    slide: { ...slide, view: { ...view, box, caption, footnotes } },
    overflows: [...tall, ...tooWide(fit, view)],
  };
};

/** More than a column holds, where no line may be broken: told once, at the widest. */
function tooWide(fit: Fit, { columns, rows }: Views['table']): Overflow[] {
  const over = columns.map((_, i) => {
    const cells = rows.flatMap((row) => row.cells[i] ?? []);
    const widest = cells.reduce((a, b) => (b.main.text.length > a.length ? b.main.text : a), '');
    return { text: widest, px: Math.ceil(leastWidth(fit, cells) - roomIn(fit, columns, i)) };
  });
  const worst = over.reduce((a, b) => (b.px > a.px ? b : a), { text: '', px: 0 });
  return worst.px > hidden ? [{ part: 'table', side: 'right', at: '', ...worst }] : [];
}

/** Of a cell's words: figures stand off from words that begin in the next column. */
function roomIn(fit: Fit, columns: readonly ColumnView[], i: number): number {
  return (columns[i]?.width ?? 0) - 2 * fit.space.cell - standOff(fit, columns, i);
}

function standOff({ space }: Fit, columns: readonly ColumnView[], i: number): number {
  const next = columns[i + 1];
  return columns[i]?.align === 'right' && next?.align === 'left' ? space.figureColumn : 0;
}

/** All rows of a table, before it is known on how many pages they stand: whole pixels, all of the body's width. */
export function columnWidths(
  fit: Fit,
  columns: readonly ColumnView[],
  rows: readonly RowView[],
): number[] {
  const room = fit.grids.table.width;
  const weights = columns.map((c) => c.weight);
  const shares = weights.every((w) => w !== null)
    ? weights.map((w) => (w / weights.reduce((a, b) => a + b, 0)) * room)
    : shareOut(
        columns.map((_, i) => measureColumn(fit, columns, i, rows)),
        room,
      );
  const whole = shares.map(Math.floor);
  const rest = room - whole.reduce((a, b) => a + b, 0);
  return whole.map((width, i) => (i === whole.length - 1 ? width + rest : width));
}

/** By true widths: figures, moments and ratings stay whole, and names as far as they are as long as names are; a text wraps. */
function measureColumn(
  fit: Fit,
  columns: readonly ColumnView[],
  i: number,
  rows: readonly RowView[],
): Shareable {
  const { text, space } = fit;
  const { title = '', wraps = false, key = false } = columns[i] ?? {};
  const cells = rows.flatMap((row) => row.cells[i] ?? []).map((cell) => cellCounter(fit, cell));
  const figures = rows.flatMap((row) => row.cells[i]?.main.figure ?? []);
  const whole = Math.max(0, ...cells.map((cell) => cell.whole), figuresWidth(fit, figures));
  const head = fit.measure(title, text.tableHead);
  const em = text.tableHead.size;
  const words = wraps ? readable.text : key ? readable.name : Infinity;
  const widest = whole > words * text.table.size ? widestWord(fit, cells) : 0;
  const least = Math.min(whole, Math.max(words * text.table.size, widest));
  const padding = 2 * space.cell + standOff(fit, columns, i);
  const isDrawn = rows.some((row) => row.cells[i]?.drawn);
  const beside = (wide: number): number => (isDrawn ? wide + space.drawn : 0);
  const judged = everyFew(cells);
  return {
    most:
      Math.ceil(
        Math.max(whole + beside(drawnWidth.most), Math.min(head, readable.headWhole * em)),
      ) + padding,
    least:
      Math.ceil(Math.max(least + beside(drawnWidth.least), Math.min(head, readable.head * em))) +
      padding,
    whole: judged.map((cell) => cell.whole + beside(drawnWidth.least) + padding),
    heights: (width) =>
      judged.map((cell) => cell.height(width - beside(drawnWidth.least) - padding)),
  };
}

/** Columns with what their figures leave to the drawings left of them. */
export function withDrawings(
  fit: Fit,
  columns: readonly ColumnView[],
  rows: readonly RowView[],
): ColumnView[] {
  return columns.map((column, i) => {
    const own = rows.flatMap((row) => row.cells[i] ?? []);
    if (own.every(({ drawn }) => drawn === null)) return column;
    const figures = figuresWidth(
      fit,
      own.flatMap(({ main }) => main.figure ?? []),
    );
    const left = roomIn(fit, columns, i) - Math.ceil(figures) - fit.space.drawn;
    return { ...column, drawnWidth: Math.max(0, left) };
  });
}

interface CellCounter extends Pick<LineCounter, 'whole' | 'widestWord'> {
  readonly height: (room: number) => number;
}

function cellCounter(fit: Fit, { main, under, key }: RowView['cells'][number]): CellCounter {
  const { text, space } = fit;
  const words = countWords(fit, main.text, mainRole(fit, main, key));
  const isWhole = main.figure !== null || main.steps.length > 0;
  const below = under && countWords(fit, under.text, text.under);
  const whole = Math.max(words.whole + stepsWidth(fit, main), below?.whole ?? 0);
  const widest = isWhole ? () => whole : words.widestWord;
  return {
    whole,
    widestWord: () => Math.max(widest(), below?.widestWord() ?? 0),
    height: (room) =>
      (isWhole ? 1 : words.lines(room)) * text.table.line +
      (below ? space.under + below.lines(room) * text.under.line : 0),
  };
}

/** A word that is longer than some is parted. */
function widestWord({ text }: Fit, cells: readonly CellCounter[]): number {
  const most = readable.word * text.table.size;
  return Math.min(most, Math.max(0, ...cells.map((cell) => cell.widestWord())));
}

/** Of many rows some, evenly: what they need all need. */
function everyFew<T>(rows: readonly T[]): T[] {
  const each = Math.ceil(rows.length / mostJudged);
  return rows.filter((_, i) => i % each === 0);
}
const mostJudged = 100;

/** A row with the lines of its cells. @param air above and below its words */
export function fitRow(
  fit: Fit,
  columns: readonly ColumnView[],
  row: RowView,
  air: number,
): RowView {
  const cells = row.cells.map((cell, i) => {
    const room = roomIn(fit, columns, i);
    const drawn = cell.drawn && drawnIn(fit, cell.drawn, columns[i]?.drawnWidth ?? 0, air);
    return {
      ...cell,
      drawn,
      main: fitCell(fit, cell.main, mainRole(fit, cell.main, cell.key), room),
      under: cell.under && fitCell(fit, cell.under, fit.text.under, room),
    };
  });
  const words = Math.max(0, ...cells.map(({ main, under }) => cellHeight(fit, main, under)));
  return { ...row, cells, height: words + 2 * air + rule + ruleAbove(row) };
}

/** Level with the words of its cell. */
function drawnIn({ text, space }: Fit, drawn: Drawn, width: number, air: number): Drawn {
  const height = drawnHeight[drawn.form];
  return fitDrawn(drawn, { x: space.cell, y: air + (text.table.line - height) / 2, width, height });
}

/** Of a row that sums up others. */
export function ruleAbove({ total, subtotal }: Pick<RowView, 'total' | 'subtotal'>): number {
  return total ? totalRule : subtotal ? rule : 0;
}

function cellHeight({ text, space }: Fit, main: CellView, under: CellView | null): number {
  const below = under ? space.under + linesOf(under) * text.under.line : 0;
  return linesOf(main) * text.table.line + below;
}

function linesOf({ lines }: CellView): number {
  return Math.max(1, lines.length);
}

/** Figures and ratings are never parted. @param beside units beside its number */
export function fitCell(
  fit: Fit,
  cell: CellView,
  role: SetText,
  room: number,
  beside: TextStyle = fit.text.unit,
): CellView {
  const { figure, steps: dots, text } = cell;
  if (!figure && dots.length === 0) return { ...cell, lines: setWords(fit, text, role, room) };
  const width = figure
    ? figuresWidth(fit, [figure], role, beside)
    : fit.measure(text, role) + stepsWidth(fit, cell);
  return { ...cell, over: Math.max(0, Math.ceil(width - room)) };
}

/** Heads on as many lines as they take. */
export function fitHeads(
  fit: Fit,
  columns: readonly ColumnView[],
  widths: readonly number[],
): { readonly columns: ColumnView[]; readonly height: number } {
  const { text, space } = fit;
  const wide = columns.map((column, i): ColumnView => ({ ...column, width: widths[i] ?? 0 }));
  const set = wide.map((column, i): ColumnView => {
    const lines = setWords(fit, column.title, text.tableHead, roomIn(fit, wide, i));
    return { ...column, lines };
  });
  const most = Math.max(1, ...set.map((column) => column.lines.length));
  return { columns: set, height: most * text.tableHead.line + space.headRow + rule };
}

function mainRole({ text }: Fit, cell: CellView, key: boolean): SetText {
  return key || cell.figure !== null ? { ...text.table, weight: 700 } : text.table;
}

/** Of words that are set in lines the widest line; figures and ratings stay whole. */
function leastWidth(fit: Fit, cells: readonly RowView['cells'][number][]): number {
  const figures = cells.flatMap(({ main }) => main.figure ?? []);
  const words = cells.flatMap(({ main, key }) => {
    if (main.figure) return [];
    return main.lines.length > 0
      ? main.lines.map(({ width }) => width)
      : [mainWidth(fit, main, key)];
  });
  return Math.max(figuresWidth(fit, figures), ...words);
}

/** As they are drawn: decimal marks under each other, signs and units smaller, the widest unit behind each number. */
function figuresWidth(
  { measure, text, space }: Fit,
  figures: readonly Figure[],
  role: TextStyle = text.table,
  unit: TextStyle = text.unit,
): number {
  const bold = { size: role.size, weight: 700 } as const;
  const beside = (...parts: readonly string[]): number =>
    parts.reduce((sum, part) => sum + (part === '' ? 0 : measure(part, unit) + space.unit), 0);
  const numbers = figures.filter((figure) => figure.fraction !== null);
  const whole = numbers.map(
    ({ before, number, fraction }) =>
      beside(before) + measure(number.slice(0, number.length - (fraction ?? '').length), bold),
  );
  const fractions = numbers.map(({ fraction }) => measure(fraction ?? '', bold));
  const tails = numbers.map(({ unit, after }) => beside(unit, after));
  const aligned = Math.max(0, ...whole) + Math.max(0, ...fractions) + Math.max(0, ...tails);
  const said = figures
    .filter((figure) => figure.fraction === null)
    .map(({ kind, text: all, before, number, unit, after }) =>
      kind === 'undisclosed'
        ? measure(all, { size: role.size - 1, weight: 400 })
        : measure(number, bold) + beside(before, unit, after),
    );
  return Math.max(aligned + (numbers.length > 0 ? space.unitColumn : 0), ...said);
}
function mainWidth(fit: Fit, cell: CellView, key: boolean): number {
  return fit.measure(cell.text, mainRole(fit, cell, key)) + stepsWidth(fit, cell);
}

/** Of its dots, and the air behind them. */
export function stepsWidth({ space }: Fit, { steps }: CellView): number {
  const { step, stepGap } = space;
  return steps.length > 0 ? steps.length * (step + stepGap) - stepGap + space.steps : 0;
}
