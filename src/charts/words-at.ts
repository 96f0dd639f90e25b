/** Words and where they stand → a label. */
import type { MeasureText, TextStyle } from '../model/theme.ts';
import type { Label } from './datum.ts';
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
