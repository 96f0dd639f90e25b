/** A table with its periods side by side (Jan, Feb, …; 2023, 2024, …) → one row a period, with a column for each measure. */
import type { ColumnContext } from './column.ts';
import type { Frame, FrameColumn, Placed } from './frame.ts';
import { headMoments } from './moments.ts';
import { isNumeric } from './totals.ts';
import { isTotalWord } from '../read/total-rows.ts';

export interface LongFrames {
  readonly long: Frame;
  /** Figures that belong to no period, by the same rows. */
  readonly apart?: Frame;
}

/** Two periods are a before and an after, and stay side by side. */
const fewest = 3;

/** @param words heads of the columns that are made: of the period, and of figures that have no name but their period */
export function periodsDown(
  frame: Frame,
  words: { readonly period: string; readonly value: string },
  context: ColumnContext,
): LongFrames | undefined {
  const { columns, sheet } = frame;
  const isFigures = columns.map(isNumeric);
  const heads = columns.map(({ parts }, i) => (isFigures[i] === true ? parts : []));
  const titles = [...frame.titles.map(({ text }) => text), sheet.name];
  const { codes, year } = headMoments(heads, titles, context);
  const periods = [...new Set(codes.flatMap((one) => one?.code ?? []))];
  if (periods.length < fewest) {
    const months = heads.flatMap((parts) => parts.filter((part) => isBareMonth(part, context)));
    if (months.length >= fewest) context.tell('months-without-year', { columns: months });
    return undefined;
  }
  const first = periods[0] ?? '';
  const last = periods.at(-1) ?? '';
  context.tell('periods-across', { first, last, count: periods.length });
  if (year !== undefined) context.tell('year-of-months', { year });
  const labels = columns.filter((_, i) => isFigures[i] !== true);
  const rest = columns.filter((_, i) => isFigures[i] === true && codes[i] === undefined);
  const totals = rest.filter(({ parts }) => parts.some(isTotalWord));
  for (const { parts } of totals) context.tell('total-column', { column: parts.join(' ') });
  const others = rest.filter((column) => !totals.includes(column));
  const measures = measuresOf(columns, codes, words.value);
  const long = longFrame(frame, labels, periods, measures, words.period);
  if (others.length === 0) return { long };
  const apart = others.map(({ parts }) => parts.join(' '));
  context.tell('apart-columns', { columns: apart });
  return { long, apart: { ...frame, columns: [...labels, ...others] } };
}

type Codes = readonly (Readonly<{ code: string; part: string }> | undefined)[];
type Measures = ReadonlyMap<string, ReadonlyMap<string, FrameColumn>>;

/** Measure → period → the column that holds it. */
function measuresOf(columns: readonly FrameColumn[], codes: Codes, value: string): Measures {
  const measures = new Map<string, Map<string, FrameColumn>>();
  columns.forEach((column, i) => {
    const found = codes[i];
    if (!found) return;
    const told = found.part.split('\n');
    const name = column.parts.filter((part) => !told.includes(part)).join('\n') || value;
    const own = measures.get(name) ?? new Map<string, FrameColumn>();
    own.set(found.code, column);
    measures.set(name, own);
  });
  return measures;
}

function longFrame(
  frame: Frame,
  labels: readonly FrameColumn[],
  periods: readonly string[],
  measures: Measures,
  periodName: string,
): Frame {
  const rows = frame.rows.flatMap((row) => periods.map(() => row));
  const repeated = labels.map(({ parts, cells }) => ({
    parts,
    cells: cells.flatMap((cell) => periods.map(() => cell)),
  }));
  const [anchor] = labels;
  const time: FrameColumn = {
    parts: [periodName],
    cells: frame.rows.flatMap((row) =>
      periods.map((code) => ({
        type: 'moment' as const,
        text: code,
        row,
        column: columnOf(code, measures),
      })),
    ),
  };
  const figures = [...measures].map(([name, byPeriod]): FrameColumn => ({
    parts: name.split('\n'),
    cells: frame.rows.flatMap((row, i) =>
      periods.map((code): Placed => {
        const cell = byPeriod.get(code)?.cells[i];
        return cell ?? { type: 'blank', text: '', row, column: anchor?.cells[i]?.column ?? 0 };
      }),
    ),
  }));
  return { ...frame, rows, columns: [...repeated, time, ...figures] };
}

function columnOf(code: string, measures: Measures): number {
  const [found] = [...measures.values()].flatMap((byPeriod) => byPeriod.get(code)?.cells[0] ?? []);
  return found?.column ?? 0;
}

function isBareMonth(part: string, context: ColumnContext): boolean {
  return headMoments([[part]], ['2024'], context).year !== undefined;
}
