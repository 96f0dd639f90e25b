/** A text, the room it has and its role → its lines, as every browser is to set them: pieces, and the width of each line. */
import type { LanguageName } from '../languages/codes.ts';
import { gridsOf, type Grids } from './grids.ts';
import { partsOf } from '../lines/closing-up.ts';
import {
  lineBreaker,
  lineCounter,
  type Line,
  type LineCounter,
  type LineRun,
} from '../lines/lines.ts';
import { withSingleBlanks } from '../model/one-line.ts';
import { emptyPiece } from '../model/plain-text.ts';
import { noBrand, type SlideBrand } from '../model/pages.ts';
import type { Setting } from '../model/setting.ts';
import type { SetText, TextRoleName } from '../model/text-roles.ts';
import type { TextStyle } from '../model/theme.ts';
import type { Piece, RichText, WordLine } from '../model/views.ts';

/** What a deck is set in, and its language. */
export interface Fit extends Setting {
  readonly language: LanguageName;
  /** What the deck calls things: better not parted at a line’s end. */
  readonly names: readonly string[];
  readonly grids: Grids;
  readonly brand: SlideBrand;
}

export function fitFor(
  setting: Setting,
  language: LanguageName,
  names: readonly string[],
  brand: SlideBrand = noBrand,
): Fit {
  return { ...setting, language, names, grids: gridsOf(setting.page), brand };
}

/** What `render` puts behind the last word. */
interface Sign {
  readonly sign: string;
}

interface PieceRun extends LineRun {
  readonly piece: Piece;
}

/** @param signs behind its last word */
export function setText(
  fit: Fit,
  text: RichText,
  name: TextRoleName,
  room: number,
  signs: readonly Sign[] = [],
): RichText {
  const role = fit.text[name];
  const pieces = printed(text.pieces);
  const runs = pieces.map((piece) => runOf(fit, piece, role));
  const ends = runs.flatMap(({ piece }, i) => (piece.break ? [i] : []));
  const starts = [0, ...ends.map((i) => i + 1)];
  const lines = starts.flatMap((from, i) => {
    const end = ends[i];
    const behind = end === undefined ? signs.map((sign) => signRun(fit, sign)) : [];
    const set = breakLines(fit, [...runs.slice(from, end ?? runs.length), ...behind], room);
    const own = set.map((line) => lineOf(fit, line, room));
    const last = own.at(-1);
    const broken = end === undefined ? undefined : pieces[end];
    return last && broken
      ? [...own.slice(0, -1), { ...last, pieces: [...last.pieces, broken] }]
      : own;
  });
  return { ...text, lines };
}

/** Blanks beside each other are one, over the ends of pieces too; no line begins with one. */
function printed(pieces: readonly Piece[]): Piece[] {
  let before = ' ';
  return pieces.map((piece) => {
    const words = piece.figure?.text ?? piece.text;
    const single = piece.figure ? words : withSingleBlanks(words);
    const text = before === ' ' ? single.replace(/^ /, '') : single;
    before = piece.break ? ' ' : text.slice(-1) || before;
    return piece.figure || text === words ? piece : { ...piece, text };
  });
}

/** How a large figure is set: its number, and beside it signs and unit. */
export interface FigureSizes {
  readonly number: SetText;
  readonly beside: SetText;
  /** Pixels between the two. */
  readonly gap: number;
}

/** A large figure on as many lines as its author has broken it into. */
export function setFigure(
  fit: Fit,
  { pieces }: RichText,
  sizes: FigureSizes,
  room: number,
): RichText['lines'] {
  const lines: Piece[][] = [[]];
  for (const piece of pieces) {
    lines.at(-1)?.push(piece);
    if (piece.break) lines.push([]);
  }
  return lines.map((own) => {
    const width = rounded(own.reduce((sum, piece) => sum + figureWidth(fit, piece, sizes), 0));
    return { pieces: own, width, behind: '', over: Math.max(0, width - room) };
  });
}

function figureWidth(
  fit: Fit,
  { figure, text, leftOut, break: isBreak }: Piece,
  { number, beside, gap }: FigureSizes,
): number {
  if (isBreak) return 0;
  if (leftOut !== '') return fit.measure(text, signOf(fit, number.size)) + 1;
  if (!figure) return fit.measure(text, number);
  const parts = [figure.before, figure.unit, figure.after].filter((part) => part !== '');
  return parts.reduce(
    (sum, part) => sum + fit.measure(part, beside) + gap,
    fit.measure(figure.number, number),
  );
}

/** Words of one kind, such as those of a cell. */
export function setWords(fit: Fit, text: string, role: SetText, room: number): WordLine[] {
  const words = withSingleBlanks(text).trim();
  const run = { text: words, size: role.size, weight: role.weight };
  return breakLines(fit, [run], room).map(({ runs, width, behind, overflows }) => ({
    parts: partsOf(runs.map((own) => own.text).join(''), ''),
    width: rounded(width),
    behind,
    over: overflows ? rounded(width - room) : 0,
  }));
}

/** Of words of one kind: how many lines they take in each room, as `setWords` sets them. */
export function countWords(
  { language, measure, names }: Fit,
  text: string,
  role: SetText,
): LineCounter {
  const words = withSingleBlanks(text).trim();
  const run = { text: words, size: role.size, weight: role.weight };
  const counter = lineCounter([run], language, measure, { outdents: true, names });
  return { ...counter, lines: (room) => counter.lines(room - air) };
}

/** Few lines are balanced; of many each is filled. */
function breakLines<Run extends LineRun>(
  { language, measure, names }: Fit,
  runs: readonly Run[],
  room: number,
): Line<Run>[] {
  const breakAt = lineBreaker(runs, language, measure, { outdents: true, names });
  const filled = breakAt(room - air);
  return filled.length > mostBalanced ? filled : breakAt(room - air, { balance: true });
}
const mostBalanced = 3;
/** Browsers count in fractions of a pixel; no line of theirs has been seen to differ by more. */
export const air = 0.3;

function runOf(fit: Fit, piece: Piece, { size, weight }: SetText): PieceRun {
  if (piece.leftOut !== '') {
    return { piece, text: piece.text, ...signOf(fit, size), joins: true, before: 1 };
  }
  const heavy = piece.strong ? 700 : weight;
  const { figure } = piece;
  if (!figure) return { piece, text: piece.text, size, weight: heavy };
  return { piece, text: figure.text, size, weight: heavy, hold: 'always' };
}

/** What a sentence leaves out: a small sign behind its word. */
export function signOf({ text: { unit } }: Fit, size: number): TextStyle {
  return { size: Math.max(Math.round(size * 0.68), unit.size), weight: 400 };
}

function signRun({ text: { mark }, space }: Fit, { sign }: Sign): PieceRun {
  const { size, weight } = mark;
  return { piece: noPiece, text: sign, size, weight, joins: true, before: space.titleMark };
}

/** Of a sign, which stands behind the text and is no piece of it. */
const noPiece: Piece = { ...emptyPiece };

function lineOf({ measure }: Fit, line: Line<PieceRun>, room: number): RichText['lines'][number] {
  const own = line.runs.filter(({ piece }) => piece !== noPiece);
  const signs = line.runs.filter(({ piece }) => piece === noPiece);
  const signsWidth = signs.reduce(
    (sum, run) => sum + measure(run.text, run) + (run.before ?? 0),
    0,
  );
  const pieces = own.map(({ piece, text }, i): Piece => {
    if (piece.figure) return piece;
    const parts = partsOf(text, i === 0 ? '' : (Array.from(own[i - 1]?.text ?? '').at(-1) ?? ''));
    return { ...piece, text, parts: parts.some((part) => part.closedUp) ? parts : [] };
  });
  const { behind, overflows, width } = line;
  const over = overflows ? rounded(width - room) : 0;
  return { pieces, width: rounded(width - signsWidth), behind, over };
}

/** Down to a hundredth: more is told by no browser. */
export function rounded(px: number): number {
  return Math.floor(px * 100) / 100;
}
