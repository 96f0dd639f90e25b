/** Words and where they stand → a label. The small pieces that matrices, lanes and rings share. */
import type { MeasureText, TextStyle } from '../model/theme.ts';
import type { Datum, Label } from './datum.ts';
import { baseLine } from './runs.ts';

export interface WordsPlace {
  readonly x: number;
  readonly middle: number;
  /** What `x` is of the words: their left end, middle or right end. */
  readonly align?: 'left' | 'middle' | 'right';
  readonly fact?: string;
  readonly row?: string;
}

export interface WordsStyle extends TextStyle {
  readonly color: string;
}

export function wordsAt(
  text: string,
  { x, middle, align = 'left', fact = '', row = '' }: WordsPlace,
  { size, weight, color }: WordsStyle,
  measure: MeasureText,
): Label {
  const width = align === 'left' ? 0 : measure(text, { size, weight });
  const left = align === 'middle' ? x - width / 2 : x - width;
  return { x: left, y: baseLine(middle, size), text, size, weight, color, fact, _row: row };
}

/** A straight line, as the part `rules` draws it. */
export function ruleOf(
  [x, y, x2, y2]: readonly [number, number, number, number],
  stroke: string,
  line = 1,
  dash: readonly number[] | null = null,
): Datum {
  return { x, y, x2, y2, stroke, line, dash };
}
