/** The drawn chart and its annotations → what is drawn over it: spans, lines across, and sentences in free places. Works on any preset and on an author's spec. */
import { error, warning, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { AnnotationPlan, ChartPlan, SignPlan } from '../model/plan.ts';
import type { ChartTheme, MeasureText } from '../model/theme.ts';
import { textIn } from './chart-row.ts';
import type { Datum, Label } from './datum.ts';
import type { Box } from './boxes.ts';
import { drawSigns } from './draw-signs.ts';
import { placeNotes, type Note, type NotePlacement } from './place-notes.ts';
import type { SceneMark } from './read-scene.ts';
import type { Placed } from './preset.ts';
import { placeRuns, widthOf } from './runs.ts';
import { takenAlong, takenBy, type DrawnScene } from './taken.ts';
import { wrapText, type FactRun } from './wrap-text.ts';

type Target = AnnotationPlan['target'];

const lineHeight = 22;
/** Widths at which sentences are broken, the best first. */
const widths = [264, 352, 200, 480, 152];

export interface Annotated extends Placed {
  /** The claims for which there was room. */
  readonly drawn: readonly SignPlan[];
}

/** A sentence or a level, with all that placing it needs. */
interface Asked {
  readonly at: AnnotationPlan['at'];
  readonly sign: SignPlan | null;
  readonly anchor: Box;
  readonly isSpan: boolean;
  readonly inside: boolean;
  readonly texts: readonly (readonly (readonly FactRun[])[])[];
  readonly note: Note;
}

/** Signs of claims are placed first: they stand where their marks are. */
export function annotate(
  plan: ChartPlan,
  scene: DrawnScene,
  theme: ChartTheme,
  measure: MeasureText,
): Annotated {
  const signs = drawSigns(plan, scene, theme, measure);
  const diagnostics = [...signs.diagnostics];
  const drawn = [...signs.drawn];
  const asked = [...levelsOf(plan), ...plan.annotations].flatMap((written): Asked[] => {
    const found = ask(written, plan, scene, theme, measure);
    if (!found) diagnostics.push(offScale(written));
    return found ? [found] : [];
  });
  const lines = asked.map(({ isSpan, inside, anchor, sign }) =>
    isSpan && !inside ? rulesOf(anchor, scene.marks, theme, sign?.sign === 'record') : [],
  );
  const bounds: Box = { x: 0, y: 0, width: plan.width, height: plan.height };
  const taken = [
    ...takenBy(scene.marks, theme),
    ...signs.taken,
    ...lines.flat().flatMap(takenAlong),
  ];
  const labels: Label[] = [];
  const leaders: Datum[] = [];
  const rules: Datum[] = [];
  const notes = asked.map(({ note }) => note);
  placeNotes(notes, taken, bounds).forEach((placement, i) => {
    const own = asked[i];
    if (!own) return;
    if ('other' in placement) {
      const { sign, at, note } = own;
      const { other } = placement;
      diagnostics.push(
        sign
          ? warning('claim-no-room', { words: sign.words, other }, at)
          : error('label-no-place', { label: note.name, other }, at),
      );
      if (!sign) rules.push(...(lines[i] ?? []));
      return;
    }
    if (own.sign) drawn.push(own.sign);
    rules.push(...(lines[i] ?? []));
    labels.push(...wordsAt(placement, own.texts[placement.size] ?? [], measure));
    if (placement.leader) leaders.push({ ...placement.leader });
  });
  const data = {
    note_spans: asked.flatMap(({ inside, anchor }) => (inside ? [spanOf(anchor, theme)] : [])),
    note_rules: [...signs.data.rules, ...rules],
    note_leaders: leaders,
    note_heads: signs.data.heads,
    note_labels: [...signs.data.labels, ...labels],
  };
  return { data, diagnostics, drawn: plan.signs.filter((sign) => drawn.includes(sign)) };
}

type Written = Omit<AnnotationPlan, 'at'> & {
  readonly at: AnnotationPlan['at'];
  readonly sign?: SignPlan;
};

/** A claim of a level is a line across the scale, with its figure. */
function levelsOf({ signs }: ChartPlan): Written[] {
  return signs.flatMap((sign) => {
    if (sign.sign !== 'level' && sign.sign !== 'record') return [];
    const { pieces, plain, at, value } = sign;
    return [
      { pieces, plain, at, sign, target: { type: 'span', low: value, high: value, time: false } },
    ];
  });
}

function offScale({ plain, at, sign }: Written): Diagnostic {
  return sign
    ? warning('claim-no-room', { words: sign.words, other: '' }, at)
    : error('annotation-off-scale', { text: plain }, at);
}

/** undefined: what it points at is beyond the scale. */
function ask(
  { pieces, plain: name, target, at, sign }: Written,
  { language }: ChartPlan,
  scene: DrawnScene,
  theme: ChartTheme,
  measure: MeasureText,
): Asked | undefined {
  const anchor = anchorOf(target, scene);
  if (!anchor) return undefined;
  const isSpan = target.type === 'span';
  const inside = isSpan && Math.min(anchor.width, anchor.height) >= 3;
  const style = { size: theme.subSize + 1, color: isSpan ? theme.accent : theme.ink };
  const texts = widths.map((most) => wrapText(pieces, language, most, style, measure));
  const note: Note = {
    name,
    anchor: isSpan ? spineOf(anchor) : anchor,
    least: inside ? 0 : isSpan ? 4 : 12,
    leads: !isSpan,
    home: inside ? anchor : isSpan ? scene.view.plot() : null,
    sizes: texts.map((lines) => ({
      width: Math.ceil(Math.max(0, ...lines.map((line) => widthOf(line, measure)))),
      height: lines.length * lineHeight,
    })),
  };
  return { at, sign: sign ?? null, anchor, isSpan, inside, texts, note };
}

/** The marks and words of the row; or the part of the plot that the span covers. */
function anchorOf(target: Target, { marks, view, rows }: DrawnScene): Box | undefined {
  if (target.type === 'row') {
    const names = rows.filter((row) => row.key === target.key).map((row) => textIn(row, '_row'));
    const ofRow = marks.flatMap(({ row, box, text }) =>
      box && names.includes(row) ? [{ box, isWords: text !== '' }] : [],
    );
    const shapes = ofRow.filter(({ isWords }) => !isWords);
    const top = Math.min(...shapes.map(({ box }) => box[1]));
    const foot = Math.max(...shapes.map(({ box }) => box[3]));
    // Words in line with the mark belong to it; those above or below it are in the way.
    const own = ofRow.filter(({ isWords, box: [, y, , bottom] }) => {
      const middle = (y + bottom) / 2;
      return !isWords || shapes.length === 0 || (middle >= top && middle <= foot);
    });
    const x = Math.min(...own.map(({ box }) => box[0]));
    const y = Math.min(...own.map(({ box }) => box[1]));
    const right = Math.max(...own.map(({ box }) => box[2]));
    const bottom = Math.max(...own.map(({ box }) => box[3]));
    return { x, y, width: right - x, height: bottom - y };
  }
  const plot = view.plot();
  const axis = view.scales.channelOf(target.time ? times : figures);
  if (!axis) return undefined;
  const at = (value: number | null): number | undefined =>
    value === null ? undefined : view.scales.at(axis, value) + plot[axis];
  const [low, high] = [at(target.low) ?? at(target.high), at(target.high) ?? at(target.low)];
  if (low === undefined || high === undefined) return undefined;
  const [first, last] = [Math.min(low, high), Math.max(low, high)];
  const [least, most] =
    axis === 'x' ? [plot.x, plot.x + plot.width] : [plot.y, plot.y + plot.height];
  if (last < least - 1 || first > most + 1 || !Number.isFinite(first + last)) return undefined;
  const [from, to] = [Math.max(first, least), Math.min(last, most)];
  return axis === 'x'
    ? { x: from, y: plot.y, width: to - from, height: plot.height }
    : { x: plot.x, y: from, width: plot.width, height: to - from };
}

const times = ['time', 'utc'];
const figures = ['linear', 'log', 'sqrt', 'symlog', 'pow'];

/** Words stand beside a line, anywhere along it; and in a span, around its middle. */
function spineOf({ x, y, width, height }: Box): Box {
  return width < height
    ? { x: x + width / 2, y, width: 0, height }
    : { x, y: y + height / 2, width, height: 0 };
}

function spanOf({ x, y, width, height }: Box, theme: ChartTheme): Datum {
  const fill = `${theme.accent}1a`;
  return {
    x,
    x2: x + width,
    y,
    y2: y + height,
    corner: 0,
    fill,
    stroke: fill,
    line: 0,
    dash: null,
  };
}

/** The line across, in pieces: it does not run through words. */
function rulesOf(anchor: Box, marks: readonly SceneMark[], theme: ChartTheme, quiet: boolean) {
  const upright = anchor.width < anchor.height;
  const [middle, from, to] = upright
    ? [anchor.x + anchor.width / 2, anchor.y, anchor.y + anchor.height]
    : [anchor.y + anchor.height / 2, anchor.x, anchor.x + anchor.width];
  const gaps = marks
    .flatMap(({ text, box }): (readonly [number, number])[] => {
      if (text === '' || !box) return [];
      const [x, y, right, bottom] = box;
      const [near, far, start, end] = upright ? [x, right, y, bottom] : [y, bottom, x, right];
      return middle > near && middle < far ? [[start - 4, end + 4]] : [];
    })
    .sort((a, b) => a[0] - b[0]);
  const pieces: (readonly [number, number])[] = [];
  let start = from;
  for (const [gap, behind] of [...gaps, [to, to] as const]) {
    if (gap > start) pieces.push([start, Math.min(gap, to)]);
    start = Math.max(start, behind);
  }
  return pieces.map(([a, b]) => ({
    ...(upright ? { x: middle, x2: middle, y: a, y2: b } : { x: a, x2: b, y: middle, y2: middle }),
    stroke: theme.accent,
    line: quiet ? 1.2 : 1.5,
    dash: quiet ? [2, 3] : null,
  }));
}

function wordsAt(
  { box }: NotePlacement,
  lines: readonly (readonly FactRun[])[],
  measure: MeasureText,
): Label[] {
  return lines.flatMap((runs, index) => {
    const middle = box.y + (index + 0.5) * lineHeight;
    const labels = placeRuns(runs, { x: box.x, middle, fact: '', row: '' }, measure);
    return labels.map((label, i) => ({ ...label, fact: runs[i]?.fact ?? '' }));
  });
}
