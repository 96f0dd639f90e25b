/** Claims that hold two rows against each other → the bracket between their marks with its figure, where that has room. */
import { warning, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ChartPlan, SignPlan } from '../model/plan.ts';
import type { ChartTheme, MeasureText } from '../model/theme.ts';
import { crosses, meet, type Box, type Segment } from './boxes.ts';
import { textIn } from './chart-row.ts';
import type { Datum, Label } from './datum.ts';
import type { Taken } from './place-notes.ts';
import type { SceneMark } from './read-scene.ts';
import { baseLine, placeRuns, widthOf } from './runs.ts';
import { isBracket, signRuns, type Bracket } from './sign-room.ts';
import { takenAlong, takenBy, type DrawnScene } from './taken.ts';
import type { FactRun } from './wrap-text.ts';

export interface DrawnSigns {
  readonly data: {
    readonly rules: readonly Datum[];
    readonly heads: readonly Datum[];
    readonly labels: readonly Label[];
  };
  readonly drawn: readonly SignPlan[];
  /** What words have to keep off. */
  readonly taken: readonly Taken[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Between a mark and its leg; from the outermost mark to the spine; from the spine to the words. */
const [air, beyond, gap] = [8, 20, 10];
/** So much of a leg is the bracket's own; the rest only leads there. */
const stub = 10;
/** An arrow is seen as one by its shaft. */
const shaft = 8;
const ring = 12;

/** Each in turn, and off those before it. */
export function drawSigns(
  plan: ChartPlan,
  scene: DrawnScene,
  theme: ChartTheme,
  measure: MeasureText,
): DrawnSigns {
  const asked = plan.signs.filter(isBracket);
  const rules: Datum[] = [];
  const heads: Datum[] = [];
  const labels: Label[] = [];
  const drawn: SignPlan[] = [];
  const diagnostics: Diagnostic[] = [];
  const marks = asked.length === 0 ? [] : takenBy(scene.marks, theme);
  const own: Taken[] = [];
  const isUpright = scene.view.scales.channelOf(['band', 'time', 'utc']) === 'x';
  for (const sign of asked) {
    const runs = signRuns(sign, plan, theme, measure);
    const ends = endsOf(sign, scene, isUpright);
    const shape = { sign, width: widthOf(runs, measure), theme };
    const ways = ends ? (isUpright ? above(shape, ends) : beside(shape, ends)) : [];
    const tried = ways.map((way) => ({ way, other: inTheWay(way, [...marks, ...own], plan) }));
    const way = tried.find(({ other }) => other === undefined)?.way;
    if (!way) {
      const other = tried.find((one) => one.other)?.other ?? '';
      diagnostics.push(warning('claim-no-room', { words: sign.words, other }, sign.at));
      continue;
    }
    drawn.push(sign);
    const { accent, ink2 } = theme;
    rules.push(
      ...way.quiet.map((line) => ({ ...line, stroke: ink2, line: 1, dash: null })),
      ...way.lines.map((line) => ({ ...line, stroke: accent, line: 1.5, dash: null })),
    );
    heads.push(...way.heads, ...(way.ring ? [ringAt(way.ring, theme)] : []));
    labels.push(...wordsOf(way, runs, theme, measure));
    const lines = [...way.quiet, ...way.lines];
    own.push({ ...way.words, name: sign.plain, thin: false }, ...lines.flatMap(takenAlong));
  }
  return { data: { rules, heads, labels }, drawn, taken: own, diagnostics };
}

/** The middle of a row's mark along the rows, and the outer end of all that stands in line with it. Outwards is to the right of rows that stand one below the other, and up from those side by side. */
interface End {
  readonly middle: number;
  readonly outer: number;
}

interface Ends {
  readonly from: End;
  readonly to: End;
  /** Of all rows from the one to the other, with all their words. */
  readonly outermost: number;
}

function endsOf(
  { from, to }: Bracket,
  { marks, rows }: DrawnScene,
  isUpright: boolean,
): Ends | undefined {
  const ends = rows.flatMap((row) => {
    const own = marks.filter((mark) => mark.row === textIn(row, '_row'));
    const end = endOf(own, isUpright);
    return end ? [{ ...end, key: textIn(row, 'key') }] : [];
  });
  const [a, b] = [from, to].map((key) => ends.find((end) => end.key === key));
  if (!a || !b) return undefined;
  const [first, last] = [Math.min(a.middle, b.middle), Math.max(a.middle, b.middle)];
  const between = ends.filter(({ middle }) => middle >= first && middle <= last);
  return { from: a, to: b, outermost: Math.max(...between.map((end) => end.furthest)) };
}

function endOf(
  marks: readonly SceneMark[],
  isUpright: boolean,
): (End & { readonly furthest: number }) | undefined {
  const [low, high, out] = isUpright ? ([0, 2, 1] as const) : ([1, 3, 2] as const);
  // A line that leads from the row before is no mark of its own.
  const placed = marks.flatMap(({ box, text, layer }) => {
    const isBody = layer.startsWith('body');
    return box && (isBody || text !== '') ? [{ box, isBody }] : [];
  });
  const shapes = placed.filter(({ isBody }) => isBody);
  const own = shapes.length > 0 ? shapes : placed;
  if (own.length === 0) return undefined;
  const lowest = Math.min(...own.map(({ box }) => box[low]));
  const middle = (lowest + Math.max(...own.map(({ box }) => box[high]))) / 2;
  const outwards = ({ box }: (typeof placed)[number]) => (isUpright ? -box[out] : box[out]);
  const inLine = placed.filter(({ box }) => box[low] <= middle + 8 && box[high] >= middle - 8);
  const outer = Math.max(...inLine.map(outwards));
  return { middle, outer, furthest: Math.max(...placed.map(outwards)) };
}

interface Shape {
  readonly sign: Bracket;
  readonly width: number;
  readonly theme: ChartTheme;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** One way to draw it. */
interface Way {
  /** Lines that only lead to it from afar. */
  readonly quiet: readonly Segment[];
  readonly lines: readonly Segment[];
  readonly heads: readonly Datum[];
  readonly words: Box;
  /** Middle of the ring with its question mark. */
  readonly ring: Point | null;
}

/** Rows one below the other: to the right of them, the words beside the spine. */
function beside({ sign, width }: Shape, { from, to, outermost }: Ends): Way[] {
  const x = outermost + beyond;
  const middle = (from.middle + to.middle) / 2;
  const isRing = sign.sign === 'undecided';
  const legs = [from, to].map(({ outer, middle: y }) => {
    return { x: Math.min(outer + air, x - stub), y, x2: x - stub, y2: y };
  });
  const stubs = legs.map(({ x2, y }) => ({ x: x2, y, x2: x, y2: y }));
  return [
    {
      quiet: legs.filter((leg) => leg.x2 > leg.x),
      lines: [...stubs, { x, y: from.middle, x2: x, y2: to.middle }],
      heads: [],
      words: { x: x + gap + (isRing ? ring : 0), y: middle - 14, width, height: 28 },
      ring: isRing ? { x, y: middle } : null,
    },
  ];
}

/** Columns and courses: above them, the words in the spine where it is long enough; as low as there is room. */
function above({ sign, width, theme }: Shape, { from, to, outermost }: Ends): Way[] {
  const [first, last] = [Math.min(from.middle, to.middle), Math.max(from.middle, to.middle)];
  const middle = (first + last) / 2;
  const isArrow = sign.sign === 'along';
  const isRing = sign.sign === 'undecided';
  const whole = width + (isRing ? 2 * ring + 6 : 0);
  const isLong = last - first > whole + 48;
  const [left, right] = [middle - whole / 2, middle + whole / 2];
  const tip = { x: to.middle, y: -to.outer - air };
  const least = -outermost - beyond - (isArrow ? shaft : 0);
  return Array.from({ length: 12 }, (_, i) => least - i * 6).map((y): Way => {
    const words = isLong ? y : y - 18;
    const legs = [from, to].map((end, i) => {
      const head = isArrow && i === 1 ? 5 : 0;
      return { x: end.middle, y: -end.outer - air - head, x2: end.middle, y2: y };
    });
    const spine = isLong
      ? [
          { x: first, y, x2: left - 8, y2: y },
          { x: right + 8, y, x2: last, y2: y },
        ]
      : [{ x: first, y, x2: last, y2: y }];
    return {
      quiet: [],
      lines: [...legs, ...spine],
      heads: isArrow ? [arrow(tip, theme)] : [],
      words: { x: right - width, y: words - 14, width, height: 28 },
      ring: isRing ? { x: left + ring, y: words } : null,
    };
  });
}

function arrow({ x, y }: Point, { accent }: ChartTheme): Datum {
  return { x, y, shape: 'M-5,-9L5,-9L0,0Z', fill: accent, stroke: accent };
}

function ringAt({ x, y }: Point, { accent, surface }: ChartTheme): Datum {
  const arc = `A${ring},${ring},0,1,1,`;
  const shape = `M-${ring},0${arc}${ring},0${arc}-${ring},0Z`;
  return { x, y, shape, fill: surface, stroke: accent };
}

/** The name of what a way would run over, '' where it would leave the chart; undefined: it is free. */
function inTheWay(
  { quiet, lines, words, ring: at }: Way,
  taken: readonly Taken[],
  bounds: { readonly width: number; readonly height: number },
): string | undefined {
  const isOut =
    words.x < 0 ||
    words.y < 0 ||
    words.x + words.width > bounds.width ||
    words.y + words.height > bounds.height;
  if (isOut) return '';
  const square = at && { x: at.x - ring, y: at.y - ring, width: 2 * ring, height: 2 * ring };
  const boxes = [words, ...(square ? [square] : [])];
  return taken.find(
    (other) =>
      boxes.some((box) => meet(box, other, other.thin ? 2 : 4, 2)) ||
      (!other.thin && [...quiet, ...lines].some((line) => crosses(line, other, 2))),
  )?.name;
}

function wordsOf(
  { words, ring: at }: Way,
  runs: readonly FactRun[],
  { subSize: size, accent: color }: ChartTheme,
  measure: MeasureText,
): Label[] {
  const place = { x: words.x, middle: words.y + words.height / 2, fact: '', row: '' };
  const placed = placeRuns(runs, place, measure);
  const labels = placed.map((label, i) => ({ ...label, fact: runs[i]?.fact ?? '' }));
  if (!at) return labels;
  const x = at.x - measure('?', { size, weight: 700 }) / 2;
  const y = baseLine(at.y, size);
  return [{ x, y, text: '?', size, weight: 700, color, fact: '' }, ...labels];
}
