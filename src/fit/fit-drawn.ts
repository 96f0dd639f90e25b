/** Figures on a scale → the marks of a small drawing beside words, by the signs that charts have: a bar, a spark line. */
import { noBox, type Box, type Drawn, type DrawnMark } from '../model/views.ts';

type Figure = Drawn['figures'][number];
type Way = DrawnMark['way'];

/** Pixels: how far an open end goes on, what is not known takes, how wide a point is. */
const open = 22;
const slot = 52;
const dot = 9;
/** How high each is, beside words of a table. */
export const drawnHeight = { bar: 14, spark: 30 } as const;

/** @param box its room; lines and marks stand in it */
export function fitDrawn(drawn: Drawn, box: Box): Drawn {
  return drawn.form === 'bar'
    ? { ...drawn, box, marks: barMarks(drawn, box) }
    : { ...drawn, box, ...sparkMarks(drawn, box) };
}

function barMarks({ figures, scale: [least, most] }: Drawn, { width, height }: Box): DrawnMark[] {
  // Room for what stays open, on each side that has bars.
  const left = least < 0 ? open : 0;
  const room = width - left - (most > 0 ? open : 0);
  const at = (value: number): number => left + ((value - least) / (most - least)) * room;
  const across = (from: number, to: number): Box => ({
    x: round(Math.min(from, to)),
    y: 0,
    width: round(Math.abs(to - from)),
    height,
  });
  const marks = figures.flatMap((own) => barOf(own, at, across));
  if (least >= 0) return marks;
  const zero = { ...across(at(0), at(0) + 1), y: -4, height: height + 8 };
  return [...marks, { ...plain('zero', ''), box: zero }];
}

function barOf(
  figure: Figure,
  at: (value: number) => number,
  across: (from: number, to: number) => Box,
): DrawnMark[] {
  const { kind, low, high, fact } = figure;
  const known = fillOf(figure);
  if (kind === 'notApplicable') return [];
  if (low === null && high === null) {
    return [{ ...plain('slot', fact), box: across(at(0), at(0) + slot) }];
  }
  const near = low ?? high ?? 0;
  if (low === null || high === null) {
    const isAbove = high === null;
    // Away from zero it goes on; towards zero it begins anywhere.
    const outwards = isAbove === near >= 0;
    const way: Way = isAbove ? 'right' : 'left';
    if (!outwards) return [{ ...fading(figure, way), box: across(at(0), at(near)) }];
    const end = at(near) + (isAbove ? open : -open);
    const fade = { ...fading(figure, way), box: across(at(near), end) };
    if (kind === 'undisclosed') return [fade];
    return [{ ...plain(known, fact), box: across(at(0), at(near)) }, fade];
  }
  if (low === high) {
    const begin = kind === 'undisclosed' ? at(low) - 4 : at(0);
    const end = kind === 'undisclosed' ? at(low) + 4 : at(low);
    // What is hardly more than nothing is seen, too.
    const wide = Math.abs(end - begin) < 1 ? end + 1 : end;
    return [{ ...plain(known, fact), box: across(begin, wide) }];
  }
  const band = {
    ...plain(known === 'solid' ? 'band' : known, fact),
    box: across(at(low), at(high)),
  };
  const isSure = kind === 'range' && (low > 0 || high < 0);
  const inner = Math.abs(low) < Math.abs(high) ? low : high;
  return isSure ? [{ ...plain(known, ''), box: across(at(0), at(inner)) }, band] : [band];
}

/** Each on its own scale: the course is what it shows, and the figure beside it tells how much. */
function sparkMarks(
  { figures, scale: [least, most] }: Drawn,
  { width, height }: Box,
): Pick<Drawn, 'marks' | 'lines'> {
  const edge = dot / 2 + 1;
  // Room for what stays open above and below.
  const isOpen = (end: 'low' | 'high'): boolean =>
    figures.some((own) => own[end] === null && own.low !== own.high);
  const [top, foot] = [edge + (isOpen('high') ? dot : 0), edge + (isOpen('low') ? dot : 0)];
  const across = (i: number): number => edge + (i / (figures.length - 1)) * (width - 2 * edge);
  const up = (value: number): number =>
    most === least
      ? (top + height - foot) / 2
      : top + ((most - value) / (most - least)) * (height - top - foot);
  const lines = figures.flatMap((own, i) => {
    const next = figures[i + 1];
    const [from, to] = [valueOf(own), next && valueOf(next)];
    if (from === undefined || to === undefined) return [];
    return [
      {
        x1: round(across(i)),
        y1: round(up(from)),
        x2: round(across(i + 1)),
        y2: round(up(to)),
        dashed: own.estimated || next?.estimated === true,
      },
    ];
  });
  const marks = figures.flatMap((own, i): DrawnMark[] => {
    const { kind, low, high, fact, estimated } = own;
    const column = (from: number, to: number, wide = dot): Box => ({
      x: round(across(i) - wide / 2),
      y: round(from),
      width: wide,
      height: round(to - from),
    });
    const point = (value: number): Box => column(up(value) - dot / 2, up(value) + dot / 2);
    if (kind === 'notApplicable') return [];
    if (low === null && high === null) {
      return [{ ...plain('slot', fact), round: true, box: column(0, height) }];
    }
    const near = low ?? high ?? 0;
    if (low === null || high === null) {
      const y = up(near);
      const box = high === null ? column(y - edge - dot, y) : column(y, y + edge + dot);
      const fade = { ...fading(own, high === null ? 'up' : 'down'), fact: '', box };
      return [fade, { ...plain(fillOf(own), fact), round: true, box: point(near) }];
    }
    if (low !== high) {
      const known = fillOf(own);
      const paint = known === 'solid' ? 'band' : known;
      return [{ ...plain(paint, fact), round: true, box: column(up(high) - 2, up(low) + 2) }];
    }
    const isJoined = [figures[i - 1], figures[i + 1]].some(
      (beside) => beside && valueOf(beside) !== undefined,
    );
    // A line says enough of those in between.
    const isSaid = isJoined && !estimated && kind !== 'undisclosed' && i < figures.length - 1;
    return isSaid ? [] : [{ ...plain(fillOf(own), fact), round: true, box: point(low) }];
  });
  return { marks, lines };
}

/** What a line can join: one value that was published or estimated. */
function valueOf({ kind, low, high }: Figure): number | undefined {
  return kind !== 'undisclosed' && low !== null && low === high ? low : undefined;
}

function fillOf({ kind, estimated }: Figure): 'solid' | 'light' | 'rough' | 'outside' {
  if (kind === 'undisclosed') return 'outside';
  if (estimated) return 'light';
  return kind === 'vague' ? 'rough' : 'solid';
}

function fading(figure: Figure, way: Way): DrawnMark {
  const paint = {
    solid: 'fade',
    light: 'light-fade',
    rough: 'fade',
    outside: 'faint-fade',
  } as const;
  return { ...plain(paint[fillOf(figure)], figure.fact), way };
}

function plain(paint: DrawnMark['paint'], fact: string): DrawnMark {
  return { paint, round: false, way: '', fact, box: noBox };
}

function round(px: number): number {
  return Math.round(px * 10) / 10;
}
