/** Runs of text and a width → lines of runs, without a browser: the same on every machine. */
import type { LanguageName } from '../languages/codes.ts';
import { languageOf } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';
import type { MeasureText, TextStyle } from '../model/theme.ts';
import { breaksOf } from './breaks.ts';
import { closedUpBy, closesUp } from './closing-up.ts';
import { fewestLines, fill, type Piece } from './fill.ts';
import { namesIn, type Span } from './whole.ts';

export interface LineRun extends TextStyle {
  readonly text: string;
  /** No line tears it: a figure. Or only where it is wider than the line: a name. */
  readonly hold?: Span['hold'];
  /** No line begins with it: a sign behind a word. */
  readonly joins?: boolean;
  /** Pixels of air in front of it; only of a run that no line tears. */
  readonly before?: number;
}

export interface Line<Run extends LineRun> {
  /** The lines’ texts joined are the whole text: blanks at a line’s end are kept, and not in its width. */
  readonly runs: readonly Run[];
  readonly width: number;
  /** Drawn, not part of the text: the hyphen of a word that goes on in the next line; else ''. In the width. */
  readonly behind: string;
  /** A word that no line is wide enough for. */
  readonly overflows: boolean;
}

/** What is known of the text beside its runs. */
export interface Known {
  /** Opening marks stand out by half their size at the start of a line. */
  readonly outdents?: boolean;
  /** Names, better not parted. */
  readonly names?: readonly string[];
}

export interface LineOptions {
  /** Lines of like width, and no more of them. */
  readonly balance?: boolean;
}

/** Asked for several widths, it reads the text once. */
export function lineBreaker<Run extends LineRun>(
  runs: readonly Run[],
  language: LanguageName,
  measure: MeasureText,
  known: Known = {},
): (most: number, options?: LineOptions) => Line<Run>[] {
  const { own, whole, piecesFor } = openText(runs, language, measure, known);
  const { text } = own;
  return (most, { balance = false } = {}) => {
    if (text === '') return [];
    if (whole <= most) return [{ runs, width: whole, behind: '', overflows: false }];
    const { pieces, starts, behind } = piecesFor(most);
    let from = 0;
    return fill(pieces, most, balance).map((end) => {
      const to = starts[end] ?? text.length;
      const line = slice(runs, from, to);
      from = to;
      const sign = behind[end - 1] ?? '';
      const width = widthOf(own, line, sign);
      return { runs: line, width, behind: sign, overflows: width > most + tolerance };
    });
  };
}

export interface LineCounter {
  /** Its width on one line. */
  readonly whole: number;
  readonly widestWord: () => number;
  readonly lines: (most: number) => number;
}

/** How many lines a text takes at each width, and its widest word: what a table's columns are shared out by. */
export function lineCounter(
  runs: readonly LineRun[],
  language: LanguageName,
  measure: MeasureText,
  known: Known = {},
): LineCounter {
  const { whole, piecesFor } = openText(runs, language, measure, known);
  return {
    whole,
    widestWord: () => Math.max(0, ...piecesFor(Infinity).pieces.map(({ width }) => width)),
    lines: (most) => (whole <= most ? 1 : fewestLines(piecesFor(most).pieces, most)),
  };
}

function openText(
  runs: readonly LineRun[],
  language: LanguageName,
  measure: MeasureText,
  { outdents = false, names = [] }: Known,
) {
  const text = runs.map((run) => run.text).join('');
  const own: Own = { text, runs, words: languageOf(language), measure, outdents, names };
  const whole = widthOf(own, runs, '');
  let words: Pieces | undefined;
  let parts: Pieces | undefined;
  const piecesFor = (most: number): Pieces => {
    words ??= piecesOf(own, false);
    if (!words.pieces.some(({ width }) => width > most)) return words;
    return (parts ??= piecesOf(own, true));
  };
  return { own, whole, piecesFor };
}
/** Less than any browser can show; sums of widths are not exact. */
const tolerance = 0.01;

/** A text that is to be broken. */
interface Own {
  readonly text: string;
  readonly runs: readonly LineRun[];
  readonly words: Language;
  readonly measure: MeasureText;
  readonly outdents: boolean;
  readonly names: readonly string[];
}

interface Pieces {
  readonly pieces: readonly Piece[];
  /** Where each begins, and the end of all. */
  readonly starts: readonly number[];
  /** What is drawn behind each, where a line ends with it. */
  readonly behind: readonly string[];
}

/** @param torn words may be parted */
function piecesOf({ text, runs, words, measure, outdents, names }: Own, torn: boolean): Pieces {
  const breaks = breaksOf(text, [...spansOf(runs), ...namesIn(text, names)], words, torn);
  const starts = [0, ...breaks.map(({ at }) => at), text.length];
  const behind = starts.slice(1).map((_, i) => (breaks[i]?.hyphen ? '-' : ''));
  const pieces = starts.slice(1).map((to, i): Piece => {
    const own = slice(runs, starts[i] ?? 0, to);
    const { cost = 0, tears = 0 } = breaks[i] ?? {};
    const advance = sumOf(own, measure) + jointAt(runs, to, measure);
    const outdent = outdents ? outdentOf(own) : 0;
    return { width: endWidth(own, behind[i] ?? '', measure), advance, outdent, cost, tears };
  });
  return { pieces, starts, behind };
}

function spansOf(runs: readonly LineRun[]): Span[] {
  let from = 0;
  return runs.flatMap(({ text, hold, joins }) => {
    const to = from + text.length;
    const spans: Span[] = hold ? [{ from, to, hold }] : [];
    if (joins) spans.push({ from: from - 1, to, hold: 'always' });
    from = to;
    return spans;
  });
}

/** What two pieces are wider or narrower side by side: kerning, and marks that close up. */
function jointAt(runs: readonly LineRun[], at: number, measure: MeasureText): number {
  let from = 0;
  for (const [i, run] of runs.entries()) {
    const place = at - from;
    const next = runs[i + 1];
    if (place > 0 && place < run.text.length) {
      return joint(run, run.text.slice(0, place), run.text.slice(place), measure);
    }
    if (place === run.text.length && next) return jointOf(run, next, measure);
    from += run.text.length;
  }
  return 0;
}

/** Browsers kern over the ends of elements, but not of fonts; marks close up to what is of their size. */
function jointOf(run: LineRun, next: LineRun, measure: MeasureText): number {
  if (run.size !== next.size || next.before) return 0;
  if (closesUp(lastOf(run.text), firstOf(next.text))) {
    return next.hold === 'always' ? 0 : -closedUpBy * next.size;
  }
  return run.weight === next.weight ? joint(run, run.text, next.text, measure) : 0;
}

function joint(style: TextStyle, before: string, after: string, measure: MeasureText): number {
  const [last, first] = [lastOf(before), firstOf(after)];
  return measure(last + first, style) - measure(last, style) - measure(first, style);
}

function lastOf(text: string): string {
  return Array.from(text.slice(-2)).at(-1) ?? '';
}

function firstOf(text: string): string {
  return Array.from(text.slice(0, 2))[0] ?? '';
}

function slice<Run extends LineRun>(runs: readonly Run[], from: number, to: number): Run[] {
  let start = 0;
  return runs.flatMap((run) => {
    const text = run.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    start += run.text.length;
    return text === '' ? [] : [{ ...run, text }];
  });
}

/** As a line of its own. */
function widthOf({ measure, outdents }: Own, runs: readonly LineRun[], behind: string): number {
  return endWidth(runs, behind, measure) - (outdents ? outdentOf(runs) : 0);
}

/** Without the blanks at the end, with what is drawn there. */
function endWidth(runs: readonly LineRun[], behind: string, measure: MeasureText): number {
  const last = runs.at(-1);
  if (!last) return 0;
  const text = last.text.trimEnd();
  const others = runs.slice(0, -1);
  if (text === '') return endWidth(others, behind, measure);
  return sumOf([...others, { ...last, text: text + behind }], measure);
}

/** How far an opening mark stands out to the left at the start of a line. */
function outdentOf([first]: readonly LineRun[]): number {
  if (!first || first.hold === 'always' || !closesUp('', firstOf(first.text))) return 0;
  return closedUpBy * first.size;
}

function sumOf(runs: readonly LineRun[], measure: MeasureText): number {
  return runs.reduce((sum, run, i) => {
    const next = runs[i + 1];
    const behind = next ? jointOf(run, next, measure) : 0;
    return sum + measure(run.text, run) + (run.before ?? 0) + behind;
  }, 0);
}
