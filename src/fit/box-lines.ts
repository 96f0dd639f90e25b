/** Texts and cells as they are set → their lines on the slide, each run with its place, size and colour. */
import type { LineBox, RunBox } from '../model/boxes.ts';
import type { SetText } from '../model/text-roles.ts';
import type { Figure, Piece, RichText, WordLine } from '../model/views.ts';
import { baselineIn } from './place.ts';
import { signOf, type Fit, type FigureSizes } from './set-text.ts';

/** What a run says beside its place. */
export type Run = Omit<RunBox, 'x' | 'width'> & {
  /** Before it, and behind it. */
  readonly before?: number;
  readonly behind?: number;
};

export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly align?: 'left' | 'right';
  /** Of each line. */
  readonly height: number;
  readonly baseline: number;
}

/** @param role how most of it is set */
export function spotIn(
  box: { readonly x: number; readonly y: number; readonly width: number },
  role: Pick<SetText, 'size' | 'line'>,
  align: 'left' | 'right' = 'left',
): Spot {
  const { x, y, width } = box;
  return { x, y, width, align, height: role.line, baseline: baselineIn(role) };
}

/** Runs of one line beside each other. */
export function lineAt(fit: Fit, runs: readonly Run[], spot: Spot, hyphen = ''): LineBox {
  let at = 0;
  const placed = runs.map(({ before = 0, behind = 0, ...run }): RunBox => {
    at += before;
    const width = fit.measure(run.text, run);
    const x = at;
    at += width + behind;
    return { ...run, x, width };
  });
  const width = placed.reduce((most, run) => Math.max(most, run.x + run.width), 0);
  const left = spot.align === 'right' ? spot.x + spot.width - at : spot.x;
  return {
    x: cents(left),
    y: spot.y,
    width: cents(width),
    height: spot.height,
    baseline: spot.y + spot.baseline,
    behind: hyphen,
    runs: placed.map((run) => ({ ...run, x: cents(left + run.x), width: cents(run.width) })),
  };
}

/** @param figures how figures are set that are larger than their signs and units */
export function richLines(
  fit: Fit,
  text: RichText,
  role: SetText,
  colour: string,
  figures?: FigureSizes,
): LineBox[] {
  const spot = spotIn(text.box, role);
  return text.lines.map(({ pieces, behind }, i) => {
    const runs = pieces.flatMap((piece) => pieceRuns(fit, piece, role, colour, figures));
    return lineAt(fit, runs, { ...spot, y: spot.y + i * role.line }, behind);
  });
}

export function wordLines(
  fit: Fit,
  lines: readonly WordLine[],
  role: SetText,
  colour: string,
  spot: Spot,
): LineBox[] {
  return lines.map(({ parts, behind }, i) => {
    const runs = parts.map(({ text, closedUp }): Run => {
      return { ...plainRun(text, role, colour), ...(closedUp && { before: -role.size / 2 }) };
    });
    return lineAt(fit, runs, { ...spot, y: spot.y + i * role.line }, behind);
  });
}

export function plainRun(text: string, { size, weight }: SetText, colour: string): Run {
  return { text, size, weight, colour, raised: 0, fact: '', href: '' };
}

function pieceRuns(
  fit: Fit,
  piece: Piece,
  role: SetText,
  colour: string,
  figures?: FigureSizes,
): Run[] {
  const { text, figure, strong, parts, leftOut } = piece;
  if (piece.break) return [];
  const own: SetText = { ...role, weight: strong ? 700 : role.weight };
  const href = piece.href ?? '';
  if (leftOut !== '') {
    const { size } = signOf(fit, role.size);
    const sign = plainRun(text, { ...role, size, weight: 400 }, colour);
    return [{ ...sign, raised: Math.round(size * 0.35), before: 1 }];
  }
  if (figure && figures) return figureRuns(figure, figures, colour, colour);
  if (figure) {
    return [{ ...plainRun(figure.text, own, figure.worth || colour), href, fact: figure.fact }];
  }
  const words = parts.length > 0 ? parts : [{ text, closedUp: false }];
  return words.map((part) => ({
    ...plainRun(part.text, own, colour),
    href,
    ...(part.closedUp && { before: -role.size / 2 }),
  }));
}

/** Signs and unit beside their number. */
export function figureRuns(
  { before, number, unit, after, fact, worth }: Figure,
  { number: large, beside, gap }: FigureSizes,
  colour: string,
  quiet: string,
): Run[] {
  const small = (text: string, where: 'before' | 'behind', paint: string): Run[] =>
    text === '' ? [] : [{ ...plainRun(text, beside, paint), fact, [where]: gap }];
  return [
    ...small(before, 'behind', worth || quiet),
    { ...plainRun(number, large, worth || colour), fact },
    ...small(unit, 'before', quiet),
    ...small(after, 'before', worth || quiet),
  ];
}

/** As exact as lines are told. */
export function cents(px: number): number {
  return Math.round(px * 100) / 100;
}
