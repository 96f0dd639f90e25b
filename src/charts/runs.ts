/** A figure or a name → runs of text with their sizes and colours; placed, they are labels. */
import type { FigureRole } from '../model/quantity.ts';
import type { ChartTheme, MeasureText } from '../model/theme.ts';
import type { FlatRow } from './columns.ts';
import { flagIn, nameIn, partsIn, textIn } from './chart-row.ts';
import type { Datum, Label } from './datum.ts';

export interface Run {
  readonly text: string;
  readonly size: number;
  readonly weight: 400 | 700;
  readonly color: string;
  /** Space before it, in pixels. */
  readonly gap: number;
}

/** What a row is called, in the accent where it is highlighted. */
export function nameRun(
  row: FlatRow,
  { accent, ink }: ChartTheme,
  size: number,
  weight: 400 | 700,
): Run {
  const color = flagIn(row, 'highlight') ? accent : ink;
  return { text: nameIn(row, 'label'), size, weight, color, gap: 0 };
}

/** The figure of a row: its number larger, the highlighted one bold in the accent; scale and unit smaller and quiet. What is not known is quiet as a whole. */
export function figureRuns(row: FlatRow, channel: string, theme: ChartTheme): Run[] {
  const highlight = flagIn(row, 'highlight');
  const kind = textIn(row, `${channel}_kind`);
  if (kind === 'undisclosed' || kind === 'notApplicable') {
    const color = highlight ? theme.accent : theme.ink2;
    const text = textIn(row, `${channel}_text`);
    return [{ text, size: theme.unitSize + 1, weight: 400, color, gap: 0 }];
  }
  const strong = highlight ? theme.accent : theme.ink;
  const quiet = highlight ? theme.accent : theme.ink2;
  const size = theme.valueSize + (highlight ? 2 : 0);
  const number = { size, weight: 700, color: strong } as const;
  const small = { size: theme.unitSize, weight: 400, color: quiet } as const;
  const runs: Run[] = [];
  // SVG drops blanks at the ends of a text: they become gaps.
  let blank = 0;
  let last: FigureRole | undefined;
  for (const { text, role } of partsIn(row, channel)) {
    if (role === 'space') {
      blank += text.length * theme.unitSize * space;
      continue;
    }
    const isLarge = role === 'currency' || role === 'digits' || role === 'words';
    const isScale = role === 'joint' || role === 'unit';
    const air = isLarge && last === 'before' ? 3 : isScale ? 2 : 0;
    runs.push({ ...(isLarge ? number : small), text, gap: air + blank });
    blank = 0;
    last = role;
  }
  return runs;
}
/** Width of a space in em. */
const space = 0.22;

export function widthOf(runs: readonly Run[], measure: MeasureText): number {
  return runs.reduce((width, run) => width + run.gap + measure(run.text, run), 0);
}

export interface RunPlace {
  /** Left end. */
  readonly x: number;
  /** The middle of the largest run's capitals and digits. */
  readonly middle: number;
  readonly fact: string;
  /** The row that these words account for; '' for names, ticks and other words. */
  readonly row: string;
}

/** Runs on one base line. */
export function placeRuns(runs: readonly Run[], place: RunPlace, measure: MeasureText): Label[] {
  const largest = Math.max(...runs.map((run) => run.size));
  const y = baseLine(place.middle, largest);
  let x = place.x;
  return runs.map((run) => {
    x += run.gap;
    const { text, size, weight, color } = run;
    const label: Label = { x, y, text, size, weight, color, fact: place.fact, _row: place.row };
    x += measure(run.text, run);
    return label;
  });
}

/** A piece of surface under words, so that guides end before them. */
export function plateUnder(x: number, width: number, middle: number): Datum {
  return { x: x - 5, x2: x + width + 5, y: middle - 13, y2: middle + 13 };
}

/** Digits and capitals of Noto Sans JP are 0.733 em high; kanji stand around the same middle. */
export function baseLine(middle: number, size: number): number {
  return middle + 0.366 * size;
}

/** Runs so many pixels behind others. */
export function spaced(runs: readonly Run[], gap: number): Run[] {
  return runs.map((run, i) => (i === 0 ? { ...run, gap } : run));
}

/** A figure behind a name, quieter than where it is alone. */
export function quietRuns(runs: readonly Run[]): Run[] {
  return spaced(runs, 8).map((run) => ({ ...run, size: Math.min(run.size, 16), weight: 400 }));
}
