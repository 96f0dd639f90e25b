/** A deck's text → pieces with every binding resolved and worded. */
import type { Field } from '../model/dataset.ts';
import { emptyPiece } from '../model/plain-text.ts';
import { renderAddress } from '../facts/address.ts';
import { error, warning } from '../diagnostics/diagnostic.ts';
import { languageOf } from '../languages/index.ts';
import { noBox, type Piece, type RichText } from '../model/views.ts';
import type { ShownPart } from '../model/shown-text.ts';
import type { Path } from '../model/sources.ts';
import type { AuthoredRun, BindingRun } from '../text/authored.ts';
import { findLookAlikes } from '../text/find-look-alikes.ts';
import { parseText, type TextProblem } from '../text/parse-text.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Place } from '../model/place.ts';
import { formatQuantity } from '../quantity/index.ts';
import { resolveFact, showFact, type Context, type Shown } from './context.ts';
import { cellOf, measureFigure } from './cell.ts';
import { wordsOfNames } from './free-words.ts';
import { showRests } from './rests.ts';

/** @param path where the text stands in deck.yaml: for places, and for `at` */
export function resolveText(context: Context, shown: Shown, text: string, path: Path): RichText {
  const parsed = parseText(text);
  for (const problem of parsed.problems) reportText(context, problem, path);
  for (const run of parsed.runs) reportLookAlikes(context, run, text, path);
  const pieces = parsed.runs.map((run) => pieceOf(context, shown, run, text, path));
  const plain = pieces.map(printedOf).join('');
  let from = 0;
  const parts = parsed.runs.map((run, i): ShownPart => {
    const piece = pieces[i] ?? emptyPiece;
    const to = from + printedOf(piece).length;
    const bound = run.type === 'binding' ? (piece.figure?.fact ?? renderAddress(run.names)) : '';
    const part = { from, to, written: { from: run.from, to: run.to }, bound };
    from = to;
    return part;
  });
  shown.texts.push({ path, plain, parts });
  const at = path.join('.');
  context.texts.set(at, context.locate(path));
  return { pieces, plain, lines: [], role: '', box: noBox, at };
}

export function printedOf(piece: Piece): string {
  return piece.break ? '\n' : (piece.figure?.text ?? piece.text);
}

/** The same for a text that may be absent. */
export function resolveOptional(
  context: Context,
  shown: Shown,
  text: string | undefined,
  path: Path,
): RichText | null {
  return text === undefined ? null : resolveText(context, shown, text, path);
}

/** The same text with other pieces: what is put before or behind an author's words. */
export function withPieces(text: RichText, pieces: readonly Piece[]): RichText {
  return { ...text, pieces, plain: pieces.map(printedOf).join('') };
}

function pieceOf(
  context: Context,
  shown: Shown,
  run: AuthoredRun,
  text: string,
  path: Path,
): Piece {
  const piece = { ...emptyPiece, strong: run.strong, href: run.href };
  if (run.type === 'words') return { ...piece, text: run.text };
  if (run.type === 'break') return { ...piece, break: true };
  return { ...piece, ...bound(context, shown, run, text, path) };
}

function bound(
  context: Context,
  shown: Shown,
  run: BindingRun,
  text: string,
  path: Path,
): Pick<Piece, 'text' | 'figure'> {
  const [name] = run.names;
  if (run.names.length === 1 && name !== undefined) {
    return boundMeasure(context, shown, name, context.locate(path, run.from, run.to));
  }
  const at = context.locate(path, run.from, run.to);
  const fact = resolveFact(context, run.names, at, (index) => {
    // The braces and the names before the wrong one are right; underline the one that is not.
    const written = nameAt(run, text, index);
    return context.locate(path, run.from + written.from, run.from + written.to);
  });
  if (!fact) return { text: '', figure: null };
  showFact(context, shown, fact);
  if (fact.cell.value.type === 'blank') {
    context.report(error('bound-cell-blank', { address: fact.address }, at));
  }
  const cell = cellOf(context, shown, fact, 'prose');
  return { text: cell.figure ? '' : cell.text, figure: cell.figure };
}

/** A measure has no cell to be undisclosed in: what cannot be computed cannot be told. */
export function boundMeasure(
  context: Context,
  shown: Shown,
  name: string,
  at: Place,
  column?: Pick<Field, 'signed' | 'good'>,
): Pick<Piece, 'text' | 'figure'> {
  const measure = context.verdicts.measures.get(name);
  if (measure?.value.type !== 'quantity') {
    // A measure with a mistake has been told of already.
    if (!Object.hasOwn(context.sources.deck.measures, name)) {
      const known = [
        ...Object.keys(context.sources.deck.measures),
        ...context.dataset.tables.keys(),
      ];
      context.report(error('unknown-measure', { name, nearest: nearest(name, known) }, at));
    }
    return { text: '', figure: null };
  }
  const { quantity } = measure.value;
  if (!quantity.stated) {
    const text = formatQuantity(quantity, context).text;
    context.report(error('measure-not-known', { name, text, formula: measure.formula }, at));
  }
  shown.measures.set(name, measure);
  showRests(context, shown, measure.facts);
  return { text: '', figure: measureFigure(context, measure, quantity, column) };
}

/** Offsets of the `index`-th name inside a binding, from its braces on; the whole binding where it has no such name. */
function nameAt(run: BindingRun, text: string, index: number): { from: number; to: number } {
  const whole = text.slice(run.from, run.to);
  const name = run.names[index];
  if (name === undefined) return { from: 0, to: whole.length };
  let from = whole.length - whole.slice(2).trimStart().length;
  for (const before of run.names.slice(0, index)) from += renderAddress([before]).length + 1;
  return { from, to: from + renderAddress([name]).length };
}

function reportLookAlikes(context: Context, run: AuthoredRun, text: string, path: Path): void {
  if (run.type !== 'words') return;
  const { sentences } = languageOf(context.language);
  const written = text.slice(run.from, run.to);
  for (const word of findLookAlikes(written, sentences, wordsOfNames(context.dataset))) {
    const { found, plain } = word;
    const at = context.locate(path, run.from + word.from, run.from + word.to);
    context.report((word.deceives ? error : warning)('look-alike-letters', { found, plain }, at));
  }
}

function reportText(context: Context, problem: TextProblem, path: Path): void {
  const at = context.locate(path, problem.from, problem.to);
  switch (problem.type) {
    case 'binding':
      context.report(
        error('binding-malformed', { found: problem.found, problem: problem.problem }, at),
      );
      break;
    case 'markup':
      context.report(error('markup-foreign', { found: problem.found, kind: problem.kind }, at));
      break;
    case 'mark-unclosed':
      context.report(error('mark-unclosed', {}, at));
      break;
    case 'link-refused':
      context.report(error('link-refused', { href: problem.href }, at));
      break;
  }
}
