/** A figure or a name → runs of text with their sizes and colours; placed, they are labels. */
import type { ChartRow } from '../model/plan.ts';
import type { ChartTheme, MeasureText } from '../model/theme.ts';
import { flagIn, textIn } from './chart-row.ts';
import type { Datum, Label } from './layout.ts';

export interface Run {
  readonly text: string;
  readonly size: number;
  readonly weight: 400 | 700;
  readonly color: string;
  /** Space before it, in pixels. */
  readonly gap: number;
}

/** The figure of a row: its number larger, the highlighted one bold in the accent; scale and unit smaller and quiet. What is not known is quiet as a whole. */
export function figureRuns(row: ChartRow, channel: string, theme: ChartTheme): Run[] {
  const highlight = flagIn(row, 'highlight');
  const kind = textIn(row, `${channel}_kind`);
  if (kind === 'undisclosed' || kind === 'notApplicable') {
    const color = highlight ? theme.accent : theme.ink2;
    return [
      {
        text: textIn(row, `${channel}_text`),
        size: theme.unitSize + 1,
        weight: 400,
        color,
        gap: 0,
      },
    ];
  }
  const strong = highlight ? theme.accent : theme.ink;
  const quiet = highlight ? theme.accent : theme.ink2;
  const number = {
    size: theme.valueSize + (highlight ? 2 : 0),
    weight: 700,
    color: strong,
    gap: 0,
  } as const;
  const small = { size: theme.unitSize, weight: 400, color: quiet, gap: 0 } as const;
  const before = textIn(row, `${channel}_before`);
  const isWord = before !== '' && !currency.test(before);
  const digits = splitDigits(textIn(row, `${channel}_number`));
  const runs: Run[] = [
    { ...(isWord ? small : number), text: before },
    ...digits.map((part, i) =>
      i % 2 === 0
        ? { ...number, text: part, gap: i === 0 && isWord ? 3 : 0 }
        : { ...small, text: part, gap: 2 },
    ),
    { ...small, text: textIn(row, `${channel}_unit`), gap: 2 },
    { ...small, text: textIn(row, `${channel}_after`) },
  ];
  return spaced(runs.filter((run) => run.text !== ''));
}

/** `70億〜130` → `70`, `億〜`, `130`: digits at even places. Words without digits (数十億) are a number as they stand. */
function splitDigits(number: string): string[] {
  return /\d/.test(number) ? number.split(/((?![,.−+-])[^\d]+)/) : [number];
}

/** SVG drops spaces at the ends of a text: they become gaps. */
function spaced(runs: readonly Run[]): Run[] {
  let owed = 0;
  return runs.map((run) => {
    const text = run.text.trim();
    const leading = run.text.length - run.text.trimStart().length;
    const gap = run.gap + owed + leading * run.size * space;
    owed = (run.text.length - run.text.trimEnd().length) * run.size * space;
    return { ...run, text, gap };
  });
}
/** Width of a space in em. */
const space = 0.22;

/** `¥` belongs to its number; 約 is a word. */
const currency = /^[^\p{L}]*\p{Sc}$/u;

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
