/** Rows that add others up → left out, each held against the sum of its parts. */
import { decimal, compareDecimals } from '../quantity/index.ts';
import { isTotalWord } from '../read/total-rows.ts';
import type { Tell } from './decisions.ts';
import type { Frame, FrameColumn, Placed } from './frame.ts';
import { cellName } from './grid.ts';
import { readFormat } from './number-format.ts';

/** Total, 合計; and Total North, Summe Nord, 北部 計, which may be names of their own. */
export function calledTotal(text: string): 'total' | 'maybe' | undefined {
  if (isTotalWord(text)) return 'total';
  const words = text
    .normalize('NFKC')
    .split(/[\s:：,、()（）/–-]+/)
    .filter((word) => word !== '');
  if (words.length > 4) return undefined;
  const ends = [words[0] ?? '', words.at(-1) ?? '', words.slice(-2).join('')];
  if (ends.some(isTotalWord)) return 'maybe';
  return /\p{sc=Han}(?:合計|小計|総計|計)$/u.test(text.normalize('NFKC')) ? 'maybe' : undefined;
}

export function withoutTotals(frame: Frame, tell: Tell): Frame {
  const { columns, sheet } = frame;
  const figures = columns.filter(isAmount);
  const labels = columns.filter((column) => !isNumeric(column));
  const called = frame.rows.map((_, i) => {
    const words = labels.map(({ cells }) => cells[i]).filter((cell) => cell?.type === 'text');
    const found = words.map((cell) => ({ cell, kind: calledTotal(cell?.text ?? '') }));
    return found.find(({ kind }) => kind === 'total') ?? found.find(({ kind }) => kind);
  });
  if (labels.length === 0 || called.every((one) => one === undefined)) return frame;
  const left = new Set<number>();
  frame.rows.forEach((row, i) => {
    const found = called[i];
    if (!found?.cell) return;
    const parts = partsOf(
      i,
      called.map((one) => one !== undefined),
    );
    const fits = parts.map((own) => ({ own, wrong: differing(i, own, figures) }));
    const right = fits.find(({ own, wrong }) => own.length > 0 && wrong.length === 0);
    const at = `${sheet.name}!${cellName(row, found.cell.column)}`;
    if (right && figures.length > 0) left.add(i);
    else if (found.kind === 'total') {
      left.add(i);
      const [nearest] = [...fits].sort((a, b) => a.wrong.length - b.wrong.length);
      const [worst] = nearest?.wrong ?? [];
      if (worst && figures.length > 0)
        tell('total-differs', { row: found.cell.text, ...worst }, at);
    } else tell('total-unsure', { row: String(row + 1), name: found.cell.text }, at);
  });
  if (left.size === 0) return frame;
  tell('totals', { rows: [...left].map((i) => String((frame.rows[i] ?? 0) + 1)) });
  return without(frame, left);
}

export function without(frame: Frame, left: ReadonlySet<number>): Frame {
  const kept = <T>(list: readonly T[]): T[] => list.filter((_, i) => !left.has(i));
  return {
    ...frame,
    rows: kept(frame.rows),
    columns: frame.columns.map((column) => ({ ...column, cells: kept(column.cells) })),
  };
}

export function isNumeric({ cells }: FrameColumn): boolean {
  const filled = cells.filter(({ type }) => type !== 'blank');
  return filled.filter(({ type }) => type === 'number').length * 2 > filled.length;
}

/** Percentages do not add up. */
function isAmount(column: FrameColumn): boolean {
  const numbers = column.cells.filter(({ type }) => type === 'number');
  const isPercent = ({ format }: Placed): boolean => {
    const { kind, words } = readFormat(format);
    return kind === 'percent' || words.includes('%');
  };
  return (
    isNumeric(column) && !numbers.some(isPercent) && !column.parts.some((p) => /[%％]/.test(p))
  );
}

/** What it could add up: the rows above it since the last total, all rows that are no totals, the totals, or the rows below it. */
function partsOf(at: number, isTotal: readonly boolean[]): readonly (readonly number[])[] {
  const all = [...isTotal.keys()].filter((i) => i !== at);
  const rows = all.filter((i) => !isTotal[i]);
  const since = isTotal.lastIndexOf(true, at - 1);
  const next = isTotal.indexOf(true, at + 1);
  const above = rows.filter((i) => i < at);
  return [
    rows.filter((i) => i > (at === 0 ? -1 : since) && i < at),
    above,
    rows,
    all.filter((i) => isTotal[i] && i < at),
    rows.filter((i) => i > at && (next < 0 || i < next)),
    rows.filter((i) => i > at),
  ];
}

interface Differing {
  readonly column: string;
  readonly total: string;
  readonly sum: string;
}

function differing(
  at: number,
  parts: readonly number[],
  figures: readonly FrameColumn[],
): readonly Differing[] {
  return figures.flatMap(({ cells, parts: head }) => {
    const total = cells[at];
    if (total?.type !== 'number') return [];
    const own = parts.flatMap((i) => (cells[i]?.type === 'number' ? [cells[i].text] : []));
    const sum = own.reduce((all, one) => all + Number(one), 0);
    // Each may have been rounded.
    const step = Math.max(...[...own, total.text].map(stepOf));
    const slack = step * (0.5 + Math.sqrt(own.length)) + Math.abs(sum) * 1e-12;
    if (Math.abs(Number(total.text) - sum) <= slack) return [];
    const exact = decimal(String(Number(sum.toPrecision(12))));
    return compareDecimals(exact, decimal(total.text)) === 0
      ? []
      : [{ column: head.join(' '), total: total.text, sum: exact }];
  });
}

/** One unit of its last digit. */
function stepOf(number: string): number {
  const places = number.split('.')[1]?.length ?? 0;
  return places === 0 ? 0.5 : 10 ** -places;
}
