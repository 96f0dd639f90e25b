/** Pieces of a sentence, names and reasons → lines no wider than asked and of like width, as charts set them. */
import type { LanguageName } from '../languages/codes.ts';
import { lineBreaker, type LineRun } from '../lines/lines.ts';
import type { Piece } from '../model/views.ts';
import type { MeasureText, TextStyle as TextMeasureStyle } from '../model/theme.ts';
import type { Run } from './runs.ts';

/** A run that knows which fact it prints; '' where it prints none. */
export interface FactRun extends Run {
  readonly fact: string;
}

/** What decides where lines break. */
interface Setting {
  readonly plan: { readonly language: LanguageName };
  readonly measure: MeasureText;
}

export interface TextStyle {
  readonly size: number;
  readonly color: string;
}

export function wrapText(
  pieces: readonly Piece[],
  language: LanguageName,
  most: number,
  style: TextStyle,
  measure: MeasureText,
): FactRun[][] {
  const lines = lineBreaker(runsOf(pieces, style), language, measure)(most, { balance: true });
  return lines.map(({ runs }) => withGaps(runs, measure));
}

/**
 * A name on one line where it fits, else on two of like width; on three where two are still too wide.
 * @param most of one line @param widest of two
 */
export function nameLines(
  text: string,
  most: number,
  style: TextMeasureStyle,
  { plan, measure }: Setting,
  widest = Infinity,
): string[] {
  const breakAt = lineBreaker([{ ...style, text }], plan.language, measure);
  const brokenInto = (count: number): ReturnType<typeof breakAt> => {
    for (let width = most; ; width += step) {
      const lines = breakAt(width, { balance: true });
      if (lines.length <= count && !lines.some((line) => line.overflows)) return lines;
    }
  };
  const two = brokenInto(2);
  const isWide = two.some((line) => line.width > widest);
  return (isWide ? brokenInto(3) : two).map(textOf);
}
/** In pixels. */
const step = 8;

/** Lines no wider than `width`; a word that is wider stands alone. */
export function wrapWords(
  text: string,
  width: number,
  style: TextMeasureStyle,
  { plan, measure }: Setting,
): string[] {
  const breakAt = lineBreaker([{ ...style, text }], plan.language, measure);
  return breakAt(width, { balance: true }).map(textOf);
}

function textOf({ runs }: { readonly runs: readonly LineRun[] }): string {
  return runs
    .map((run) => run.text)
    .join('')
    .trimEnd();
}

type SentenceRun = FactRun & LineRun;

/** Pieces of one style that print no fact are one run, kerned as a whole. */
function runsOf(pieces: readonly Piece[], { size, color }: TextStyle): SentenceRun[] {
  const runs: SentenceRun[] = [];
  for (const { text: written, strong, figure, break: isBreak } of pieces) {
    const text = figure?.text ?? (isBreak ? ' ' : written);
    const weight = strong ? 700 : 400;
    const fact = figure?.fact ?? '';
    const last = runs.at(-1);
    if (last?.weight === weight && last.fact === '' && !figure) {
      runs[runs.length - 1] = { ...last, text: last.text + text };
    } else {
      runs.push({ text, size, weight, color, fact, gap: 0, ...(figure && { hold: 'always' }) });
    }
  }
  return runs;
}

/** SVG drops blanks at the ends of a text: they become gaps. */
function withGaps(runs: readonly SentenceRun[], measure: MeasureText): FactRun[] {
  const set: FactRun[] = [];
  let gap = 0;
  for (const { hold: _, ...run } of runs) {
    const start = run.text.trimStart();
    gap += measure(run.text.slice(0, run.text.length - start.length), run);
    const text = start.trimEnd();
    if (text === '') continue;
    set.push({ ...run, text, gap: set.length === 0 ? 0 : gap });
    gap = measure(start.slice(text.length), run);
  }
  return set;
}
