/** Cells as they are set → their lines on the slide. */
import type { DotBox, LineBox } from '../model/boxes.ts';
import type { SetText } from '../model/text-roles.ts';
import type { CellView, Figure } from '../model/views.ts';
import { figureRuns, lineAt, plainRun, wordLines, type Run, type Spot } from './box-lines.ts';
import { stepsWidth } from './fit-table.ts';
import type { Fit } from './set-text.ts';

export interface CellLook {
  readonly role: SetText;
  readonly colour: string;
  /** Units beside its number; the theme’s `unit` where nothing is said. */
  readonly beside?: SetText;
  /** What its figure leaves free so that decimal marks stand under each other. */
  readonly aligned?: (figure: Figure) => Aligned;
}

export interface Aligned {
  /** Behind the number, for digits that another one has more. */
  readonly pad: number;
  /** For the widest unit of the column. */
  readonly tail: number;
}

export function cellBoxes(fit: Fit, cell: CellView, look: CellLook, spot: Spot): LineBox[] {
  const { role } = look;
  const colour = cell.quiet ? 'quiet' : look.colour;
  const { figure } = cell;
  if (figure) return [lineAt(fit, figureIn(fit, figure, look, spot), spot)];
  if (cell.steps.length > 0) {
    const before = stepsWidth(fit, cell);
    return [lineAt(fit, [{ ...plainRun(cell.text, role, colour), before }], spot)];
  }
  if (cell.lines.length > 0) return wordLines(fit, cell.lines, role, colour, spot);
  return cell.text === '' ? [] : [lineAt(fit, [plainRun(cell.text, role, colour)], spot)];
}

/** Dots of a rating stand before the words of its line, half way up. */
export function stepBoxes(
  { space }: Fit,
  { steps }: CellView,
  line: LineBox | undefined,
): DotBox[] {
  if (!line) return [];
  const { x, y, height } = line;
  const { step: size, stepGap } = space;
  return steps.map(({ on }, i) => ({
    box: { x: x + i * (size + stepGap), y: y + (height - size) / 2, width: size, height: size },
    colour: on ? 'accent' : 'off',
  }));
}

function figureIn(fit: Fit, figure: Figure, look: CellLook, { align }: Spot): Run[] {
  const { role, colour } = look;
  const { unit } = fit.space;
  if (figure.kind === 'undisclosed') {
    const small = { ...role, size: role.size - 1, weight: 400 } as const;
    return [{ ...plainRun(figure.text, small, 'quiet'), fact: figure.fact }];
  }
  const beside = look.beside ?? { ...fit.text.unit, weight: 400 };
  // A year or a code is a label among others.
  const number = { ...role, weight: align === 'left' && !look.beside ? 400 : 700 } as const;
  const runs = figureRuns(
    figure,
    { number, beside, gap: unit },
    colour,
    look.beside ? colour : 'quiet',
  );
  const free = figure.fraction === null ? undefined : look.aligned?.(figure);
  if (!free) return runs;
  const at = figure.before === '' ? 0 : 1;
  const own = runs.slice(at + 1).reduce((sum, run) => sum + fit.measure(run.text, run) + unit, 0);
  const last = Math.max(0, free.tail - own) + free.pad;
  const end = runs.at(-1);
  return end ? [...runs.slice(0, -1), { ...end, behind: (end.behind ?? 0) + last }] : runs;
}

/** As a column of figures is drawn: undefined where nothing differs. */
export function alignmentOf(
  fit: Fit,
  figures: readonly Figure[],
  role: SetText,
): ((figure: Figure) => Aligned) | undefined {
  const numbers = figures.filter(({ fraction }) => fraction !== null);
  const tails = new Set(numbers.map(({ unit, after }) => unit + after));
  const longest = numbers.reduce(
    (a, { fraction: b }) => ((b ?? '').length > a.length ? (b ?? '') : a),
    '',
  );
  const isEven = tails.size < 2 && numbers.every((f) => f.fraction?.length === longest.length);
  if (isEven) return undefined;
  const bold = { ...role, weight: 700 } as const;
  const tail = Math.max(
    ...[...tails].map((t) => fit.measure(t, { ...fit.text.unit, weight: 400 })),
  );
  return ({ fraction }) => ({
    pad: fit.measure(longest.slice(fraction?.length ?? 0), bold),
    tail: tail + fit.space.unitColumn,
  });
}
