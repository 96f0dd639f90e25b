/** A comparison’s columns and rows → their lines and heights. */
import type { Views } from '../model/layout-views.ts';
import type { Box } from '../model/views.ts';
import type { FitLayout } from './fitted.ts';
import { fitCell } from './fit-table.ts';
import { columnCount, columnsEach, columnsWide, pitch } from './grids.ts';
import { bottomOf, rowsPastEnd } from './place.ts';
import { setWords, type Fit } from './set-text.ts';

type Comparison = Views['comparison'];

const rule = 1;
/** More rows than these stand closer. */
const mostWide = 4;

export const fitComparison: FitLayout<'comparison'> = (fit, slide) => {
  const view = setComparison(fit, slide.view);
  const top = view.box.y + view.headHeight;
  const overflows = rowsPastEnd(fit, top, view.rows, ({ cells }) => cells.map((c) => c.cell.text));
  return { slide: { ...slide, view }, overflows };
};

export function comparisonFits(fit: Fit, view: Comparison): boolean {
  return bottomOf(setComparison(fit, view).box) <= bottomOf(fit.grids.body);
}

function setComparison(fit: Fit, view: Comparison): Comparison {
  const { space } = fit;
  const columns = columnsFor(view.heads.length);
  const rooms = columns.map((width, i) => width - gapBehind(fit, columns, i));
  const { heads, headHeight } = setHeads(fit, view.heads, rooms);
  const set = view.rows.map((row) => setRow(fit, row, rooms));
  const tall = (air: number): number =>
    set.reduce((sum, { height }) => sum + height + 2 * air + rule, headHeight);
  const { comparisonRow: least, comparisonRowWide: most } = space;
  const airs = [...(set.length <= mostWide ? [most] : []), Math.floor((least + most) / 2)];
  const air = airs.find((one) => tall(one) <= fit.grids.body.height) ?? least;
  const rows = set.map((row) => ({ ...row, height: row.height + 2 * air + rule }));
  const box: Box = { ...fit.grids.body, height: tall(air) };
  return { box, columns, headHeight, air, heads, rows };
}

/** Labels, then what is compared, in as many columns of the grid each as all can have; the labels take the others. */
function columnsFor(count: number): number[] {
  const each = columnsEach(count, columnCount - fewestForLabels);
  const labels = (columnCount - count * each) * pitch;
  const compared = Array.from({ length: count }, (_, i) =>
    i < count - 1 ? each * pitch : columnsWide(each),
  );
  return [labels, ...compared];
}
const fewestForLabels = 2;

/** The last one ends where the body does. */
export function gapBehind({ space }: Fit, columns: readonly number[], i: number): number {
  return i < columns.length - 1 ? space.comparisonGap : 0;
}

function setHeads(
  fit: Fit,
  given: Comparison['heads'],
  rooms: readonly number[],
): Pick<Comparison, 'heads' | 'headHeight'> {
  const { text, space } = fit;
  const heads = given.map((head, i) => ({
    ...head,
    lines: setWords(fit, head.name, text.comparisonName, rooms[i + 1] ?? 0),
    subLines: head.sub === '' ? [] : setWords(fit, head.sub, text.under, rooms[i + 1] ?? 0),
  }));
  const each = heads.map(({ lines, subLines }) => {
    const under = subLines.length > 0 ? space.under + subLines.length * text.under.line : 0;
    return lines.length * text.comparisonName.line + under;
  });
  const words = Math.max(text.comparisonName.line, ...each);
  return { heads, headHeight: space.comparisonTop + words + space.comparisonHead + rule };
}

/** As high as its words. */
function setRow(
  fit: Fit,
  row: Comparison['rows'][number],
  rooms: readonly number[],
): Comparison['rows'][number] {
  const { text } = fit;
  const lines = setWords(fit, row.label, text.comparisonHead, rooms[0] ?? 0);
  const cells = row.cells.map(({ cell, ...own }, i) => ({
    ...own,
    cell: fitCell(fit, cell, text.comparison, rooms[i + 1] ?? 0),
  }));
  const most = Math.max(1, ...cells.map(({ cell }) => cell.lines.length));
  const height = Math.max(most * text.comparison.line, lines.length * text.comparisonHead.line);
  return { ...row, lines, cells, height };
}
