/** Words and where they stand → a label; long words → lines. The small pieces that matrices, lanes and rings share. */
import type { LanguageName } from '../languages/codes.ts';
import { languageOf } from '../languages/index.ts';
import type { MeasureText, TextStyle } from '../model/theme.ts';
import type { Datum, Label } from './layout.ts';
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

/** Lines no wider than `width`: broken between words, and never before a closing mark. A word that is wider stands alone. */
export function wrapWords(
  text: string,
  width: number,
  style: TextStyle,
  language: LanguageName,
  measure: MeasureText,
): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of unitsOf(text, language)) {
    if (line !== '' && measure((line + word).trimEnd(), style) > width) {
      lines.push(line.trimEnd());
      line = word.trimStart();
    } else line += word;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

/** Words with the marks that may not begin a line, and particles that read badly there. */
function unitsOf(text: string, language: LanguageName): string[] {
  const { code, writing } = languageOf(language);
  if (writing.breaksAtBlanks) return text.split(/(?<=[ \n])(?=[^ \n])/);
  const units: string[] = [];
  const segmenter = new Intl.Segmenter(code, { granularity: 'word' });
  for (const { segment } of segmenter.segment(text)) {
    const previous = units.at(-1);
    const hangs = /^[\s、。，．・）」』】〉》！？：；,.!?:;)\]}ー〜々ぁ-ん]+$/u.test(segment);
    const opens = previous !== undefined && /[（「『【〈《([{]$/u.test(previous);
    if (previous !== undefined && (hangs || opens)) units[units.length - 1] = previous + segment;
    else units.push(segment);
  }
  return units;
}
