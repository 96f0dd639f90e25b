/** A text, the room it has and its role → its lines, as every browser is to set them: pieces, and the width of each line. */
import type { LanguageName } from '../languages/codes.ts';
import { lineBreaker, type Line, type LineRun } from '../lines/lines.ts';
import type { Setting } from '../model/setting.ts';
import type { SetText, TextRoleName } from '../model/text-roles.ts';
import type { Piece, RichText } from '../model/views.ts';

/** What a deck is set in, and its language. */
export interface Fit extends Setting {
  readonly language: LanguageName;
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
  const runs = text.pieces.map((piece) => runOf(fit, piece, role));
  const ends = runs.flatMap(({ piece }, i) => (piece.break ? [i] : []));
  const starts = [0, ...ends.map((i) => i + 1)];
  const lines = starts.flatMap((from, i) => {
    const end = ends[i];
    const behind = end === undefined ? signs.map((sign) => signRun(fit, sign)) : [];
    const set = breakLines(fit, [...runs.slice(from, end ?? runs.length), ...behind], room);
    const own = set.map((line) => lineOf(fit, line));
    const last = own.at(-1);
    const broken = end === undefined ? undefined : text.pieces[end];
    return last && broken
      ? [...own.slice(0, -1), { ...last, pieces: [...last.pieces, broken] }]
      : own;
  });
  return { ...text, lines };
}

/** Words of one kind, such as those of a cell. */
export function setWords(fit: Fit, text: string, role: SetText, room: number): Line<LineRun>[] {
  return breakLines(fit, [{ text, size: role.size, weight: role.weight }], room);
}

/** Few lines are balanced; of many each is filled. */
function breakLines<Run extends LineRun>(
  { language, measure }: Fit,
  runs: readonly Run[],
  room: number,
): Line<Run>[] {
  const breakAt = lineBreaker(runs, language, measure);
  const filled = breakAt(room - air);
  return filled.length > mostBalanced ? filled : breakAt(room - air, { balance: true });
}
const mostBalanced = 3;
/** Browsers count in fractions of a pixel; no line of theirs has been seen to differ by more. */
const air = 0.3;

function runOf({ text: roles }: Fit, piece: Piece, { size, weight }: SetText): PieceRun {
  if (piece.leftOut !== '') {
    const small = Math.max(Math.round(size * 0.68), roles.unit.size);
    return { piece, text: piece.text, size: small, weight: 400, joins: true, before: 1 };
  }
  const heavy = piece.strong ? 700 : weight;
  const { figure } = piece;
  if (!figure) return { piece, text: piece.text, size, weight: heavy };
  return { piece, text: figure.text, size, weight: heavy, hold: 'always' };
}

function signRun({ text: { mark } }: Fit, { sign }: Sign): PieceRun {
  const { size, weight } = mark;
  return { piece: noPiece, text: sign, size, weight, joins: true, before: 4 };
}

/** Of a sign, which stands behind the text and is no piece of it. */
const noPiece: Piece = {
  text: '',
  strong: false,
  href: null,
  figure: null,
  break: false,
  leftOut: '',
};

function lineOf({ measure }: Fit, line: Line<PieceRun>): RichText['lines'][number] {
  const own = line.runs.filter(({ piece }) => piece !== noPiece);
  const signs = line.runs.filter(({ piece }) => piece === noPiece);
  const behind = signs.reduce((sum, run) => sum + measure(run.text, run) + (run.before ?? 0), 0);
  const pieces = own.map(({ piece, text }) => (piece.figure ? piece : { ...piece, text }));
  return { pieces, width: rounded(line.width - behind), overflows: line.overflows };
}

/** Down to a hundredth: more is told by no browser. */
export function rounded(px: number): number {
  return Math.floor(px * 100) / 100;
}
