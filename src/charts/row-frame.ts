/** Rows one below the other, names to the left, figures behind their marks: the frame that `dots` and `bars` share. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { FlatRow } from './columns.ts';
import type { AxisScale } from './axis-scale.ts';
import { nameIn, textIn } from './chart-row.ts';
import type { Datum, Label } from './datum.ts';
import type { FrameInput } from './preset.ts';
import { baseLine, figureRuns, placeRuns, plateUnder, widthOf, type Run } from './runs.ts';
import { gutterOf, tooMany } from './room.ts';
import type { Signs } from './signs.ts';
import { isBracket, roomBeside, signRuns } from './sign-room.ts';
import { wordsAt } from './words-at.ts';
import { nameLines } from './wrap-text.ts';

export interface FrameRow {
  readonly row: FlatRow;
  readonly signs: Signs;
  readonly figure: readonly Run[];
  readonly figureWidth: number;
}

export interface RowFrame {
  readonly left: number;
  readonly width: number;
  /** From one row's middle to the next one's. */
  readonly pitch: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** Between the names and the plot, and between a mark and its figure. */
const gutter = 32;
export const figureGap = 12;

export function frameRow(input: FrameInput, row: FlatRow, signs: Signs): FrameRow {
  const figure = figureRuns(row, 'x', input.theme);
  return { row, signs, figure, figureWidth: widthOf(figure, input.measure) };
}

export interface FrameOptions<R extends FrameRow> {
  readonly top: number;
  readonly tallest: number;
  /** Free to the right of the plot: half of the last tick's label. */
  readonly right: number;
  readonly scale: AxisScale;
  /** Pixels from the value of a row's right end to where its figure may begin; undefined: the figure stands elsewhere. */
  readonly tailOf: (row: R) => Tail | undefined;
  /** Where a row is not one line of names: how many there are, and how many find room. */
  readonly fits?: { readonly rows: number; readonly most: number };
}

export interface Tail {
  readonly value: number;
  readonly px: number;
}

/**
 * Where a mark ends to the right: its band, its fading end (`open` pixels on) or the mark itself (`mark` pixels on). A slot
 * and a row without a figure have their words inside the plot.
 */
export function markTail(ends: { readonly open: number; readonly mark: number }) {
  return ({ signs }: FrameRow): Tail | undefined => {
    if (signs.band) {
      const [low, high] = signs.band;
      return { value: high, px: low === high ? ends.mark : 2 };
    }
    if (signs.value === null) return undefined;
    return { value: signs.value, px: signs.fade === 'high' ? ends.open : ends.mark };
  };
}

/** The plot is as wide as it can be with every figure behind its mark. */
export function rowFrame<R extends FrameRow>(
  input: FrameInput,
  rows: readonly R[],
  options: FrameOptions<R>,
): RowFrame {
  const { plan, theme } = input;
  const names = rows.flatMap(({ row }) => [
    ...linesOf(input, row).map((text) => ({ text, size: theme.nameSize, weight: 700 as const })),
    { text: nameIn(row, 'sub'), size: theme.subSize, weight: 400 as const },
  ]);
  const { width: left, diagnostics: long } = gutterOf(input, names, gutter);
  const room = plan.width - left - bracketRoom(input, plan.width - left);
  const widths = rows.map((row) => {
    const tail = options.tailOf(row);
    if (!tail) return room;
    const share = options.scale.at(tail.value);
    const free = room - tail.px - figureGap - row.figureWidth;
    return share > 0 ? free / share : room;
  });
  const width = Math.floor(Math.min(room - options.right, ...widths));
  const doubled = rows.some(({ row }) => nameIn(row, 'sub') !== '');
  const lines = Math.max(1, ...rows.map(({ row }) => linesOf(input, row).length));
  const name = theme.nameSize + (lines - 1) * theme.nameSize * leading;
  const least = doubled ? name + theme.subSize + 14 : name + 12;
  const high = plan.height - options.top;
  const count = input.alongside?.most ?? rows.length;
  const many = options.fits ?? { rows: count, most: Math.floor(high / least) };
  const diagnostics = [...long, ...tooMany(plan, many.rows, many.most)];
  const tallest = Math.max(options.tallest, least + 16);
  const pitch = Math.min(tallest, high / Math.max(many.rows, 1));
  return { left, width, pitch, diagnostics };
}

/** Behind the figures, where a claim is to be drawn between two rows; it may not take what the marks need. */
function bracketRoom({ plan, theme, measure }: FrameInput, free: number): number {
  const wide = plan.signs.filter(isBracket).map((sign) => {
    return roomBeside + widthOf(signRuns(sign, plan, theme, measure), measure);
  });
  const room = Math.ceil(Math.max(0, ...wide));
  return room > free * 0.4 ? 0 : room;
}

/** The names of the rows, bold, with the quieter second name under them; left of the plot. */
export function nameLabels(
  input: FrameInput,
  rows: readonly FrameRow[],
  { left, pitch }: Pick<RowFrame, 'left' | 'pitch'>,
): Label[] {
  const { theme, measure } = input;
  const name = { size: theme.nameSize, weight: 700, color: theme.ink } as const;
  const second = { size: theme.subSize, weight: 400, color: theme.ink2 } as const;
  const lead = name.size * leading;
  return rows.flatMap(({ row }, index) => {
    const sub = nameIn(row, 'sub');
    const lines = linesOf(input, row);
    // The block of name and second name stands around the row's middle.
    const above = ((lines.length - 1) * lead) / 2 + (sub === '' ? 0 : second.size * 0.72);
    const first = (index + 0.5) * pitch - above;
    // From base line to base line.
    const below =
      (lines.length - 1) * lead + second.size * 1.5 + baseLine(0, name.size - second.size);
    const at = (middle: number, fact: string) => ({ x: -left, middle, fact });
    const labels = lines.map((text, i) =>
      wordsAt(text, at(first + i * lead, textIn(row, 'y_fact')), name, measure),
    );
    if (sub === '') return labels;
    return [...labels, wordsAt(sub, at(first + below, textIn(row, 'sub_fact')), second, measure)];
  });
}

/** A long name stands on two lines, in a narrow chart on three, so that the plot keeps its room. */
function linesOf(input: FrameInput, row: FlatRow): string[] {
  const { plan, theme } = input;
  const style = { size: theme.nameSize, weight: 700 } as const;
  return nameLines(nameIn(row, 'y'), plan.width * widest, style, input, plan.width / 2 - gutter);
}
/** The share of the chart that names on one line may take; and from line to line, in sizes. */
const widest = 0.34;
const leading = 1.25;

/** A row's figure and the plate under it. @param x where its words begin */
export function figureAt(
  { measure }: FrameInput,
  { row, figure, figureWidth }: FrameRow,
  x: number,
  middle: number,
): { readonly labels: readonly Label[]; readonly plate: Datum } {
  const place = { x, middle, fact: textIn(row, 'x_fact'), row: textIn(row, '_row') };
  return { labels: placeRuns(figure, place, measure), plate: plateUnder(x, figureWidth, middle) };
}
