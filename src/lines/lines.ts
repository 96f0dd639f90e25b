/** Runs of text and a width → lines of runs, without a browser: the same on every machine. */
import type { LanguageName } from '../languages/codes.ts';
import { languageOf } from '../languages/index.ts';
import type { MeasureText, TextStyle } from '../model/theme.ts';
import { breaksOf } from './breaks.ts';
import { fill, type Piece } from './fill.ts';
import type { Span } from './whole.ts';

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
  /** A word that no line is wide enough for. */
  readonly overflows: boolean;
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
): (most: number, options?: LineOptions) => Line<Run>[] {
  const text = runs.map((run) => run.text).join('');
  let read: Pieces | undefined;
  return (most, { balance = false } = {}) => {
    if (text === '') return [];
    const whole = widthOf(runs, measure);
    if (whole <= most) return [{ runs, width: whole, overflows: false }];
    read ??= piecesOf(text, runs, language, measure);
    const { pieces, starts } = read;
    let from = 0;
    return fill(pieces, most, balance).map((end) => {
      const to = starts[end] ?? text.length;
      const own = slice(runs, from, to);
      from = to;
      const width = widthOf(own, measure);
      return { runs: own, width, overflows: width > most + tolerance };
    });
  };
}
/** Less than any browser can show; sums of widths are not exact. */
const tolerance = 0.01;

interface Pieces {
  readonly pieces: readonly Piece[];
  /** Where each begins, and the end of all. */
  readonly starts: readonly number[];
}

function piecesOf(
  text: string,
  runs: readonly LineRun[],
  language: LanguageName,
  measure: MeasureText,
): Pieces {
  const breaks = breaksOf(text, spansOf(runs), languageOf(language));
  const starts = [0, ...breaks.map(({ at }) => at), text.length];
  const pieces = starts.slice(1).map((to, i): Piece => {
    const own = slice(runs, starts[i] ?? 0, to);
    const { cost = 0, tears = 0 } = breaks[i] ?? {};
    const advance = sumOf(own, measure) + jointAt(runs, to, measure);
    return { width: widthOf(own, measure), advance, cost, tears };
  });
  return { pieces, starts };
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

/** Browsers kern over the ends of elements, but not of fonts. */
function jointOf(run: LineRun, next: LineRun, measure: MeasureText): number {
  const isOne = run.size === next.size && run.weight === next.weight && !next.before;
  return isOne ? joint(run, run.text, next.text, measure) : 0;
}

function joint(style: TextStyle, before: string, after: string, measure: MeasureText): number {
  const last = Array.from(before.slice(-2)).at(-1) ?? '';
  const [first = ''] = Array.from(after.slice(0, 2));
  return measure(last + first, style) - measure(last, style) - measure(first, style);
}

function slice<Run extends LineRun>(runs: readonly Run[], from: number, to: number): Run[] {
  let start = 0;
  return runs.flatMap((run) => {
    const text = run.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    start += run.text.length;
    return text === '' ? [] : [{ ...run, text }];
  });
}

/** Without the blanks at the end. */
function widthOf(runs: readonly LineRun[], measure: MeasureText): number {
  const last = runs.at(-1);
  if (!last) return 0;
  const text = last.text.trimEnd();
  const others = runs.slice(0, -1);
  return text === '' ? widthOf(others, measure) : sumOf([...others, { ...last, text }], measure);
}

function sumOf(runs: readonly LineRun[], measure: MeasureText): number {
  return runs.reduce((sum, run, i) => {
    const next = runs[i + 1];
    const behind = next ? jointOf(run, next, measure) : 0;
    return sum + measure(run.text, run) + (run.before ?? 0) + behind;
  }, 0);
}
