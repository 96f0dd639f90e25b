/** Pieces of a sentence → lines no wider than asked, broken between words, between phrases where no blanks stand between words; the lines are of like width. */
import type { LanguageName } from '../languages/codes.ts';
import { languageOf } from '../languages/index.ts';
import type { Piece } from '../model/views.ts';
import type { MeasureText, TextStyle as TextMeasureStyle } from '../model/theme.ts';
import type { Run } from './runs.ts';

/** A run that knows which fact it prints; '' where it prints none. */
export interface FactRun extends Run {
  readonly fact: string;
}

export interface TextStyle {
  readonly size: number;
  readonly color: string;
}

interface Word {
  readonly text: string;
  readonly strong: boolean;
  readonly fact: string;
  /** Blank space stands before it. */
  readonly spaced: boolean;
  /** No line may begin with it. */
  readonly bound: boolean;
}

export function wrapText(
  pieces: readonly Piece[],
  language: LanguageName,
  most: number,
  style: TextStyle,
  measure: MeasureText,
): FactRun[][] {
  const words = wordsOf(pieces, language);
  const widest = linesOf(words, most, style, measure);
  // The narrowest measure that needs no more lines leaves no short last line.
  for (let width = most - step; width > most / 3; width -= step) {
    const lines = linesOf(words, width, style, measure);
    const over = lines.some((line) => widthOfRuns(line, measure) > width);
    if (lines.length > widest.length || over) return linesOf(words, width + step, style, measure);
  }
  return widest;
}
const step = 8;

/**
 * A name on one line where it fits, else on two of like width; on three where two are still too wide.
 * @param most of one line @param widest of two
 */
export function nameLines(
  text: string,
  language: LanguageName,
  most: number,
  style: TextMeasureStyle,
  measure: MeasureText,
  widest = Infinity,
): string[] {
  const whole = measure(text, style);
  if (whole <= most) return [text];
  const strong = style.weight === 700;
  const words = wordsOf([{ text, strong, href: null, figure: null, break: false }], language);
  const brokenInto = (count: number): string[] | undefined => {
    for (let width = Math.max(most / 2, whole / count); width < whole; width += step) {
      const lines = linesOf(words, width, { size: style.size, color: '' }, measure);
      if (lines.length <= count) return lines.map((runs) => runs.map((run) => run.text).join(''));
    }
    return undefined;
  };
  const two = brokenInto(2);
  const isWide = two?.some((line) => measure(line, style) > widest) ?? true;
  return (isWide ? brokenInto(3) : undefined) ?? two ?? [text];
}

export function widthOfRuns(runs: readonly Run[], measure: MeasureText): number {
  return runs.reduce((width, run) => width + run.gap + measure(run.text, run), 0);
}

function linesOf(
  words: readonly Word[],
  most: number,
  style: TextStyle,
  measure: MeasureText,
): FactRun[][] {
  const lines: Word[][] = [];
  let phrase: Word[] = [];
  const phrases: Word[][] = [];
  for (const word of words) {
    if (!word.bound && phrase.length > 0) {
      phrases.push(phrase);
      phrase = [];
    }
    phrase.push(word);
  }
  if (phrase.length > 0) phrases.push(phrase);
  for (const next of phrases) {
    const line = lines.at(-1);
    const joined = line && [...line, ...next];
    if (joined && widthOfRuns(runsOf(joined, style), measure) <= most)
      lines[lines.length - 1] = joined;
    else lines.push([...next]);
  }
  return lines.map((line) => runsOf(line, style));
}

/** Words of one style and one fact are set as one run, kerned as a whole. */
function runsOf(words: readonly Word[], { size, color }: TextStyle): FactRun[] {
  const runs: FactRun[] = [];
  for (const [i, { text, strong, fact, spaced }] of words.entries()) {
    const weight = strong ? 700 : 400;
    const last = runs.at(-1);
    const space = spaced && i > 0;
    if (last?.weight === weight && last.fact === '' && fact === '') {
      runs[runs.length - 1] = { ...last, text: last.text + (space ? ' ' : '') + text };
    } else {
      runs.push({ text, size, weight, color, fact, gap: space ? size * blank : 0 });
    }
  }
  return runs;
}
/** Width of a space in em. */
const blank = 0.22;

function wordsOf(pieces: readonly Piece[], language: LanguageName): Word[] {
  const words: Word[] = [];
  let spaced = false;
  for (const piece of pieces) {
    const { strong, figure } = piece;
    const segments = figure
      ? [figure.text]
      : piece.break
        ? [' ']
        : segmentsOf(piece.text, language);
    for (const text of segments) {
      if (text.trim() === '') {
        spaced = true;
        continue;
      }
      const before = words.at(-1)?.text ?? '';
      const bound =
        words.length === 0 || staysBehind(before, text, spaced, figure !== null, language);
      words.push({ text, strong, fact: figure?.fact ?? '', spaced, bound });
      spaced = false;
    }
  }
  return words;
}

function segmentsOf(text: string, language: LanguageName): string[] {
  const { code, writing } = languageOf(language);
  if (writing.breaksAtBlanks) return text.split(/(\s+)/).filter((part) => part !== '');
  return [...new Intl.Segmenter(code, { granularity: 'word' }).segment(text)].map((s) => s.segment);
}

/** 禁則, and words that lean on the one before: particles, endings, a counter behind its figure. */
function staysBehind(
  before: string,
  text: string,
  spaced: boolean,
  isFigure: boolean,
  language: LanguageName,
): boolean {
  if (closing.test(text)) return true;
  // Marks stand on their word: what “ opens in English it closes in German.
  if (languageOf(language).writing.breaksAtBlanks) return !spaced;
  if (opening.test(before)) return true;
  if (spaced) return false;
  if (!isFigure && /^[\p{Script=Hiragana}ー]+$/u.test(text)) return true;
  return /[\p{Script=Latin}\d]$/u.test(before) && /^[\p{Script=Latin}\d]/u.test(text);
}
const opening = /[（「『【〈《〔([‘“]$/u;
const closing =
  /^[、。，．・）」』】〉》〕？！…％々〜～ー,.!?):;%\]’”ぁぃぅぇぉっゃゅょァィゥェォッャュョ]/u;
